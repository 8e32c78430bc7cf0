import type { Metric } from '../records/metric.ts';

const areas: Readonly<Record<Metric['area'], string>> = {
  money: 'Money',
  marketing: 'Marketing',
  delivery: 'Clients and delivery',
  time: 'Your time',
  team: 'Team',
};
const units: Readonly<Record<Metric['unit'], string>> = {
  count: 'A count',
  money: 'An amount',
  percent: 'A share in %',
  hours: 'Hours',
};
const cadences: Readonly<Record<Metric['cadence'], string>> = { weekly: 'Every week', monthly: 'Every month' };

export const numberWords = {
  title: 'Numbers',
  add: 'Add a number',
  areas,
  units,
  cadences,
  finding: (due: number) =>
    due === 0
      ? 'All your numbers are up to date.'
      : due === 1
        ? '1 number waits for its newest value.'
        : `${due} numbers wait for their newest value.`,
  text: 'A few numbers, looked at regularly, and what you did about them.',
  begin: {
    title: 'Which numbers tell you how it goes?',
    text: 'These eight are a good start. Leave out what you would not look at.',
    save: (count: number) => (count === 1 ? 'Follow this one' : `Follow these ${count}`),
    saved: (count: number) => (count === 1 ? '1 number is added.' : `${count} numbers are added.`),
  },
  card: {
    none: 'No value yet',
    enter: 'Add a value',
    enterOf: (name: string) => `Add a value of ${name}`,
    due: 'Waiting',
    was: (value: string, period: string) => `${value} before, ${period}`,
    same: 'as before',
    more: (by: string) => `${by} more than before`,
    less: (by: string) => `${by} less than before`,
    chart: (name: string, from: string, to: string) => `${name} from ${from} to ${to}.`,
    when: 'When',
    value: 'Value',
    note: 'What you did',
    skipped: 'Not given',
  },
  value: {
    title: (name: string) => `A value of ${name}`,
    period: 'For',
    value: { count: 'How many', money: 'How much', percent: 'How much, in %', hours: 'How many hours' },
    wrong: 'A plain number, such as 12 or 12.5.',
    needed: 'A value is needed.',
    fromLog: (value: string) => `Your log says ${value}.`,
    take: 'Take it',
    note: 'What did you do about it?',
    saved: (name: string) => `${name} has a new value.`,
    clear: 'Clear this value',
    next: 'Save and go to the next',
  },
  panel: {
    name: 'What do you look at?',
    area: 'It is about',
    unit: 'It is',
    cadence: 'How often',
    unitFixed: 'What it is and how often cannot change while it has values.',
    follow: 'Still looked at',
    saved: (name: string) => `${name} is saved.`,
    deleted: (name: string) => `${name} is deleted.`,
  },
  retired: { show: (count: number) => `Show ${count} no longer looked at`, hide: 'Hide what is no longer looked at' },
  percent: (value: string) => `${value}%`,
  points: (value: string) => (value === '1' ? '1 point' : `${value} points`),
  hours: (hours: string) => `${hours} h`,
} as const;
