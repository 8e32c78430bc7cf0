import { movingHandoffs } from '../../../shared/records/due.ts';
import { stateOf, type HandoffState } from '../../../shared/records/handoff.ts';
import { handoffStates } from '../../../shared/words/handoff.ts';
import { todayWords } from '../../../shared/words/today.ts';
import { TextLink } from '../../parts/buttons.tsx';
import type { IconName } from '../../parts/icons.tsx';
import { Avatar, Chip, type ChipLook } from '../../parts/surfaces.tsx';
import { useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';
import { openAt } from '../../state/wanted.ts';

const words = todayWords.handing;
const MOST = 3;
const looks: Readonly<Record<HandoffState, { look: ChipLook; icon?: IconName }>> = {
  mine: { look: 'neutral' },
  writing: { look: 'honey', icon: 'log' },
  trying: { look: 'teal', icon: 'workload' },
  'handed-over': { look: 'good', icon: 'done' },
  'taken-back': { look: 'neutral' },
};

/** The tasks on their way off her plate. */
export function HandingOver() {
  const { handoffs, people } = useWorkspace();
  const format = useFormat();
  const moving = movingHandoffs(handoffs);
  if (moving.length === 0) return null;
  return (
    <section className="rounded-card border border-line bg-surface shadow-card">
      <div className="flex flex-wrap items-center justify-between gap-3 px-5 py-3.5">
        <h2 className="text-body">
          {words.title}{' '}
          {moving.length > MOST && (
            <span className="font-sans text-small font-normal text-ink-2">{words.more(moving.length - MOST)}</span>
          )}
        </h2>
        <span className="text-small">
          <TextLink href="/handoff">{words.board}</TextLink>
        </span>
      </div>
      <ul>
        {moving.slice(0, MOST).map((one) => {
          const carrier = people.find(({ id }) => id === one.personId)?.name;
          return (
            <li
              key={one.id}
              className="flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-line px-5 py-2.5 text-small"
            >
              <span className="flex min-w-0 flex-1 basis-52 items-center gap-3">
                {carrier !== undefined && <Avatar name={carrier} />}
                <span className="min-w-0">
                  <span className="block font-semibold wrap-anywhere">
                    <TextLink href={openAt('/handoff', one.id)}>{one.title}</TextLink>
                  </span>
                  <span className="text-ink-2">{carrier ?? words.nobody}</span>
                </span>
              </span>
              <Chip {...looks[stateOf(one)]}>{handoffStates[stateOf(one)]}</Chip>
              <span className="figures w-24 text-right">{words.hours(format.hours(one.minutesPerWeek))}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
