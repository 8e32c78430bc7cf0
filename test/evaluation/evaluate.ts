/**
 * Worked cases, through the very engine that the app uses. A case is figures and signs; its story is never read, and what it
 * does not say stays unknown. Money of a case is US dollars.
 */
import * as z from 'zod/mini';
import type { Reason, Recommendation, SignId } from '../../shared/records/recommendation.ts';
import { headline, outcome } from '../../shared/records/recommendation.ts';
import { formatHours } from '../../shared/values/minutes.ts';
import { formatMoney, type Currency, type Minor } from '../../shared/values/money.ts';
import type { Writing } from '../../shared/words/questions.ts';
import { reasonText } from '../../shared/words/reasons.ts';
import { recommendCase } from '../support/case-answers.ts';
import type { WorkedCase } from '../support/worked-case.ts';

const amount = z.number().check(z.gte(0));
const count = amount.check(z.int());
const often = z.number().check(z.int(), z.gte(0), z.lte(4));

/** What a case must say, and what the advisers may have said of it. Whatever else stands there is passed over. */
const workedCase = z.object({
  id: z.string().check(z.minLength(1)),
  monthsInBusiness: count,
  activeClients: count,
  offers: count,
  marketing: z.enum(['simple', 'several-channels', 'automated']),
  income: z.object({ last3MonthsAvg: amount, prior3MonthsAvg: amount, last12Months: amount }),
  hours: z.object({
    total: amount,
    delivery: amount,
    admin: amount,
    coordination: amount,
    marketing: amount,
    tech: amount,
    strategy: amount,
  }),
  team: z.readonly(z.array(z.object({ role: z.string(), hoursPerWeek: amount }))),
  supportBudget: amount,
  signs: z.object({
    systemsMissing: often,
    workInvisible: often,
    constantCheckIns: often,
    techGap: often,
    overwhelmed: often,
    projectsShelved: often,
    firefighting: often,
    funGone: often,
  }),
  expected: z.optional(headline),
  acceptable: z.optional(z.array(headline)),
  clear: z.optional(z.boolean()),
  outcome: z.optional(outcome),
  acceptableOutcomes: z.optional(z.array(outcome)),
  strongestSigns: z.optional(z.array(z.string())),
});
export type Case = z.infer<typeof workedCase>;

/** The cases of a file. Throws an Error whose message names the case and the field that is wrong. */
export function readCases(text: string): Case[] {
  let rows: unknown;
  try {
    rows = JSON.parse(text);
  } catch {
    throw new Error('The file is no JSON.');
  }
  if (!Array.isArray(rows)) throw new Error('The file holds no list of cases.');
  return rows.map((row: unknown, at) => {
    const read = workedCase.safeParse(row);
    if (read.success) return read.data;
    const name = (row as { id?: unknown } | null)?.id;
    const [issue] = read.error.issues;
    const field = issue?.path.join('.') ?? '';
    throw new Error(`Case ${typeof name === 'string' ? name : at + 1}: ${field || 'the case'} is missing or wrong.`);
  });
}

export interface Judged {
  readonly one: Case;
  readonly said: Recommendation;
}

export const judge = (cases: readonly Case[]): Judged[] =>
  cases.map((one) => ({ one, said: recommendCase(one as WorkedCase) }));

/** The signs as the advisers named them, where the app tells them apart more finely. */
const ADVISERS: Readonly<Partial<Record<SignId, string>>> = {
  'check-ins': 'people-waiting',
  'cash-short': 'money-short',
  'uneven-income': 'single-season',
};
export const adviserSign = ({ sign }: Reason): string => ADVISERS[sign] ?? sign;

const writing: Writing = {
  money: (minor) => formatMoney(minor as Minor, 'USD' as Currency, 'en-US', 'rounded'),
  hours: (minutes) => formatHours(minutes, 'en-US'),
  count: (value) => new Intl.NumberFormat('en-US').format(value),
  list: (items) => new Intl.ListFormat('en-US').format(items),
};

/** What was said of each case, for a machine. */
export const asJson = (judged: readonly Judged[]) =>
  judged.map(({ one, said }) => ({
    id: one.id,
    headline: said.headline,
    outcome: said.outcome,
    stage: said.stage,
    certainty: said.certainty,
    reasons: said.reasons.map((reason) => {
      const { title, body } = reasonText(reason, writing);
      return { sign: adviserSign(reason), text: `${title}. ${body}`, weight: reason.weight };
    }),
  }));

const ofAll = (count: number, all: number): string => `${count} of ${all}`;

export interface Score {
  readonly cases: number;
  readonly headlines: number;
  readonly clear: number;
  readonly clearRight: number;
  readonly outcomes: number;
  readonly signs: number;
}

/** How many of the cases that say what was expected got it. */
export function scoreOf(judged: readonly Judged[]): Score {
  const told = judged.filter(({ one }) => one.expected !== undefined);
  const clear = told.filter(({ one }) => one.clear);
  return {
    cases: told.length,
    headlines: told.filter(isAcceptable).length,
    clear: clear.length,
    clearRight: clear.filter(({ one, said }) => said.headline === one.expected).length,
    outcomes: told.filter(hasAcceptableOutcome).length,
    signs: told.filter(namesStrongest).length,
  };
}

export const isAcceptable = ({ one, said }: Judged): boolean =>
  (one.acceptable ?? [one.expected]).includes(said.headline);
export const hasAcceptableOutcome = ({ one, said }: Judged): boolean =>
  (one.acceptableOutcomes ?? [one.outcome]).includes(said.outcome);
/** One of the signs that the advisers named stands among the first three reasons. */
export const namesStrongest = ({ one, said }: Judged): boolean =>
  said.reasons.slice(0, 3).some((reason) => one.strongestSigns?.includes(adviserSign(reason)));

/** Rows: what was expected. Columns: what the rules say. Below: what differs. */
export function asTable(judged: readonly Judged[]): string {
  const line = (cells: readonly (string | number)[]): string =>
    cells
      .map((cell) => String(cell).padEnd(12))
      .join('')
      .trimEnd();
  const told = judged.filter(({ one }) => one.expected !== undefined);
  const score = scoreOf(judged);
  return [
    line(['expected', ...headline.options]),
    ...headline.options.map((expected) =>
      line([
        expected,
        ...headline.options.map(
          (got) => told.filter(({ one, said }) => one.expected === expected && said.headline === got).length,
        ),
      ]),
    ),
    '',
    `headline acceptable: ${ofAll(score.headlines, score.cases)}, clear ones exact: ${ofAll(score.clearRight, score.clear)}`,
    `outcome acceptable: ${ofAll(score.outcomes, score.cases)}`,
    `a strongest sign among the first three reasons: ${ofAll(score.signs, score.cases)}`,
    ...told
      .filter(({ one, said }) => said.outcome !== one.outcome || said.headline !== one.expected)
      .map((each) => {
        const { one, said } = each;
        const mark = isAcceptable(each) && hasAcceptableOutcome(each) ? 'defensible' : 'MISSED';
        return `${one.id}: ${said.headline}, ${said.outcome} where the advisers said ${one.expected}, ${one.outcome ?? '–'} (${mark})`;
      }),
    ...(told.length < judged.length ? [`${judged.length - told.length} cases say nothing of what was expected.`] : []),
  ].join('\n');
}
