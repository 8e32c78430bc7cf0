import type { HoursReturned } from '../../../shared/advice/hours-back.ts';
import { asksForLevel, howToParts, stateOf, type Handoff } from '../../../shared/records/handoff.ts';
import { handoffWords as words } from '../../../shared/words/handoff.ts';
import { Icon } from '../../parts/icons.tsx';
import { Avatar, Dashes } from '../../parts/surfaces.tsx';
import { useReady } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';
import { carrierOf } from './carrier.ts';
import { useBackText } from './returned.ts';

/** What a card says: the task, its hours, who carries it, and what comes next. */
export function HandoffCard({ handoff, returned }: { handoff: Handoff; returned: HoursReturned | undefined }) {
  // Not the whole workspace: a card that moves must not draw a hundred others anew.
  const people = useReady(({ workspace }) => workspace.people);
  const today = useReady(({ workspace }) => workspace.today);
  const format = useFormat();
  const carrier = carrierOf(handoff, people, today);
  const state = stateOf(handoff);
  const last = handoff.moves.at(-1);
  const back = useBackText(handoff, returned);
  const late = handoff.checkOn !== null && handoff.checkOn < today;
  return (
    <div className="flex flex-col gap-2.5 text-small">
      <div className="flex items-start gap-2">
        <p className="min-w-0 flex-1 font-semibold wrap-anywhere">{handoff.title}</p>
        <span className="figures shrink-0 rounded-full bg-sunken px-2 text-note font-semibold">
          {words.off.hours(format.hours(handoff.minutesPerWeek))}
        </span>
      </div>
      <div className="flex min-w-0 items-center gap-2 text-note text-ink-2">
        {carrier.kind === 'here' ? (
          <>
            <Avatar name={carrier.person.name} />
            <span className="line-clamp-2 min-w-0 wrap-anywhere">{carrier.person.name}</span>
          </>
        ) : (
          <>
            <span
              aria-hidden
              className="inline-flex size-8 shrink-0 items-center justify-center rounded-full border border-dashed border-edge text-ink-3"
            >
              <Icon name="team" size={15} />
            </span>
            <span
              className={`min-w-0 wrap-anywhere ${carrier.kind === 'nobody' ? '' : 'font-semibold text-danger-ink'}`}
            >
              {carrier.kind === 'nobody'
                ? words.noOne
                : carrier.kind === 'left'
                  ? words.gone(carrier.person.name)
                  : words.deleted}
            </span>
          </>
        )}
      </div>
      {state === 'taken-back' && last && (
        <p className="text-note wrap-anywhere text-clay-ink">{words.back(last.why)}</p>
      )}
      {back !== null && <p className="text-note font-semibold wrap-anywhere text-clay-ink">{back}</p>}
      {handoff.checkOn !== null && (
        <p className={`text-note ${late ? 'font-semibold text-danger-ink' : 'text-ink-2'}`}>
          {(late ? words.late : words.check)(format.day(handoff.checkOn))}
        </p>
      )}
      {handoff.checkOn === null && state === 'handed-over' && last && (
        <p className="text-note text-good-ink">{words.since(format.day(last.on))}</p>
      )}
      {asksForLevel(handoff, today) && <p className="text-note text-honey-ink">{words.askLevel}</p>}
      {state === 'writing' && <PartsWritten {...howToParts(handoff.howTo)} />}
    </div>
  );
}

/** How far the how-to is, as she fills it. */
function PartsWritten({ written, of }: ReturnType<typeof howToParts>) {
  return (
    <div className="flex flex-col gap-1.5">
      <Dashes done={written} of={of} colour="honey" />
      <p className={`text-note ${written === 0 ? 'text-ink-2' : 'text-honey-ink'}`}>{words.written(written, of)}</p>
    </div>
  );
}
