/**
 * What is worth taking off her plate, from the hours that she logged: first what needs nobody (stop doing it, leave it to a
 * tool), then what somebody else could do, ranked by hours × ease of handing over × dislike ÷ risk. Money is no part of it.
 */
import { stillLogged } from '../records/handoff-checks.ts';
import type { Handoff } from '../records/handoff.ts';
import type { ResultSummary, SignId } from '../records/recommendation.ts';
import type { WeekCell } from '../records/week-parts.ts';
import type { Category } from '../records/work.ts';
import type { Day } from '../values/dates.ts';
import { minutes, type Minutes } from '../values/minutes.ts';
import { whole } from '../values/numbers.ts';

/**
 * What a task takes off her plate: hours of a kind of work, which may be put out as `fires` for the most part; asking somebody
 * how things stand; or a project that was parked.
 */
export type TaskFrom =
  | { readonly work: Pick<Category, 'purpose' | 'need'>; readonly fires?: boolean }
  | 'asking'
  | 'parked-project';

/**
 * The signs that a task can come from, the nearest first. Some signs end in a step of the plan and in no task, for no task
 * alone takes them away: tasks that come back, late answers, how much of the week runs the business, not being away, too
 * much of it, no fun in it, and work turned away.
 */
export function signsOf(from: TaskFrom): readonly SignId[] {
  if (from === 'parked-project') return ['projects-shelved'];
  // Whoever says on Fridays what is done and what they need waits less, and is asked less.
  if (from === 'asking') return ['check-ins', 'people-waiting'];
  const sign = signOfWork(from.work);
  return [...(from.fires ? (['firefighting'] as const) : []), ...(sign ? [sign] : [])];
}

/** The sign of her newest answer that a new task comes from; null where that answer names none, or there is none. */
export const signOf = (from: TaskFrom, newest: Pick<ResultSummary, 'signs'> | undefined): SignId | null =>
  signsOf(from).find((sign) => newest?.signs.includes(sign)) ?? null;

/** The sign that hours of a kind of work feed; null for work that no sign is measured by. */
function signOfWork({ purpose, need }: Pick<Category, 'purpose' | 'need'>): SignId | null {
  if (purpose === 'coordination') return 'coordination-hours';
  // How things run is a manager's; setting one tool up is a bounded job.
  if (purpose === 'tech') return need === 'manager' ? 'systems-missing' : 'tech-gap';
  if (need === 'hands') return 'hands-hours';
  // Of what a manager would see to, the paperwork is numbers: without them she does not know what is getting done.
  if (need === 'manager') return purpose === 'admin' ? 'work-invisible' : 'launches';
  return null;
}

/** From this part of its hours on, it is its fires that a kind of work is handed over for. */
const MOSTLY = 0.5;
export const mostlyFires = ({ minutes: all, fire }: Pick<WeekCell, 'minutes' | 'fire'>): boolean =>
  fire > 0 && fire >= all * MOSTLY;

/** Less a week than this is not worth a card of its own. */
const LEAST_MINUTES = 30;
/** For what the tasks of its kind leave with her, so little is enough: there is a card to go by. */
const LEAST_REST_MINUTES = 15;
/** An average is rounded to this: rough weeks know no minutes. */
const STEP_MINUTES = 15;

/**
 * How easily work changes hands, by who would do it: what an assistant does is mostly carried out as told from the first day;
 * a specialist needs to be found, but knows the work; what a manager does begins with proposals (starting levels of a
 * catalogue of 104 tasks). Estimates, as are the two tables below: they order a list and decide nothing.
 */
const EASE: Readonly<Record<Category['doer'], number>> = { va: 3, specialist: 2, obm: 1.5, owner: 1 };

/** What can go wrong, by what the work gives access to: plans and people little, mail, files and money more, systems and clients most. */
export const riskOf = ({ purpose }: Pick<Category, 'purpose'>): 'little' | 'some' | 'much' => RISKS[purpose];
const RISKS = {
  coordination: 'little',
  admin: 'some',
  marketing: 'some',
  tech: 'much',
  delivery: 'much',
  strategy: 'much',
} as const satisfies Readonly<Record<Category['purpose'], string>>;
const RISK = { little: 1, some: 1.5, much: 2 } as const;

/** What drains her weighs more, as it does on Fridays; what she loves may stay. */
const DISLIKE = { drains: 1.5, fine: 1, love: 0.5 } as const;

/** How much a kind of work is worth handing over, for ranking only. */
export const worthHandingOver = (category: Category, minutesPerWeek: number): number =>
  (minutesPerWeek * EASE[category.doer] * DISLIKE[category.feeling ?? 'fine']) / RISK[riskOf(category)];

/** What becomes of a kind of work, in the order in which it is looked at. */
export const waysOff = ['drop', 'automate', 'hand-over'] as const;
export type WayOff = (typeof waysOff)[number];

export interface Suggestion {
  readonly category: Category;
  readonly way: WayOff;
  /** What it took her a week, on average over the weeks that were logged, less what its tasks take of that. */
  readonly minutesPerWeek: Minutes;
  /** What its tasks take of the logged hours a week; 0 where it has none, or where they were all handed over before. */
  readonly onBoard: number;
  /** Whether it has tasks already, and this is what goes beyond them. */
  readonly rest: boolean;
  /** Whether most of it was fires. */
  readonly fires: boolean;
}

/** What she means to do with a kind of work; null for what stays hers. */
function wayOf({ answer, couldHandOver }: Category): WayOff | null {
  if (answer === 'keep') return null;
  return answer ?? (couldHandOver ? 'hand-over' : null);
}

/**
 * Kinds of work that could leave her plate and have no card yet: what she means to stop or to leave to a tool and still
 * spends hours on, then what could be handed over, the most worthwhile first. Of a kind with cards, what goes beyond them: what
 * was taken back has a card that waits, and is not thrust upon her again; what was handed over is not in her hours any more.
 * @param weeks logged weeks with minutes by kind of work; a week without hours is no part of the average
 */
export function suggestHandoffs(
  weeks: readonly { readonly week: Day; readonly categories: readonly WeekCell[] }[],
  categories: readonly Category[],
  handoffs: readonly Handoff[],
): readonly Suggestion[] {
  return categories
    .flatMap((category): Suggestion[] => {
      const way = wayOf(category);
      if (way === null || category.retired) return [];
      const tasks = handoffs.filter(({ categoryId }) => categoryId === category.id);
      const rest = tasks.length > 0;
      if (rest && way !== 'hand-over') return [];
      const sum = weeks
        .flatMap((week) => week.categories)
        .filter(({ categoryId }) => categoryId === category.id)
        .reduce((all, cell) => ({ minutes: all.minutes + cell.minutes, fire: all.fire + cell.fire }), NONE);
      const average = sum.minutes / Math.max(1, weeks.length);
      const onBoard = whole(tasks.reduce((total, one) => total + stillLogged(one, weeks), 0));
      const left = Math.max(0, average - onBoard);
      const minutesPerWeek = minutes(Math.round(left / STEP_MINUTES) * STEP_MINUTES);
      if (rest ? left < LEAST_REST_MINUTES : minutesPerWeek < LEAST_MINUTES) return [];
      return [{ category, way, minutesPerWeek, onBoard, rest, fires: mostlyFires(sum) }];
    })
    .toSorted((a, b) => waysOff.indexOf(a.way) - waysOff.indexOf(b.way) || weight(b) - weight(a) || byName(a, b));
}

const NONE = { minutes: 0, fire: 0 };
const weight = ({ category, minutesPerWeek }: Suggestion): number => worthHandingOver(category, minutesPerWeek);
const byName = (a: Suggestion, b: Suggestion): number => (a.category.name < b.category.name ? -1 : 1);
