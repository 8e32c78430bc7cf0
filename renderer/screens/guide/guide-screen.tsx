/** The guide: VA and OBM side by side, the office parallel, what she carries today, and the four areas of a manager. */
import type { ReactNode } from 'react';
import { WEEKS } from '../../../shared/advice/facts.ts';
import { dutiesOf } from '../../../shared/records/duties.ts';
import { weeksOf } from '../../../shared/records/work-sums.ts';
import { addDays, weekOf } from '../../../shared/values/dates.ts';
import { guideWords as words } from '../../../shared/words/guide.ts';
import { PaperButtons } from '../../paper.tsx';
import { Screen } from '../../parts/screen.tsx';
import { useAsk, useWorkspace } from '../../state/app-state.tsx';
import { Areas } from './areas.tsx';
import { Duties } from './duties.tsx';
import { SideBySide } from './side-by-side.tsx';

export function GuideScreen() {
  const { categories, settings, today } = useWorkspace();
  const current = weekOf(today, settings.weekStart);
  const [from, to] = [addDays(current, -7 * WEEKS), addDays(current, -7)];
  const weeks = useAsk(`weeks ${from} ${to}`, (api) => api.work.byWeek({ from, to }).then(weeksOf)).value;
  const duties = weeks && dutiesOf(weeks, categories);
  return (
    <Screen title={words.title} actions={<PaperButtons />}>
      <div className="mx-auto flex max-w-5xl flex-col gap-12 pb-8">
        <div className="max-w-3xl">
          <h2 className="text-question">{words.finding}</h2>
          <p className="mt-3 text-lead text-ink-2">{words.lead}</p>
        </div>
        <Chapter title={words.compare.title}>
          <SideBySide />
        </Chapter>
        <Chapter title={words.office.title} lead={words.office.lead}>
          <dl className="grid gap-5 min-[900px]:grid-cols-3">
            {words.office.rows.map(({ office, online, text }) => (
              <div key={office} className="border-t-2 border-edge pt-3">
                <dt>
                  <span className="block text-small text-ink-2">{office}</span>
                  <span className="block font-display text-lead font-bold">{online}</span>
                </dt>
                <dd className="mt-1.5 text-ink-2">{text}</dd>
              </div>
            ))}
          </dl>
        </Chapter>
        <Chapter title={words.duties.title}>
          {weeks && duties && <Duties duties={duties} weeks={weeks.length} />}
        </Chapter>
        <Chapter title={words.areas.title} lead={words.areas.lead}>
          <Areas duties={duties ?? []} />
        </Chapter>
      </div>
    </Screen>
  );
}

const Chapter = ({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) => (
  <section className="break-inside-auto!">
    <h2 className="text-finding">{title}</h2>
    {lead !== undefined && <p className="mt-1 max-w-2xl text-ink-2">{lead}</p>}
    <div className="mt-5">{children}</div>
  </section>
);
