import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Candidate, CandidateStage, Score } from '../../../shared/records/candidate.ts';
import type { Plan } from '../../../shared/records/hiring.ts';
import { initialSettings } from '../../../shared/records/settings.ts';
import { scorecardWords as words } from '../../../shared/words/scorecard.ts';
import { aCandidate, aPlan, day, dollars } from '../../support/builders.ts';
import { TODAY } from '../../support/make-app.ts';
import { renderApp } from '../../support/render-app.tsx';

const settings = {
  ...initialSettings,
  startedOn: TODAY,
  money: { ...initialSettings.money, budget: dollars(1560) },
};
const at = (stage: CandidateStage): Candidate['stages'] => [{ stage, on: day('2026-11-02'), why: '' }];
const score = (point: Score['point'], value: number, seen = ''): Score => ({ point, value, seen });
const open = (plan: Plan, route: string, seed: Record<string, unknown> = {}) =>
  renderApp({ route, seed: { settings, plans: [plan], ...seed } });
type Rendered = Awaited<ReturnType<typeof open>>;
const personNamed = ({ store }: Rendered, name: string): Candidate | undefined =>
  ([...store.data.lists['plans']!.values()][0] as unknown as Plan).candidates.find((one) => one.name === name);

const points = (name: string): HTMLElement => screen.getByRole('radiogroup', { name });
const choose = async ({ user }: Rendered, point: string, value: string): Promise<void> =>
  user.click(within(points(point)).getByRole('radio', { name: value }));

describe('H4 the scorecard of a person', () => {
  const maya = aCandidate({ name: 'Maya', flags: 'Was late once.' });
  const openMaya = async (role: Plan['role'] = 'va'): Promise<Rendered> => {
    const app = await open(aPlan({ role, candidates: [maya] }), '/hiring?people=list');
    await app.user.click(await screen.findByRole('button', { name: 'Maya' }));
    await screen.findByRole('dialog', { name: 'Maya' });
    return app;
  };

  it('is folded with nothing looked at, and keeps a number with what was seen', async () => {
    const app = await openMaya();
    expect(screen.getByText(words.nothing)).toBeVisible();
    await app.user.click(screen.getByRole('button', { name: words.open }));
    expect(screen.getAllByRole('radiogroup')).toHaveLength(6);
    expect(screen.getByText(words.points.communication.means)).toBeVisible();
    await choose(app, 'Communication', '5');
    await choose(app, 'Discretion', '2');
    expect(screen.getByText('4 of 5 from 2 of 6 points')).toBeVisible();
    // A number without a line is asked about, gently: it is saved all the same.
    expect(screen.getAllByText(words.seenHint)).toHaveLength(2);
    const [first] = screen.getAllByRole('textbox', { name: words.seen });
    await app.user.type(first!, 'Answered within the hour');
    expect(screen.getAllByText(words.seenHint)).toHaveLength(1);
    await app.user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(personNamed(app, 'Maya')?.scores).toEqual([
        score('communication', 5, 'Answered within the hour'),
        score('discretion', 2),
      ]),
    );
    expect(await screen.findByText('4 from 2 of 6 points')).toBeVisible();
  });

  it('is filled in by the keys alone, and a point goes back to not looked at without losing its line', async () => {
    const app = await openMaya('obm');
    act(() => screen.getByRole('button', { name: words.open }).focus());
    await app.user.keyboard('{Enter}');
    expect(screen.getAllByRole('radiogroup')).toHaveLength(7);
    const group = points('Leads people');
    act(() => within(group).getByRole('radio', { name: words.notLookedAt }).focus());
    await app.user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{Enter}');
    expect(within(group).getByRole('radio', { name: '3' })).toBeChecked();
    await app.user.tab();
    expect(screen.getByRole('textbox', { name: words.seen })).toHaveFocus();
    await app.user.keyboard('Parted with somebody fairly');
    await choose(app, 'Leads people', words.notLookedAt);
    expect(screen.queryByRole('textbox', { name: words.seen })).toBeNull();
    expect(screen.getByText(words.nothing)).toBeVisible();
    await choose(app, 'Leads people', '4');
    expect(screen.getByRole('textbox', { name: words.seen })).toHaveValue('Parted with somebody fairly');
  });

  it('keeps what is half done as a draft, and writes nothing before Save', async () => {
    const app = await openMaya();
    await app.user.click(screen.getByRole('button', { name: words.open }));
    await choose(app, 'Tools', '3');
    await app.user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(personNamed(app, 'Maya')?.scores).toEqual([]);
    await app.user.click(screen.getByRole('button', { name: 'Maya' }));
    expect(await screen.findByText('3 of 5 from 1 of 6 points')).toBeVisible();
  });

  it('offers the red flags of the role, which join her own words and leave them again', async () => {
    const app = await openMaya();
    const sentence = words.flags['asks-nothing'];
    expect(screen.queryByRole('checkbox', { name: words.flags['same-strengths'] })).toBeNull();
    await app.user.click(screen.getByRole('checkbox', { name: sentence }));
    const hers = screen.getByRole('textbox', { name: 'What gives you pause' });
    expect(hers).toHaveValue(`Was late once.\n${sentence}`);
    await app.user.clear(hers);
    await app.user.type(hers, 'Was late once.');
    expect(screen.getByRole('checkbox', { name: sentence })).not.toBeChecked();
    await app.user.click(screen.getByRole('checkbox', { name: sentence }));
    await app.user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(personNamed(app, 'Maya')?.flags).toBe(`Was late once.\n${sentence}`));
  });

  it('is opened from the menu of a person, ready to score', async () => {
    const app = await open(aPlan({ candidates: [maya] }), '/hiring?people=list');
    await app.user.click(await screen.findByRole('button', { name: 'What to do with Maya' }));
    await app.user.click(await screen.findByRole('menuitem', { name: 'Scorecard…' }));
    expect(await screen.findByRole('button', { name: words.close })).toHaveFocus();
    expect(screen.getAllByRole('radiogroup').length).toBeGreaterThanOrEqual(6);
  });
});

const row = (name: RegExp): HTMLElement => screen.getByRole('row', { name });
const cells = (name: RegExp): string[] =>
  within(row(name))
    .getAllByRole('cell')
    .map((cell) => cell.textContent ?? '');
const heads = (): (string | undefined)[] =>
  screen
    .getAllByRole('columnheader')
    .slice(1)
    .map((head) => head.querySelector('span')?.textContent);

describe('H4 people side by side', () => {
  const ines = aCandidate({
    name: 'Ines',
    rate: dollars(45),
    stages: at('second-call'),
    scores: [score('strategy-into-steps', 5, 'Nine steps while we talked'), score('detail', 2)],
  });
  const dev = aCandidate({ name: 'Dev', stages: at('first-call'), scores: [score('strategy-into-steps', 3)] });
  const rosa = aCandidate({ name: 'Rosa', rate: dollars(30), flags: 'Promised everything.' });
  const aside = aCandidate({ name: 'Priya', stages: at('not-this-time') });
  const plan = aPlan({ role: 'obm', candidates: [rosa, aside, dev, ines] });

  it('have values with what was seen, what was not looked at in words, the result, the rate and the hours of her budget', async () => {
    const app = await open(plan, '/hiring?show=people');
    await app.user.click(await screen.findByRole('link', { name: words.compare.open }));
    expect(await screen.findByRole('heading', { level: 1, name: words.compare.title })).toBeVisible();
    expect(heads()).toEqual(['Ines', 'Dev', 'Rosa']);
    expect(cells(/^Turns a strategy into steps/)).toEqual([
      '5Nine steps while we talked',
      '3no note of what you saw',
      '– not looked at',
    ]);
    expect(cells(/^Detail/)).toEqual(['2no note of what you saw', '– not looked at', '– not looked at']);
    // (5 × 20 + 2 × 10) ÷ 30: the five points that were not looked at pull nothing down.
    expect(cells(/^Result/)).toEqual(['4 of 5from 2 of 7 points', '3 of 5from 1 of 7 points', '– no point scored yet']);
    expect(cells(/^Rate an hour/)).toEqual(['$45', '– rate not known', '$30']);
    expect(cells(/^Your budget pays/)).toEqual(['8 h a week', '– rate not known', '12 h a week']);
    expect(cells(/^What gave you pause/)).toEqual(['Nothing noted', 'Nothing noted', 'Promised everything.']);
    expect(screen.getByText(words.compare.uneven)).toBeVisible();
    expect(screen.getByRole('region', { name: words.compare.region })).toHaveAttribute('tabindex', '0');
  });

  it('are five at most: the nearest first, and she chooses others', async () => {
    const more = ['Ada', 'Bea', 'Cleo', 'Dora'].map((name) => aCandidate({ name }));
    const app = await open({ ...plan, candidates: [...plan.candidates, ...more] }, `/hiring/compare?plan=${plan.id}`);
    expect(await screen.findByText('5 of 8 people')).toBeVisible();
    expect(heads()).toEqual(['Ines', 'Dev', 'Rosa', 'Ada', 'Bea']);
    await app.user.click(screen.getByRole('button', { name: words.compare.chooseOpen }));
    await app.user.click(screen.getByRole('button', { name: 'Priya' }));
    expect(screen.getByText(words.compare.tooMany(5))).toBeVisible();
    expect(heads()).toHaveLength(5);
    await app.user.click(screen.getByRole('button', { name: 'Bea' }));
    await app.user.click(screen.getByRole('button', { name: 'Priya' }));
    await waitFor(() => expect(heads()).toEqual(['Ines', 'Dev', 'Rosa', 'Ada', 'Priya']));
    expect(screen.queryByText(words.compare.uneven)).not.toBeNull();
  });

  it('are scored from here, and the result follows', async () => {
    const app = await open(plan, `/hiring/compare?plan=${plan.id}&people=${rosa.id},${dev.id}`);
    await app.user.click(await screen.findByRole('button', { name: words.compare.score('Rosa') }));
    await choose(app, 'Turns a strategy into steps', '4');
    await app.user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(cells(/^Result/)).toEqual(['3 of 5from 1 of 7 points', '4 of 5from 1 of 7 points']));
    // Both rest on the same point now.
    expect(screen.queryByText(words.compare.uneven)).toBeNull();
  });

  it('say nothing of hours while her budget is not known', async () => {
    await open(plan, `/hiring/compare?plan=${plan.id}&people=${ines.id}`, {
      settings: { ...initialSettings, startedOn: TODAY },
    });
    await screen.findByRole('region', { name: words.compare.region });
    expect(cells(/^Your budget pays/)).toEqual(['– budget not known']);
  });

  it('of a plan that is gone, or has nobody, lead back', async () => {
    await open(plan, '/hiring/compare?plan=elsewhere');
    expect(await screen.findByText(words.compare.gone)).toBeVisible();
    const none = aPlan();
    await open(none, `/hiring/compare?plan=${none.id}`);
    expect(await screen.findByText(words.compare.none)).toBeVisible();
    expect(screen.getByRole('link', { name: words.compare.back })).toHaveAttribute('href', `#/hiring?plan=${none.id}`);
  });
});
