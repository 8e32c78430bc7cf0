import { describe, expect, it } from 'vitest';
import { compare, usualTerms, weekWith, type Compared, type Terms } from '../../../shared/advice/compare.ts';
import { takeResult } from '../../../shared/advice/result.ts';
import type { Answers } from '../../../shared/records/assessment.ts';
import type { FactId, Facts } from '../../../shared/records/facts.ts';
import type { Result } from '../../../shared/records/recommendation.ts';
import { initialSettings } from '../../../shared/records/settings.ts';
import { rangeText } from '../../../shared/words/comparison.ts';
import { answersOfCase, factsOfCase, factsWith } from '../../support/case-answers.ts';
import { day, testId } from '../../support/builders.ts';
import { workedCases } from '../../support/worked-case.ts';

const today = day('2026-11-23');
const said = (value: number | string | null): Answers[string] => ({ value, from: 'owner' });

function resultOf(facts: Facts, answers: Answers): Result {
  const assessment = {
    id: testId<never>(),
    length: 'full' as const,
    state: 'open' as const,
    answers,
    at: null,
    startedOn: today,
    finishedOn: null,
  };
  return takeResult({ id: testId(), assessment, facts, settings: initialSettings, today }).result;
}

const known = {
  income: said(500_000),
  costs: said(100_000),
  ownPay: said(250_000),
  people: said(0),
  savings: said(300_000),
  budget: said(60_000),
  handsHours: said(600),
  coordinationHours: said(300),
};
const business = (answers: Answers, facts: Partial<Record<FactId, number>> = {}): Result =>
  resultOf(factsWith({ lowestQuarter: 350_000, ...facts }), answers);
const at = (minutes: number | null, rate: number | null): Terms => ({ minutes, rate });
const terms = { va: at(300, 2000), obm: at(300, 5000) };
const one = (options: readonly Compared[], option: Compared['option']): Compared => {
  const found = options.find((each) => each.option === option);
  if (!found) throw new Error(option);
  return found;
};

describe('A8 nobody, an assistant, a manager side by side', () => {
  it('costs rate × hours × 52/12, and takes exactly that from what is left', () => {
    const options = compare(business(known), terms);
    expect(options.map(({ option, cost }) => [option, cost])).toEqual([
      ['nobody', 0],
      ['va', 43_333],
      ['obm', 108_333],
    ]);
    expect(one(options, 'nobody').left).toEqual({ usual: 150_000, lowestQuarter: 0, badYear: 0 });
    expect(one(options, 'obm').left).toEqual({ usual: 41_667, lowestQuarter: -108_333, badYear: -108_333 });
    expect(one(options, 'obm').runway).toEqual({ of: 'lowestQuarter', months: 2 });
    expect(one(options, 'va').overBudget).toBe(43_333 - 60_000);
    expect(one(options, 'va').share).toBeCloseTo(0.0867, 4);
    const ruleAt = (income: number) =>
      one(compare(business({ ...known, income: said(income) }), terms), 'va').shareRule;
    expect([2_083_333, 2_083_400, 4_166_600, 4_166_700].map(ruleAt)).toEqual([0.15, 0.2, 0.2, 0.25]);
  });

  it('leaves what she left open unknown, and never counts it as zero', () => {
    const without = (id: keyof typeof known) =>
      one(compare(business({ ...known, [id]: said(null) }), terms), 'va').left;
    const nothing = { usual: null, lowestQuarter: null, badYear: null };
    expect(['costs', 'ownPay', 'people'].map((id) => without(id as keyof typeof known))).toEqual([
      nothing,
      nothing,
      nothing,
    ]);
    expect(without('income')).toMatchObject({ usual: null, badYear: null });
    expect(one(compare(business({ ...known, savings: said(null) }), terms), 'obm').runway?.months).toBeNull();
    expect(one(compare(business({ ...known, budget: said(null) }), terms), 'va').overBudget).toBeNull();
    const hours = compare(business({ ...known, handsHours: said(null), coordinationHours: said(null) }), terms);
    expect([one(hours, 'va').back, one(hours, 'va').backAtFirst, one(hours, 'obm').back]).toEqual([null, null, null]);
    // Terms that are being typed: no cost, and nothing that would follow from it.
    expect(one(compare(business(known), { ...terms, va: at(null, 2000) }), 'va')).toMatchObject({
      cost: null,
      left: { usual: null },
      back: null,
    });
  });

  it('counts the people she has only where the cost of each of them is known', () => {
    const facts = factsWith({ lowestQuarter: 350_000, people: 2, helpCost: 80_000 });
    const answers = { ...known, people: said(2) };
    const all: Facts = { ...facts, helpCost: { ...facts.helpCost, covered: 2, of: 2 } };
    const some: Facts = { ...facts, helpCost: { ...facts.helpCost, covered: 1, of: 2 } };
    expect(one(compare(resultOf(all, answers), terms), 'nobody').left.usual).toBe(70_000);
    expect(one(compare(resultOf(some, answers), terms), 'nobody').left.usual).toBeNull();
    expect(one(compare(resultOf(some, answers), terms), 'va').shareOfAll).toBeNull();
  });

  it('never gives back more than is paid for or than there is, and begins below zero', () => {
    for (const each of workedCases) {
      const result = resultOf(factsOfCase(each), answersOfCase(each));
      for (const minutes of [30, 150, 300, 1200, 2400]) {
        for (const seen of compare(result, { va: at(minutes, 2000), obm: at(minutes, 5000) }).slice(1)) {
          const { back, backAtFirst, idle } = seen;
          if (!back || !backAtFirst) continue;
          expect(back[0]).toBeLessThanOrEqual(back[1]);
          expect(back[1]).toBeLessThanOrEqual(minutes);
          expect(back[1]).toBeLessThanOrEqual(minutes - (idle ?? 0));
          expect(backAtFirst[0]).toBeLessThan(0);
          expect(backAtFirst[0]).toBeLessThanOrEqual(backAtFirst[1]);
          expect(backAtFirst[1]).toBeLessThanOrEqual(Math.max(0, back[1]));
        }
      }
    }
  });

  it('a week before and after has the same hours, and frees no more than could be handed over', () => {
    for (const each of workedCases) {
      const result = resultOf(factsOfCase(each), answersOfCase(each));
      for (const seen of compare(result, terms)) {
        const week = weekWith(result, seen);
        if (week === null) continue;
        expect(week.client + week.growing + week.running).toBe(result.facts.hours.value);
        expect(Math.min(week.client, week.growing, week.running, week.freed)).toBeGreaterThanOrEqual(0);
        expect(week.freed).toBeLessThanOrEqual(week.moved);
        expect(week.moved).toBeLessThanOrEqual(week.running);
      }
    }
    const answersOnly = business(known);
    expect(weekWith(answersOnly, one(compare(answersOnly, terms), 'va'))).toBeNull();
  });

  it('does not depend on the order of answers, nor on how it is written', () => {
    const turned = Object.fromEntries(Object.entries(known).toReversed());
    expect(compare(business(turned), terms)).toEqual(compare(business(known), terms));
  });

  it('begins with usual terms: hours from what there is to hand over, rates in her currency', () => {
    expect(usualTerms(business({ ...known, handsHours: said(435) }), 'va')).toEqual({ minutes: 420, rate: 2000 });
    expect(usualTerms(business({ ...known, handsHours: said(60) }), 'va').minutes).toBe(150);
    expect(usualTerms(business({ ...known, handsHours: said(3000) }), 'va').minutes).toBe(600);
    expect(usualTerms({ ...business(known), minorPerUsd: 79 }, 'va').rate).toBe(1600);
    expect(usualTerms({ ...business(known), minorPerUsd: 150 }, 'obm').rate).toBe(7500);
  });

  it('is told with a minus sign that is one', () => {
    const writing = { hours: (minutes: number) => String(minutes / 60), money: String, count: String, list: String };
    expect(rangeText([-150, 60], writing)).toBe('−2.5 to 1 h a week');
  });
});
