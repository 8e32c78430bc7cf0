/** Goals, projects, tools and numbers of a made-up business, as they would stand on a day. */
import { starterMetrics } from '../playbook/metrics.ts';
import { finishedPeriods, type Metric } from '../records/metric.ts';
import type { Person } from '../records/person.ts';
import type { Goal, Project } from '../records/project.ts';
import type { Tool } from '../records/tool.ts';
import { addDays, type Day, type Weekday } from '../values/dates.ts';
import { minutes } from '../values/minutes.ts';
import { minor } from '../values/money.ts';
import type { NewId } from './ids.ts';
import type { PictureStory } from './story.ts';

interface Around {
  readonly people: readonly Person[];
  readonly today: Day;
  readonly weekStart: Weekday;
  readonly newId: NewId;
}

export interface Picture {
  readonly goals: Goal[];
  readonly projects: Project[];
  readonly tools: Tool[];
  readonly metrics: Metric[];
}

export function pictureOf(story: PictureStory | undefined, around: Around): Picture {
  if (!story) return { goals: [], projects: [], tools: [], metrics: [] };
  const { people, today, newId } = around;
  const ago = (days: number): Day => addDays(today, -days);
  const personId = (name: string | null): Person['id'] | null => people.find((one) => one.name === name)?.id ?? null;
  const goals = story.goals.map(({ title, inDays }): Goal => ({
    id: newId('goal'),
    title,
    by: addDays(today, inDays),
    reachedOn: null,
    note: '',
  }));
  return {
    goals,
    projects: story.projects.map(({ title, goal, moves, touchedDaysAgo, worth, effort, blocker = '', steps = [] }) => ({
      id: newId('project'),
      title,
      goalId: goal === undefined ? null : (goals[goal]?.id ?? null),
      moves: moves.map(([state, days]) => ({ state, on: ago(days) })),
      worth: typeof worth === 'number' ? minor(worth * 100) : (worth ?? null),
      effort: typeof effort === 'number' ? minutes(effort * 60) : (effort ?? null),
      blocker,
      steps: steps.map(([step, person, doneDaysAgo]) => ({
        id: newId('project-step'),
        title: step,
        personId: personId(person),
        doneOn: doneDaysAgo === undefined ? null : ago(doneDaysAgo),
      })),
      touchedOn: ago(touchedDaysAgo),
      note: '',
    })),
    tools: story.tools.map(({ name, purpose, state, setUpBy }) => ({
      id: newId('tool'),
      name,
      purpose,
      state,
      setUpBy,
      note: '',
    })),
    metrics: starterMetrics
      .filter(({ name }) => name in story.numbers)
      .map((starter) => ({
        ...starter,
        id: newId('metric'),
        values: valuesOf(starter, story.numbers[starter.name] ?? [], around),
        retired: false,
      })),
  };
}

function valuesOf(
  starter: Pick<Metric, 'cadence' | 'unit'>,
  values: PictureStory['numbers'][string],
  { today, weekStart }: Around,
): Metric['values'] {
  const periods = finishedPeriods(starter, today, weekStart, values.length).toReversed();
  const unit = { money: 100, hours: 60, percent: 1, count: 1 }[starter.unit];
  return values.flatMap((one, at) => {
    const [value, note] = typeof one === 'number' ? [one, ''] : one;
    const on = periods[at];
    return on ? [{ on, value: Math.round(value * unit * 100) / 100, note }] : [];
  });
}
