import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { makePlan } from '../../../shared/playbook/hiring-steps.ts';
import { dueOf, openSteps, tickStep, type Plan } from '../../../shared/records/hiring.ts';
import { initialSettings } from '../../../shared/records/settings.ts';
import { addWeekdays } from '../../../shared/values/dates.ts';
import { hiringWords } from '../../../shared/words/hiring.ts';
import { day, testId } from '../../support/builders.ts';
import { TODAY } from '../../support/make-app.ts';
import { renderApp } from '../../support/render-app.tsx';

const words = hiringWords.rest;
const settings = { ...initialSettings, startedOn: TODAY };
const begun = makePlan({
  id: testId(),
  role: 'va',
  today: TODAY,
  resultId: null,
  signs: [],
  hasTeam: true,
  newId: testId,
});
const ticked = tickStep(begun, begun.steps[0]!.id, day('2026-11-20'));
const plan = ticked.ok ? ticked.value : begun;
const open = (one: Plan) => renderApp({ route: '/hiring', seed: { settings, plans: [one] } });
type Rendered = Awaited<ReturnType<typeof open>>;
const planOf = ({ store }: Rendered): Plan => [...store.data.lists['plans']!.values()][0] as unknown as Plan;
const openPanel = async ({ user }: Rendered): Promise<HTMLElement> => {
  await user.click(await screen.findByRole('button', { name: words.open }));
  return screen.findByRole('dialog', { name: words.open });
};

describe('H2 moving the rest on screen', () => {
  it('says what moves, moves it by the days that she types, and takes it back', async () => {
    const app = await open(plan);
    const panel = await openPanel(app);
    const days = within(panel).getByRole('textbox', { name: words.days });
    expect(days).toHaveFocus();
    await app.user.clear(days);
    expect(within(panel).getByText(words.daysWrong)).toBeVisible();
    expect(within(panel).getByRole('button', { name: words.save })).toBeDisabled();
    await app.user.type(days, '3');
    expect(within(panel).getByText('15 open steps move.')).toBeVisible();
    expect(within(panel).getByText(/^The first day becomes/)).toBeVisible();
    await app.user.keyboard('{Enter}');
    await waitFor(() => expect(planOf(app).firstDay).toBe(addWeekdays(plan.firstDay!, 3)));
    for (const { step, due } of openSteps(plan)) expect(dueOf(planOf(app), step.id)).toBe(addWeekdays(due!, 3));
    expect(await screen.findByText('15 steps moved by 3 working days.')).toBeVisible();
    await app.user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(planOf(app)).toEqual(plan));
  });

  it('leaves a first day that was promised, and says what would come after it', async () => {
    const app = await open(plan);
    const panel = await openPanel(app);
    await app.user.click(within(panel).getByRole('radio', { name: /^It stays/ }));
    expect(within(panel).getByText('11 open steps move.')).toBeVisible();
    expect(within(panel).getByText(/^2 of them would then be due after the first day/)).toBeVisible();
    await app.user.click(within(panel).getByRole('button', { name: words.save }));
    await waitFor(() => expect(planOf(app)).not.toEqual(plan));
    expect(planOf(app).firstDay).toBe(plan.firstDay);
  });

  it('by a week from the note about late steps goes on after the first day, too', async () => {
    const late = makePlan({
      id: testId(),
      role: 'va',
      today: TODAY,
      firstDay: day('2026-11-16'),
      resultId: null,
      signs: [],
      hasTeam: true,
      newId: testId,
    });
    const app = await open(late);
    await app.user.click(await screen.findByRole('button', { name: hiringWords.late.moveOn }));
    await waitFor(() => expect(planOf(app)).not.toEqual(late));
    expect(planOf(app).firstDay).toBe('2026-11-16');
    for (const { step, due } of openSteps(late)) expect(dueOf(planOf(app), step.id)).toBe(addWeekdays(due!, 5));
  });

  it('is not offered where nothing open has a date', async () => {
    await open({ ...plan, steps: plan.steps.map((one) => ({ ...one, doneOn: TODAY })) });
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('button', { name: words.open })).toBeNull();
  });
});

describe('H2 the dates of a plan as a calendar file', () => {
  it('hold every open step with its day', async () => {
    const parts: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      parts.push(blob as Blob);
      return 'blob:dates';
    });
    vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined);
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const app = await open(plan);
    await app.user.click(await screen.findByRole('button', { name: hiringWords.dates.file }));
    expect(await screen.findByText(hiringWords.dates.saved(15))).toBeVisible();
    const text = await parts[0]!.text();
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(15);
    const { step, due } = openSteps(plan)[0]!;
    expect(text).toContain(`UID:${step.id}@right-hand`);
    expect(text).toContain(`DTSTART;VALUE=DATE:${due!.replaceAll('-', '')}`);
    // The ticked step is done: it is in no calendar any more.
    expect(text).not.toContain(plan.steps[0]!.id);
    vi.restoreAllMocks();
  });
});
