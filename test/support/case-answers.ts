/** A worked case as the app would hold it: its figures as facts, its signs as answers, everything else unknown. */
import { OFTEN, type QuestionId } from '../../shared/advice/questions.ts';
import { recommend } from '../../shared/advice/recommend.ts';
import { defaultRules } from '../../shared/advice/rules.ts';
import type { Answers } from '../../shared/records/assessment.ts';
import { factIds, type Fact, type FactId, type Facts } from '../../shared/records/facts.ts';
import type { WorkedCase } from './worked-case.ts';

const unknown = (unit: Fact['unit']): Fact => ({ value: null, unit, covered: 0, of: 1, rows: null });

/** Facts that know only what is given. */
export function factsWith(known: Partial<Record<FactId, number>>, weeks = 13): Facts {
  const given: Partial<Record<FactId, number>> = { weeksLogged: weeks, ...known };
  return Object.fromEntries(
    factIds.map((id) => {
      const value = given[id];
      return [id, value === undefined ? unknown('count') : { ...unknown('count'), value, covered: 1 }];
    }),
  ) as Facts;
}

const MINOR = 100;
const MINUTES = 60;

export function factsOfCase(one: WorkedCase): Facts {
  const { income, hours, team } = one;
  const months = Math.min(12, one.monthsInBusiness);
  return factsWith({
    activeClients: one.activeClients,
    income3: income.last3MonthsAvg * MINOR,
    ...(months > 3 && { incomePrior3: income.prior3MonthsAvg * MINOR }),
    income12: income.last12Months * MINOR,
    hours: hours.total * MINUTES,
    handsHours: hours.admin * MINUTES,
    coordinationHours: hours.coordination * MINUTES,
    techHours: hours.tech * MINUTES,
    marketingHours: hours.marketing * MINUTES,
    deliveryHours: hours.delivery * MINUTES,
    runningShare: (hours.admin + hours.coordination + hours.tech) / hours.total,
    people: team.length,
    assistants: team.filter(({ role }) => role === 'va').length,
    managers: team.filter(({ role }) => role === 'obm').length,
    helpHours: team.reduce((sum, { hoursPerWeek }) => sum + hoursPerWeek, 0) * MINUTES,
  });
}

const signQuestions = {
  systemsMissing: 'systemsMissing',
  workInvisible: 'workInvisible',
  constantCheckIns: 'checkIns',
  techGap: 'techGap',
  overwhelmed: 'overwhelmed',
  projectsShelved: 'projectsShelved',
  firefighting: 'firefighting',
  funGone: 'funGone',
} as const satisfies Record<keyof WorkedCase['signs'], QuestionId>;

const said = (value: string | number): Answers[string] => ({ value, from: 'owner' });

export function answersOfCase(one: WorkedCase): Answers {
  const signs = Object.entries(signQuestions).map(([sign, question]) => [
    question,
    said(OFTEN[one.signs[sign as keyof WorkedCase['signs']]] ?? 'never'),
  ]);
  return {
    ...Object.fromEntries(signs),
    offers: said(one.offers),
    marketing: said(one.marketing),
    budget: said(one.supportBudget * MINOR),
  };
}

/** What the advice says about a worked case; its money is US cents. */
export const recommendCase = (one: WorkedCase, rules = defaultRules(MINOR)) =>
  recommend(factsOfCase(one), answersOfCase(one), rules);
