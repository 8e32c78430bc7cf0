/** A week without her: what of a usual week would stop, who could carry it, and what is missing for that. */
import type { Access } from '../records/access.ts';
import { plainName } from '../records/client.ts';
import { dutiesOf, type Duty } from '../records/duties.ts';
import { handedOverOn, stillLogged } from '../records/handoff-checks.ts';
import { columnOf, toolsNamed, type Handoff } from '../records/handoff.ts';
import type { Person, PersonRole } from '../records/person.ts';
import type { WeekCell } from '../records/week-parts.ts';
import type { Category } from '../records/work.ts';
import { addDays, type Day } from '../values/dates.ts';
import { whole } from '../values/numbers.ts';

/** Less a week than this waits until she is back, in minutes. */
const LEAST_MINUTES = 30;
/** From this level on somebody decides without her. */
const DECIDES = 4;

export type Gap =
  /** `handoff` is the task whose carrier is not there in that week; null where it has no such task. */
  | { readonly id: 'nobody'; readonly handoff: Handoff | null }
  /** `no-tool`: how it is done is written down, but not where, so that nobody can say whether there is a way in. */
  | { readonly id: 'how-to' | 'no-tool' | 'decision' }
  /** `tools` are those that the how-to names and nobody has noted a way into; none named is no way in at all. */
  | { readonly id: 'way-in'; readonly tools: readonly string[] }
  /**
   * Less than half of its hours is with somebody: `handoff` is the task to hand over next, null where there is none yet, and
   * `minutes` is what she does of it still.
   */
  | { readonly id: 'rest'; readonly handoff: Handoff | null; readonly minutes: number };

export interface Stop {
  readonly category: Category;
  /** What it takes in a usual week: her, and whoever carries a part of it and is not there in that week. */
  readonly minutes: number;
  /** Who could carry it, and why: tasks of this kind are with them, or it is what their role does. */
  readonly carrier: { readonly person: Person; readonly by: 'task' | 'role' } | null;
  /** The task on the board that stands for it, the furthest on its way. */
  readonly handoff: Handoff | null;
  /** What is missing, in the order in which it is put right; empty is ready. */
  readonly gaps: readonly Gap[];
}

export interface WeekAway {
  /** What would stop: first what nobody has a way into, for others have a say in that; then the most hours first. */
  readonly stops: readonly Stop[];
  /** What only she does for clients: to say no to in that week. */
  readonly clientWork: readonly Duty[];
  /** What only she does otherwise: nothing breaks when it waits a week. */
  readonly waits: readonly Duty[];
  /** How many of the stops have somebody for all of it, and how many of those have all they need. */
  readonly carried: number;
  readonly ready: number;
}

/**
 * What would happen in a week without her.
 * @param input.weeks logged weeks with minutes by kind of work; their average is a usual week
 * @param input.from the first day of the week away: who is gone by then carries nothing
 */
export function weekWithoutHer(input: {
  readonly weeks: readonly { readonly week: Day; readonly categories: readonly WeekCell[] }[];
  readonly categories: readonly Category[];
  readonly handoffs: readonly Handoff[];
  readonly people: readonly Person[];
  readonly accesses: readonly Access[];
  readonly from: Day;
}): WeekAway {
  const usual = dutiesOf(input.weeks, input.categories);
  const onlyHers = usual.filter(
    ({ category, minutes }) => minutes >= LEAST_MINUTES && category.doer === 'owner' && !category.couldHandOver,
  );
  const stops = input.categories
    .flatMap((category): Stop[] => {
      // What only she does is said apart: of such a kind stops what others carry.
      const hersAlone = onlyHers.some((duty) => duty.category === category);
      const logged = hersAlone ? 0 : (usual.find((duty) => duty.category === category)?.minutes ?? 0);
      const left = input.handoffs.filter((one) => one.categoryId === category.id && isLeft(one, input));
      const minutes = withLeft(logged, left, input);
      // What takes her next to nothing may wait for her word.
      const asks = !hersAlone && waitsForHer(category, input);
      return minutes >= LEAST_MINUTES || asks ? [stopOf({ category, minutes, logged, left }, input)] : [];
    })
    .toSorted((a, b) => Number(isShut(b)) - Number(isShut(a)) || b.minutes - a.minutes);
  return {
    stops,
    clientWork: onlyHers.filter(({ category }) => category.kind === 'client'),
    waits: onlyHers.filter(({ category }) => category.kind !== 'client'),
    carried: stops.filter(({ gaps }) => gaps.every(({ id }) => id !== 'nobody')).length,
    ready: stops.filter(({ gaps }) => gaps.length === 0).length,
  };
}

type Given = Parameters<typeof weekWithoutHer>[0];

/** Whether somebody who is there does such work, and may not decide in it. */
const waitsForHer = ({ id }: Category, { handoffs, people, from }: Given): boolean =>
  handoffs.some(
    (one) =>
      one.categoryId === id &&
      ['trying', 'handed-over'].includes(columnOf(one)) &&
      !decides(one) &&
      people.some((person) => person.id === one.personId && isThere(person, from)),
  );

/** Whether somebody else does it, or tries to, who is not there in that week. */
const isLeft = (one: Handoff, { people, from }: Given): boolean =>
  ['trying', 'handed-over'].includes(columnOf(one)) &&
  one.personId !== null &&
  !people.some((person) => person.id === one.personId && isThere(person, from));

/**
 * What a kind of work takes with the tasks whose carriers are not there, in minutes a week: what they did in the logged weeks is
 * not in her hours, what fell back to her is. It is never less than those tasks take.
 */
function withLeft(logged: number, left: readonly Handoff[], { weeks, people }: Given): number {
  const sum = (minutesOf: (one: Handoff) => number): number => left.reduce((all, one) => all + minutesOf(one), 0);
  const theirs = (one: Handoff): number => {
    const [over, person] = [handedOverOn(one), people.find(({ id }) => id === one.personId)];
    if (over === null || !person) return 0;
    const did = weeks.filter(({ week }) => week >= over && (person.to === null || week <= person.to));
    return (one.minutesPerWeek * did.length) / Math.max(1, weeks.length);
  };
  return whole(
    Math.max(
      logged + sum(theirs),
      sum(({ minutesPerWeek }) => minutesPerWeek),
    ),
  );
}

const decides = ({ level }: Handoff): boolean => level !== null && level >= DECIDES;

const SHUT: ReadonlySet<Gap['id']> = new Set(['nobody', 'no-tool', 'way-in']);
const isShut = ({ gaps }: Stop): boolean => gaps.some(({ id }) => SHUT.has(id));

const ORDER = ['handed-over', 'trying', 'writing', 'mine'] as const;

interface Usual extends Duty {
  /** What of its minutes she does herself. */
  readonly logged: number;
  /** Its tasks whose carriers are not there. */
  readonly left: readonly Handoff[];
}

function stopOf({ category, minutes, logged, left }: Usual, given: Given): Stop {
  const team = given.people.filter((person) => isThere(person, given.from));
  const there = (one: Handoff): boolean => team.some(({ id }) => id === one.personId);
  // What somebody carries who is there comes first, then how far it is, then how much it is.
  const tasks = given.handoffs
    .filter(({ categoryId }) => categoryId === category.id)
    .toSorted(
      (a, b) =>
        Number(there(b)) - Number(there(a)) ||
        ORDER.indexOf(columnOf(a)) - ORDER.indexOf(columnOf(b)) ||
        b.minutesPerWeek - a.minutesPerWeek,
    );
  const handoff = tasks[0] ?? null;
  const tasked = team.find(({ id }) => id === handoff?.personId);
  const able = rolesFor(category)
    .map((role) => team.find((person) => person.role === role))
    .find((person) => person !== undefined);
  const person = tasked ?? able ?? null;
  // Whoever could carry it has not been given it yet.
  const nobody = person === null || left.length > 0;
  return {
    category,
    minutes,
    carrier: person && { person, by: tasked ? 'task' : 'role' },
    handoff,
    gaps: [
      ...(nobody ? [{ id: 'nobody', handoff: tasks.find((one) => left.includes(one)) ?? null } as const] : []),
      ...gapsOf(person, handoff, given),
      ...restOf(logged, tasks, team, given),
    ],
  };
}

/**
 * What is left with her where the handed-over tasks take less than half of the hours: of what she does still and what they
 * take together, for hers are logged without them. They count when they have all that they need; the furthest counts anyhow,
 * for what it needs is said already.
 */
function restOf(logged: number, tasks: readonly Handoff[], team: readonly Person[], given: Given): readonly Gap[] {
  const covers = (one: Handoff): boolean => {
    const person = team.find(({ id }) => id === one.personId) ?? null;
    const ready = person !== null && gapsOf(person, one, given).length === 0;
    return columnOf(one) === 'handed-over' && (one === tasks[0] || ready);
  };
  const covering = tasks.filter(covers);
  const covered = covering.reduce((sum, one) => sum + one.minutesPerWeek, 0);
  const hers = whole(covering.reduce((left, one) => left - stillLogged(one, given.weeks), logged));
  if (tasks.length === 0 || covered >= hers) return [];
  return [{ id: 'rest', handoff: tasks.find((one) => !covers(one)) ?? null, minutes: hers }];
}

/** There from the first day of the week to its last. */
const isThere = ({ from, to }: Person, first: Day): boolean =>
  (from === null || from <= first) && (to === null || to >= addDays(first, 6));

/** The roles that do such work, those nearest to it first. A manager can see to what an assistant does, never the reverse. */
function rolesFor({ doer, purpose }: Category): readonly PersonRole[] {
  if (doer === 'obm') return ['obm'];
  if (doer !== 'specialist') return ['va', 'obm'];
  return [...specialists[purpose], 'obm'];
}

const specialists: Readonly<Record<Category['purpose'], readonly PersonRole[]>> = {
  admin: ['bookkeeper'],
  tech: ['web-designer'],
  marketing: ['copywriter', 'graphic-designer', 'affiliate-manager'],
  delivery: [],
  coordination: [],
  strategy: [],
};

/** What a task needs once it has somebody. */
function gapsOf(person: Person | null, handoff: Handoff | null, given: Given): readonly Gap[] {
  const gaps: Gap[] = [];
  // Tools and links alone do not say how it is done.
  const written = handoff !== null && handoff.howTo.steps.trim() !== '';
  if (!written) gaps.push({ id: 'how-to' });
  const tools = handoff === null ? [] : toolsNamed(handoff.howTo);
  if (person !== null) {
    const open = openTo(person, given);
    const closed = tools.filter((tool) => !open.has(plainName(tool)));
    if (tools.length === 0 && written) gaps.push({ id: 'no-tool' });
    else if (closed.length > 0 || open.size === 0) gaps.push({ id: 'way-in', tools: closed });
    if (handoff === null || !decides(handoff)) gaps.push({ id: 'decision' });
  }
  return gaps;
}

/** The plain names of the tools that somebody can get into from the first day of that week to its last. */
const openTo = ({ id }: Person, { accesses, from }: Given): ReadonlySet<string> =>
  new Set(
    accesses
      .filter(
        ({ personId, givenOn, revokedOn }) =>
          personId === id && givenOn <= from && (revokedOn === null || revokedOn > addDays(from, 6)),
      )
      .map(({ tool }) => plainName(tool)),
  );
