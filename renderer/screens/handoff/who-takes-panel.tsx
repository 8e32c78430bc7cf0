import { useState } from 'react';
import type { AppError } from '../../../shared/api/wire.ts';
import { columnOf, type Handoff, type HandoffId } from '../../../shared/records/handoff.ts';
import { withCarrier } from '../../../shared/records/handoff-checks.ts';
import type { PersonId } from '../../../shared/records/person.ts';
import { errorText } from '../../../shared/words/errors.ts';
import { handoffStates, handoffWords } from '../../../shared/words/handoff.ts';
import { useNotice } from '../../notice.ts';
import { Select } from '../../parts/fields.tsx';
import { RecordPanel } from '../../parts/record-panel.tsx';
import { Notice } from '../../parts/surfaces.tsx';
import { useApp, useWorkspace } from '../../state/app-state.tsx';
import { useDraft } from '../../state/drafts.ts';
import { useFormat } from '../../state/format.ts';

const words = handoffWords.whoTakes;
type Taker = PersonId | 'none';
type Takers = Readonly<Record<HandoffId, Taker>>;

/** Asks, for each task of somebody who has left or is about to, who takes it on; each may also wait for nobody yet. */
export function WhoTakesPanel({
  handoffs,
  leaver,
  onClose,
}: {
  handoffs: readonly Handoff[];
  /** Who is still there and leaves: not the one to take them. */
  leaver?: PersonId | undefined;
  onClose: () => void;
}) {
  const app = useApp();
  const notice = useNotice();
  const format = useFormat();
  const { people, today } = useWorkspace();
  const [takers, setTakers, dropDraft] = useDraft<Takers>('who-takes', {});
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const here = people.filter(({ id, to }) => id !== leaver && (to === null || to >= today));
  const options = [
    ...here.map(({ id, name }) => ({ id: id as Taker, label: name })),
    { id: 'none' as const, label: handoffWords.noOne },
  ];
  // Somebody who was chosen and is gone meanwhile is chosen no more.
  const takerOf = ({ id }: Handoff): Taker | null => options.find((option) => option.id === takers[id])?.id ?? null;
  const chosen = handoffs.filter((one) => takerOf(one) !== null);
  const taken = chosen.map((one): Handoff => {
    const taker = takerOf(one);
    return withCarrier(one, taker === 'none' ? null : taker, today);
  });
  const startsLow = taken.some(({ moves }, at) => moves !== chosen[at]?.moves);
  const [first] = handoffs.map(takerOf);
  const together = first !== undefined && handoffs.every((one) => takerOf(one) === first) ? first : null;

  const save = async (): Promise<void> => {
    setTried(true);
    if (chosen.length === 0) return;
    try {
      await app.run(app.api.handoff.save({ handoffs: taken }));
      dropDraft();
      notice.undoable(words.done(chosen.length));
      onClose();
    } catch (failure) {
      setError(failure as AppError);
    }
  };
  return (
    <RecordPanel
      title={words.title(handoffs.length)}
      error={error && errorText(error)}
      onSave={() => void save()}
      onClose={onClose}
    >
      {tried && chosen.length === 0 && <Notice look="warning">{words.chooseFirst}</Notice>}
      <p className="text-small text-ink-2">{words.help}</p>
      {startsLow && <p className="text-small text-ink-2">{handoffWords.startsLow}</p>}
      {handoffs.length > 1 && (
        <div className="border-b border-line pb-4">
          <Select<Taker>
            label={words.all}
            placeholder={words.choose}
            value={together}
            onChange={(taker) => setTakers(Object.fromEntries(handoffs.map(({ id }) => [id, taker])))}
            options={options}
          />
        </div>
      )}
      {handoffs.map((one) => (
        <Select<Taker>
          key={one.id}
          label={one.title}
          hint={words.hint(handoffStates[columnOf(one)], format.hours(one.minutesPerWeek))}
          placeholder={words.choose}
          value={takerOf(one)}
          onChange={(taker) => setTakers({ ...takers, [one.id]: taker })}
          options={options}
        />
      ))}
    </RecordPanel>
  );
}
