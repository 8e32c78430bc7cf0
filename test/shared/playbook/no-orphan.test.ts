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
import { initialSettings } from '../../../shared/records/settings.ts';
import type { WorkEntry } from '../../../shared/records/work.ts';
import { weeksOf } from '../../../shared/records/work-sums.ts';
import { worthOf } from '../../../shared/records/worth.ts';
import { addDays, type Day } from '../../../shared/values/dates.ts';
import { aWork, categoryNamed, hours, testId } from '../../support/builders.ts';
import { anyAnswers, anyFacts } from '../../support/advice-arbitraries.ts';
import { makeApp, TODAY } from '../../support/make-app.ts';
import { recommendCase } from '../../support/case-answers.ts';
import { workedCase } from '../../support/worked-case.ts';

/** Weeks that she logged before the task was somebody else's. */
const BEFORE = 6;
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
    {
      id: 'v06',
      role: 'va',
      kind: 'Inbox and calendar',
      checking: 'Checking in and briefing people',
      // Seven hours a week before: what is left of them, and what answering and checking take; one week was not logged.
      after: [[6, 2], [3, 2], null, [1, 1], [1, 1], [1, 0.5], [1, 0.5]],
      // 1 + 4 + 6 + 6 + 6 + 6 back, and seven hours of checking.
      net: 22,
    },
    {
      id: 'v05',
      role: 'obm',
      kind: 'Checking in and briefing people',
      checking: 'Planning projects',
      // Fourteen hours a week before.
      after: [[12, 2], [9, 2], null, [6, 1.5], [4, 1], [4, 1], [4, 1]],
      // 2 + 5 + 8 + 10 + 10 + 10 back, and eight and a half hours of planning with the manager.
      net: 36.5,
    },
  ] as const)('$id: sign → step → task → hours back, net of checking, from the log ($role)', async (story) => {
    const { id, role, kind, checking, after } = story;
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

    // … and behind the task that the weeks of her own log suggest …
    const rough = (week: Day, name: string, count: number): WorkEntry[] =>
      count === 0 ? [] : [aWork({ when: { week }, minutes: hours(count), categoryId: categoryNamed(name) })];
    const begun = addDays(TODAY, -7 * after.length);
    const mine = role === 'va' ? one.hours.admin : one.hours.coordination;
    const workBefore = Array.from({ length: BEFORE }, (_, at) => addDays(begun, -7 * (BEFORE - at))).flatMap((week) => [
      ...rough(week, kind, mine),
      ...rough(week, 'Client work', one.hours.delivery),
    ]);
    const workAfter = after.flatMap((spent, at) => {
      const week = addDays(begun, 7 * at);
      if (spent === null) return [];
      // What she does with the time does not count.
      return [...rough(week, kind, spent[0]), ...rough(week, checking, spent[1]), ...rough(week, 'Client work', 22)];
    });
    const settings = { ...initialSettings, startedOn: TODAY, weekStart: 1 as const };
    const { api } = await makeApp({ settings, work: [...workBefore, ...workAfter] }, TODAY);
    const logged = async (from: Day, to: Day) => weeksOf(await api.work.byWeek({ from, to }));
    const suggestions = suggestHandoffs(
      await logged(addDays(begun, -7 * BEFORE), addDays(begun, -7)),
      startCategories.map((work) => ({ ...work, couldHandOver: work === category })),
      [],
    );
    expect(suggestions.map((suggestion) => suggestion.category.name)).toEqual([kind]);
    const [suggested] = suggestions;
    if (!suggested) throw new Error('nothing suggested');
    const task = newHandoff(testId(), addDays(begun, -20), {
      title: suggested.category.name,
      categoryId: suggested.category.id,
      minutesPerWeek: suggested.minutesPerWeek,
      sign: signOf({ work: suggested.category, fires: suggested.fires }, { signs }),
    });
    expect(task).toMatchObject({ sign, minutesPerWeek: hours(mine) });

    // … which goes to somebody else and leaves her plate …
    const tried = moveHandoff(task, 'trying', addDays(begun, 1));
    const over = tried.ok ? moveHandoff(tried.value, 'handed-over', addDays(begun, 10)) : tried;
    if (!over.ok) throw new Error(over.error);
    expect(minutesByColumn([over.value])).toEqual({ mine: 0, writing: 0, trying: 0, 'handed-over': hours(mine) });

    // … and whose hours come back in her log, less what asking and checking take on top.
    const worth = worthOf({
      weeks: await logged(addDays(begun, -7 * BEFORE), TODAY),
      handoffs: [over.value],
      people: [],
      categories: startCategories,
      personId: null,
      today: TODAY,
      weekStart: 1,
    });
    if (worth.state !== 'known') throw new Error(worth.state);
    expect(worth.tasks.map(({ handoff }) => handoff.sign)).toEqual([sign]);
    const weeksAfter = after.filter((spent) => spent !== null);
    const both = new Set([categoryNamed(kind), categoryNamed(checking)]);
    const minutesIn = (work: readonly WorkEntry[]): number =>
      work.reduce((sum, { categoryId, minutes }) => sum + (both.has(categoryId) ? minutes : 0), 0);
    const byHand = (minutesIn(workBefore) / BEFORE) * weeksAfter.length - minutesIn(workAfter);
    expect(byHand).toBe(hours(story.net));
    expect(worth.total).toBeCloseTo(byHand);
    expect(worth.counted).toBe(weeksAfter.length);
    expect(worth.weeks.map(({ gap }) => gap)).toEqual(after.map((spent) => (spent === null ? 'not-logged' : null)));
  });
});
