import type { Gap, Stop } from '../../../shared/advice/week-away.ts';
import type { PersonId } from '../../../shared/records/person.ts';
import { weekAwayWords as words } from '../../../shared/words/week-away.ts';
import { Button, ButtonLink } from '../../parts/buttons.tsx';
import { Avatar, Chip } from '../../parts/surfaces.tsx';
import { useFormat } from '../../state/format.ts';

/** Where the ways in of somebody stand. */
export const waysInOf = (id: PersonId): string => `/handoff/access?person=${id}`;

/** One kind of work that would stop: who could carry it, and a button for each thing that is missing. */
export function StopRow({ stop, onClose }: { stop: Stop; onClose: (gap: Gap) => void }) {
  const { category, minutes, carrier, handoff, gaps } = stop;
  const format = useFormat();
  const what = (gap: Gap): string => {
    if (gap.id === 'way-in' && gap.tools.length > 0) return words.wayInto(format.list(gap.tools));
    // Where others are there, it is this one task that has nobody.
    if (gap.id === 'nobody' && gap.handoff && carrier) return words.somebodyFor(gap.handoff.title);
    return words.gaps[gap.id].text;
  };
  return (
    <li className="flex flex-col gap-2 border-t border-line py-4 first:border-0 first:pt-0 last:pb-0">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 className="text-body wrap-anywhere">{category.name}</h3>
        <span className="figures text-small text-ink-2">
          {minutes > 0 ? words.hours(format.hours(minutes)) : words.little}
        </span>
      </div>
      <p className="flex items-center gap-2.5 text-small">
        {carrier && <Avatar name={carrier.person.name} />}
        <span className={`min-w-0 wrap-anywhere ${carrier ? '' : 'text-ink-2'}`}>
          {!carrier
            ? words.carrier.nobody
            : carrier.by === 'task'
              ? words.carrier.task(carrier.person.name)
              : words.carrier.role(carrier.person.name, carrier.person.role, category.doer)}
        </span>
      </p>
      {gaps.length === 0 ? (
        <div>
          <Chip look="good" icon="done">
            {words.complete}
          </Chip>
        </div>
      ) : (
        <>
          <p className="text-small text-honey-ink">{words.missing(format.list(gaps.map(what)))}</p>
          <div className="flex flex-wrap gap-2">
            {gaps.map((gap) => {
              const { action } = words.gaps[gap.id];
              const label = words.actionOf(action, category.name);
              // A way in is written down where all of them stand.
              return gap.id === 'way-in' && handoff && carrier ? (
                <ButtonLink key={gap.id} aria-label={label} href={waysInOf(carrier.person.id)}>
                  {action}
                </ButtonLink>
              ) : (
                <Button key={gap.id} aria-label={label} onPress={() => onClose(gap)}>
                  {action}
                </Button>
              );
            })}
          </div>
        </>
      )}
    </li>
  );
}
