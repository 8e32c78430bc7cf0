import { describe, expect, it } from 'vitest';
import { client, statusOn, withStatus } from '../../../shared/records/client.ts';
import { homeValue, incomeEntry, incomeMatches } from '../../../shared/records/income.ts';
import {
  checkCategory,
  checkClient,
  checkIncome,
  checkMoves,
  checkPerson,
  checkSettings,
  checkWork,
} from '../../../shared/records/rules.ts';
import type { HandoffState } from '../../../shared/records/handoff.ts';
import { initialSettings } from '../../../shared/records/settings.ts';
import { startCategories } from '../../../shared/playbook/categories.ts';
import type { Currency } from '../../../shared/values/money.ts';
import { aClient, anIncome, aPerson, aWork, day, dollars, hours, month, testId, USD } from '../../support/builders.ts';

const all = () => true;
const none = () => false;

describe('C1 clients', () => {
  it('keep every change of status with its day', () => {
    const paused = withStatus(aClient(), 'paused', day('2026-06-01'));
    const back = withStatus(paused, 'active', day('2026-08-01'));
    expect(back.history.map(({ status, on }) => `${status} ${on}`)).toEqual([
      'active 2026-01-05',
      'paused 2026-06-01',
      'active 2026-08-01',
    ]);
    expect(
      [day('2025-12-31'), day('2026-05-31'), day('2026-06-01'), day('2026-09-01')].map((d) => statusOn(back, d)),
    ).toEqual([null, 'active', 'paused', 'active']);
    expect(checkClient(back)).toBeNull();
  });
  it('move the day of the status that they have, and a day in the past takes what came after it along', () => {
    const paused = withStatus(aClient(), 'paused', day('2026-06-01'));
    const corrected = withStatus(paused, 'paused', day('2026-05-20'));
    expect(corrected.history).toEqual([aClient().history[0], { status: 'paused', on: '2026-05-20' }]);
    const past = withStatus(corrected, 'past', day('2026-03-01'));
    expect(past.history).toEqual([aClient().history[0], { status: 'past', on: '2026-03-01' }]);
    expect(withStatus(aClient(), 'active', day('2025-11-01')).history).toEqual([
      { status: 'active', on: '2025-11-01' },
    ]);
    for (const moved of [corrected, past]) expect(checkClient(moved)).toBeNull();
  });
  it('refuse a history that does not end in the status', () => {
    expect(checkClient({ ...aClient(), status: 'past' })?.code).toBe('status-history-wrong');
  });
  it.each([
    { name: '  ' },
    { name: 'x'.repeat(121) },
    { monthly: -1 },
    { monthly: 0.5 },
    { status: 'gone' },
    { id: '7' },
  ])('refuse %j', (wrong) => expect(client.safeParse({ ...aClient(), ...wrong }).success).toBe(false));
});

describe('I1 income', () => {
  it('a foreign amount is worth what her rate says, less the fee', () => {
    const foreign = { amount: dollars(100), fee: dollars(3), currency: 'EUR' as Currency, rate: '1.10' };
    expect(homeValue(foreign, USD)).toBe(10_670);
    expect(checkIncome(anIncome({ ...foreign, home: dollars(106.7) }), USD, all)).toBeNull();
  });
  it.each([
    ['rate-needed', { currency: 'EUR' as Currency, rate: null }],
    ['rate-not-needed', { rate: '1.10' }],
    ['value-not-as-computed', { home: dollars(1) }],
  ])('refuses %s', (code, fields) => expect(checkIncome(anIncome(fields), USD, all)?.code).toBe(code));
  it('refuses a client who does not exist', () => {
    expect(checkIncome(anIncome({ clientId: testId() }), USD, none)).toEqual({
      code: 'client-unknown',
      field: 'clientId',
    });
  });
  it('a refund is negative, a fee is not', () => {
    expect(incomeEntry.safeParse(anIncome({ amount: dollars(-20) })).success).toBe(true);
    expect(incomeEntry.safeParse(anIncome({ fee: dollars(-1) })).success).toBe(false);
  });
  it('I3 a whole month lies in a range of days only when all of it does', () => {
    const whole = anIncome({ when: { month: month('2026-10') } });
    expect(incomeMatches(whole, { from: day('2026-10-01'), to: day('2026-10-31') })).toBe(true);
    expect(incomeMatches(whole, { from: day('2026-10-02') })).toBe(false);
  });
  it('I3 are told apart by currency, and whole months from single days', () => {
    const whole = anIncome({ when: { month: month('2026-10') } });
    const byDay = anIncome({ currency: 'EUR' as Currency, rate: '1.1' });
    const fitting = (filter: Parameters<typeof incomeMatches>[1]) =>
      [whole, byDay].filter((entry) => incomeMatches(entry, filter));
    expect(fitting({ precision: 'month' })).toEqual([whole]);
    expect(fitting({ precision: 'day' })).toEqual([byDay]);
    expect(fitting({ currency: USD })).toEqual([whole]);
  });
});

describe('W1 workload', () => {
  it('refuses more than 24 hours on one day, counting what stands there already', () => {
    const entries = [aWork({ minutes: hours(10) }), aWork({ minutes: hours(10) })];
    expect(checkWork(entries, all, () => 240)).toBeNull();
    expect(checkWork(entries, all, () => 241)?.code).toBe('day-over-24-hours');
  });
  it('a rough week may hold more than a day does', () => {
    expect(checkWork([aWork({ minutes: hours(52), when: { week: day('2026-11-16') } })], all, () => 1440)).toBeNull();
  });
  it.each([
    ['category-unknown', {}],
    ['client-unknown', { clientId: testId<never>() }],
    ['person-unknown', { personId: testId<never>() }],
  ])('refuses %s', (code, fields) => {
    const only = (list: string) => code !== 'category-unknown' && list === 'categories';
    expect(checkWork([aWork(fields)], only, () => 0)?.code).toBe(code);
  });
});

describe('W3 categories', () => {
  it('cannot share a name, unless one is retired', () => {
    const [first, second] = startCategories;
    if (!first || !second) throw new Error('no categories');
    const twin = { ...second, name: ` ${first.name.toUpperCase()} ` };
    expect(checkCategory(twin, startCategories)?.code).toBe('name-taken');
    expect(checkCategory({ ...twin, retired: true }, startCategories)).toBeNull();
  });
});

describe('people and settings', () => {
  it('nobody leaves before they came', () => {
    expect(checkPerson(aPerson({ from: day('2026-02-01'), to: day('2026-01-31') }), [])?.code).toBe(
      'ends-before-it-starts',
    );
    expect(checkPerson(aPerson({ from: day('2026-02-01'), to: day('2026-02-01') }), [])).toBeNull();
  });
  it('I2 the home currency changes only while no income is logged', () => {
    const euro = { ...initialSettings, currency: 'EUR' as Currency };
    expect(checkSettings(initialSettings, euro, 0)).toBeNull();
    expect(checkSettings(initialSettings, euro, 1)?.code).toBe('currency-in-use');
  });
});

describe('O2 what happened to a task', () => {
  const today = day('2026-11-23');
  type Step = readonly [HandoffState, string, string?];
  const went = (...steps: readonly Step[]) => ({
    moves: steps.map(([state, on, why = '']) => ({ state, on: day(on), why })),
  });
  const before: readonly Step[] = [
    ['mine', '2026-11-02'],
    ['writing', '2026-11-09'],
  ];
  const codeOf = (was: readonly Step[], ...is: readonly Step[]) => checkMoves(went(...was), went(...is), today)?.code;

  it('stays, and goes on', () => {
    expect(codeOf(before, ...before)).toBeUndefined();
    expect(codeOf(before, ...before, ['trying', '2026-11-23'])).toBeUndefined();
    expect(checkMoves(undefined, went(...before), today)).toBeNull();
  });

  it.each<[string, readonly Step[]]>([
    ['taken out', before.slice(0, 1)],
    [
      'made another',
      [
        ['mine', '2026-11-02'],
        ['trying', '2026-11-09'],
      ],
    ],
    [
      'put on another day',
      [
        ['mine', '2026-11-02'],
        ['writing', '2026-11-10'],
      ],
    ],
    [
      'given another reason',
      [
        ['mine', '2026-11-02'],
        ['writing', '2026-11-09', 'x'],
      ],
    ],
    [
      'put in between',
      [
        ['mine', '2026-11-02'],
        ['trying', '2026-11-05'],
        ['writing', '2026-11-09'],
      ],
    ],
    ['begun anew', [['mine', '2026-11-23']]],
  ])('is not %s', (_, moves) => {
    expect(checkMoves(went(...before), went(...moves), today)).toEqual({ code: 'history-kept', field: 'moves' });
  });

  it('of today may still become another, but for how it began', () => {
    const now: readonly Step[] = [...before, ['trying', '2026-11-23']];
    expect(codeOf(now, ...before, ['handed-over', '2026-11-23'])).toBeUndefined();
    expect(codeOf(now, ...before)).toBeUndefined();
    expect(codeOf([['mine', '2026-11-23']], ['trying', '2026-11-23'])).toBe('history-kept');
  });

  it('comes back with its reason only', () => {
    for (const state of ['taken-back', 'mine'] as const) {
      expect(codeOf(before, ...before, [state, '2026-11-23', ' '])).toBe('reason-needed');
      expect(codeOf(before, ...before, [state, '2026-11-23', 'Too early'])).toBeUndefined();
    }
    expect(checkMoves(undefined, went(['taken-back', '2026-11-23']), today)?.field).toBe('moves');
    // One that stands there already, such as from a backup, is no reason to refuse another change.
    const old: readonly Step[] = [...before, ['taken-back', '2026-11-16']];
    expect(codeOf(old, ...old)).toBeUndefined();
  });
});
