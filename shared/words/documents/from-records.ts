/** Her records as the texts of a hire need them. Pure: the same records give the same text. */
import { weeksNeededFor } from '../../advice/before-signing.ts';
import { hoursBack, publishedRates, type Range } from '../../advice/compare.ts';
import { rulesOf } from '../../advice/rules.ts';
import { suggestHandoffs, worthHandingOver } from '../../advice/suggest-handoffs.ts';
import type { Access } from '../../records/access.ts';
import { minutesForBudget, monthlyCost } from '../../records/candidate.ts';
import type { Client } from '../../records/client.ts';
import { ownVersion, type OwnDocument } from '../../records/document.ts';
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
import { minorDigits } from '../../values/money.ts';
import { certaintyWords } from '../advice.ts';
import { outcomeText } from '../outcomes.ts';
import { handoffWords } from '../handoff.ts';
import { hoursText, type Writing } from '../questions.ts';
import { roleText } from '../team.ts';
import { hoursSum, type DocumentData, type Task } from './data.ts';
import { numberedClients, standInsOf } from './leave-names-out.ts';
import { unnamed } from './names.ts';
import { painsOf } from './pains.ts';

export interface DocumentInput {
  readonly role: Role;
  readonly plan: Plan | null;
  /** All plans: another one that is followed shares the budget. */
  readonly plans: readonly Plan[];
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
  /** How many of the last 13 weeks are logged. */
  readonly weeksLogged: number;
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
  const rules = rulesOf(settings);
  const inHome = (dollars: number): number => Math.round(dollars * rules.minorPerUsd);
  const rate = inHome(rules.values[role === 'va' ? 'vaRate' : 'obmRate']);
  const { budget } = settings.money;
  const ranked = tasksOf(input);
  const sharedBudget =
    plan?.state === 'active' && input.plans.some(({ id, state }) => id !== plan.id && state === 'active');
  // How one budget is divided between two hires is hers to say: none of it is worked out.
  const minutes = hoursToOffer({ role, budget: sharedBudget ? null : budget, rate, todo: hoursSum(ranked) });
  const [tasks, more] = withinHours(ranked, minutes);
  const theirs = person ? tasksWith(person, input.handoffs) : [];
  const standIns = standInsOf(input.people);
  const nameOf = (one: Person): string => (withNames ? one.name : (standIns.get(one.id) ?? unnamed.person));
  const team = teamOn(input.people, today).filter(({ id }) => id !== person?.id);
  const needed = weeksNeededFor(rules);
  return {
    role,
    owner: withNames ? settings.ownerName : '',
    business: withNames ? settings.businessName : '',
    tasks,
    more,
    tools: input.tools.map(({ name, purpose, state }) => ({ name, purpose, works: state === 'working' })),
    minutes,
    budget,
    sharedBudget,
    smallStart: budget !== null && budget < inHome(rules.values[role === 'va' ? 'vaLeast' : 'obmLeast']),
    cost: minutes === null ? null : { month: monthlyCost(rate, minutes), rate },
    rateLimit:
      sharedBudget || budget === null || minutes === null
        ? null
        : rateFor(budget, minutes, 10 ** minorDigits(settings.currency)),
    rates: [inHome(publishedRates[role][0]), inHome(publishedRates[role][1])],
    back: backOf(
      hoursBack(role, person?.minutesPerWeek ?? minutes, hoursSum(theirs.length > 0 ? theirs : ranked) || null, rules),
    ),
    fewWeeks: input.weeksLogged < needed ? { logged: input.weeksLogged, needed } : null,
    firstDay: plan?.firstDay ? w.day(plan.firstDay) : null,
    pains: painsOf(result?.recommendation ?? null, role, w),
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
      tasks: theirs,
      areas: person.areas,
      access: input.accesses
        .filter(({ personId, revokedOn }) => personId === person.id && revokedOn === null)
        .map(({ tool }) => tool)
        .filter((tool, at, all) => all.indexOf(tool) === at),
      minutes: person.minutesPerWeek,
      lastDay: person.to && w.day(person.to),
    },
    ownRights: ownVersion(input.documents, 'decision-rights', plan?.id ?? null, person?.id ?? null)?.body ?? null,
    answer: result && outcomeText(result.recommendation, withNames ? team : [], w).title,
    certainty: result && certaintyWords[result.recommendation.certainty].title,
    steps:
      plan === null ? [] : openSteps(plan).map(({ step, due }) => (due ? `${w.day(due)}: ${step.title}` : step.title)),
    w,
  };
}

/** In half hours, so that a rule of thumb does not look like a measurement. */
function backOf({ backAtFirst, back }: ReturnType<typeof hoursBack>): DocumentData['back'] {
  const halves = ([from, to]: Range): Range => [
    Math.round(from / HALF_HOUR) * HALF_HOUR,
    Math.round(to / HALF_HOUR) * HALF_HOUR,
  ];
  return backAtFirst && back && { first: halves(backAtFirst), after: halves(back) };
}

/** Home minor units an hour, in whole units of her money. */
const rateFor = (budget: number, minutes: number, unit: number): number =>
  Math.floor((budget * 12 * 60) / (52 * minutes * unit)) * unit;

/** What the hours are enough for, and what comes later. Of a first task that is larger than all of them, a part. */
function withinHours(
  ranked: readonly Task[],
  minutes: number | null,
): readonly [now: readonly Task[], more: readonly Task[]] {
  if (minutes === null) return [ranked, []];
  let left = minutes;
  const now: Task[] = [];
  const more: Task[] = [];
  for (const task of ranked) {
    const part = now.length === 0 && task.minutes > left;
    if (!part && task.minutes > left) more.push(task);
    else {
      now.push(part ? { ...task, begin: left } : task);
      left = Math.max(0, left - task.minutes);
    }
  }
  return [now, more];
}

const taskOf = ({ title, minutesPerWeek, howTo, level }: Handoff): Task => ({
  title,
  minutes: minutesPerWeek,
  begin: null,
  tools: howTo.tools.trim(),
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

/**
 * What is meant for this role, the most worthwhile first: cards that are not in other hands yet, and kinds of work from her
 * hours without a card.
 */
function tasksOf({ role, plan, plans, person, handoffs, categories, weeks }: DocumentInput): readonly Task[] {
  // Whoever looks for a manager hands over what a manager does, also where she has not ticked it kind by kind.
  const mine = categories
    .filter(({ doer }) => doer === role)
    .map((one) => (role === 'obm' ? { ...one, couldHandOver: true } : one));
  const own = handoffs.flatMap((one) => {
    if (stateOf(one) === 'handed-over' && one.personId !== person?.id) return [];
    const category = categories.find(({ id }) => id === one.categoryId);
    // A card of no kind is an assistant's, where a manager is looked for as well.
    const other = role === 'obm' && plans.some((its) => its.role === 'va' && its.state === 'active');
    const meant = category ? category.doer === role : plan !== null && one.personId === null && !other;
    const worth = category ? worthHandingOver(category, one.minutesPerWeek) : one.minutesPerWeek;
    return meant ? [{ task: taskOf(one), worth }] : [];
  });
  const suggested = suggestHandoffs(weeks, mine, handoffs)
    .filter(({ way }) => way === 'hand-over')
    .map(({ category, minutesPerWeek, rest }) => ({
      task: {
        title: rest ? handoffWords.restOf(category.name) : category.name,
        minutes: minutesPerWeek,
        begin: null,
        tools: '',
        done: '',
        level: null,
        later: false,
      },
      // What is left of a kind comes after the tasks of it that she has named.
      worth: rest ? 0 : worthHandingOver(category, minutesPerWeek),
    }));
  return [...own, ...suggested].toSorted((a, b) => b.worth - a.worth).map(({ task }) => task);
}

/** What the budget pays at the usual rate, never more than there is to do; null while neither is known, or nothing is set aside. */
function hoursToOffer(of: { role: Role; budget: number | null; rate: number; todo: number }): number | null {
  const { role, budget, rate, todo } = of;
  if (budget === 0) return null;
  const paid = budget === null ? null : minutesForBudget(rate, budget);
  const wanted = role === 'va' ? todo : MANAGER_MINUTES;
  const known = [paid, wanted > 0 ? wanted : null].filter((one) => one !== null);
  if (known.length === 0) return null;
  return Math.max(HALF_HOUR, Math.floor(Math.min(...known) / HALF_HOUR) * HALF_HOUR);
}
