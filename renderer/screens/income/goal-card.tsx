import { useState } from 'react';
import { minorPerUsdOf } from '../../../shared/advice/rules.ts';
import { incomePath } from '../../../shared/records/income-months.ts';
import { addMonths, monthOf, monthsBetween } from '../../../shared/values/dates.ts';
import { incomeWords } from '../../../shared/words/income.ts';
import { TextButton } from '../../parts/buttons.tsx';
import { Card, Line } from '../../parts/surfaces.tsx';
import { useAsk, useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';
import { GoalPanel } from './goal-panel.tsx';

const words = incomeWords.goal;

/** Where the last twelve finished months stand on the way to her goal, or to the next mark from five to six figures. */
export function GoalCard() {
  const { today, settings } = useWorkspace();
  const format = useFormat();
  const [editing, setEditing] = useState(false);
  const running = monthOf(today);
  const asked = useAsk(`income of the year ${running}`, (api) =>
    api.income.byMonth({ from: addMonths(running, -12), to: running }),
  );
  const { goal } = settings;
  const sums = asked.value ?? [];
  const finished = sums.filter(({ month }) => month !== running);
  const year = finished.reduce((sum, { minor }) => sum + minor, 0);
  const now = sums.find(({ month }) => month === running)?.minor ?? 0;
  const path = incomePath(year, goal.year, minorPerUsdOf(settings));
  const share = path.next && path.next.minor > 0 ? Math.min(1, Math.max(0, year / path.next.minor)) : 1;
  const monthsLeft = goal.by === null ? null : monthsBetween(running, monthOf(goal.by));
  return (
    <Card
      title={words.title}
      aside={
        <span className="text-small">
          <TextButton onPress={() => setEditing(true)}>{goal.year === null ? words.set : words.change}</TextButton>
        </span>
      }
    >
      {editing && <GoalPanel onClose={() => setEditing(false)} />}
      <Line label={words.thisMonth}>{format.money(now)}</Line>
      <Line label={words.lastTwelve(finished.length)} strong>
        {format.money(year)}
      </Line>
      {path.next && (
        <>
          <Line label={path.next.own ? words.own(goal.by === null ? null : format.longDay(goal.by)) : words.nextMark}>
            {format.money(path.next.minor)}
          </Line>
          <div
            role="img"
            aria-label={words.share(format.percent(share))}
            className="my-2.5 h-2 overflow-hidden rounded-full bg-sunken"
          >
            <div data-mark className="h-full rounded-full bg-teal" style={{ width: `${share * 100}%` }} />
          </div>
          <p className="text-small text-ink-2">
            {path.lacks === 0 ? words.reached : words.lacks(format.money(path.lacks), format.money(path.lacksAMonth))}{' '}
            {path.lacks > 0 && monthsLeft !== null && words.timeLeft(monthsLeft)}
          </p>
        </>
      )}
      <h3 className="mt-4 mb-1 text-small">{words.path}</h3>
      <ol className="flex flex-wrap gap-1.5" aria-label={words.path}>
        {path.marks.map(({ minor, reached }) => (
          <li
            key={minor}
            aria-label={words.mark(format.shortMoney(minor), reached)}
            className={`figures rounded-full border px-2.5 py-px text-note font-semibold ${
              reached ? 'border-transparent bg-teal-soft text-teal-ink' : 'border-line text-ink-2'
            }`}
          >
            {format.shortMoney(minor)}
          </li>
        ))}
      </ol>
      <p className="mt-1.5 text-note text-ink-2">{words.basis}</p>
    </Card>
  );
}
