/** What she is reminded of on a day: closing the week on her weekday, and steps and checks on theirs. Off until asked for. */
import { addDays, weekday, type Day } from '../values/dates.ts';
import type { Workspace } from './changes.ts';
import { dueBy, type Due } from './due.ts';
import { isClosed, weekToClose } from './friday.ts';

/** `key` is the same for the same reminder all day long, so that it comes once. */
export type Reminder = { readonly key: string } & (
  | { readonly kind: 'week'; readonly week: Day }
  | { readonly kind: 'due'; readonly due: DatedDue }
);
export type DatedDue = Extract<Due, { kind: 'step' | 'check' }>;

type Given = Pick<
  Workspace,
  'settings' | 'today' | 'weeks' | 'plans' | 'handoffs' | 'results' | 'people' | 'experiments'
>;

export function remindersOn(workspace: Given): readonly Reminder[] {
  const { settings, today, weeks } = workspace;
  const { weekly, steps } = settings.reminders;
  const week = weekToClose(today, settings.weekStart);
  return [
    ...(weekly === weekday(today) && !isClosed(weeks, week)
      ? [{ key: `${today} week ${week}`, kind: 'week' as const, week }]
      : []),
    ...(steps
      ? datedDue(workspace, today)
          .filter(({ on }) => on === today)
          .map((due) => ({ key: `${today} ${idOfDue(due)}`, kind: 'due' as const, due }))
      : []),
  ];
}

/** Open steps and checks with a day, the earliest first. @param until the last day; all of them when it is left out */
export const datedDue = (workspace: Given, until: Day = addDays(workspace.today, 3660)): readonly DatedDue[] =>
  dueBy(workspace, until).filter((due) => due.kind === 'step' || due.kind === 'check');

export const idOfDue = (due: DatedDue): string => (due.kind === 'step' ? due.step.id : due.handoff.id);
