/** Words for the moments that are hard to find words for, and what is said again when terms are agreed. */
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { makePlan } from '../../../shared/playbook/hiring-steps.ts';
import type { CandidateStage } from '../../../shared/records/candidate.ts';
import type { DocumentKind } from '../../../shared/records/document.ts';
import type { Plan } from '../../../shared/records/hiring.ts';
import { initialSettings } from '../../../shared/records/settings.ts';
import { addDays } from '../../../shared/values/dates.ts';
import { accessWords } from '../../../shared/words/access.ts';
import { documentWords } from '../../../shared/words/documents/names.ts';
import { planPeopleWords } from '../../../shared/words/plan-people.ts';
import { personWords } from '../../../shared/words/team.ts';
import { todayWords } from '../../../shared/words/today.ts';
import { aCandidate, aHandoff, aPerson, aWork, day, hours, testId } from '../../support/builders.ts';
import { TODAY } from '../../support/make-app.ts';
import { renderApp } from '../../support/render-app.tsx';

const settings = { ...initialSettings, startedOn: TODAY };
const tess = aPerson({ name: 'Tess Harlow', role: 'va' });
const at = (stage: CandidateStage) => [{ stage, on: day('2026-11-02'), why: '' }];
const planWith = (fields: Partial<Plan>): Plan => ({
  ...makePlan({ id: testId(), role: 'va', today: TODAY, resultId: null, signs: [], hasTeam: true, newId: testId }),
  ...fields,
});
const weeks = (count: number) =>
  Array.from({ length: count }, (_, back) =>
    aWork({ when: { week: addDays(day('2026-11-16'), -7 * back) }, minutes: hours(30) }),
  );
const close = planWith({ candidates: [aCandidate({ name: 'Maya', stages: at('trial-and-offer') })] });
const openPlan = (plan: Plan, seed: Record<string, unknown> = {}) =>
  renderApp({ route: '/hiring', seed: { settings, plans: [plan], ...seed } });
const said = /^From your answers only: 3 weeks are logged/;
type Rendered = Awaited<ReturnType<typeof openPlan>>;
async function menuOf({ user }: Rendered, name: string, item: string): Promise<void> {
  await screen.findAllByRole('row');
  await user.click(screen.getByRole('button', { name: planPeopleWords.menu(name) }));
  const found = await screen.findByRole('menuitem', { name: item });
  act(() => found.focus());
  await user.keyboard('{Enter}');
}

describe('H5 from your answers only', () => {
  it('is said in the notice, in the step in which terms are agreed, and where somebody is hired', async () => {
    const made = await openPlan(close, { work: weeks(3) });
    expect(await screen.findByText(said)).toBeVisible();
    await made.user.click(screen.getByRole('button', { name: /^Agree on terms in writing/ }));
    await waitFor(() => expect(screen.getAllByText(said)).toHaveLength(2));
    await menuOf(made, 'Maya', planPeopleWords.hire('Maya'));
    expect(within(await screen.findByRole('dialog')).getByText(said)).toBeVisible();
  });

  it('is not said where four weeks are logged, nor in a step that agrees nothing', async () => {
    const made = await openPlan(close, { work: weeks(4) });
    await made.user.click(await screen.findByRole('button', { name: /^Agree on terms in writing/ }));
    await menuOf(made, 'Maya', planPeopleWords.hire('Maya'));
    await screen.findByRole('dialog');
    expect(screen.queryByText(/^From your answers only/)).toBeNull();
  });
});

describe('H7 the words are where they are needed', () => {
  const link = (kind: DocumentKind, person: string) => `#/hiring/text/${kind}?person=${person}`;

  it('for saying no, where somebody is put aside', async () => {
    const made = await openPlan(close);
    await menuOf(made, 'Maya', planPeopleWords.noMore);
    const words = await screen.findByRole('link', { name: planPeopleWords.aside.howToSay });
    expect(words).toHaveAttribute('href', `#/hiring/text/message-say-no?plan=${close.id}`);
  });

  it('for ending well, where somebody leaves', async () => {
    await renderApp({ route: `/team/leaving/${tess.id}`, seed: { settings, people: [tess] } });
    expect(await screen.findByRole('link', { name: accessWords.leaving.message })).toHaveAttribute(
      'href',
      link('message-end-well', tess.id),
    );
  });

  it('on the page of each helper, and they open about that person', async () => {
    const { user } = await renderApp({ route: `/team/person/${tess.id}`, seed: { settings, people: [tess] } });
    const card = within(
      (await screen.findByRole('heading', { name: personWords.texts })).closest('section') as HTMLElement,
    );
    expect(card.getAllByRole('link').map((one) => one.textContent)).toEqual([
      documentWords.names['first-week-file'],
      documentWords.names['decision-rights'],
      documentWords.names['weekly-meeting'],
      documentWords.names['message-slip'],
      documentWords.names['message-end-well'],
    ]);
    await user.click(card.getByRole('link', { name: documentWords.names['message-slip'] }));
    expect(await screen.findByText('Hello Tess,')).toBeVisible();
  });

  it('a text about somebody is about who was hired with the plan', async () => {
    const hired = aCandidate({ name: 'Tess Harlow', stages: at('hired'), personId: tess.id });
    // A second one has days of their own: the steps and texts of the plan stay with the first.
    const second = aPerson({ name: 'Ben Cole', role: 'va' });
    const also = aCandidate({ name: 'Ben Cole', stages: at('hired'), personId: second.id });
    const plan = planWith({ candidates: [hired, also] });
    const made = await renderApp({
      route: `/hiring/texts?plan=${plan.id}`,
      seed: { settings, plans: [plan], people: [tess, second] },
    });
    await made.user.click(await screen.findByRole('link', { name: documentWords.names['day-one'] }));
    expect(await screen.findByText(/“From today Tess Harlow is with us as another assistant/)).toBeVisible();
    expect(screen.getByRole('button', { name: /^Tess Harlow/ })).toBeVisible();
  });
});

describe('T3 what is due', () => {
  it('shows six, and all of it on request', async () => {
    const checks = Array.from({ length: 9 }, (_, at) =>
      aHandoff({ title: `Task ${at + 1}`, personId: tess.id, checkOn: day('2026-11-24') }),
    );
    const { user } = await renderApp({ route: '/', seed: { settings, people: [tess], handoffs: checks } });
    const list = (): HTMLElement[] =>
      within(
        screen.getByRole('heading', { name: todayWords.due.title }).closest('section') as HTMLElement,
      ).getAllByRole('listitem');
    await screen.findByRole('heading', { name: todayWords.due.title });
    expect(list()).toHaveLength(6);
    await user.click(screen.getByRole('button', { name: 'Show 3 more' }));
    expect(list()).toHaveLength(9);
    await user.click(screen.getByRole('button', { name: todayWords.due.fewer }));
    expect(list()).toHaveLength(6);
  });
});
