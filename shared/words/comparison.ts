/** Nobody new, an assistant or a manager side by side. */
import type { Compared, Range, WeekWith } from '../advice/compare.ts';
import { hoursText, type Writing } from './questions.ts';

export const comparisonWords = {
  title: 'What each would cost and give back',
  lead: 'Change hours or rate to try something out. Nothing is kept, and the answer stays as it is.',
  reset: 'Back to the usual figures',
  options: { nobody: 'Nobody new', va: 'Assistant (VA)', obm: 'Manager (OBM)' },
  ours: 'Our answer',
  what: 'What is compared',
  hours: 'Hours a week',
  rate: 'Rate an hour',
  hoursOf: { va: 'Hours a week of an assistant', obm: 'Hours a week of a manager' },
  rateOf: { va: 'Rate an hour of an assistant', obm: 'Rate an hour of a manager' },
  rows: {
    cost: 'Cost a month',
    backAtFirst: 'Your hours back, first month',
    back: 'Your hours back after that',
    meets: 'What it meets',
    hers: 'What stays yours',
    usual: 'Left in a usual month',
    lowestQuarter: 'Left in your lowest quarter',
    badYear: 'Left in a bad year',
    savings: 'If it falls short',
  },
  notKnown: 'Not known',
  nothing: 'Nothing',
  leftNote: (less: string) =>
    `Left: income less running costs, what you pay yourself, the people you have and this helper. A bad year has ${less} less income. What you left open stays “not known”; it is not counted as zero.`,
  backNote:
    'Hours back are a rule of thumb: showing how it is done takes about a month, checking and meetings are taken off, and it is never more than the hours you pay for.',
  rateNote: 'Rates are published ones of 2026. Put in the ones that you are quoted.',
  week: {
    now: 'Your week now',
    with: { va: 'With an assistant', obm: 'With a manager' },
    none: 'Log a week of work to see your week before and after.',
    legend: { client: 'Client work', growing: 'Growing', running: 'Running', striped: 'Could be handed over' },
    picture: (week: WeekWith, after: boolean, w: Writing) =>
      [
        `${hoursText(week.client, w)} of client work`,
        `${hoursText(week.growing, w)} of growing`,
        `${hoursText(week.running - (after ? week.freed : 0), w)} of running things`,
        after ? `${hoursText(week.freed, w)} yours again` : `${hoursText(week.moved, w)} of it could be handed over`,
      ].join(', '),
  },
} as const;

/** '−2 to 1 hour a week'. */
export const rangeText = ([from, to]: Range, w: Writing): string => {
  const least = w.hours(from).replace('-', '−');
  return from === to ? `${least} h a week` : `${least} to ${w.hours(to).replace('-', '−')} h a week`;
};

/** What stands below the cost: the span of usual rates, the share of income, and her budget. */
export function costNotes(one: Compared, w: Writing): string[] {
  const percent = (share: number): string => `${w.count(Math.round(share * 100))} %`;
  const budget = one.overBudget;
  return [
    ...(one.costSpan ? [`${w.money(one.costSpan[0])} to ${w.money(one.costSpan[1])} at usual rates`] : []),
    ...(budget === null || one.cost === null
      ? []
      : [budget > 0 ? `${w.money(budget)} more than you named` : 'Within what you named']),
    ...(one.option === 'nobody' ? [] : shareLines(one, percent)),
  ];
}

/** The help beside her income; where she has no other, that is all help. */
function shareLines({ share, shareOfAll, shareRule }: Compared, percent: (share: number) => string): string[] {
  const own = share === null ? [] : [`${percent(share)} of your income`];
  if (shareOfAll === null || shareRule === null) return own;
  return share === shareOfAll
    ? [`${percent(share)} of your income; published rule for all help ${percent(shareRule)}`]
    : [...own, `All help: ${percent(shareOfAll)}; published rule ${percent(shareRule)}`];
}

const of = { usual: 'a usual month', lowestQuarter: 'the lowest quarter', badYear: 'a bad year' } as const;

/** How long savings carry what is missing; null where nothing is. */
export function runwayText({ runway, left }: Compared, w: Writing): string | null {
  if (runway === null) return left.usual === null ? null : 'Nothing falls short';
  if (runway.months === null) return `Short in ${of[runway.of]}; your savings are not known`;
  const months = runway.months === 1 ? '1 month' : `${w.count(runway.months)} months`;
  return `Savings carry ${of[runway.of]} for ${months}`;
}

interface Work {
  readonly hands: number | null;
  readonly coordination: number | null;
}

/** Which need an option meets, in her figures. */
export function meetsText(option: Compared['option'], { hands, coordination }: Work, w: Writing): string {
  if (option === 'nobody') return 'Neither: the work stays as it is';
  const role = option === 'va' ? 'Hands' : 'A manager';
  const minutes = option === 'va' ? hands : coordination;
  const what = option === 'va' ? 'routine work' : 'briefing and checking';
  return minutes === null
    ? `${role}: how much ${what} there is, is not known`
    : `${role}: ${hoursText(minutes, w)} of ${what} a week`;
}

/** What she goes on doing herself. */
export function staysText(option: Compared['option'], { hands, coordination }: Work, w: Writing): string {
  const some = (minutes: number | null, what: string): string =>
    minutes === null || minutes === 0 ? what : `${what} (${hoursText(minutes, w)} a week)`;
  if (option === 'nobody') return 'All of it';
  return option === 'va'
    ? `Direction, client work, and ${some(coordination, 'briefing and checking')}`
    : `Direction, your clients’ trust, and ${some(hands, 'routine work')} unless an assistant has it`;
}

/** Hours paid for with nothing to hand over; null where all can be used. */
export const idleText = ({ idle }: Compared, w: Writing): string | null =>
  idle === null || idle <= 0 ? null : `${hoursText(idle, w)} paid for with nothing to hand over yet`;
