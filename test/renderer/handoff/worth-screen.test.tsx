/** Was it worth it, on the screen: what it cost after a task went from one helper to another. */
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { withCarrier } from '../../../shared/records/handoff-checks.ts';
import { initialSettings } from '../../../shared/records/settings.ts';
import { addDays } from '../../../shared/values/dates.ts';
import { worthWords as words } from '../../../shared/words/worth.ts';
import { aHandoff, aPerson, aWork, categoryNamed, day, dollars, hours } from '../../support/builders.ts';
import { TODAY } from '../../support/make-app.ts';
import { renderApp } from '../../support/render-app.tsx';

const settings = { ...initialSettings, startedOn: TODAY, weekStart: 1 as const };
const INBOX = categoryNamed('Inbox and calendar');
const paid = (month: string, amount: number) => ({ month: month as never, minutes: null, paid: dollars(amount) });
const jon = aPerson({
  name: 'Jon Reyes',
  from: day('2026-09-01'),
  to: day('2026-09-30'),
  months: [paid('2026-09', 400)],
});
const mia = aPerson({
  name: 'Mia Lund',
  from: day('2026-10-01'),
  months: [paid('2026-10', 310), paid('2026-11', 300)],
});
const tess = aPerson({ name: 'Tess Harlow', from: day('2025-01-06'), months: [paid('2026-09', 999)] });
const jons = aHandoff({
  personId: jon.id,
  categoryId: INBOX,
  minutesPerWeek: hours(4),
  moves: [
    { state: 'mine', on: day('2026-08-03'), why: '' },
    { state: 'trying', on: day('2026-09-01'), why: '' },
    { state: 'handed-over', on: day('2026-09-14'), why: '' },
  ],
});
const task = withCarrier(jons, mia.id, day('2026-10-05'));
const work = Array.from({ length: 16 }, (_, at) => {
  const week = addDays(day('2026-08-03'), 7 * at);
  return aWork({ when: { week }, minutes: hours(week < '2026-08-31' ? 6 : 2), categoryId: INBOX });
});
const open = (route: string) =>
  renderApp({ route, seed: { settings, people: [jon, mia, tess], handoffs: [task], work } });
const cost = async () => {
  const heading = await screen.findByRole('heading', { name: words.cost.title });
  return within(heading.closest('section')!);
};

describe('O8 what it cost after a task went to somebody else', () => {
  it('of everybody holds what the one who has left was paid, and says whose pay is not in it', async () => {
    await open('/handoff/worth');
    const card = await cost();
    expect(card.getByText(words.cost.range('Mon Aug 31', 'Sun Nov 22'))).toBeVisible();
    expect(card.getByRole('link', { name: words.cost.months('Jon Reyes') })).toBeVisible();
    expect(card.getByText('$400')).toBeVisible();
    // With $310 for October and 22 of the 30 days that $300 are for.
    expect(card.getByText(words.cost.all).parentElement).toHaveTextContent('$930');
    expect(card.getByText(words.cost.left('Jon Reyes'))).toBeVisible();
    expect(card.getByText(words.cost.others('Tess Harlow'))).toBeVisible();
  });

  it('of the one who has it begins when it became theirs, and holds nothing of another', async () => {
    await open(`/handoff/worth?person=${mia.id}`);
    const card = await cost();
    // From the week of her first day, in which she was shown it.
    expect(card.getByText(words.cost.range('Mon Sep 28', 'Sun Nov 22'))).toBeVisible();
    expect(card.queryByText(/Jon Reyes|Tess Harlow/)).toBeNull();
    expect(screen.getByText(words.tasks.since('Mon Oct 5'))).toBeVisible();
    // Four hours a week in the seven weeks since it is hers.
    expect(screen.getAllByText(words.hours('28'), { exact: false })[0]).toBeVisible();
  });
});
