import type { Writing } from './questions.ts';
import type { Category } from '../records/work.ts';
import type { QuickProblem } from '../records/quick-entry.ts';

export const kindLabels: Readonly<Record<Category['kind'] | 'fire', string>> = {
  client: 'Client work',
  growing: 'Growing',
  running: 'Running things',
  fire: 'Fires',
};

export const feelingNames = { drains: 'Drains me', fine: 'Fine', love: 'Love it', none: 'Not said' } as const;

export const workloadWords = {
  title: 'Workload',
  rough: 'Rough hours are fine',
  quick: {
    label: 'What did you do?',
    placeholder: '2h inbox yesterday, or 1:30 chasing the designer',
    save: 'Save',
    reading: (parts: readonly string[]) => parts.join(' · '),
    category: 'Which kind of work is it?',
    client: 'Which client?',
    person: 'Whom was it about?',
    notSaid: 'Not said',
    saved: (what: string) => `${what} is saved.`,
    problems: {
      'no-duration': 'How long was it? Begin with 2h, 1:30 or 45 min.',
      'too-long': 'A day has 24 hours.',
      'future-day': 'That day is still to come. Add the year if it was longer ago.',
      'unknown-day': 'We cannot read the day. Write today, yesterday, monday or 12 nov.',
      'whole-week': 'For a whole week, type rough hours in the list below.',
    } satisfies Record<QuickProblem, string>,
  },
  fire: 'A fire',
  week: {
    heading: (range: string) => `Week of ${range}`,
    previous: 'The week before',
    next: 'The week after',
    copy: 'Copy the week before',
    nothingToCopy: 'The week before has no rough hours.',
    columns: { what: 'What you did', hours: 'Hours', handOver: 'Could hand over', feeling: 'How it feels' },
    less: (name: string) => `${name}: half an hour less`,
    more: (name: string) => `${name}: half an hour more`,
    handOver: (name: string) => `${name}: I could hand this over`,
    feeling: (name: string) => `${name}: how it feels`,
    byDay: (hours: string) => `and ${hours} by day`,
    total: (hours: string, handOver: string) => `${hours} h in all, ${handOver} h could be handed over`,
    ribbon: (parts: string) => `Your week by kind: ${parts}.`,
    empty: 'no hours yet',
    part: (kind: string, hours: string) => `${kind} ${hours} h`,
    tooMuch: 'That is more than 16 hours a day. Right?',
    tooMuchNote: 'This is more than 16 hours a day. Look once more at what you typed.',
    copied: 'The week before is copied.',
  },
  legend: { handOver: 'Striped: could be handed over' },
  past: {
    title: 'Where your hours went',
    range: 'How far back',
    ranges: { weeks: '12 weeks', months: '12 months', all: '10 years' },
    finding: (first: string, last: string) =>
      first === last
        ? `Hours you could hand over: ${last} a week.`
        : `Hours you could hand over: ${first}, now ${last}.`,
    chart: (from: string, to: string) => `Hours by kind, from ${from} to ${to}.`,
    when: { weeks: 'Week', months: 'Month', all: 'Quarter' },
    amount: 'Hours',
    none: 'Your weeks will show here.',
    total: (hours: string) => `${hours} h`,
    skipped: 'Not logged',
    quarter: (number: number, year: string) => `Quarter ${number} of ${year}`,
    months: 'A week counts in the month that has its middle.',
    categories: {
      title: 'By kind of work',
      columns: { what: 'Kind of work', amount: 'Hours', share: 'Share' },
      showAll: (count: number) => `Show all ${count}`,
      showFew: 'Show fewer',
      handOver: (hours: string, percent: string) => `${hours} h could be handed over, ${percent} of all.`,
      gone: 'A deleted kind of work',
    },
  },
  entries: {
    title: 'Everything you logged',
    count: (count: number, hours: string, w: Writing) =>
      `${count === 1 ? '1 entry' : `${w.count(count)} entries`}, ${hours} h in all`,
    filter: 'Find in notes',
    fires: 'fires',
    kinds: (count: number) => (count === 1 ? '1 kind of work' : `${count} kinds of work`),
    columns: { when: 'When', what: 'What', whom: 'For or about', note: 'Note', hours: 'Hours' },
    edit: 'Hours',
    saved: 'The hours are saved.',
    deleted: 'The hours are deleted.',
    minutes: 'How long',
    minutesNeeded: 'How long was it?',
    day: 'Day',
    roughWeek: 'Rough week',
    category: 'Kind of work',
    client: 'Client',
    person: 'Person',
    nobody: 'Nobody',
    note: 'Note',
  },
} as const;
