import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { madeUpBusiness } from '../../shared/made-up/made-up-business.ts';
import type { Result } from '../../shared/records/recommendation.ts';
import { addDays } from '../../shared/values/dates.ts';
import { aWork, categoryNamed, day, hours, testId } from '../support/builders.ts';
import { TODAY } from '../support/make-app.ts';
import { renderApp } from '../support/render-app.tsx';

const business = madeUpBusiness('obm', TODAY);
const result = business.results[0]!;
const open = (route: string, change: Readonly<Record<string, unknown>> = {}) =>
  renderApp({ route, seed: { ...business, ...change } });

describe('A9 what if', () => {
  it('moves the answer and its cost live over a copy, and writes nothing', async () => {
    const { user, api, store } = await open(`/readiness/what-if/${result.id}`);
    const before = JSON.stringify(store.data, (_, value: unknown) => (value instanceof Map ? [...value] : value));
    const budget = await screen.findByLabelText('What you can spend on new help');
    expect(screen.queryByText(/The answer would be another one/)).toBeNull();
    await user.clear(budget);
    await user.type(budget, '200');
    await user.tab();
    expect(await screen.findByText('The answer would be another one.')).toBeVisible();
    expect(screen.getAllByRole('heading', { name: 'What if' }).length).toBeGreaterThan(0);
    await user.click(screen.getByRole('button', { name: 'As it is again' }));
    expect(screen.queryByText(/The answer would be another one/)).toBeNull();
    const people = screen.getByLabelText('People who work for you');
    await user.clear(people);
    await user.type(people, '0');
    expect(await screen.findByText('The answer would be another one.')).toBeVisible();
    expect(await api.result.load({ id: result.id })).toEqual(result);
    expect(JSON.stringify(store.data, (_, value: unknown) => (value instanceof Map ? [...value] : value))).toBe(before);
  });
});

describe('A10 results', () => {
  it('are set beside everything as it is today, with what differs', async () => {
    const { user } = await open(`/readiness/compare/${result.id}`);
    expect(await screen.findByText('The answer is the same.')).toBeVisible();
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
    expect(rows.length).toBeGreaterThan(3);
    for (const row of rows) {
      const [was, is] = within(row).getAllByRole('cell');
      expect(was?.textContent).not.toBe(is?.textContent);
    }
    await user.click(screen.getByRole('button', { name: /Set it beside$/ }));
    await user.click(await screen.findByRole('option', { name: 'The same figures under today’s rules' }));
    expect(await screen.findByText('No figure and no answer differs.')).toBeVisible();
    expect(screen.getByText('The answer is the same.')).toBeVisible();
  });

  it('say of each row what it is about, and whether her log says so (A10)', async () => {
    const work = [aWork({ when: { week: day('2026-11-16') }, minutes: hours(9) })];
    await open(`/readiness/compare/${result.id}`, { work: [...business.work, ...work], projects: [] });
    await screen.findByText('Figures and answers that differ');
    const rows = within(screen.getByRole('table'))
      .getAllByRole('rowheader')
      .map(({ textContent }) => textContent);
    expect(rows).toContain('Routine workFrom the log');
    expect(rows).toContain('Parked projectsFrom the log');
    expect(new Set(rows).size).toBe(rows.length);
    expect(rows).not.toContain('From the log');
  });

  it('run again under changed rules show the difference and stay as they were', async () => {
    const { api } = await open(`/readiness/compare/${result.id}?with=rules`, {
      settings: {
        ...business.settings,
        rules: { managerPass: 6, coordinationFull: 15, obmLeast: 2000, smallStart: 1, vaLeast: 400 },
      },
    });
    expect(await screen.findByText('No figure and no answer differs.')).toBeVisible();
    expect(screen.getByText(/The answer is/)).toBeVisible();
    expect(await api.result.load({ id: result.id })).toEqual(result);
  });
});

describe('A11 the rules', () => {
  it('are listed with usual value, range and source; hers change the comparison, and all go back in one step', async () => {
    const { user, api } = await open('/readiness/rules');
    expect(await screen.findAllByRole('row')).toHaveLength(2 + 28);
    expect(screen.getByText('Published trigger: ten hours a week of work without judgement.')).toBeVisible();
    const rate = screen.getByLabelText('What an assistant usually costs an hour');
    expect(rate).toHaveValue('£16.00');
    await user.clear(rate);
    await user.type(rate, '24');
    await user.tab();
    await waitFor(async () => expect((await api.workspace.load({})).settings.rules).toEqual({ vaRate: 30 }));
    const margin = screen.getByLabelText('A bad year has so much less income, Per cent');
    await user.clear(margin);
    await user.type(margin, '90{Enter}');
    expect(await screen.findByText('Between 10 % and 60 %.')).toBeVisible();
    expect((await api.workspace.load({})).settings.rules).toEqual({ vaRate: 30 });
    await user.clear(margin);
    await user.type(margin, '40{Enter}');
    await waitFor(async () =>
      expect((await api.workspace.load({})).settings.rules).toEqual({ vaRate: 30, badYear: 0.4 }),
    );
    await user.click(screen.getByRole('button', { name: 'Set all back' }));
    await waitFor(async () => expect((await api.workspace.load({})).settings.rules).toEqual({}));
  });

  it('another change is marked in the result, with what our own rules say; her rates are not', async () => {
    const settings = {
      ...business.settings,
      rules: { vaRate: 30, managerPass: 6, coordinationFull: 15, runningLeast: 0.5 },
    };
    const { api } = await open('/today', { settings });
    const open2 = {
      ...business.assessments[0]!,
      id: '7e570000-0000-4000-8000-0000000000aa' as never,
      state: 'open' as const,
      finishedOn: null,
    };
    await api.assessment.save(open2);
    const resultId = testId<Result['id']>(901);
    await api.assessment.finish({ assessmentId: open2.id, resultId });
    const taken = await api.result.load({ id: resultId });
    expect(taken.rules).toEqual(settings.rules);
    expect(taken.byOurRules).toEqual({ headline: 'obm', outcome: 'obm' });
    await renderApp({
      route: `/readiness/result/${resultId}`,
      seed: { ...business, settings, results: [taken] },
    });
    expect(
      await screen.findByText(
        /^Our own rules say: a manager. Above is the answer with your changes of: .*must weigh for a manager/,
      ),
    ).toBeVisible();
    expect(screen.queryByText(/your changes of: .*What an assistant usually costs/)).toBeNull();
  });
});

describe('A5 a reason opens its rows', () => {
  it('of the very kinds of work and weeks that its figure adds up', async () => {
    const { user, api } = await open(`/readiness/result/${result.id}`);
    const link = (await screen.findAllByRole('link', { name: /of briefing, checking and planning/ }))[0]!;
    await user.click(link);
    const { rows } = result.facts.coordinationHours;
    expect(rows?.log).toBe('work');
    const { total } = await api.work.page({ filter: (rows as { filter: object }).filter, offset: 0, limit: 1 });
    expect(await screen.findByText(new RegExp(`^${total} entries, `))).toBeVisible();
  });
});

describe('A6 what would change it', () => {
  it('says the figure now, the line, and when the trend of the log would reach it', async () => {
    const point = {
      id: 'coordinationHours' as const,
      now: 622,
      when: 'below' as const,
      at: 300,
      headline: 'va' as const,
    };
    const budget = { id: 'budget' as const, now: 190_000, when: 'below' as const, at: 56_000, headline: 'va' as const };
    const said = { ...result, recommendation: { ...result.recommendation, wouldChange: [point, budget] } };
    await open(`/readiness/result/${result.id}`, { results: [said] });
    const card = (await screen.findByRole('heading', { name: 'What would change this' })).closest('section')!;
    await waitFor(() =>
      expect(card).toHaveTextContent(/Now: 10.4 hours of briefing and checking a week. It (rises|falls) by about/),
    );
    expect(card).toHaveTextContent(/Yours to decide: no date\./);
  });
});

describe('A13 try it before you hire', () => {
  it('thirty days begin from the result, are measured in the log, and end with what she says', async () => {
    const { user, api } = await open(`/readiness/result/${result.id}`);
    await user.click(await screen.findByRole('button', { name: 'Start the 30 days' }));
    expect(await screen.findByText('Day 1 of 30.')).toBeVisible();
    const [experiment] = (await api.workspace.load({})).experiments;
    expect(experiment).toMatchObject({ kind: 'friday-note', startedOn: TODAY, verdict: null });
    expect(experiment?.before).toBeGreaterThan(300);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('button', { name: 'Start the 30 days' })).toBeVisible();
  });

  it('at their end the log and she say how it went; a proud end stands on Readiness', async () => {
    const categoryIds = [categoryNamed('Checking in and briefing people')];
    const began = day('2026-10-19');
    const experiment = {
      id: testId(),
      kind: 'friday-note',
      categoryIds,
      startedOn: began,
      before: hours(10),
      verdict: null,
      endedOn: null,
      note: '',
    };
    const work = [0, 1, 2, 3, 4].map((week) =>
      // The last of these weeks goes beyond the thirty days: it is not looked at.
      aWork({
        when: { week: addDays(began, 7 * week) },
        minutes: hours(week === 4 ? 30 : 4),
        categoryId: categoryIds[0]!,
      }),
    );
    const { user, api } = await open('/readiness', { experiments: [experiment], work });
    expect(await screen.findByText('The 30 days are over.')).toBeVisible();
    expect(await screen.findByText('So far: 4 h a week, 4 weeks logged. Your log says: it is solved.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'It is solved' }));
    expect(await screen.findByText('Solved without a hire.')).toBeVisible();
    expect(screen.getByText(/^A Friday note for 30 days, from .*: it is solved$/)).toBeVisible();
    expect((await api.workspace.load({})).experiments[0]).toMatchObject({ verdict: 'solved', endedOn: TODAY });
  });
});
