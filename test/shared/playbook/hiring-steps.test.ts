import { describe, expect, it } from 'vitest';
import { hiringSteps, makePlan, templateOf } from '../../../shared/playbook/hiring-steps.ts';
import { dueOf, openSteps, phases, plan as planSchema, type Role } from '../../../shared/records/hiring.ts';
import { signId, type SignId } from '../../../shared/records/recommendation.ts';
import { daysBetween } from '../../../shared/values/dates.ts';
import { day, testId } from '../../support/builders.ts';

const roles: readonly Role[] = ['va', 'obm'];
const planOf = (role: Role, signs: readonly SignId[] = [], today = day('2026-11-23'), hasTeam = true) =>
  makePlan({ id: testId(), role, today, resultId: null, signs, hasTeam, newId: testId });
const at = (role: Role, id: string): number => hiringSteps[role].findIndex((template) => template.id === id);
const textOf = (role: Role): string => hiringSteps[role].map((template) => Object.values(template).join(' ')).join(' ');

describe.each(roles)('H1 the plan of the %s', (role) => {
  it('goes through all five phases in order', () => {
    const order = hiringSteps[role].map((template) => template.phase);
    expect([...new Set(order)]).toEqual([...phases]);
    expect(order.map((phase) => phases.indexOf(phase))).toEqual(
      order.map((phase) => phases.indexOf(phase)).toSorted((a, b) => a - b),
    );
  });

  it('says of each step what, why, how long and what done means', () => {
    for (const template of hiringSteps[role])
      for (const text of [template.title, template.what, template.why, template.takes, template.doneMeans])
        expect(text).toMatch(/\w{2}/);
  });

  it('is due in the order in which it is read, and leaves days for the first step', () => {
    for (const today of ['2026-11-23', '2026-11-28', '2026-11-29'].map(day)) {
      const plan = planOf(role, [], today);
      const dues = plan.steps.map((one) => dueOf(plan, one.id)!);
      expect(dues).toEqual(dues.toSorted());
      expect(daysBetween(today, dues[0]!)).toBeGreaterThanOrEqual(3);
    }
  });

  it('fits what is stored, with every step open', () => {
    const plan = planOf(role);
    expect(planSchema.safeParse(plan).success).toBe(true);
    expect(openSteps(plan)).toHaveLength(hiringSteps[role].length);
  });

  it('names the sign that caused a step, and none that she does not have', () => {
    const withAll = planOf(role, signId.options);
    for (const one of withAll.steps) expect(one.sign).toBe(templateOf(one.templateId)?.signs[0] ?? null);
    expect(planOf(role).steps.every((one) => one.sign === null)).toBe(true);
    const some = planOf(role, ['late-answers', 'people-waiting']);
    const named = new Set(some.steps.map((one) => one.sign));
    expect([...named].every((sign) => sign === null || sign === 'late-answers' || sign === 'people-waiting')).toBe(
      true,
    );
    expect(named.size).toBeGreaterThan(1);
  });
});

describe('H1 the two plans', () => {
  it('share no step', () => {
    const ids = roles.flatMap((role) => hiringSteps[role].map((template) => template.id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('begin with the tasks of an assistant, and with the money and the letting go of a manager', () => {
    expect(hiringSteps.va[0]?.title).toContain('tasks');
    expect(hiringSteps.obm.slice(0, 2).map((template) => template.id)).toEqual(['obm-money', 'obm-let-go']);
  });

  it('give an assistant a paid trial task, and a manager never one', () => {
    expect(textOf('va')).toMatch(/paid trial task/i);
    expect(textOf('obm')).not.toMatch(/trial/i);
  });

  it('have references before a paid look at the business of five to eight hours, then a first retainer of three months', () => {
    expect(at('obm', 'obm-references')).toBeLessThan(at('obm', 'obm-look'));
    expect(at('obm', 'obm-look')).toBeLessThan(at('obm', 'obm-agree'));
    expect(templateOf('obm-look')?.what).toMatch(/five to eight paid hours.*roadmap for 90 days/i);
    expect(templateOf('obm-agree')?.title).toMatch(/retainer of about three months/);
  });

  it('give an assistant a paid micro-task before the calls, and a manager none', () => {
    expect(at('va', 'va-micro')).toBeGreaterThan(at('va', 'va-ask'));
    expect(at('va', 'va-micro')).toBeLessThan(at('va', 'va-calls'));
    expect(templateOf('va-micro')?.what).toMatch(/Twenty to sixty minutes, paid/);
    expect(textOf('obm')).not.toMatch(/micro/i);
  });

  it('prepare access before the first day of either, and tell the people who are there before the advert, if there are any', () => {
    for (const role of roles) {
      expect(at(role, `${role}-access`)).toBe(at(role, `${role}-first-day`) - 1);
      expect(at(role, `${role}-team`)).toBe(at(role, `${role}-ask`) - 1);
      const alone = planOf(role, [], day('2026-11-23'), false).steps.map(({ templateId }) => templateId);
      expect(alone).not.toContain(`${role}-team`);
      expect(alone).toHaveLength(hiringSteps[role].length - 1);
    }
  });

  it('put the first day six weeks ahead for an assistant and ten for a manager', () => {
    expect(planOf('va').firstDay).toBe('2027-01-04');
    expect(planOf('obm').firstDay).toBe('2027-02-01');
  });

  it('leave a manager two weeks of asking around, a week for references, two for the paid look, one for the agreement', () => {
    const weekdays = (from: string, to: string): number =>
      (templateOf(to)?.weekdays ?? NaN) - (templateOf(from)?.weekdays ?? NaN);
    expect(weekdays('obm-ask', 'obm-first-call')).toBeGreaterThanOrEqual(10);
    expect(weekdays('obm-second-call', 'obm-references')).toBeGreaterThanOrEqual(5);
    expect(weekdays('obm-references', 'obm-look')).toBeGreaterThanOrEqual(10);
    expect(weekdays('obm-look', 'obm-agree')).toBeGreaterThanOrEqual(5);
  });
});
