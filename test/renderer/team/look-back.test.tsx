import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { makePlan } from '../../../shared/playbook/hiring-steps.ts';
import { stageOf } from '../../../shared/records/candidate.ts';
import { initialSettings } from '../../../shared/records/settings.ts';
import { addDays } from '../../../shared/values/dates.ts';
import { hiringWords } from '../../../shared/words/hiring.ts';
import { lookBackWords as words } from '../../../shared/words/look-back.ts';
import {
  aCandidate,
  aHandoff,
  aPerson,
  aWork,
  categoryNamed,
  day,
  dollars,
  hours,
  testId,
} from '../../support/builders.ts';
import { TODAY } from '../../support/make-app.ts';
import { renderApp } from '../../support/render-app.tsx';

const settings = { ...initialSettings, startedOn: TODAY, weekStart: 1 as const };
const ines = aPerson({
  name: 'Ines Duarte',
  role: 'obm',
  from: day('2026-09-07'),
  rate: dollars(50),
  minutesPerWeek: hours(7),
  months: [
    { month: '2026-09' as never, minutes: hours(24), paid: dollars(1200) },
    { month: '2026-10' as never, minutes: hours(30), paid: dollars(1500) },
    { month: '2026-11' as never, minutes: hours(20), paid: dollars(1000) },
  ],
});
const week = (first: string, count: number) =>
  aWork({ when: { week: day(first) }, minutes: hours(count), categoryId: categoryNamed('Planning projects') });
const work = [
  ...[0, 1, 2, 3].map((at) => week(addDays(day('2026-08-03'), 7 * at), 14)),
  ...[0, 1, 2, 3].map((at) => week(addDays(day('2026-10-19'), 7 * at), 6)),
];
const hired = aCandidate({
  name: 'Ines Duarte',
  personId: ines.id,
  stages: [{ stage: 'hired', on: day('2026-09-01'), why: '' }],
});
const plan = {
  ...makePlan({
    id: testId(),
    role: 'obm',
    today: day('2026-07-20'),
    firstDay: day('2026-09-07'),
    resultId: null,
    signs: [],
    hasTeam: true,
    newId: testId,
  }),
  candidates: [hired],
};
const open = (seed: Readonly<Record<string, unknown>> = {}) =>
  renderApp({ route: `/team/look-back/${ines.id}`, seed: { settings, people: [ines], plans: [plan], work, ...seed } });

describe('H6 and O8 looking back with a helper', () => {
  it('says what the pain was and is, what they carry, what it cost, and when to stop', async () => {
    const taken = aHandoff({
      title: 'Reviews',
      personId: ines.id,
      moves: [
        { state: 'mine', on: day('2026-09-14'), why: '' },
        { state: 'taken-back', on: day('2026-10-12'), why: 'It needs me' },
      ],
    });
    const over = aHandoff({
      personId: ines.id,
      minutesPerWeek: hours(8),
      moves: [{ state: 'handed-over', on: day('2026-09-14'), why: '' }],
    });
    await open({ handoffs: [taken, over] });
    expect(
      await screen.findByRole('heading', {
        name: words.finding.smaller(words.names.coordinationHours, '14 h a week', '6 h a week'),
      }),
    ).toBeVisible();
    expect(screen.getByText(words.day(78))).toBeVisible();
    const row = within(screen.getByRole('table')).getAllByRole('row')[1];
    expect(row).toHaveTextContent(`${words.names.coordinationHours}14 h a week6 h a week${words.pains.change.smaller}`);
    expect(screen.getByText(words.work.over(1, '8'))).toBeVisible();
    expect(screen.getByText(words.work.back('Reviews', 'It needs me'))).toBeVisible();
    expect(screen.getByText(words.paid.soFar('$3,700', 'Mon Sep 7'))).toBeVisible();
  });

  it('keeps what she decides, with what must change, and ticks the steps that asked for it; one undo takes both back', async () => {
    const { user, api } = await open();
    await user.click(await screen.findByRole('button', { name: words.decide.save }));
    expect(screen.getByText(words.decide.choose)).toBeVisible();
    await user.click(screen.getByRole('radio', { name: new RegExp(words.decide.choices.adjust.label) }));
    await user.click(screen.getByRole('button', { name: words.decide.save }));
    expect(screen.getByText(words.decide.noteNeeded)).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: words.decide.note }), 'The weekly page is there by Thursday');
    await user.click(screen.getByRole('button', { name: words.decide.save }));
    const earlier = await screen.findByText('The weekly page is there by Thursday', { selector: 'p' });
    expect(earlier).toBeVisible();
    expect(screen.getByText(words.decide.ticked('Ines Duarte'))).toBeVisible();
    const kept = await api.workspace.load({});
    expect(kept.people[0]?.lookBacks).toEqual([
      { on: TODAY, decision: 'adjust', note: 'The weekly page is there by Thursday' },
    ]);
    const done = (steps: typeof plan.steps) =>
      steps.filter(({ doneOn }) => doneOn === TODAY).map(({ templateId }) => templateId);
    expect(done(kept.plans[0]?.steps ?? [])).toEqual(['obm-30', 'obm-60']);
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(async () => {
      const after = await api.workspace.load({});
      expect(after.people[0]?.lookBacks).toEqual([]);
      expect(done(after.plans[0]?.steps ?? [])).toEqual([]);
    });
  });

  it('stands at the steps of the plan once somebody is hired, and says what is missing while too little is logged', async () => {
    const { user } = await open({ work: work.slice(0, 2) });
    expect(await screen.findByRole('heading', { name: words.finding.unknown })).toBeVisible();
    expect(screen.getByText(new RegExp(words.needed(3)))).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Hiring' }));
    const step = await screen.findByRole('button', { name: /^Look back after 30 days/ });
    if (step.getAttribute('aria-expanded') !== 'true') await user.click(step);
    expect(await screen.findByRole('link', { name: hiringWords.step.lookBack })).toHaveAttribute(
      'href',
      expect.stringContaining(`/team/look-back/${ines.id}`),
    );
    expect(stageOf(hired)).toBe('hired');
  });

  it('asks for the first day where none is noted', async () => {
    await open({ people: [{ ...ines, from: null }] });
    expect(await screen.findByText(words.notBegun('Ines Duarte'))).toBeVisible();
  });
});
