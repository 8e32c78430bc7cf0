import { Button } from 'react-aria-components';
import { Icon } from './icons.tsx';
import { Dashes } from './surfaces.tsx';

/** The parts of a long form with how far each is; pressing one goes to it. */
export function PartsList<Id extends string>({
  label,
  note,
  parts,
  progress,
  onOpen,
}: {
  label: string;
  note: string;
  parts: readonly {
    readonly id: Id;
    readonly label: string;
    readonly done: number;
    readonly of: number;
    readonly current: boolean;
  }[];
  progress: (done: number, of: number) => string;
  onOpen: (id: Id) => void;
}) {
  return (
    <div>
      <p className="mb-3 min-h-5 text-small text-ink-2">{note}</p>
      <ol aria-label={label} className="flex gap-1.5 min-[1020px]:flex-col max-[1020px]:flex-wrap">
        {parts.map(({ id, label: name, done, of, current }, index) => (
          <li key={id} className="min-w-36 flex-1">
            <Button
              onPress={() => onOpen(id)}
              {...(current && { 'aria-current': 'step' as const })}
              className={`w-full rounded-large px-3 py-2.5 text-left text-small ${current ? 'border border-line bg-surface shadow-card' : 'border border-transparent hover:bg-sunken'}`}
            >
              <span className="flex items-center gap-3">
                <span
                  data-mark
                  className={`flex size-6 shrink-0 items-center justify-center rounded-full text-note font-bold ${done === of ? 'bg-good-soft text-good-ink' : current ? 'bg-plum text-on-plum' : 'bg-sunken text-ink-2'}`}
                >
                  {done === of ? <Icon name="done" size={13} /> : index + 1}
                </span>
                <span className={`flex-1 ${current ? 'font-bold' : 'font-semibold'}`}>{name}</span>
                <span className={`figures text-note text-ink-2 ${current ? '' : 'max-[1020px]:sr-only'}`}>
                  {progress(done, of)}
                </span>
              </span>
              {current && (
                <span className="mt-2 block pl-9">
                  <Dashes done={done} of={of} colour="plum" />
                </span>
              )}
            </Button>
          </li>
        ))}
      </ol>
    </div>
  );
}
