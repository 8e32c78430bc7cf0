/**
 * What speaks for an answer and what speaks against it. For a hire, the contributions of its need speak for it and
 * cautions against; for nobody it is the other way round.
 */
import type { Contribution, Headline, Outcome, Reason, SignId, Source } from '../records/recommendation.ts';
import { affordabilityOf } from './affordability.ts';
import { count, passOf } from './gates.ts';
import { hasTooManyThings, isHelpUnused, isUnderpaid, needsSpecialist, type Judgement } from './outcome.ts';
import type { Known } from './picture.ts';
import type { QuestionId } from './questions.ts';
import { whole } from '../values/numbers.ts';

const HOUR = 60;
/** More than this many reasons on one side are not read. */
const MOST = 8;
/** Less than this does not speak for a hire that is advised against. */
const LEAST = 0.3;

/** The signs that decided an outcome through a gate: they stand first. */
const DECIDING: Readonly<Partial<Record<Outcome, readonly SignId[]>>> = {
  'not-yet:money': ['money-short', 'cash-short', 'low-income'],
  'not-yet:too-early': ['low-income', 'money-short'],
  'not-yet:too-many-things': ['many-channels', 'low-income', 'money-short'],
  'not-yet:automate-first': ['money-short', 'low-income'],
  'not-yet:raise-prices': ['prices-low', 'money-short'],
  'not-yet:nothing-to-hand-over': ['no-need', 'low-income'],
  'not-yet:let-go-first': ['hard-to-let-go'],
  'content-and-small': ['no-need', 'wants-no-growth'],
  'support-fits': ['support-present', 'no-need'],
  'use-help-you-pay-for': ['help-unused', 'support-present'],
  specialist: ['tech-gap'],
  'wrong-seat': ['support-present'],
  'replace-who-left': ['person-left'],
};

/** The needs whose parts speak for an outcome. */
function needsBehind(outcome: Outcome, headline: Headline): readonly Contribution['need'][] {
  if (outcome === 'va-now-obm-next' || outcome === 'obm-and-va' || outcome === 'wrong-seat')
    return ['hands', 'manager'];
  if (headline === 'none') return [];
  return headline === 'va' ? ['hands'] : ['manager'];
}

const without = <One extends Reason>(from: readonly One[], named: readonly Reason[]): One[] =>
  from.filter((one) => named.every(({ sign }) => sign !== one.sign));

/** The case for an answer, strongest first, and the case against it; no sign stands on both sides. */
export function reasonsOf(judgement: Judgement): { reasons: Reason[]; against: Reason[] } {
  const { outcome, headline, contributions } = judgement;
  const needs = needsBehind(outcome, headline);
  const cautions = cautionsOf(judgement);
  const supporting = strongestFirst(contributions.filter(({ need }) => needs.includes(need)));
  const deciding = (DECIDING[outcome] ?? []).flatMap(
    (sign) =>
      cautions.find((one) => one.sign === sign) ?? strongestFirst(contributions).find((one) => one.sign === sign) ?? [],
  );
  const reasons = [...deciding, ...without(headline === 'none' ? cautions : supporting, deciding)];
  const telling = strongestFirst(contributions).filter(({ weight }) => weight >= LEAST);
  const against = without(headline === 'none' ? telling : cautions, reasons);
  return { reasons: reasons.slice(0, MOST), against: against.slice(0, MOST) };
}

export const strongestFirst = (contributions: readonly Contribution[]): Contribution[] =>
  contributions.toSorted((a, b) => b.weight - a.weight || (a.sign + a.need < b.sign + b.need ? -1 : 1));

type Figures = Reason['figures'];

function cautionsOf(judgement: Judgement): Reason[] {
  return [...moneyCautions(judgement), ...workCautions(judgement), ...peopleCautions(judgement)];
}

const caution = (sign: SignId, sources: readonly Source[], figures: Figures = {}): Reason => ({
  sign,
  need: null,
  weight: 0,
  sources: [...sources],
  figures,
});
const said = (id: QuestionId): Source[] => [{ kind: 'answer', id }];
const of = (...known: (Known | null)[]): Source[] => known.flatMap((one) => one?.sources ?? []);

function moneyCautions({ view, headline, outcome }: Judgement): Reason[] {
  const { picture, rules } = view;
  const { values, minorPerUsd } = rules;
  const found: Reason[] = [];
  const budget = picture.number('budget');
  const income = picture.number('income');
  const prior = picture.fact('incomePrior3');
  const wantsObm = headline === 'obm' || outcome === 'va-now-obm-next';
  const least = Math.round((wantsObm ? values.obmLeast : values.vaLeast) * minorPerUsd);
  if (budget && budget.value < least) found.push(caution('money-short', of(budget), { budget: budget.value, least }));
  const money = affordabilityOf(picture, rules);
  if (budget && money.free !== null && money.free < budget.value)
    found.push(
      caution('cash-short', [...of(income), ...said('costs'), ...said('ownPay')], {
        free: money.free,
        budget: budget.value,
        ...(money.monthsCovered !== null && { months: money.monthsCovered }),
      }),
    );
  if (isUnderpaid(view)) found.push(caution('prices-low', of(income, picture.fact('hours')), hourOf(view)));
  if (income && budget && income.value > 0 && budget.value / income.value > values.shareOfIncome)
    found.push(
      caution('low-income', of(income, budget), {
        income: income.value,
        budget: budget.value,
        share: budget.value / income.value,
      }),
    );
  else if (income && headline === 'obm' && income.value < values.carriesManager * minorPerUsd)
    found.push(
      caution('low-income', of(income), {
        income: income.value,
        floor: Math.round(values.carriesManager * minorPerUsd),
      }),
    );
  else if (income && income.value < values.thinIncome * minorPerUsd)
    found.push(caution('low-income', of(income), { income: income.value }));
  if (income && prior && income.value < prior.value * 0.8)
    found.push(caution('falling-income', of(income, prior), { income: income.value, before: prior.value }));
  const lean = budget && money.freeInLowestQuarter !== null && money.freeInLowestQuarter < budget.value;
  if (['up-and-down', 'bad-patch', 'seasons'].includes(picture.choice('steady') ?? '') || lean)
    found.push(
      caution(
        'uneven-income',
        [...of(picture.fact('lowestQuarter')), ...(picture.choice('steady') ? said('steady') : [])],
        {
          ...(money.freeInLowestQuarter !== null && { free: money.freeInLowestQuarter }),
        },
      ),
    );
  return found;
}

function hourOf({ picture }: Judgement['view']): Figures {
  const hours = picture.fact('hours')?.value ?? 0;
  const income = picture.number('income')?.value ?? 0;
  return { minutes: hours, hour: whole(income / ((hours / HOUR) * (52 / 12))) };
}

function workCautions({ view, headline }: Judgement): Reason[] {
  const { picture, rules } = view;
  const found: Reason[] = [];
  const hands = picture.number('handsHours');
  const weeks = picture.fact('weeksLogged')?.value ?? 0;
  if (headline !== 'none' && weeks < rules.values.fewWeeks)
    found.push(caution('little-logged', [{ kind: 'fact', id: 'weeksLogged' }], { weeks }));
  if (headline === 'va' && hands && hands.value < rules.values.handsFull * HOUR)
    found.push(caution('few-hours', of(hands), { minutes: hands.value }));
  if (headline !== 'obm' && hands && hands.value < rules.values.handsLeast * HOUR)
    found.push(caution('no-need', of(hands), { minutes: hands.value }));
  if (hasTooManyThings(view)) {
    const clients = picture.number('clients');
    found.push(caution('many-channels', of(clients), { clients: clients?.value ?? 0 }));
  }
  const gap = picture.often('techGap');
  if (needsSpecialist(view) && gap)
    found.push(caution('tech-gap', of(gap, picture.fact('techHours')), { often: gap.value }));
  if (picture.choice('private') === 'some' || picture.choice('private') === 'most')
    found.push(caution('private-work', said('private')));
  if (picture.choice('wish') === 'stay') found.push(caution('wants-no-growth', said('wish')));
  return found;
}

function peopleCautions({ view, outcome }: Judgement): Reason[] {
  const { picture } = view;
  const found: Reason[] = [];
  const people = picture.number('people');
  const help = picture.fact('helpHours');
  const fits = outcome === 'support-fits' || outcome === 'use-help-you-pay-for' || outcome === 'wrong-seat';
  if (people && people.value > 0 && (fits || count(view, 'managers') > 0))
    found.push(
      caution('support-present', of(people, help), { people: people.value, ...(help && { minutes: help.value }) }),
    );
  if (isHelpUnused(view)) {
    const checking = picture.number('coordinationHours');
    found.push(
      caution('help-unused', [...of(checking, help), ...(picture.choice('lettingGo') ? said('lettingGo') : [])], {
        ...(checking && { minutes: checking.value }),
        ...(help && { help: help.value }),
      }),
    );
  }
  if (outcome === 'replace-who-left') found.push(caution('person-left', said('whoLeft')));
  const letsGo = passOf(view, 'willing-to-let-go');
  if (letsGo === 'no' || letsGo === 'somewhat') found.push(caution('hard-to-let-go', said('lettingGo')));
  if (['redid-the-work', 'too-few-hours', 'they-left'].includes(picture.choice('hiredBefore') ?? ''))
    found.push(caution('hired-before', said('hiredBefore')));
  return found;
}
