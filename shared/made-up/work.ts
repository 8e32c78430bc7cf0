import type { Person, PersonId } from '../records/person.ts';
import type { Category, CategoryId, WorkEntry } from '../records/work.ts';
import { addDays, weekOf, type Day, type Weekday } from '../values/dates.ts';
import { minutes } from '../values/minutes.ts';
import type { NewId } from './ids.ts';
import { WEEKS, type Course, type FireStory, type KindStory, type Story } from './story.ts';

/** So many of the newest weeks are partly told by day, the older ones as rough totals. */
const BY_DAY = 6;
const QUARTER = 15;

/** A quiet unrest between -1 and 1, always the same: no chance is asked. */
const UNREST = [0, 0.4, -0.3, 0.8, -0.6, 0.2, -0.1, 0.6, -0.8, 0.3, -0.4, 0.9, -0.2, -0.5];
const unrest = (at: number): number => UNREST[at % UNREST.length] ?? 0;

type Draft = Omit<WorkEntry, 'id'>;

interface Telling {
  readonly story: Story;
  readonly today: Day;
  readonly weekStart: Weekday;
  readonly categoryOf: (name: string) => CategoryId;
  readonly personOf: (name: string | undefined) => PersonId | null;
}

/** What she worked until yesterday, oldest first. */
export function workOf(input: {
  readonly story: Story;
  readonly categories: readonly Category[];
  readonly people: readonly Person[];
  readonly today: Day;
  readonly weekStart: Weekday;
  readonly newId: NewId;
}): WorkEntry[] {
  const { categories, people, newId } = input;
  const telling: Telling = {
    ...input,
    categoryOf(name) {
      const found = categories.find((category) => category.name === name);
      if (!found) throw new Error(`no kind of work called ${name}`);
      return found.id;
    },
    personOf: (name) => people.find((person) => person.name === name)?.id ?? null,
  };
  const weeks = Array.from({ length: WEEKS + 1 }, (_, index) => WEEKS - index);
  return weeks.flatMap((ago) => weekOfWork(telling, ago)).map((draft) => ({ id: newId('work'), ...draft }));
}

/** The week that began so many weeks ago; of the running one, what was logged by day before today. */
function weekOfWork(telling: Telling, ago: number): Draft[] {
  const { story, today, weekStart } = telling;
  const first = addDays(weekOf(today, weekStart), -7 * ago);
  const kinds = story.week.flatMap((kind, index) => kindOfWeek(telling, kind, index, ago, first));
  const entries = [...kinds, ...firesOf(telling, ago, first)];
  return entries.filter(({ when }) => ('week' in when ? ago > 0 : when.day < today));
}

function kindOfWeek(telling: Telling, kind: KindStory, index: number, ago: number, first: Day): Draft[] {
  const holiday = telling.story.holidays.includes(ago) ? 0.3 : 1;
  const hours = at(kind.hours, ago) * holiday * (1 + kind.spread * unrest(ago * 5 + index * 3));
  const total = Math.round((hours * 60) / QUARTER);
  const shared = { categoryId: telling.categoryOf(kind.category), clientId: null, fire: false };
  if (total === 0) return [];
  const { byDay } = kind;
  if (!byDay || ago > BY_DAY)
    return [{ ...shared, when: { week: first }, minutes: minutes(total * QUARTER), personId: null, note: '' }];
  return DAYS[byDay.days].flatMap((offset, turn): Draft[] => {
    const share = Math.floor(total / byDay.days) + (turn < total % byDay.days ? 1 : 0);
    if (share === 0) return [];
    const noted = byDay.notes[(ago * byDay.days + turn) % byDay.notes.length] ?? '';
    const [note, person] = typeof noted === 'string' ? [noted, undefined] : noted;
    // What happens once a week does not always happen on the same day.
    const day = addDays(first, byDay.days === 1 ? (ago + index) % 5 : offset);
    return [{ ...shared, when: { day }, minutes: minutes(share * QUARTER), personId: telling.personOf(person), note }];
  });
}

const DAYS: Readonly<Record<1 | 2 | 3 | 5, readonly number[]>> = {
  1: [0],
  2: [1, 3],
  3: [0, 2, 4],
  5: [0, 1, 2, 3, 4],
};

function firesOf({ story, categoryOf, personOf }: Telling, ago: number, first: Day): Draft[] {
  const { aWeek, list } = story.fires;
  if (story.holidays.includes(ago)) return [];
  const count = aWeek[ago % aWeek.length] ?? 0;
  return Array.from({ length: count }, (_, turn) => list[(ago * 2 + turn) % list.length])
    .filter((fire) => fire !== undefined)
    .map(({ category, hours, note, person }: FireStory, turn) => ({
      when: { day: addDays(first, (ago * 2 + turn * 2) % 5) },
      minutes: minutes(hours * 60),
      categoryId: categoryOf(category),
      clientId: null,
      personId: personOf(person),
      fire: true,
      note,
    }));
}

/** The value of a course some weeks ago. */
function at(course: Course, ago: number): number {
  const after = course.find(([weeksAgo]) => weeksAgo <= ago);
  const before = course.findLast(([weeksAgo]) => weeksAgo >= ago);
  if (!before || !after) return (after ?? before ?? [0, 0])[1];
  const [[from, there], [to, here]] = [before, after];
  return from === to ? here : here + ((there - here) * (ago - to)) / (from - to);
}
