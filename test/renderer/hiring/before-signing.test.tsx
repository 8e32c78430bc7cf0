import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Candidate, CandidateStage } from '../../../shared/records/candidate.ts';
import type { Plan } from '../../../shared/records/hiring.ts';
import { initialSettings } from '../../../shared/records/settings.ts';
import { addDays, addMonths, type Month } from '../../../shared/values/dates.ts';
import { beforeSigningWords as words, settleTitle } from '../../../shared/words/before-signing.ts';
import { aCandidate, anIncome, aPerson, aPlan, aWork, day, dollars, hours } from '../../support/builders.ts';
import { TODAY } from '../../support/make-app.ts';
import { renderApp } from '../../support/render-app.tsx';

const known = { costs: dollars(1000), ownPay: dollars(2500), savings: dollars(3000), budget: dollars(2000) };
const settings = (money: Partial<typeof initialSettings.money> = {}) => ({
  ...initialSettings,
  startedOn: TODAY,
  money: { ...known, ...money },
});
const income = (dollarsAMonth: number) =>
  Array.from({ length: 12 }, (_, back) =>
    anIncome({ when: { month: addMonths('2026-10' as Month, -back) }, amount: dollars(dollarsAMonth) }),
  );
const weeks = (count: number) =>
  Array.from({ length: count }, (_, back) =>
    aWork({ when: { week: addDays(day('2026-11-16'), -7 * back) }, minutes: hours(30) }),
  );
const tess = aPerson({ name: 'Tess', rate: dollars(15), minutesPerWeek: hours(2) });
const at = (stage: CandidateStage): Candidate['stages'] => [{ stage, on: day('2026-11-02'), why: '' }];
const maya = aCandidate({ name: 'Maya', rate: dollars(40), stages: at('trial-and-offer') });
const plan = aPlan({ role: 'obm', candidates: [maya, aCandidate({ name: 'Dev', stages: at('first-call') })] });
const open = (route: string, seed: Record<string, unknown> = {}) =>
  renderApp({
    route,
    seed: { settings: settings(), plans: [plan], income: income(8000), work: weeks(6), people: [tess], ...seed },
  });
const page = `/hiring/before-you-sign?plan=${plan.id}`;
type Rendered = Awaited<ReturnType<typeof open>>;
const planOf = ({ store }: Rendered): Plan => [...store.data.lists['plans']!.values()][0] as unknown as Plan;

const row = (name: string): string[] =>
  within(screen.getByRole('row', { name: new RegExp(`^${name}`) }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent ?? '');
const hoursAWeek = async ({ user }: Rendered, text: string): Promise<void> => {
  const field = await screen.findByRole('textbox', { name: words.terms.hours });
  await user.clear(field);
  await user.type(field, text);
};

describe('H5 before you sign', () => {
  it('is offered once somebody is close to an offer, and reached from the plan at any time', async () => {
    const app = await open('/hiring');
    expect(
      await screen.findByText('Maya is close to an offer. 0 of 5 things are settled before you sign.'),
    ).toBeVisible();
    await app.user.click(screen.getByRole('link', { name: words.look }));
    expect(await screen.findByRole('heading', { level: 1, name: words.title })).toBeVisible();
    await app.user.click(screen.getByRole('link', { name: words.back }));
    expect(await screen.findByRole('heading', { level: 1, name: /^Hiring/ })).toBeVisible();
  });

  it('is silent on the plan while nobody is close, and once all is settled', async () => {
    await open('/hiring', { plans: [aPlan({ candidates: [aCandidate({ stages: at('second-call') })] })] });
    await screen.findByRole('region', { name: 'People' });
    expect(screen.queryByRole('link', { name: words.look })).toBeNull();
    await open('/hiring', { plans: [{ ...plan, settled: ['cost', 'references', 'exit', 'bad-year', 'told'] }] });
    await screen.findByRole('region', { name: 'People' });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(screen.queryByRole('link', { name: words.look })).toBeNull();
  });

  it('adds the hire to what else is paid, and says what is left in three kinds of months', async () => {
    const app = await open(page);
    await hoursAWeek(app, '10');
    // $40 × 10 × 52 ÷ 12.
    expect(row('This manager')).toEqual(['$1,733', '$5,200']);
    expect(row('What you pay yourself')).toEqual(['$2,500', '$7,500']);
    expect(row('The people you have')).toEqual(['$130', '$390']);
    expect(row('Together')).toEqual(['$5,363', '$16,090']);
    expect(row('A usual month')).toEqual(['$8,000', '$2,637']);
    expect(row('A bad year')).toEqual(['$5,600', '$237']);
    expect(screen.getByText(/^Tess should hear from you/)).toBeVisible();
    expect(screen.getByText('A usual month, your lowest quarter and a bad year carry this.')).toBeVisible();
  });

  it('says plainly that the money does not carry it', async () => {
    const app = await open(page, { income: income(5000) });
    await hoursAWeek(app, '10');
    expect(screen.getByText(/^Your money does not carry this\. \$363 would be missing in a usual month/)).toBeVisible();
    await hoursAWeek(app, '5');
    expect(screen.getByText(/^A usual month carries this; a poor one does not/)).toBeVisible();
  });

  it('with nothing known says so and shows no figure', async () => {
    await open(page, {
      settings: settings({ costs: null, ownPay: null, savings: null, budget: null }),
      income: [],
      people: [aPerson({ rate: null })],
      plans: [{ ...plan, candidates: [] }],
    });
    expect(await screen.findByText(/^Whether your money carries this is not known\. Still missing:/)).toBeVisible();
    for (const name of ['This manager', 'What you pay yourself', 'Together', 'A usual month', 'A bad year'])
      expect(row(name)).toEqual(['not known', 'not known']);
    expect(screen.getByRole('link', { name: words.left.tell.settings })).toHaveAttribute('href', '#/settings');
    expect(screen.getByRole('link', { name: words.left.tell.team })).toHaveAttribute('href', '#/team');
    expect(screen.getByRole('link', { name: words.left.tell.income })).toHaveAttribute('href', '#/income');
    expect(screen.queryByText(/\$\d/)).toBeNull();
  });

  it('keeps each tick in the plan, and gives it back with Undo', async () => {
    const app = await open(page);
    await app.user.click(await screen.findByRole('checkbox', { name: settleTitle('references') }));
    await waitFor(() => expect(planOf(app).settled).toEqual(['references']));
    await app.user.click(screen.getByRole('checkbox', { name: settleTitle('cost') }));
    await waitFor(() => expect(planOf(app).settled).toEqual(['cost', 'references']));
    expect(screen.getByText('2 of 5 settled')).toBeVisible();
    await app.user.click(screen.getByRole('checkbox', { name: settleTitle('cost') }));
    await waitFor(() => expect(planOf(app).settled).toEqual(['references']));
    // In a field the key belongs to the field.
    act(() => (document.activeElement as HTMLElement | null)?.blur());
    await app.user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(planOf(app).settled).toEqual(['cost', 'references']));
  });

  it.each([
    [3, true],
    [4, false],
  ])('after %i logged weeks says again that it is from her answers only: %s', async (count, said) => {
    await open(page, { work: weeks(count) });
    await screen.findByRole('checkbox', { name: settleTitle('cost') });
    expect(screen.queryByRole('checkbox', { name: settleTitle('few-weeks') }) !== null).toBe(said);
    expect(screen.queryByText(/^From your answers only: 3 weeks are logged/) !== null).toBe(said);
  });

  it('goes by the person who is chosen, and changes nothing in the plan', async () => {
    const app = await open(page);
    expect(await screen.findByRole('textbox', { name: words.terms.rate })).toHaveValue('$40.00');
    await app.user.click(screen.getByRole('button', { name: new RegExp(words.terms.who) }));
    await app.user.click(await screen.findByRole('option', { name: 'Dev' }));
    expect(screen.getByRole('textbox', { name: words.terms.rate })).toHaveValue('');
    expect(screen.getByText(words.terms.rateAsk('Dev'))).toBeVisible();
    expect(planOf(app)).toEqual(plan);
  });

  it('of a stopped plan is read only, and of one that is gone leads back', async () => {
    await open(page, { plans: [{ ...plan, state: 'stopped', settled: ['exit'] }] });
    expect(await screen.findByText(settleTitle('exit'))).toBeVisible();
    expect(screen.queryByRole('checkbox')).toBeNull();
    await open('/hiring/before-you-sign?plan=elsewhere');
    expect(await screen.findByText(words.gone)).toBeVisible();
  });
});
