import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { initialSettings } from '../../../shared/records/settings.ts';
import { handoffWords, paceWords } from '../../../shared/words/handoff.ts';
import { aHandoff, anIncome, aPerson, aWork, categoryNamed, day, dollars, hours } from '../../support/builders.ts';
import { TODAY } from '../../support/make-app.ts';
import { renderApp } from '../../support/render-app.tsx';

const words = handoffWords.suggestions;
const INBOX = 'Inbox and calendar';
const settings = { ...initialSettings, startedOn: TODAY };
const budgetOf = (budget: number) => ({ ...settings, money: { ...settings.money, budget: dollars(budget) } });
const lena = aPerson({ name: 'Lena Moss', from: day('2026-01-05'), to: null, rate: dollars(30) });
const rough = (name: string, count: number) =>
  aWork({ when: { week: day('2026-11-16') }, minutes: hours(count), categoryId: categoryNamed(name) });

const open = async (seed: Readonly<Record<string, unknown>> = {}) => {
  const made = await renderApp({ route: '/handoff', seed: { settings, work: [rough(INBOX, 4)], ...seed } });
  await made.user.click(await screen.findByRole('button', { name: handoffWords.suggest }));
  const panel = within(await screen.findByRole('dialog', { name: words.title }));
  await panel.findByRole('checkbox');
  return { ...made, panel };
};
const forWhom = () => screen.queryByRole('button', { name: new RegExp(paceWords.person) });

describe('O1 suggestions from her hours', () => {
  it('name the rest of a kind that has a card for a part, and make a card of it', async () => {
    const card = aHandoff({ categoryId: categoryNamed(INBOX), minutesPerWeek: hours(1) });
    const { user, panel, api } = await open({ handoffs: [card] });
    const title = `The rest of ${INBOX}`;
    expect(panel.getByRole('listitem')).toHaveTextContent('1 h a week of it has a card already.');
    expect(panel.getByRole('listitem')).toHaveTextContent(words.hours('3'));
    expect(panel.getByRole('checkbox', { name: title })).toBeChecked();
    await user.click(panel.getByRole('button', { name: words.add(1) }));
    await waitFor(async () =>
      expect((await api.workspace.load({})).handoffs).toMatchObject([
        { id: card.id },
        { title, categoryId: categoryNamed(INBOX), minutesPerWeek: hours(3) },
      ]),
    );
  });

  it('name the rest of a kind whose card was handed over before, of which nothing is in her hours', async () => {
    const moves = [{ state: 'handed-over' as const, on: day('2026-06-01'), why: '' }];
    const { panel } = await open({ handoffs: [aHandoff({ categoryId: categoryNamed(INBOX), moves })] });
    expect(panel.getByRole('checkbox', { name: `The rest of ${INBOX}` })).toBeChecked();
    expect(panel.getByRole('listitem')).toHaveTextContent(words.hours('4'));
    expect(panel.queryByText(/card already/)).toBeNull();
  });

  it('are for the one helper whom she has', async () => {
    const gone = aPerson({ name: 'Lou Finch', to: day('2026-11-01') });
    const { user, panel, api } = await open({ people: [lena, gone] });
    expect(forWhom()).toHaveTextContent('Lena Moss');
    await user.click(panel.getByRole('button', { name: words.add(1) }));
    await waitFor(async () => expect((await api.workspace.load({})).handoffs).toMatchObject([{ personId: lena.id }]));
  });

  it('are for nobody yet where there are two helpers', async () => {
    await open({ people: [lena, aPerson({ name: 'Tess', from: day('2026-01-05'), to: null })] });
    expect(forWhom()).toHaveTextContent(handoffWords.noOne);
  });

  it('say what each costs a month at the rate of the helper, and what she chose beside her budget', async () => {
    const { user, panel } = await open({ people: [lena], settings: budgetOf(500) });
    // 4 h × 52 ÷ 12 × $30.
    expect(panel.getByText(words.cost('$520', 'Lena Moss'))).toBeVisible();
    expect(panel.getByText(words.budget.over('$520', '$20', '$500'))).toBeVisible();
    await user.click(forWhom() as HTMLElement);
    await user.click(screen.getByRole('option', { name: handoffWords.noOne }));
    expect(panel.queryByText(/a month at/)).toBeNull();
    expect(panel.getByText(words.budget.pays('$500', '$28.84'))).toBeVisible();
  });

  it('say nothing of money that is not known', async () => {
    const { panel } = await open({ people: [{ ...lena, rate: null }] });
    expect(panel.queryByText(/a month|You earn/)).toBeNull();
  });

  it('stand below the two figures of an hour; one that is not known is left out', async () => {
    const income = [anIncome({ when: { day: day('2026-10-12') }, amount: dollars(1040) })];
    const one = await open({ income });
    // $1,040 in a month of 4 h a week.
    expect(
      await one.panel.findByText('You earn $60 for each hour you work, from 1 of the last 13 weeks.'),
    ).toBeVisible();
    expect(one.panel.queryByText(/hour of client work/)).toBeNull();
    cleanup();
    const both = await open({ income, work: [rough(INBOX, 4), rough('Client work', 2)] });
    expect(await both.panel.findByText(/^You earn \$40 for each hour you work/)).toBeVisible();
    expect(both.panel.getByText(/^You earn \$120 for each hour of client work/)).toBeVisible();
  });
});
