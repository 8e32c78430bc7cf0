/** Before she signs: each thing to settle with a sentence of her own figures. */
import type { BeforeYouSign, SomeMonth } from '../advice/before-signing.ts';
import type { BeforeSigning, Role } from '../records/hiring.ts';
import { hoursText, type Writing } from './questions.ts';

const NOT_KNOWN = 'not known';
const month: Readonly<Record<SomeMonth, string>> = {
  usual: 'a usual month',
  lowestQuarter: 'a month of your lowest quarter',
  badYear: 'a month of a bad year',
};
const monthsText = (count: number, w: Writing): string => (count === 1 ? '1 month' : `${w.count(count)} months`);
const weeksText = (count: number): string => (count === 1 ? '1 week' : `${count} weeks`);
const peopleText = (count: number): string => (count === 1 ? '1 other person' : `${count} other people`);
const who: Readonly<Record<Role, string>> = { va: 'an assistant', obm: 'a manager' };

const parts = {
  helper: 'hours or rate of this hire',
  ownPay: 'what you pay yourself',
  costs: 'running costs',
  help: 'what the people you have cost',
  income: 'your income',
} as const;

/** Said again whenever terms are agreed on fewer weeks than that. */
function fromAnswersOnly(logged: number, needed: number): string {
  const are = logged === 0 ? 'no week is' : logged === 1 ? '1 week is' : `${logged} weeks are`;
  return `From your answers only: ${are} logged, and a monthly retainer should rest on at least ${weeksText(needed)}. Agree on a short first block, or log a little longer.`;
}

export const beforeSigningWords = {
  title: 'Before you sign',
  lead: (role: Role) => `What to settle with ${who[role]} before you both sign. Information, no legal advice.`,
  look: 'Look at it',
  now: (name: string | null, done: number, of: number) =>
    `${name === null ? 'Somebody is' : `${name} is`} close to an offer. ${done} of ${of} things are settled before you sign.`,
  back: 'Back to the plan',
  gone: 'This plan is not here any more',
  done: 'Settled',
  open: 'Not settled yet',
  settled: (done: number, of: number) => `${done} of ${of} settled`,
  notKnown: NOT_KNOWN,

  terms: {
    title: 'What you would agree on',
    text: 'Put in what is on the table. It stays in these fields while the app is open; your plan does not change.',
    who: 'With whom',
    nobody: 'Nobody chosen yet',
    hours: 'Hours a week',
    hoursFromResult: 'A usual start. Put in what you agree on.',
    hoursBlank: 'Put in what you agree on.',
    rate: 'Rate an hour',
    rateAsk: (name: string) => `The rate of ${name} is not known yet.`,
    reset: 'Begin again',
  },

  cost: {
    title: 'What it costs',
    what: 'What is paid',
    month: 'A month',
    first: (months: number) => `First ${months} months`,
    helper: { va: 'This assistant', obm: 'This manager' } satisfies Record<Role, string>,
    ownPay: 'What you pay yourself',
    costs: 'Running costs, with tax set aside',
    help: 'The people you have',
    together: 'Together',
  },

  left: {
    title: 'What is left of a month',
    what: 'Kind of month',
    income: 'Comes in',
    left: 'Is left',
    months: {
      usual: 'A usual month',
      lowestQuarter: 'Your lowest quarter',
      badYear: 'A bad year',
    } satisfies Record<SomeMonth, string>,
    badYear: (less: string) =>
      `A bad year has ${less} less income. What you left open stays “not known”; it is not counted as zero.`,
    /** Where what is missing can be told. */
    tell: {
      settings: 'Fill in your money in Settings',
      team: 'Fill in their rates and hours on Team',
      readiness: 'Say in the check who works for you',
      income: 'Log your income',
    },
  },

  toSettle: 'To settle',
  fromAnswersOnly,
} as const;

/**
 * What the table does not hold: what is paid once on the way, and her own time.
 * `rate` is that of whoever is looked at, in minor units an hour; `shared` is whether another hire is planned, too.
 */
export function besideText(
  role: Role,
  { once, ownTime }: BeforeYouSign,
  { rate, shared }: { readonly rate: number | null; readonly shared: boolean },
  w: Writing,
): string {
  const way =
    role === 'obm'
      ? 'the paid look at the business, five to eight hours'
      : 'the trial task, one to three hours, paid to two people';
  return [
    once === null
      ? `Besides, paid once: ${way}.`
      : `Besides, paid once: ${way}, about ${w.money(once[0])} to ${w.money(once[1])}.`,
    ...(role === 'va'
      ? [`And a micro-task of up to an hour for each person${rate === null ? '' : `, about ${w.money(rate)} each`}.`]
      : []),
    ...(shared ? ['The other hire that you plan is not in this.'] : []),
    ...(ownTime === null
      ? []
      : [
          `Your own time each week: ${w.hours(ownTime[0])} to ${hoursText(ownTime[1], w)} of ${role === 'obm' ? 'meetings' : 'checking and answering'}.`,
        ]),
  ].join(' ');
}

/** Whether the money carries it, said plainly. */
export function carriesText(it: BeforeYouSign, w: Writing): string {
  const over =
    it.overBudget !== null && it.overBudget > 0 && it.budget !== null
      ? `It is ${w.money(it.overBudget)} a month more than the ${w.money(it.budget)} you named.`
      : '';
  switch (it.carries) {
    case 'no': {
      if (it.short?.of !== 'usual') return `Your money does not carry this. ${over}`;
      const missing = `${w.money(it.short.missing)} would be missing in ${month.usual}.`;
      return ['Your money does not carry this.', missing, carriedText(it, w), over].filter(Boolean).join(' ');
    }
    case 'thin':
      return `A usual month carries this; a poor one does not. ${w.money(it.short?.missing ?? 0)} would be missing in ${month[it.short?.of ?? 'badYear']}. ${carriedText(it, w)}`;
    case 'not-known':
      return `Whether your money carries this is not known. Still missing: ${w.list(it.unknown.map((part) => parts[part]))}.`;
    case 'yes':
      return it.left.lowestQuarter === null
        ? 'A usual month and a bad year carry this. What your lowest quarter leaves is not known yet.'
        : 'A usual month, your lowest quarter and a bad year carry this.';
  }
}

function carriedText({ short }: BeforeYouSign, w: Writing): string {
  if (!short) return '';
  if (short.carried === null) return 'How long your savings would carry that is not known.';
  return short.carried === 0
    ? 'Your savings do not carry that for a month.'
    : `Your savings would carry that for ${monthsText(short.carried, w)}.`;
}

/** What is known of the plan beside the money. */
export interface SigningFacts {
  readonly role: Role;
  /** The day on which the step about references was ticked, as she reads it; null while it is open or left out. */
  readonly referencesDone: string | null;
  /** Likewise the step about telling the team. */
  readonly teamTold: string | null;
  /** Who works for her today. */
  readonly team: readonly string[];
  /** Others in the plan who wait for an answer. */
  readonly waiting: number;
  readonly tools: number;
  readonly months: number;
}

const titles: Readonly<Record<BeforeSigning, string>> = {
  cost: 'I know what it costs in all, with my own pay',
  references: 'I have spoken to references',
  exit: 'We know how either of us can end it',
  'bad-year': 'I know what a bad year would mean',
  told: 'Those who should know have heard it from me',
  'few-weeks': 'I know that this rests on my answers only',
};

export const settleTitle = (what: BeforeSigning): string => titles[what];

/** One thing to settle, in her own figures; what is not known is said to be so. */
export function settleText(what: BeforeSigning, it: BeforeYouSign, plan: SigningFacts, w: Writing): string {
  const amount = (value: number | null): string => (value === null ? NOT_KNOWN : w.money(value));
  switch (what) {
    case 'cost': {
      const { helper, ownPay } = it.outgoing;
      if (helper === null) return 'The cost is not known: hours or rate are missing.';
      const cost = `${w.money(helper)} a month, ${w.money(helper * plan.months)} for the first ${plan.months} months.`;
      const all =
        it.together === null
          ? 'All that you pay a month is not known.'
          : `All that you pay comes to ${w.money(it.together)} a month.`;
      return `${cost} ${ownPay === null ? 'Your own pay is not known.' : `Your own pay of ${w.money(ownPay)} goes on.`} ${all}`;
    }
    case 'references':
      return [
        plan.role === 'obm' ? 'Three for a manager, before any paid look at your business.' : 'Two for an assistant.',
        'Did they deliver, did they keep people informed, how did it end?',
        plan.referencesDone === null
          ? 'The step in your plan is not ticked.'
          : `You ticked that step on ${plan.referencesDone}.`,
      ].join(' ');
    case 'exit':
      return [
        'Notice for both sides in writing, and what happens to open work.',
        `Two weeks of notice would cost ${it.notice === null ? 'an amount that is not known' : `about ${w.money(it.notice)}`}.`,
        plan.tools === 0
          ? 'Accounts and files stay yours, each account in your name.'
          : `Accounts and files stay yours: ${plan.tools === 1 ? '1 tool is' : `${plan.tools} tools are`} in your list, each account in your name.`,
        'Client data come back or are deleted at the end.',
      ].join(' ');
    case 'bad-year':
      return `Left in a month of a bad year: ${amount(it.left.badYear)}. In your lowest quarter: ${amount(it.left.lowestQuarter)}. ${carriedText(it, w)}`.trim();
    case 'told':
      return [
        plan.team.length === 0
          ? 'Nobody is on your team now.'
          : `${w.list(plan.team)} should hear from you what changes and what does not.`,
        ...(plan.team.length > 0 && plan.teamTold !== null ? [`You ticked that step on ${plan.teamTold}.`] : []),
        ...(plan.waiting > 0
          ? [`${peopleText(plan.waiting)} in this plan ${plan.waiting === 1 ? 'waits' : 'wait'} for an answer.`]
          : []),
      ].join(' ');
    case 'few-weeks':
      return fromAnswersOnly(it.weeksLogged, it.weeksNeeded);
  }
}
