/** O11 From a sign to a step to a task to hours back: nothing on the way hangs in the air. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recommend } from '../../../shared/advice/recommend.ts';
import { defaultRules } from '../../../shared/advice/rules.ts';
import { signOf, signsOf, suggestHandoffs } from '../../../shared/advice/suggest-handoffs.ts';
import { startCategories } from '../../../shared/playbook/categories.ts';
import { documentOfStep, documentsOf } from '../../../shared/playbook/hire-texts.ts';
import { hiringSteps, makePlan, templateOf } from '../../../shared/playbook/hiring-steps.ts';
import { minutesByColumn, moveHandoff, newHandoff } from '../../../shared/records/handoff.ts';
import type { Role } from '../../../shared/records/hiring.ts';
import { signId, type SignId } from '../../../shared/records/recommendation.ts';
import { hours, day, testId } from '../../support/builders.ts';
import { anyAnswers, anyFacts } from '../../support/advice-arbitraries.ts';
import { recommendCase } from '../../support/case-answers.ts';
import { workedCase } from '../../support/worked-case.ts';

const TODAY = day('2026-11-23');
const needOf: Readonly<Record<Role, 'hands' | 'manager'>> = { va: 'hands', obm: 'manager' };

/** Every sign that ever counts towards a need. */
function signsFor(need: 'hands' | 'manager'): ReadonlySet<SignId> {
  const found = new Set<SignId>();
  fc.assert(
    fc.property(anyFacts, anyAnswers, (facts, answers) => {
      for (const one of recommend(facts, answers, defaultRules(100)).contributions)
        if (one.need === need) found.add(one.sign);
    }),
    { numRuns: 2000, seed: 7 },
  );
  return found;
}

describe('O11 no orphan', () => {
  it.each([
    ['Inbox and calendar', 'hands-hours'],
    ['Checking in and briefing people', 'coordination-hours'],
    ['Systems and how things run', 'systems-missing'],
    ['Setting up tools', 'tech-gap'],
    ['Numbers and reports', 'work-invisible'],
    ['New offers and launches', 'launches'],
    ['Client work', null],
    ['Direction', null],
  ])('a task of “%s” comes from the sign that its hours feed', (name, sign) => {
    const works = startCategories.filter((one) => one.name === name);
    expect(works.map((work) => signsOf({ work }))).toEqual([sign === null ? [] : [sign]]);
  });

  it('a task comes from a sign only where the newest answer names it, the nearest of them first', () => {
    const work = startCategories.find(({ name }) => name === 'Inbox and calendar')!;
    const said = (...signs: SignId[]) => ({ signs });
    expect(signOf({ work }, said('hands-hours'))).toBe('hands-hours');
    expect(signOf({ work }, said('coordination-hours', 'firefighting'))).toBeNull();
    expect(signOf({ work }, undefined)).toBeNull();
    expect(signOf({ work, fires: true }, said('hands-hours', 'firefighting'))).toBe('firefighting');
    expect(signOf({ work, fires: true }, said('hands-hours'))).toBe('hands-hours');
    expect(signOf('asking', said('people-waiting', 'check-ins'))).toBe('check-ins');
    expect(signOf('asking', said('people-waiting'))).toBe('people-waiting');
    expect(signOf('parked-project', said('projects-shelved'))).toBe('projects-shelved');
    expect(signOf('parked-project', said('hands-hours'))).toBeNull();
  });

  it('every sign that speaks for help reaches a task, but for those that no single task takes away', () => {
    const reached = new Set<SignId>([
      ...startCategories.flatMap((work) => signsOf({ work, fires: true })),
      ...signsOf('asking'),
      ...signsOf('parked-project'),
    ]);
    const speaking = new Set([...signsFor('hands'), ...signsFor('manager')]);
    const inStepsOnly = [...speaking].filter((sign) => !reached.has(sign)).toSorted();
    expect(inStepsOnly).toEqual([
      'cannot-be-away',
      'fun-gone',
      'late-answers',
      'overwhelmed',
      'recurring-tasks',
      'running-share',
      'work-turned-away',
    ]);
    expect([...reached].filter((sign) => !speaking.has(sign))).toEqual([]);
    // They end in a step of a plan.
    const caused = new Set([...hiringSteps.va, ...hiringSteps.obm].flatMap(({ signs }) => signs));
    expect(inStepsOnly.filter((sign) => !caused.has(sign))).toEqual([]);
  });

  it.each(['va', 'obm'] as const)('every sign that speaks for this hire causes a step of its plan (%s)', (role) => {
    const signs = signsFor(needOf[role]);
    expect(signs.size).toBeGreaterThan(3);
    const caused = new Set(hiringSteps[role].flatMap(({ signs: of }) => of));
    expect([...signs].filter((sign) => !caused.has(sign))).toEqual([]);
  });

  it('every sign of a step is one that advice knows, and every text belongs to a hire', () => {
    const known = new Set<string>(signId.options);
    for (const role of ['va', 'obm'] as const) {
      const texts = Object.values(documentsOf(role)).flat();
      for (const step of hiringSteps[role]) {
        expect(step.signs.filter((sign) => !known.has(sign))).toEqual([]);
        const text = documentOfStep(step.id);
        if (text) expect(texts).toContain(text);
      }
    }
  });

  it.each([
    ['v06', 'va', 'Inbox and calendar'],
    ['v05', 'obm', 'Checking in and briefing people'],
  ] as const)('%s: sign → step → task → hours back (%s)', (id, role, kind) => {
    const one = workedCase(id);
    const said = recommendCase(one);
    expect(said.role).toBe(role);
    // A sign of the answer …
    const category = startCategories.find(({ name }) => name === kind);
    if (!category) throw new Error(kind);
    const signs = [...said.reasons, ...said.contributions].map((reason) => reason.sign);
    const sign = signOf({ work: category }, { signs });
    expect(said.reasons.map((reason) => reason.sign)).toContain(sign);
    // … stands behind a step of the plan …
    const plan = makePlan({
      id: testId(),
      role,
      today: TODAY,
      resultId: null,
      signs,
      hasTeam: true,
      newId: () => testId(),
    });
    const because = plan.steps.filter((step) => templateOf(step.templateId)?.signs.includes(sign as SignId));
    expect(because.length).toBeGreaterThan(0);
    expect(plan.steps.some((step) => step.sign === sign)).toBe(true);
    // … and behind the task that her own hours suggest …
    const count = role === 'va' ? one.hours.admin : one.hours.coordination;
    const weeks = [{ categories: [{ categoryId: category.id, minutes: hours(count), fire: 0 }] }];
    const [suggested] = suggestHandoffs(weeks, [{ ...category, couldHandOver: true }], []);
    if (!suggested) throw new Error('nothing suggested');
    const task = newHandoff(testId(), TODAY, {
      title: suggested.category.name,
      categoryId: category.id,
      minutesPerWeek: suggested.minutesPerWeek,
      sign: signOf({ work: suggested.category, fires: suggested.fires }, { signs }),
    });
    expect(task.sign).toBe(sign);
    // … whose hours leave her plate when it is handed over, all of them.
    const over = moveHandoff(task, 'handed-over', day('2026-12-01'));
    if (!over.ok) throw new Error(over.error);
    expect(minutesByColumn([over.value])).toEqual({ mine: 0, writing: 0, trying: 0, 'handed-over': hours(count) });
  });
});
