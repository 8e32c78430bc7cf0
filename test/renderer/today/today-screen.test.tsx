import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { makePlan } from '../../../shared/playbook/hiring-steps.ts';
import type { Assessment } from '../../../shared/records/assessment.ts';
import type { Plan } from '../../../shared/records/hiring.ts';
import { initialSettings } from '../../../shared/records/settings.ts';
import type { Day } from '../../../shared/values/dates.ts';
import { todayWords as words } from '../../../shared/words/today.ts';
import { aClient, anIncome, aWork, categoryNamed, day, dollars, hours, month, testId } from '../../support/builders.ts';
import { TODAY } from '../../support/make-app.ts';
import { renderApp, type RenderedApp } from '../../support/render-app.tsx';

const settings = { ...initialSettings, ownerName: 'Marianne', startedOn: TODAY };
const open = (seed: Readonly<Record<string, unknown>> = {}) =>
  renderApp({ route: '/today', seed: { settings, ...seed } });

/** The one strong panel. */
const nextStep = async (title: string) => {
  const panel = (await screen.findByRole('heading', { level: 2, name: title })).closest('section');
  expect(within(panel as HTMLElement).getByText(words.next.eyebrow)).toBeVisible();
  return within(panel as HTMLElement).getByRole('link');
};

async function answer({ api }: RenderedApp, length: Assessment['length'], answers: Assessment['answers']) {
  const check = {
    id: testId<Assessment['id']>(),
    length,
    state: 'open' as const,
    answers,
    at: null,
    startedOn: TODAY,
    finishedOn: null,
  };
  await api.assessment.save(check);
  await api.assessment.finish({ assessmentId: check.id, resultId: testId() });
}

const rough = (week: string, count: number, name: string) =>
  aWork({ when: { week: day(week) }, minutes: hours(count), categoryId: categoryNamed(name) });
const lastWeek = [rough('2026-11-16', 30, 'Client work'), rough('2026-11-16', 12, 'Inbox and calendar')];

const planFrom = (firstDay: Day, fields: Partial<Plan> = {}): Plan => ({
  ...makePlan({ id: testId(), role: 'va', today: TODAY, firstDay, resultId: null, signs: [], newId: () => testId() }),
  ...fields,
});

describe('T1 Today in its first form', () => {
  it('begins with what to do first, and ticks it off as it is done', async () => {
    const { user, api } = await open();
    expect(await screen.findByRole('heading', { level: 1, name: 'Welcome, Marianne' })).toBeVisible();
    expect(await screen.findByRole('heading', { name: words.week.empty })).toBeVisible();
    expect(screen.getByRole('link', { name: words.make.clients.action })).toBeVisible();
    const list = screen.getByRole('heading', { name: words.setUp.title }).closest('section') as HTMLElement;
    const items = () =>
      within(list)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent);
    expect(items()).toEqual(['First answer', 'Log one week', 'Add clients', 'Add income']);
    await api.client.save(aClient());
    await waitFor(() => expect(items()).toEqual(['First answer', 'Log one week', 'Add clients, done', 'Add income']));
    expect(screen.queryByRole('link', { name: words.make.clients.action })).toBeNull();
    await user.click(screen.getByRole('link', { name: words.make.income.action }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Income' })).toBeVisible();
  });

  it('says what last week was made of, fires apart, and what somebody else could do', async () => {
    const fire = aWork({ when: { day: day('2026-11-18') }, minutes: hours(2), fire: true });
    await open({ work: [...lastWeek, fire] });
    expect(
      await screen.findByRole('heading', { name: 'You worked 44 h last week. Somebody else could do 14 h of it.' }),
    ).toBeVisible();
    const figure = (kind: string) => screen.getByText(kind).closest('div')?.textContent;
    expect(figure('Client work')).toBe('Client work30 h');
    expect(figure('Running things')).toBe('Running things12 h');
    expect(figure('Fires')).toBe('Fires2 h');
  });

  it('shows the newest week that was logged under its own date when last week is missing', async () => {
    await open({ work: [rough('2026-11-02', 20, 'Client work')] });
    expect(await screen.findByRole('heading', { name: 'You worked 20 h in the week of Nov 2 – Nov 8.' })).toBeVisible();
    expect(screen.getByText(words.week.notLogged)).toBeVisible();
    expect(screen.getByText(words.numbers.hours).closest('div')).toHaveTextContent(words.numbers.none);
  });

  it('counts active clients, the last finished month and last week; each figure leads to its rows', async () => {
    const { user } = await open({
      clients: [
        aClient(),
        aClient({ name: 'Kiln House', status: 'lead', history: [{ status: 'lead', on: day('2026-11-01') }] }),
      ],
      income: [
        anIncome({ when: { month: month('2026-10') }, amount: dollars(4200) }),
        anIncome({ when: { day: day('2026-11-10') }, amount: dollars(900) }),
      ],
      work: [...lastWeek, rough('2026-11-09', 38, 'Client work')],
    });
    const number = (label: string) => screen.getByText(label).closest('div') as HTMLElement;
    await screen.findByText('$900 in Nov so far');
    expect(number(words.numbers.clients)).toHaveTextContent('Active clients11 lead');
    expect(number('Came in during Oct')).toHaveTextContent('$4,200');
    expect(number(words.numbers.hours)).toHaveTextContent('42 h40 h on average over 2 weeks');
    await user.click(within(number('Came in during Oct')).getByRole('link', { name: '$4,200' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Income' })).toBeVisible();
  });

  it('the latest result stands there in its own words, with how sure it is and what it rests on', async () => {
    const made = await open();
    await answer(made, 'short', {});
    expect(await screen.findByText('From your answers of Mon Nov 23 only')).toBeVisible();
    expect(screen.getByText('Not enough to say')).toBeVisible();
    await made.user.click(screen.getByRole('link', { name: words.answer.see }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Your result' })).toBeVisible();
  });
});

describe('T3 one next step', () => {
  it('is an open check before anything else', async () => {
    const check = {
      id: testId(),
      length: 'short',
      state: 'open',
      answers: {},
      at: 'clients',
      startedOn: TODAY,
      finishedOn: null,
    };
    await open({ assessments: [check], plans: [planFrom(TODAY)] });
    expect(await nextStep(words.next.resume.title)).toHaveAccessibleName(words.next.resume.action);
  });

  it('is the short check, then last week, then the full check', async () => {
    const made = await open();
    await nextStep(words.next.short.title);
    await answer(made, 'short', {});
    await nextStep(words.next.logWeek.title);
    await made.api.work.save({ entries: lastWeek, removed: [] });
    await nextStep(words.next.full.title);
  });

  it('is what the result says when it says to wait', async () => {
    const made = await open({ work: lastWeek });
    await answer(made, 'full', { income: { value: 0, from: 'owner' }, clients: { value: 0, from: 'owner' } });
    const [result] = (await made.api.workspace.load({})).results;
    expect(result?.role).toBeNull();
    expect(await screen.findByRole('link', { name: words.next.seeResult })).toHaveAttribute(
      'href',
      `#/readiness/result/${result?.id}`,
    );
  });

  it('is the first step that is due of an active plan, of those that are overdue or due this week', async () => {
    const made = await open({
      work: lastWeek,
      plans: [planFrom(day('2026-11-25')), planFrom(TODAY, { state: 'stopped' })],
    });
    await answer(made, 'full', {});
    const [plan] = (await made.api.workspace.load({})).plans;
    const link = await screen.findByRole('link', { name: words.next.openPlan });
    expect(link).toHaveAttribute('href', `#/hiring?plan=${plan?.id}`);
    const list = screen.getByRole('heading', { name: words.steps.title }).closest('section') as HTMLElement;
    const items = within(list).getAllByRole('listitem');
    expect(items[0]).toHaveTextContent(/was due/);
    for (const item of within(list).getAllByRole('link'))
      expect(item).toHaveAttribute('href', `#/hiring?plan=${plan?.id}`);
  });
});
