import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { makePlan } from '../../../shared/playbook/hiring-steps.ts';
import type { Assessment } from '../../../shared/records/assessment.ts';
import type { Plan } from '../../../shared/records/hiring.ts';
import { initialSettings } from '../../../shared/records/settings.ts';
import type { Day } from '../../../shared/values/dates.ts';
import { accessWords } from '../../../shared/words/access.ts';
import { commonWords } from '../../../shared/words/common.ts';
import { checkWords, handoffWords } from '../../../shared/words/handoff.ts';
import { todayWords as words } from '../../../shared/words/today.ts';
import {
  aClient,
  aHandoff,
  anIncome,
  aPerson,
  aWork,
  categoryNamed,
  day,
  dollars,
  hours,
  month,
  testId,
  anAccess,
} from '../../support/builders.ts';
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
  ...makePlan({
    id: testId(),
    role: 'va',
    today: TODAY,
    firstDay,
    resultId: null,
    signs: [],
    hasTeam: true,
    newId: () => testId(),
  }),
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

  it('says whether more or less of it could be handed over than in the weeks before', async () => {
    const weeks = ['2026-11-02', '2026-11-09'].map((week) => rough(week, 8, 'Inbox and calendar'));
    await open({ work: [...weeks, ...lastWeek] });
    expect(await screen.findByText(words.week.up('8', 2))).toBeVisible();
  });

  it('shows the newest week that was logged under its own date when last week is missing', async () => {
    await open({ work: [rough('2026-11-02', 20, 'Client work')] });
    expect(await screen.findByRole('heading', { name: 'You worked 20 h in the week of Nov 2 – Nov 8.' })).toBeVisible();
    expect(screen.getByText(words.week.notLogged)).toBeVisible();
    expect(screen.getByText(words.numbers.hours).closest('div')).toHaveTextContent(words.numbers.none);
  });

  const figures = {
    clients: [
      aClient(),
      aClient({ name: 'Kiln House', status: 'lead', history: [{ status: 'lead', on: day('2026-11-01') }] }),
    ],
    income: [
      anIncome({ when: { month: month('2026-10') }, amount: dollars(4200) }),
      anIncome({ when: { day: day('2026-10-31') }, amount: dollars(-200), note: 'refund' }),
      anIncome({ when: { day: day('2026-09-01') }, amount: dollars(1000) }),
      anIncome({ when: { day: day('2026-11-10') }, amount: dollars(900) }),
    ],
    work: [...lastWeek, rough('2026-11-09', 38, 'Client work'), aWork({ when: { day: day('2026-10-31') } })],
  };
  const number = (label: string) => screen.getByText(label).closest('div') as HTMLElement;

  it('counts active clients, and sums income and hours over the period that she chose', async () => {
    const { user, api } = await open(figures);
    await waitFor(() => expect(number(words.numbers.income)).toHaveTextContent('Came in$4,000October 2026'));
    expect(number(words.numbers.clients)).toHaveTextContent('Active clients1Today1 lead');
    expect(number(words.numbers.hours)).toHaveTextContent('Hours worked1 hOctober 2026');
    await user.click(screen.getByRole('button', { name: new RegExp(words.numbers.period) }));
    await user.click(await screen.findByRole('option', { name: words.numbers.periods['last-3-months'] }));
    await waitFor(() => expect(number(words.numbers.income)).toHaveTextContent('Came in$5,000Aug – Oct'));
    expect(number(words.numbers.income)).toHaveTextContent('about $2,500 a month, 2 months logged');
    // Kept: what a restart would load, and no change of hers that undo would take back.
    const { settings: kept, undo } = await api.workspace.load({});
    expect(kept.today.period).toBe('last-3-months');
    expect(undo).toBeNull();
  });

  it('opens exactly the rows that a figure adds up, and all of them again', async () => {
    const { user } = await open(figures);
    const link = await screen.findByRole('link', {
      name: words.numbers.rows('$4,000', words.numbers.income, 'October 2026'),
    });
    await user.click(link);
    expect(await screen.findByText('2 entries, $4,000.00 in all')).toBeVisible();
    await user.click(screen.getByRole('button', { name: commonWords.allDays('October 2026') }));
    expect(await screen.findByText('4 entries, $5,900.00 in all')).toBeVisible();
  });

  it('opens the hours of a period, and the active clients', async () => {
    const first = await open({
      ...figures,
      settings: { ...settings, today: { ...settings.today, period: 'this-month' } },
    });
    const hoursLink = words.numbers.rows('80 h', words.numbers.hours, 'November 2026');
    await first.user.click(await screen.findByRole('link', { name: hoursLink }));
    expect(await screen.findByText(/^3 entries, 80 h/)).toBeVisible();
    await first.user.click(screen.getByRole('link', { name: /^Today/ }));
    await first.user.click(
      await screen.findByRole('link', { name: words.numbers.rows('1', words.numbers.clients, words.numbers.now) }),
    );
    expect(await screen.findByRole('button', { name: 'Amber & Co' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Kiln House' })).toBeNull();
  });

  it('puts the list of first things away for good', async () => {
    const { user, api } = await open();
    await user.click(await screen.findByRole('button', { name: words.setUp.hide }));
    await waitFor(() => expect(screen.queryByRole('heading', { name: words.setUp.title })).toBeNull());
    expect((await api.workspace.load({})).settings.today.setUpHidden).toBe(true);
  });

  it('T3 shows at most three things that are worth a look, each leading to where it can be seen', async () => {
    const gone = aPerson({ to: day('2026-10-31') });
    const { user } = await open({
      people: [gone],
      handoffs: [
        aHandoff({ title: 'Inbox', personId: gone.id, moves: [{ state: 'trying', on: day('2026-10-01'), why: '' }] }),
      ],
      clients: [aClient(), aClient({ name: 'Kiln House' })],
      income: ['2026-06', '2026-07', '2026-10'].map((of) =>
        anIncome({ when: { month: month(of) }, clientId: testId(900) }),
      ),
      work: [...lastWeek, rough('2026-11-02', 20, 'Client work')],
    });
    const list = (await screen.findByRole('heading', { name: words.look.title })).closest('section') as HTMLElement;
    expect(
      within(list)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Tess Harlow has left, and still carries “Inbox”.Who takes it?',
      '1 of the 2 weeks before last are not logged.Log them',
      'No income is logged for Aug – Sep. Nothing earned, or not logged?Look at it',
    ]);
    await user.click(within(list).getByRole('link', { name: 'Who takes it?' }));
    expect(await screen.findByRole('dialog', { name: handoffWords.whoTakes.title(1) })).toBeVisible();
  });

  it.each([true, false])('O5 says what is still open after somebody left (on the list: %s)', async (onList) => {
    const gone = aPerson({ to: day('2026-10-31') });
    const way = anAccess({ personId: gone.id });
    const { user } = await open({ people: onList ? [gone] : [], accesses: [way], work: lastWeek });
    const { gone: left, deleted, action } = words.look['left-open'];
    expect(await screen.findByText(onList ? left('Tess Harlow', 1) : deleted(1))).toBeVisible();
    await user.click(screen.getByRole('link', { name: action }));
    const { title, titleDeleted } = accessWords.leaving;
    expect(await screen.findByRole('heading', { name: onList ? title('Tess Harlow') : titleDeleted })).toBeVisible();
    expect(screen.getByRole('checkbox', { name: /Shop/ })).toBeVisible();
  });

  it('A12 says so when the figures of today come to another answer than the last one', async () => {
    const work = ['2026-11-02', '2026-11-09', '2026-11-16'].map((week) => rough(week, 12, 'Inbox and calendar'));
    const made = await open({ work });
    const hers = (value: number) => ({ value, from: 'owner' as const });
    await answer(made, 'short', {
      clients: hers(6),
      income: hers(400_000),
      budget: hers(40_000),
      people: hers(0),
      handsHours: { value: 720, from: 'log' },
    });
    expect(await screen.findByText(/is the help that is due/)).toBeVisible();
    const look = words.look['answer-moved'];
    expect(screen.queryByText(look.text.none)).toBeNull();
    // A tool does most of it now.
    const less = work.map((entry) => ({ ...entry, id: testId<never>(), minutes: hours(1) }));
    await made.api.work.save({ entries: less, removed: work.map(({ id }) => id) });
    expect(await screen.findByText(look.text.none)).toBeVisible();
    const result = (await made.api.workspace.load({})).results[0];
    expect(screen.getByRole('link', { name: look.action })).toHaveAttribute(
      'href',
      expect.stringContaining(`/readiness/compare/${result?.id}`),
    );
  });

  it('O2 shows what is being handed over, to whom, and what it takes a week', async () => {
    const tess = aPerson();
    await open({
      people: [tess],
      handoffs: [
        aHandoff({ title: 'Still hers' }),
        aHandoff({ title: 'Invoices', personId: tess.id, moves: [{ state: 'trying', on: TODAY, why: '' }] }),
      ],
    });
    const list = (await screen.findByRole('heading', { name: words.handing.title })).closest('section') as HTMLElement;
    expect(within(list).getAllByRole('listitem')).toHaveLength(1);
    expect(within(list).getByRole('listitem')).toHaveTextContent('InvoicesTess HarlowTrying it out3 h a week');
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

  it('T2 is closing the week from Friday on, and no more once it is closed', async () => {
    const made = await renderApp({
      route: '/today',
      today: day('2026-11-27'),
      seed: { settings: { ...initialSettings, startedOn: TODAY }, work: lastWeek },
    });
    await answer(made, 'short', {});
    const link = await nextStep(words.next.closeWeek.title);
    expect(link).toHaveAttribute('href', '#/friday');
    const week = { id: testId<never>(), week: day('2026-11-23'), closedOn: day('2026-11-27') };
    await made.api.week.save({ ...week, checkIns: [], drained: [], note: '' });
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
    const list = screen.getByRole('heading', { name: words.due.title }).closest('section') as HTMLElement;
    const items = within(list).getAllByRole('listitem');
    expect(items[0]).toHaveTextContent(/was due/);
    for (const item of within(list).getAllByRole('link'))
      expect(item).toHaveAttribute('href', `#/hiring?plan=${plan?.id}`);
  });

  it('calls, checks and the next look at an old answer stand among what is due', async () => {
    const ines = {
      id: testId(),
      name: 'Ines Duarte',
      contact: '',
      foundBy: '',
      rate: null,
      stages: [{ stage: 'first-call', on: day('2026-11-20'), why: '' }],
      nextOn: day('2026-11-24'),
      nextWhat: 'second call',
      scores: [],
      flags: '',
      note: '',
      personId: null,
    };
    const made = await open({
      plans: [{ ...planFrom(day('2027-03-01')), candidates: [ines] }],
      handoffs: [aHandoff({ title: 'Inbox', checkOn: day('2026-11-20') })],
    });
    await answer(made, 'short', {});
    const items = () =>
      within(screen.getByRole('heading', { name: words.due.title }).closest('section') as HTMLElement)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent);
    await screen.findByRole('heading', { name: words.due.title });
    expect(items().slice(0, 2)).toEqual([
      'See how “Inbox” goeswas due Fri Nov 20',
      'Ines Duarte: second callby Tue Nov 24',
    ]);
    expect(items()).not.toContainEqual(expect.stringContaining(words.due.review));

    await made.user.click(screen.getByRole('link', { name: words.due.check('Inbox') }));
    expect(await screen.findByRole('dialog', { name: checkWords.title('Inbox') })).toBeVisible();
  });
});
