import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../shared/advice/facts.ts';
import { questions } from '../../../shared/advice/questions.ts';
import { takeResult } from '../../../shared/advice/result.ts';
import { minorPerUsdOf } from '../../../shared/advice/rules.ts';
import { startCategories } from '../../../shared/playbook/categories.ts';
import type { Assessment } from '../../../shared/records/assessment.ts';
import { result as resultSchema } from '../../../shared/records/recommendation.ts';
import { initialSettings, type Settings } from '../../../shared/records/settings.ts';
import { Sums } from '../../../shared/records/sums.ts';
import type { Currency } from '../../../shared/values/money.ts';
import { aWork, categoryNamed, day, dollars, hours, testId } from '../../support/builders.ts';
import { factsWith } from '../../support/case-answers.ts';

const today = day('2026-11-23');
const anAssessment = (answers: Assessment['answers'], length: Assessment['length'] = 'short'): Assessment => ({
  id: testId(),
  length,
  state: 'open',
  answers,
  at: null,
  startedOn: today,
  finishedOn: null,
});
const take = (assessment: Assessment, settings: Settings, facts = factsWith({})) =>
  takeResult({ id: testId(), assessment, facts, settings, today });
const said = (value: number | null): Assessment['answers'][string] => ({ value, from: 'owner' });

describe('a result', () => {
  it('keeps figures, answers, money and rules, is plain JSON under 60 kB even with many kinds of work', () => {
    const categories = [
      ...startCategories,
      ...Array.from({ length: 47 }, () => ({ ...(startCategories[2] ?? fail()), id: testId<never>() })),
    ];
    const sums = new Sums(1);
    const categoryId = categoryNamed('Inbox and calendar');
    sums.work(aWork({ when: { day: day('2026-11-17') }, minutes: hours(10), categoryId }), 1);
    const facts = factsOf({ clients: [], people: [], categories, sums, settings: initialSettings, today });
    const answers = Object.fromEntries(
      questions.map(({ id, options }) => [id, { value: options.at(-1) ?? 5_000_000, from: 'owner' as const }]),
    );
    const { result } = take(anAssessment(answers, 'full'), initialSettings, facts);
    const text = JSON.stringify(result);
    expect(resultSchema.parse(JSON.parse(text))).toEqual(result);
    expect(text.length).toBeLessThan(60_000);
  });

  it('leaves what she said about money in Settings, and "not sure" leaves there what is there', () => {
    const settings: Settings = { ...initialSettings, money: { ...initialSettings.money, costs: dollars(800) } };
    const { money } = take(anAssessment({ budget: said(40_000), costs: said(null) }), settings);
    expect(money).toEqual({ costs: 80_000, ownPay: null, savings: null, budget: 40_000 });
  });

  it('uses the money picture of Settings where a short check did not ask', () => {
    const answers = { handsHours: said(600), income: said(400_000), budget: said(40_000), people: said(0) };
    const money = { ...initialSettings.money, costs: dollars(2000), ownPay: dollars(1900) };
    const signs = (settings: Settings): string[] =>
      take(anAssessment(answers), settings).result.recommendation.against.map(({ sign }) => sign);
    expect(signs({ ...initialSettings, money })).toContain('cash-short');
    expect(signs(initialSettings)).not.toContain('cash-short');
  });

  it('brings dollar thresholds home at her rate, also in a currency without cents', () => {
    const at = (currency: string, rate: string): number =>
      minorPerUsdOf({ ...initialSettings, currency: currency as Currency, usdRate: { rate, on: today } });
    expect([at('USD', '1'), at('GBP', '0.8'), at('JPY', '150')]).toEqual([100, 80, 150]);
    const yen: Settings = { ...initialSettings, currency: 'JPY' as Currency, usdRate: { rate: '150', on: today } };
    const outcome = (budget: number): string =>
      take(anAssessment({ handsHours: said(600), people: said(0), budget: said(budget) }), yen).result.recommendation
        .outcome;
    expect([outcome(20_999), outcome(21_000)]).toEqual(['not-yet:money', 'va']);
  });
});

function fail(): never {
  throw new Error('no such category');
}
