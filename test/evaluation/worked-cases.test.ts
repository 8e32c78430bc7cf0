import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultRules, ruleList } from '../../shared/advice/rules.ts';
import { recommendCase } from '../support/case-answers.ts';
import { workedCase, workedCases } from '../support/worked-case.ts';
import { asTable, hasAcceptableOutcome, isAcceptable, judge, namesStrongest } from './evaluate.ts';

const judged = judge(workedCases);

const scaled = <Figures extends Readonly<Record<string, number>>>(figures: Figures, by: number): Figures =>
  Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [name, Math.round(value * by * 100) / 100]),
  ) as Figures;

describe('the worked cases', () => {
  it('all run, and each gets a headline that two of three advisers would defend', () => {
    // eslint-disable-next-line no-console -- the table is what this suite is read for
    console.info(`\n${asTable(judged)}\n`);
    expect(judged).toHaveLength(38);
    const wrong = judged.filter((each) => !isAcceptable(each));
    expect(wrong.map(({ one, said }) => `${one.id}: ${said.headline}`)).toEqual([]);
  });

  it.each(judged.filter(({ one }) => one.clear).map(({ one, said }) => [one.id, one.expected, said.headline]))(
    'clear case %s is %s',
    (_, expected, said) => expect(said).toBe(expected),
  );

  it('no clear case without need is sent to a manager, and none that needs a manager is sent away', () => {
    const crossed = judged.filter(
      ({ one, said }) =>
        one.clear &&
        ((one.expected === 'none' && said.headline === 'obm') || (one.expected === 'obm' && said.headline === 'none')),
    );
    expect(crossed.map(({ one }) => one.id)).toEqual([]);
  });

  it('clear ones keep their headline when every figure is up to a tenth off', () => {
    const factor = fc.double({ min: 0.9, max: 1.1, noNaN: true });
    const clear = fc.constantFrom(...workedCases.filter((one) => one.clear));
    fc.assert(
      fc.property(clear, factor, factor, factor, (one, money, time, budget) => {
        const { income, hours } = one;
        const said = recommendCase({
          ...one,
          income: scaled(income, money),
          hours: scaled(hours, time),
          supportBudget: Math.round(one.supportBudget * budget),
        });
        expect([one.id, said.headline]).toEqual([one.id, one.expected]);
      }),
      { numRuns: 400 },
    );
  });

  it('each gets an outcome that two of three advisers would defend', () => {
    const wrong = judged.filter((each) => !hasAcceptableOutcome(each));
    expect(wrong.map(({ one, said }) => `${one.id}: ${said.outcome}`)).toEqual([]);
  });

  it('at least thirty name a strongest sign among their first three reasons', () => {
    expect(judged.filter(namesStrongest).length).toBeGreaterThanOrEqual(30);
  });

  it.each(ruleList.flatMap(({ id }) => [0.9, 1.1].map((by) => [id, by] as const)))(
    'a threshold a tenth off (%s × %d) changes at most two acceptable headlines',
    (id, by) => {
      const rules = defaultRules(100);
      const off = { ...rules, values: { ...rules.values, [id]: rules.values[id] * by } };
      const lost = workedCases.filter((one) => !one.acceptable.includes(recommendCase(one, off).headline));
      expect(lost.map((one) => one.id).length).toBeLessThanOrEqual(2);
    },
  );
});

describe('npm run evaluate', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [join(import.meta.dirname, '../../scripts/evaluate.ts'), ...args], {
      encoding: 'utf8',
    });
  const inFile = (text: string, use: (path: string) => void): void => {
    const folder = mkdtempSync(join(tmpdir(), 'right-hand-cases-'));
    writeFileSync(join(folder, 'cases.json'), text);
    use(join(folder, 'cases.json'));
    rmSync(folder, { recursive: true });
  };

  it('prints the table, and with --json one list and nothing else', () => {
    expect(run().stdout).toContain('headline acceptable: 38 of 38');
    const { stdout, stderr, status } = run('--json');
    const list = JSON.parse(stdout) as { id: string; headline: string; reasons: { sign: string; text: string }[] }[];
    expect([list.length, stderr, status]).toEqual([38, '', 0]);
    const said = recommendCase(workedCase('v05'));
    expect(list.find(({ id }) => id === 'v05')).toMatchObject({ headline: said.headline, outcome: said.outcome });
    for (const { reasons } of list) for (const { text } of reasons) expect(text).toMatch(/^[A-Z1-9].*\.$/);
  });

  it('takes cases of which nothing was expected, and never reads their story', () => {
    const [first] = workedCases;
    const {
      expected: _e,
      acceptable: _a,
      clear: _c,
      outcome: _o,
      acceptableOutcomes: _b,
      strongestSigns: _s,
      ...bare
    } = first!;
    const told = { ...bare, story: 'Her manager left and she has no money at all.' };
    inFile(JSON.stringify([told]), (path) => {
      const [one] = JSON.parse(run('--cases', path, '--json').stdout) as { outcome: string }[];
      expect(one?.outcome).toBe(recommendCase(first!).outcome);
      expect(run('--cases', path).stdout).toContain('1 cases say nothing of what was expected.');
    });
  });

  it('names the case and the field of a file that is wrong', () => {
    const [first] = workedCases;
    inFile(JSON.stringify([first, { ...first, id: 'x9', hours: { ...first!.hours, admin: 'six' } }]), (path) => {
      const { status, stderr, stdout } = run('--cases', path);
      expect([status, stderr, stdout]).toEqual([1, 'Case x9: hours.admin is missing or wrong.\n', '']);
    });
    inFile('{"no": "list"}', (path) => expect(run('--cases', path).stderr).toBe('The file holds no list of cases.\n'));
  });
});
