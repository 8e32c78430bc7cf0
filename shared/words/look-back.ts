import type { Role } from '../records/hiring.ts';
import type { LookBack } from '../records/person.ts';
import type { Pain } from '../advice/look-back.ts';
import { factNames } from './facts.ts';

/** When to stop, as the first ninety days say it and the look back on them repeats it. */
export const stopRules: Readonly<Record<Role, readonly string[]>> = {
  obm: [
    'Day 30 and nothing is lighter, day 60 and nothing has changed since: part well, with thanks and in time.',
    'Something was hidden: at once.',
    'You yourself have done the work again each week: then the way of handing over is the task, not the person.',
  ],
  va: [
    'The same mistake for the third time, after it was shown and described: change the task before you change the person, and then part well.',
    'Something was hidden: at once.',
    'You yourself have done the work again each week: then the way of handing over is the task, not the person.',
  ],
};

/** Looking back on a helper's first months. */
export const lookBackWords = {
  open: 'Look back',
  title: (name: string) => `Looking back with ${name}`,
  day: (day: number) => `Day ${day}`,
  notBegun: (name: string) => `${name} has not begun yet, or you have not noted since when.`,
  since: 'Note the first day',
  back: (name: string) => `To ${name}`,
  finding: {
    smaller: (pain: string, before: string, now: string) => `${pain}: ${before} before, ${now} now.`,
    same: (pain: string, now: string) => `${pain}: ${now}, as before.`,
    larger: (pain: string, before: string, now: string) => `${pain}: ${now} now, more than the ${before} before.`,
    unknown: 'Your log cannot say yet what has become easier.',
  },
  measure: (weeks: number) =>
    `What the hire was to ease is the measure. From your own log: up to eight logged weeks before the first day, and the last ${weeks === 1 ? 'week' : `${weeks} weeks`} since.`,
  needed: (weeks: number) => `It takes ${weeks} logged weeks before the first day and ${weeks} since.`,
  log: 'Log your hours',
  pains: {
    title: 'What was to become easier',
    columns: { what: 'What', before: 'Before', now: 'Now', change: 'Change' },
    change: { smaller: 'Smaller', same: 'The same', larger: 'Larger' } satisfies Record<
      NonNullable<Pain['change']>,
      string
    >,
    unknown: 'Not known',
    hours: (hours: string) => `${hours} h a week`,
    percent: (share: string) => `${share} %`,
  },
  names: factNames,
  work: {
    title: 'What they carry',
    over: (count: number, hours: string) =>
      `${count === 1 ? '1 task is' : `${count} tasks are`} handed over, ${hours} h a week.`,
    none: 'Nothing is handed over yet.',
    way: (count: number) => `${count === 1 ? '1 task is' : `${count} tasks are`} on the way.`,
    back: (title: string, why: string) => `“${title}” was taken back: ${why}`,
    worth: 'Was it worth it, in hours',
  },
  paid: {
    title: 'What it cost',
    soFar: (money: string, day: string) => `${money} since ${day}.`,
    about: (money: string, day: string) =>
      `About ${money} since ${day}, worked out from hours and rate where you noted nothing.`,
    unknown: 'Not known: neither the months nor a rate are noted.',
    months: 'Hours and pay by month',
  },
  stop: 'When to stop',
  decide: {
    title: 'What do you decide?',
    label: 'Decision',
    choices: {
      keep: { label: 'Keep', text: 'It works. Agree on the next months.' },
      adjust: { label: 'Adjust', text: 'Something must change. Say what, and until when.' },
      part: { label: 'Part', text: 'It will not work. Part well, with thanks and in time.' },
    } satisfies Record<LookBack['decision'], { readonly label: string; readonly text: string }>,
    note: 'In your words',
    noteHint: 'Decided together, so that both can read it in three months.',
    choose: 'Choose one of the three.',
    noteNeeded: 'Say in a sentence what must change, and until when.',
    save: 'Keep this look back',
    saved: (name: string) => `The look back with ${name} is kept.`,
    ticked: (name: string) => `The look back with ${name} is kept, and the step of your plan is ticked.`,
    leaving: (name: string) => `What to close when ${name} leaves`,
  },
  before: {
    title: 'Earlier looks',
    none: 'None yet. After 30, 60 and 90 days is a good time.',
  },
} as const;
