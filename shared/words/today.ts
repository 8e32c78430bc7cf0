import type { Headline } from '../records/recommendation.ts';
import type { Period } from '../records/today-view.ts';
import { paidUnused } from './team.ts';

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);
const weeks = (count: number): string => (count === 1 ? 'one week' : `${count} weeks`);

interface UsedText {
  readonly month: string;
  readonly worked: string;
  readonly agreed: string;
}

export const todayWords = {
  welcome: (name: string) => (name === '' ? 'Welcome' : `Welcome, ${name}`),
  week: {
    workedLast: (hours: string) => `You worked ${hours} h last week.`,
    worked: (hours: string, range: string) => `You worked ${hours} h in the week of ${range}.`,
    handOver: (hours: string) => `Somebody else could do ${hours} h of it.`,
    notLogged: 'Last week is not logged yet.',
    logLast: 'Log last week',
    log: 'Log hours',
    ribbon: (range: string) => `Your week of ${range}, one block for each hour. The figures stand below.`,
    hours: (hours: string) => `${hours} h`,
    striped: 'Striped hours could be handed over.',
    up: (before: string, count: number) => `Up from ${before} h in the ${weeks(count)} before.`,
    down: (before: string, count: number) => `Down from ${before} h in the ${weeks(count)} before.`,
    all: 'See the last 12 weeks',
    empty: 'Your week will show here',
    emptyRibbon: 'No hours yet.',
    emptyText: 'One block for each hour, coloured by what you spent it on.',
  },
  answer: {
    title: 'Your answer',
    basis: (day: string, fromAnswersOnly: boolean) =>
      fromAnswersOnly ? `From your answers of ${day} only` : `From your answers and your log, ${day}`,
    see: 'See the reasons',
    full: 'Take the full check',
    again: 'Take the check again',
  },
  numbers: {
    title: 'Your business in figures',
    period: 'Show',
    periods: {
      'this-month': 'This month so far',
      'last-month': 'Last month',
      'last-3-months': 'Last 3 months',
      'last-12-months': 'Last 12 months',
    } satisfies Record<Period, string>,
    clients: 'Active clients',
    now: 'Today',
    leads: (count: number) => (count === 1 ? '1 lead' : `${count} leads`),
    income: 'Came in',
    aMonth: (money: string, count: number) => `about ${money} a month, ${count} months logged`,
    hours: 'Hours worked',
    aWeek: (hours: string, count: number) => `about ${hours} h a week, ${count} weeks logged`,
    none: 'Not logged',
    rows: (figure: string, label: string, range: string) => `${figure}, ${label}, ${range}: see the entries`,
  },
  handing: {
    title: 'Being handed over',
    board: 'Open the board',
    more: (count: number) => `and ${count} more`,
    hours: (hours: string) => `${hours} h a week`,
    nobody: 'Nobody yet',
  },
  make: {
    title: 'Make it yours',
    week: { title: 'Log last week', text: 'Rough hours are fine. It takes about two minutes.', action: 'Log hours' },
    clients: { title: 'Add your clients', text: 'Names and what they pay a month.', action: 'Add clients' },
    income: { title: 'Add your income', text: 'Type a few whole months at once.', action: 'Add income' },
  },
  setUp: {
    title: 'Set up',
    answer: 'First answer',
    week: 'Log one week',
    clients: 'Add clients',
    income: 'Add income',
    done: 'done',
    hide: 'Hide this list',
  },
  next: {
    eyebrow: 'Your next step',
    resume: { title: 'Go on with your check', text: 'You come back to the same question.', action: 'Go on' },
    short: { title: 'Answer eight questions', text: 'About three minutes to a first answer.', action: 'Start' },
    logWeek: { title: 'Log last week', text: 'It makes the answer yours instead of a guess.', action: 'Log last week' },
    closeWeek: {
      title: 'Close your week in five minutes',
      text: 'Most of it is filled in already. It ends in one thing to let go of.',
      action: 'Close the week',
    },
    closeLast: {
      title: 'Close last week',
      text: 'Five minutes, most of it filled in. It ends in one thing to let go of.',
      action: 'Close the week',
    },
    full: { title: 'Take the full check', text: 'More answers make it firmer.', action: 'Take the full check' },
    hire: { title: 'Start hiring', text: 'Steps with dates, one after the other.', action: 'See your result' },
    /** A result's step has "Next: " before it, which the panel says already. */
    ofResult: (title: string) => title.replace(/^Next: ./, (start) => start.slice(-1).toUpperCase()),
    seeResult: 'See your result',
    due: (day: string) => `Due ${day}.`,
    openPlan: 'Open the plan',
    done: (done: number, of: number) => `${done} of ${of} steps done`,
    calm: { title: 'Nothing is waiting', text: 'Log this week when it is over.', action: 'Open Workload' },
  },
  due: {
    title: 'Due this week',
    late: (day: string) => `was due ${day}`,
    on: (day: string) => `by ${day}`,
    begins: (day: string) => `on ${day}`,
    call: (name: string, what: string) => (what === '' ? `Next with ${name}` : `${name}: ${what}`),
    check: (task: string) => `See how “${task}” goes`,
    review: 'Look at your answer again: it is three months old',
    reviewAfterHire: (name: string) => `A month with ${name}: does your answer still hold?`,
    howTo: (task: string) => `Read the how-to of “${task}” again`,
    lookBack: (name: string, day: number) => `Look back on ${day} days with ${name}`,
    clear: (count: number) =>
      count === 1
        ? 'Delete what you keep of 1 person whom you did not hire?'
        : `Delete what you keep of ${count} people whom you did not hire?`,
    more: (count: number) => `Show ${count} more`,
    fewer: 'Show fewer',
  },
  look: {
    title: 'Worth a look',
    'backup-failed': { text: 'The last backup could not be made.', action: 'See what happened' },
    'backup-old': { text: (count: number) => `The last backup is ${days(count)} old.`, action: 'See your backups' },
    'nobody-carries': {
      gone: (task: string, name: string) => `${name} has left, and still carries “${task}”.`,
      deleted: (task: string) => `Nobody carries “${task}” any more.`,
      action: 'Who takes it?',
    },
    'left-open': {
      gone: (name: string, ways: number) =>
        ways === 1
          ? `${name} has left, and 1 way in is still open.`
          : `${name} has left, and ${ways} ways in are still open.`,
      deleted: (ways: number) =>
        ways === 1
          ? '1 way in is still open for somebody who is not on your list any more.'
          : `${ways} ways in are still open for somebody who is not on your list any more.`,
      action: 'See what to close',
    },
    'hours-back': { action: 'What is it?' },
    'answer-moved': {
      text: {
        none: 'Your figures of today speak for no new help. Your last answer said otherwise.',
        va: 'Your figures of today speak for an assistant. Your last answer said otherwise.',
        obm: 'Your figures of today speak for a manager. Your last answer said otherwise.',
      } satisfies Record<Headline, string>,
      action: 'See what changed',
    },
    underused: {
      text: (name: string, first: UsedText, second: UsedText, paid: string | null) =>
        `${name} worked ${first.worked} of ${first.agreed} hours in ${first.month} and ${second.worked} of ${second.agreed} in ${second.month}.${paidUnused(paid)} Too little to hand over, or does work wait for your approval?`,
      action: 'Look at it',
    },
    'weeks-missing': {
      text: (missing: number, of: number) =>
        of === 1 ? 'The week before last is not logged.' : `${missing} of the ${of} weeks before last are not logged.`,
      action: 'Log them',
    },
    'months-missing': {
      text: (months: string) => `No income is logged for ${months}. Nothing earned, or not logged?`,
      action: 'Look at it',
    },
    'hours-grew': {
      text: (hours: string, before: string) =>
        `Somebody else could do ${hours} h of last week, up from ${before} h in the weeks before.`,
      action: 'See the weeks',
    },
    'one-client': {
      text: (name: string, percent: number) => `${name} brings ${percent} % of your income of twelve months.`,
      action: 'See your income',
    },
  },
} as const;
