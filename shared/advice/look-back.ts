/** Looking back on somebody's first months: the pain that caused the hire is the measure, in her own log, before and now. */
import type { FactId, Facts } from '../records/facts.ts';
import type { Plan, Role } from '../records/hiring.ts';
import type { LookBack, Person } from '../records/person.ts';
import type { SignId } from '../records/recommendation.ts';
import { isLookBackStep } from '../playbook/hiring-steps.ts';
import { openSteps, tickStep } from '../records/hiring.ts';
import { addDays, daysBetween, weekOf, type Day } from '../values/dates.ts';
import { factsOf, type Log } from './facts.ts';

/** Finished weeks, at most, that make the picture of before and of now. */
const MOST_WEEKS = 8;
/** Logged weeks of before are looked for so far back: few log while they hire. */
const FAR_BACK = 26;
/** Fewer logged weeks than these are no picture. */
export const ENOUGH_WEEKS = 3;
/** A step that is due within so many days is held by a look of today. */
const AHEAD = 7;

/** @param day the first day of the helper; the week in which they began is in neither */
export function beforeAndSince(log: Log, day: Day): { readonly before: Facts; readonly since: Facts } {
  const { weekStart } = log.settings;
  const began = weekOf(addDays(day, 6), weekStart);
  const weeks = Math.floor(daysBetween(began, weekOf(log.today, weekStart)) / 7);
  const first = weekOf(day, weekStart);
  const logged = log.sums.workCells(addDays(first, -7 * FAR_BACK), addDays(first, -7)).map(({ week }) => week);
  const eighth = [...new Set(logged)].toSorted().at(-MOST_WEEKS) ?? addDays(first, -7 * FAR_BACK);
  return {
    before: factsOf({ ...log, today: day, span: daysBetween(eighth, first) / 7 }),
    since: factsOf({ ...log, span: Math.max(0, Math.min(MOST_WEEKS, weeks)) }),
  };
}

/** The signs that her log measures, each with its figure; minutes a week, but a share and 0–4 for how often. */
const measured: Readonly<Partial<Record<SignId, FactId>>> = {
  'coordination-hours': 'coordinationHours',
  'hands-hours': 'handsHours',
  'check-ins': 'askedOften',
  firefighting: 'fireHours',
  launches: 'launchHours',
  'running-share': 'runningShare',
  'tech-gap': 'techHours',
};
/** What a helper is hired for, where nothing says more. */
const usual: Readonly<Record<Role, SignId>> = { va: 'hands-hours', obm: 'coordination-hours' };

/** Less than this is the same: half an hour a week, five points of a share, one step of how often; and a tenth of what it was. */
const least = (id: FactId, before: number): number =>
  Math.max(before / 10, id === 'runningShare' ? 0.05 : id === 'askedOften' ? 1 : 30);

export interface Pain {
  readonly sign: SignId;
  readonly fact: FactId;
  readonly before: number | null;
  readonly now: number | null;
  /** Null while one of the two is not known. */
  readonly change: 'smaller' | 'same' | 'larger' | null;
}

/**
 * What the hire was to ease, as far as the log measures it: the strongest sign of the answer first.
 * @param signs what spoke for the hire, strongest first; none for somebody who came without a check
 */
export function painsEased(role: Role, signs: readonly SignId[], before: Facts, since: Facts): readonly Pain[] {
  const known = signs.filter((sign) => measured[sign] !== undefined);
  return (known.length > 0 ? known : [usual[role]]).flatMap((sign): Pain[] => {
    const fact = measured[sign];
    if (fact === undefined) return [];
    const enough = (facts: Facts): boolean => (facts.weeksLogged.value ?? 0) >= ENOUGH_WEEKS;
    const was = enough(before) ? before[fact].value : null;
    const now = enough(since) ? since[fact].value : null;
    return [{ sign, fact, before: was, now, change: was === null || now === null ? null : changeOf(fact, was, now) }];
  });
}

function changeOf(fact: FactId, before: number, now: number): NonNullable<Pain['change']> {
  if (Math.abs(now - before) < least(fact, before)) return 'same';
  return now < before ? 'smaller' : 'larger';
}

/** The person with one more look; a second one on a day replaces the first. */
export const withLook = (person: Person, look: LookBack): Person => ({
  ...person,
  lookBacks: [...person.lookBacks.filter(({ on }) => on !== look.on), look].toSorted((a, b) => (a.on < b.on ? -1 : 1)),
});

/** The plan with every look back ticked that was due by a week from a day on. */
export function withLooksTicked(plan: Plan, on: Day): Plan {
  return openSteps(plan)
    .filter(({ step, due }) => isLookBackStep(step.templateId) && due !== null && due <= addDays(on, AHEAD))
    .reduce((now, { step }) => {
      const ticked = tickStep(now, step.id, on);
      return ticked.ok ? ticked.value : now;
    }, plan);
}
