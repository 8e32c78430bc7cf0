/** A week without her: what would stop, who could carry it, and what is missing; each gap leads to its task. */
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { WEEKS } from '../../../shared/advice/facts.ts';
import { weekWithoutHer, type Gap, type Stop } from '../../../shared/advice/week-away.ts';
import type { Duty } from '../../../shared/records/duties.ts';
import { signOf } from '../../../shared/advice/suggest-handoffs.ts';
import { newHandoff, type Handoff, type HandoffId } from '../../../shared/records/handoff.ts';
import { weeksOf } from '../../../shared/records/work-sums.ts';
import { addDays, daysBetween, weekOf, type Day } from '../../../shared/values/dates.ts';
import { minutes } from '../../../shared/values/minutes.ts';
import { commonWords } from '../../../shared/words/common.ts';
import { errorText } from '../../../shared/words/errors.ts';
import { handoffWords } from '../../../shared/words/handoff.ts';
import { weekAwayWords as words } from '../../../shared/words/week-away.ts';
import { useNotice } from '../../notice.ts';
import { PaperButtons } from '../../paper.tsx';
import { Button, ButtonLink, TextButton } from '../../parts/buttons.tsx';
import { DayField } from '../../parts/date-fields.tsx';
import { Screen, TwoColumns } from '../../parts/screen.tsx';
import { Card, EmptyState, Line, Notice } from '../../parts/surfaces.tsx';
import { useApp, useAsk, useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';
import { openAt } from '../../state/wanted.ts';
import { StopRow, waysInOf } from './stop-row.tsx';

/** Ahead of today, so that there is time to put right what is missing. */
const QUICK_DAYS = 42;

export function AwayScreen() {
  const workspace = useWorkspace();
  const { today, settings, categories } = workspace;
  const current = weekOf(today, settings.weekStart);
  const [from, to] = [addDays(current, -7 * WEEKS), addDays(current, -7)];
  const asked = useAsk(`weeks ${from} ${to}`, (api) => api.work.byWeek({ from, to }).then(weeksOf));
  const weeks = asked.value;
  const planned = settings.weekAway !== null && settings.weekAway >= today ? settings.weekAway : null;
  const found = weeks && weekWithoutHer({ ...workspace, weeks, categories, from: planned ?? addDays(current, 7) });
  return (
    <Screen
      title={words.title}
      actions={
        <>
          <PaperButtons />
          <ButtonLink href="/handoff">{words.back}</ButtonLink>
        </>
      }
    >
      {asked.state === 'failed' && <Notice look="danger">{errorText(asked.error)}</Notice>}
      {weeks?.length === 0 && (
        <EmptyState icon="calendar" title={words.empty.title} text={words.empty.text}>
          <ButtonLink look="primary" href="/workload">
            {words.empty.action}
          </ButtonLink>
        </EmptyState>
      )}
      {weeks && weeks.length > 0 && found && (
        <TwoColumns
          first={<FirstDay />}
          side={
            <>
              <Hers {...words.clients} duties={found.clientWork} />
              <Hers {...words.waits} duties={found.waits} />
            </>
          }
        >
          <div>
            <h2 className="text-finding">{words.finding(found.stops.length, found.carried)}</h2>
            <p className="mt-1 text-ink-2">{words.ready(found.ready, found.stops.length)}</p>
            <p className="text-small text-ink-2">{words.from(weeks.length)}</p>
          </div>
          {found.stops.length > 0 && <Stops stops={found.stops} />}
        </TwoColumns>
      )}
    </Screen>
  );
}

function FirstDay() {
  const app = useApp();
  const notice = useNotice();
  const format = useFormat();
  const { today, settings } = useWorkspace();
  const { weekAway, weekStart } = settings;
  // Half a date is none yet: what is typed counts once she says so.
  const [typed, setTyped] = useState(weekAway);
  const [saved, setSaved] = useState(weekAway);
  if (saved !== weekAway) {
    // Saved, taken back, or brought in with a backup.
    setSaved(weekAway);
    setTyped(weekAway);
  }
  const save = (day: Day | null): void =>
    void app
      .run(app.api.settings.save({ ...settings, weekAway: day }))
      .then(() => notice.undoable(day === null ? words.cleared : words.saved(format.day(day))), notice.failed);
  const past = typed !== null && typed !== weekAway && typed < today;
  return (
    <Card>
      <DayField
        label={words.day}
        value={typed}
        onChange={setTyped}
        error={past ? words.past : null}
        quick={[{ label: words.quick, day: weekOf(addDays(today, QUICK_DAYS), weekStart) }]}
        openLabel={commonWords.pickDay}
      />
      <div className="mt-3 flex flex-col items-start gap-3">
        {typed !== null && typed !== weekAway && !past ? (
          <Button look="primary" onPress={() => save(typed)}>
            {words.plan}
          </Button>
        ) : (
          <p role="status" className={weekAway === null ? 'text-small text-ink-2' : 'font-display text-lead font-bold'}>
            {weekAway === null ? words.noDay : words.left(daysBetween(today, weekAway))}
          </p>
        )}
        {weekAway === null ? (
          <p className="text-small text-ink-2">{words.dayHint}</p>
        ) : (
          <span className="text-small">
            <TextButton onPress={() => save(null)}>{words.clear}</TextButton>
          </span>
        )}
      </div>
    </Card>
  );
}

function Stops({ stops }: { stops: readonly Stop[] }) {
  const app = useApp();
  const navigate = useNavigate();
  const notice = useNotice();
  const { today, results } = useWorkspace();
  // What is no task yet becomes one, whatever is missing; then the gap is closed.
  const close = async (stop: Stop, gap: Gap): Promise<void> => {
    const task = gap.id === 'rest' ? gap.handoff : gap.id === 'nobody' ? (gap.handoff ?? stop.handoff) : stop.handoff;
    if (task) return void navigate(openAt('/handoff', task.id));
    const sign = signOf({ work: stop.category }, results.at(-1));
    const fresh = { ...taskOf(stop, gap, crypto.randomUUID() as HandoffId, today), sign };
    try {
      await app.run(app.api.handoff.save({ handoffs: [fresh] }));
      notice.undoable(words.made(fresh.title));
      if (gap.id === 'way-in' && stop.carrier) void navigate(waysInOf(stop.carrier.person.id));
      else void navigate(openAt('/handoff', fresh.id));
    } catch (failure) {
      notice.failed(failure);
    }
  };
  return (
    <Card title={words.stops}>
      <ul>
        {stops.map((stop) => (
          <StopRow key={stop.category.id} stop={stop} onClose={(gap) => void close(stop, gap)} />
        ))}
      </ul>
    </Card>
  );
}

/** Hours are rounded to this: rough weeks know no minutes. */
const STEP_MINUTES = 15;

const taskOf = ({ category, minutes: spent, carrier }: Stop, gap: Gap, id: HandoffId, today: Day): Handoff => {
  const [title, left] = gap.id === 'rest' ? [handoffWords.restOf(category.name), gap.minutes] : [category.name, spent];
  return newHandoff(id, today, {
    title,
    categoryId: category.id,
    personId: carrier?.person.id ?? null,
    minutesPerWeek: minutes(Math.max(STEP_MINUTES, Math.round(left / STEP_MINUTES) * STEP_MINUTES)),
  });
};

/** What only she does. */
function Hers({ title, text, duties }: { title: string; text: string; duties: readonly Duty[] }) {
  const format = useFormat();
  if (duties.length === 0) return null;
  return (
    <Card title={title}>
      <p className="mb-2 text-small text-ink-2">{text}</p>
      {duties.map(({ category, minutes: spent }) => (
        <Line key={category.id} label={category.name}>
          {words.hours(format.hours(spent))}
        </Line>
      ))}
    </Card>
  );
}
