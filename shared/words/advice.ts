/** The answer in words: outcome, how sure, reasons for and against, what would change it, the next step. */
import type { Certainty, Gate, Headline, Reason, Stage, TippingPoint } from '../records/recommendation.ts';
import { hoursText, type Writing } from './questions.ts';

export interface Told {
  readonly title: string;
  readonly body: string;
}

export const adviceWords = {
  fromAnswersOnly: 'From your answers only: fewer than four weeks are logged.',
  reasons: 'Why we say that',
  against: 'What speaks against it',
  forAHire: 'What speaks for a hire',
  wouldChange: 'What would change this',
  yours: 'Yours to decide: no date.',
  howSure: 'How sure can you be?',
  conflicts: 'Where your log says something else',
  missing: 'What would settle most',
  fromYourLog: 'From your log',
  yourAnswers: 'Your answers',
  fromBoth: 'Your log and your answers',
  bent: (ours: string, changed: string) =>
    `Our own rules say: ${ours}. Above is the answer with your changes of: ${changed}.`,
  ruleOfThumb: 'These are rules of thumb for small online businesses. You decide.',
} as const;

export const stageWords: Readonly<Record<Stage, Told>> = {
  'starting-out': {
    title: 'Starting out',
    body: 'On your own, with fewer than three clients or little income so far.',
  },
  'filling-up': { title: 'Filling up', body: 'Clients and work come in, and running things does not press yet.' },
  stretched: { title: 'Stretched', body: 'People, projects and fires take your week, and much of it waits for you.' },
  'led-by-a-team': {
    title: 'Led by a team',
    body: 'Somebody else runs the day-to-day, and little of it presses on you.',
  },
};

/** Where a stage begins and ends. @param little below it, a month's income counts as little (home minor units) */
export const stageBoundary = (stage: Stage, little: number, { money }: Writing): string =>
  ({
    'starting-out': `Alone, with fewer than three clients or under ${money(little)} a month.`,
    'filling-up': `Three clients and ${money(little)} a month, or people who work for you; running things does not press yet.`,
    stretched: 'From here people, projects and fires add up to a manager’s work.',
    'led-by-a-team': 'A manager works for you, and little of that work is left with you.',
  })[stage];

export const certaintyWords: Readonly<Record<Certainty, Told>> = {
  strong: { title: 'Strong match', body: 'The signs point one way, and your figures are there.' },
  leaning: { title: 'Leaning', body: 'The signs point this way. More logged weeks or answers would make it firmer.' },
  'close-call': {
    title: 'Close call',
    body: 'A little more or less of one thing, and another answer would stand here.',
  },
  'not-enough': { title: 'Not enough to say', body: 'Too little is known yet. A few answers would settle it.' },
};

export const headlineWords: Readonly<Record<Headline, string>> = {
  none: 'no new help for now',
  va: 'an assistant',
  obm: 'a manager',
};

/** Where a reason comes from, by its sources. */
export function sourceText({ sources }: Pick<Reason, 'sources'>): string {
  const log = sources.some(({ kind }) => kind === 'fact');
  const answers = sources.some(({ kind }) => kind === 'answer');
  return log && answers ? adviceWords.fromBoth : log ? adviceWords.fromYourLog : adviceWords.yourAnswers;
}

/** How much a reason counted, in words. */
export function weightText({ need, weight }: Pick<Reason, 'need' | 'weight'>): string {
  if (need === null) return 'Stands by itself';
  return weight >= 1.5 ? 'Counts a lot' : weight >= 0.6 ? 'Counts' : 'Counts a little';
}

/** A gate that is shut, half open or not known; null for an open one. */
export function gateText({ id, pass, figures }: Gate, writing: Writing): string | null {
  if (pass === 'yes') return null;
  const least = writing.money(figures['least'] ?? 0);
  const role = id === 'money-va' ? 'an assistant' : 'a manager';
  switch (id) {
    case 'money-va':
    case 'money-obm':
      if (pass === 'unknown')
        return `What you can spend is not known. The smallest sensible start for ${role} is about ${least} a month.`;
      return `For ${role} about ${least} a month is the smallest sensible start. You named ${writing.money(figures['budget'] ?? 0)}.`;
    case 'something-to-hand-over':
      return pass === 'unknown'
        ? 'How much you could hand over is not known.'
        : `${hoursText(figures['minutes'] ?? 0, writing)} a week is too little to hand over.`;
    case 'someone-to-manage':
      return pass === 'unknown'
        ? 'Whether there is somebody to manage is not known.'
        : 'There is nobody yet for a manager to direct.';
    case 'willing-to-let-go':
      return pass === 'unknown'
        ? null
        : 'Letting go of the work is the condition: help only helps with what you hand over.';
  }
}

/** 'From $1,000 a month to spend on new help: a manager.' */
export function tippingText(point: TippingPoint, writing: Writing): Told {
  const figure = {
    budget: (value: number) => `${writing.money(value)} a month to spend on new help`,
    handsHours: (value: number) => `${hoursText(value, writing)} of routine work a week`,
    coordinationHours: (value: number) => `${hoursText(value, writing)} of briefing and checking a week`,
    people: (value: number) =>
      value === 1 ? '1 person who works for you' : `${writing.count(value)} people who work for you`,
  }[point.id];
  const nobody = point.id === 'people' && point.when === 'below' && point.at === 1;
  const when = point.when === 'from' ? `From ${figure(point.at)}` : `With less than ${figure(point.at)}`;
  return {
    title: `${nobody ? 'With nobody who works for you' : when}: ${headlineWords[point.headline]}.`,
    body: point.now === null ? 'Not known at present.' : `Now: ${figure(point.now)}.`,
  };
}

/** Where a figure is heading: by how much a month, and when it would reach the line; without a trend there is no date. */
export function trendText(
  trend: { readonly aMonth: number; readonly earliest: string | null; readonly latest: string | null } | null,
  writing: Writing,
): string {
  if (trend === null) return 'Fewer than six weeks are logged: no trend, no date.';
  const { aMonth, earliest, latest } = trend;
  if (Math.abs(aMonth) < 15) return 'It hardly changes: no date.';
  const pace = `It ${aMonth < 0 ? 'falls' : 'rises'} by about ${hoursText(Math.abs(aMonth), writing)} a month.`;
  if (earliest === null) return `${pace} That leads to no date.`;
  if (latest === null) return `${pace} At that pace, ${earliest} at the earliest.`;
  return `${pace} At that pace, ${earliest === latest ? `about ${earliest}` : `between ${earliest} and ${latest}`}.`;
}

/** What the answer rests on: 'Based on 24 answers and 10 weeks of your own log.' */
export function basisText(answers: number, weeks: number, writing: Writing): string {
  const said = answers === 1 ? '1 answer' : `${writing.count(answers)} answers`;
  const logged = weeks === 1 ? '1 week' : `${writing.count(weeks)} weeks`;
  return weeks === 0 ? `Based on ${said}. Nothing is logged yet.` : `Based on ${said} and ${logged} of your own log.`;
}
