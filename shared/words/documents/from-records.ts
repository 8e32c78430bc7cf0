/** Her records as the texts of a hire need them. Pure: the same records give the same text. */
import { publishedRates } from '../../advice/compare.ts';
import { minorPerUsdOf, rulesOf } from '../../advice/rules.ts';
import { suggestHandoffs, worthHandingOver } from '../../advice/suggest-handoffs.ts';
import type { Access } from '../../records/access.ts';
import { minutesForBudget } from '../../records/candidate.ts';
import type { Client } from '../../records/client.ts';
import type { OwnDocument } from '../../records/document.ts';
import { stateOf, type Handoff } from '../../records/handoff.ts';
import { openSteps, type Plan, type Role } from '../../records/hiring.ts';
import type { Metric } from '../../records/metric.ts';
import { teamOn, type Person } from '../../records/person.ts';
import { projectStateOf, type Goal, type Project } from '../../records/project.ts';
import type { Result } from '../../records/recommendation.ts';
import type { Settings } from '../../records/settings.ts';
import type { Tool } from '../../records/tool.ts';
import type { Category } from '../../records/work.ts';
import type { WorkWeekSum } from '../../records/work-sums.ts';
import type { Day } from '../../values/dates.ts';
import { certaintyWords } from '../advice.ts';
import { outcomeText } from '../outcomes.ts';
import { hoursText, type Writing } from '../questions.ts';
import { roleText } from '../team.ts';
import { hoursSum, type DocumentData, type Task } from './data.ts';
import { numberedClients, standInsOf } from './leave-names-out.ts';
import { unnamed } from './names.ts';
import { painsOf } from './pains.ts';

export interface DocumentInput {
  readonly role: Role;
  readonly plan: Plan | null;
  /** Who the text is for; null while nobody is chosen. */
  readonly person: Person | null;
  readonly result: Result | null;
  readonly settings: Settings;
  readonly people: readonly Person[];
  readonly handoffs: readonly Handoff[];
  readonly categories: readonly Category[];
  readonly tools: readonly Tool[];
  readonly goals: readonly Goal[];
  readonly projects: readonly Project[];
  readonly metrics: readonly Metric[];
  readonly clients: readonly Client[];
  readonly accesses: readonly Access[];
  readonly documents: readonly OwnDocument[];
  /** The logged weeks that tasks are ranked by. */
  readonly weeks: readonly WorkWeekSum[];
  readonly today: Day;
  /** False leaves out whoever is named: people by what they do, clients by a number. */
  readonly withNames: boolean;
  readonly w: Writing & { readonly day: (day: Day) => string };
}

/** A first term of a manager begins with about this much a week (advice/compare.ts). */
const MANAGER_MINUTES = 300;
const HALF_HOUR = 30;

export function documentData(input: DocumentInput): DocumentData {
  const { role, plan, person, result, settings, today, withNames, w } = input;
  const tasks = tasksOf(input);
  const reasons = result?.recommendation.reasons ?? [];
  const budget = settings.money.budget;
  const standIns = standInsOf(input.people);
  const nameOf = (one: Person): string => (withNames ? one.name : (standIns.get(one.id) ?? unnamed.person));
  const perDollar = minorPerUsdOf(settings);
  const team = teamOn(input.people, today).filter(({ id }) => id !== person?.id);
  return {
    role,
    owner: withNames ? settings.ownerName : '',
    business: withNames ? settings.businessName : '',
    tasks,
    tools: input.tools.map(({ name, purpose, state }) => ({ name, purpose, works: state === 'working' })),
    minutes: hoursToOffer(input, tasks),
    budget,
    rates: [publishedRates[role][0] * perDollar, publishedRates[role][1] * perDollar],
    firstDay: plan?.firstDay ? w.day(plan.firstDay) : null,
    pains: painsOf(reasons, w),
    goals: input.goals
      .filter(({ reachedOn }) => reachedOn === null)
      .map(({ title, by }) => (by === null ? title : `${title}, by ${w.day(by)}`)),
    waiting: input.projects.filter((one) => projectStateOf(one) === 'parked').map(({ title }) => title),
    numbers: input.metrics.filter(({ retired }) => !retired).map(({ name }) => name),
    team: team.map((one) => ({
      name: nameOf(one),
      role: withNames ? roleText(one) : '',
      isAssistant: one.role === 'va',
    })),
    promises: numberedClients(input.clients)
      .filter(({ status }) => status === 'active')
      .flatMap(({ name, minutesSold }, at) =>
        minutesSold === null
          ? []
          : [`${withNames ? name : unnamed.client(at + 1)}: ${hoursText(minutesSold, w)} a month.`],
      ),
    person: person && {
      name: withNames ? person.name : unnamed.person,
      tasks: tasksWith(person, input.handoffs),
      areas: person.areas,
      access: input.accesses
        .filter(({ personId, revokedOn }) => personId === person.id && revokedOn === null)
        .map(({ tool }) => tool),
    },
    ownRights: ownRights(input),
    answer: result && outcomeText(result.recommendation, withNames ? team : [], w).title,
    certainty: result && certaintyWords[result.recommendation.certainty].title,
    steps:
      plan === null ? [] : openSteps(plan).map(({ step, due }) => (due ? `${w.day(due)}: ${step.title}` : step.title)),
    w,
  };
}

const taskOf = ({ title, minutesPerWeek, howTo, level }: Handoff): Task => ({
  title,
  minutes: minutesPerWeek,
  done: howTo.done.trim(),
  level,
  later: false,
});

/** What somebody has or gets; what they do already comes before what is still hers. What she took back is hers again. */
function tasksWith(person: Person, handoffs: readonly Handoff[]): readonly Task[] {
  const theirs = handoffs.filter((one) => one.personId === person.id && stateOf(one) !== 'taken-back');
  const begun = theirs.filter((one) => stateOf(one) !== 'mine');
  // While nothing has begun to move, nothing comes later than the rest.
  if (begun.length === 0) return theirs.map(taskOf);
  const later = theirs.filter((one) => stateOf(one) === 'mine');
  return [...begun.map(taskOf), ...later.map((one) => ({ ...taskOf(one), later: true }))];
}

const ownRights = ({ documents, plan, person }: DocumentInput): string | null =>
  documents.find(
    (one) =>
      one.kind === 'decision-rights' && one.planId === (plan?.id ?? null) && one.personId === (person?.id ?? null),
  )?.body ?? null;

/**
 * What is meant for this role, the most worthwhile first: cards that are not in other hands yet, and kinds of work from her
 * hours without a card.
 */
function tasksOf({ role, plan, person, handoffs, categories, weeks }: DocumentInput): readonly Task[] {
  const mine = categories.filter(({ doer }) => doer === role);
  const own = handoffs.flatMap((one) => {
    if (stateOf(one) === 'handed-over' && one.personId !== person?.id) return [];
    const category = categories.find(({ id }) => id === one.categoryId);
    const meant = category ? category.doer === role : plan !== null && one.personId === null;
    const worth = category ? worthHandingOver(category, one.minutesPerWeek) : one.minutesPerWeek;
    return meant ? [{ task: taskOf(one), worth }] : [];
  });
  const suggested = suggestHandoffs(weeks, mine, handoffs)
    .filter(({ way }) => way === 'hand-over')
    .map(({ category, minutesPerWeek }) => ({
      task: { title: category.name, minutes: minutesPerWeek, done: '', level: null, later: false },
      worth: worthHandingOver(category, minutesPerWeek),
    }));
  return [...own, ...suggested].toSorted((a, b) => b.worth - a.worth).map(({ task }) => task);
}

/** What the budget pays at the usual rate, never more than there is to do; null while neither is known. */
function hoursToOffer({ role, settings }: DocumentInput, tasks: readonly Task[]): number | null {
  const { values, minorPerUsd } = rulesOf(settings);
  const rate = Math.round(values[role === 'va' ? 'vaRate' : 'obmRate'] * minorPerUsd);
  const { budget } = settings.money;
  const paid = budget === null ? null : minutesForBudget(rate, budget);
  const todo = role === 'va' ? hoursSum(tasks) : MANAGER_MINUTES;
  const known = [paid, todo > 0 ? todo : null].filter((one) => one !== null);
  if (known.length === 0) return null;
  const least = Math.min(...known);
  return Math.max(HALF_HOUR, Math.floor(least / HALF_HOUR) * HALF_HOUR);
}
