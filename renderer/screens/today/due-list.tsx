import { useState } from 'react';
import { dueBy, type Due } from '../../../shared/records/due.ts';
import { addDays } from '../../../shared/values/dates.ts';
import { experimentWords } from '../../../shared/words/experiment.ts';
import { todayWords } from '../../../shared/words/today.ts';
import { weekAwayWords } from '../../../shared/words/week-away.ts';
import { TextButton, TextLink } from '../../parts/buttons.tsx';
import { Card } from '../../parts/surfaces.tsx';
import { useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';
import { openAt } from '../../state/wanted.ts';

const words = todayWords.due;
const MOST = 6;

/** Steps, calls, checks and reviews that are overdue or due within a week, the earliest first. */
export function DueList() {
  const workspace = useWorkspace();
  const { today } = workspace;
  const format = useFormat();
  const due = dueBy(workspace, addDays(today, 7));
  const [all, showAll] = useState(false);
  if (due.length === 0) return null;
  return (
    <Card title={words.title}>
      <ul className="flex flex-col gap-2.5 text-small">
        {due.slice(0, all ? due.length : MOST).map((one) => {
          const late = one.on < today;
          const { id, title, href } = shown(one);
          return (
            <li key={id}>
              <TextLink href={href}>{title}</TextLink>
              <span className={`block text-note ${late ? 'font-semibold text-danger-ink' : 'text-ink-2'}`}>
                {(late ? words.late : one.kind === 'week-away' ? words.begins : words.on)(format.day(one.on))}
              </span>
            </li>
          );
        })}
      </ul>
      {due.length > MOST && (
        <p className="mt-3 text-small">
          <TextButton aria-expanded={all} onPress={() => showAll(!all)}>
            {all ? words.fewer : words.more(due.length - MOST)}
          </TextButton>
        </p>
      )}
    </Card>
  );
}

function shown(due: Due): { readonly id: string; readonly title: string; readonly href: string } {
  switch (due.kind) {
    case 'step':
      return { id: due.step.id, title: due.step.title, href: `/hiring?plan=${due.plan.id}` };
    case 'call': {
      const { id, name, nextWhat } = due.candidate;
      return { id, title: words.call(name, nextWhat), href: `/hiring?plan=${due.plan.id}&show=people` };
    }
    case 'check':
      return {
        id: due.handoff.id,
        title: words.check(due.handoff.title),
        href: openAt('/handoff', `look-${due.handoff.id}`),
      };
    case 'how-to':
      return {
        id: `how-to ${due.handoff.id}`,
        title: words.howTo(due.handoff.title),
        href: `/handoff/how-to/${due.handoff.id}`,
      };
    case 'look-back':
      return {
        id: `look-back ${due.person.id}`,
        title: words.lookBack(due.person.name, due.day),
        href: `/team/look-back/${due.person.id}`,
      };
    case 'clear':
      return {
        id: `clear ${due.plan.id}`,
        title: words.clear(due.count),
        href: `/hiring?plan=${due.plan.id}&show=people`,
      };
    case 'experiment':
      return { id: due.experiment.id, title: experimentWords.due, href: '/readiness' };
    case 'week-away':
      return { id: 'week-away', title: weekAwayWords.due, href: '/handoff/away' };
    case 'review':
      return {
        id: due.result.id,
        title: due.newAssistant ? words.reviewAfterHire(due.newAssistant.name) : words.review,
        href: `/readiness/compare/${due.result.id}`,
      };
  }
}
