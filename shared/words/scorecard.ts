/** Scoring people in hiring, and looking at them side by side. */
import type { Scored, RedFlag } from '../playbook/scorecards.ts';
import type { ScorePoint } from '../records/candidate.ts';

const points: Readonly<Record<ScorePoint, { readonly name: string; readonly means: string }>> = {
  communication: { name: 'Communication', means: 'Answers clearly and in time, and asks before guessing.' },
  reliability: {
    name: 'Reliability',
    means: 'Keeps the day that was promised, and says early when it will slip.',
  },
  initiative: {
    name: 'Initiative',
    means: 'Finds a way when something is unclear, and brings a proposal with the question.',
  },
  tools: { name: 'Tools', means: 'Knows the tools of your tasks, or learns a new one quickly.' },
  detail: { name: 'Detail', means: 'Names, dates, links and amounts are right without you looking.' },
  discretion: { name: 'Discretion', means: 'Careful with what is private: clients’ data, money, passwords.' },
  'strategy-into-steps': {
    name: 'Turns a strategy into steps',
    means: 'Takes where you want to be in a year and makes steps with a name and a date.',
  },
  'leads-people': {
    name: 'Leads people',
    means: 'Has led people they did not hire, also through an uncomfortable talk.',
  },
  'project-control': {
    name: 'Keeps projects on course',
    means: 'Sees early that a project will slip, and says what gives way.',
  },
  'systems-judgement': {
    name: 'Judgement about tools and routines',
    means: 'Knows which routine or tool is worth setting up, and which is not.',
  },
  numbers: { name: 'Numbers', means: 'Reads a few figures and says what to do about them.' },
  'complements-owner': { name: 'Strong where you are not', means: 'Brings what you lack; is not your copy.' },
};

const flags: Readonly<Record<RedFlag, string>> = {
  'asks-what-brief-says': 'Asked what the brief already says.',
  'misses-deadline': 'Let a deadline pass without a word.',
  'fills-gaps': 'Filled gaps with guesses instead of asking.',
  'asks-nothing': 'Accepted everything without a single question.',
  'silent-when-stuck': 'Went silent when stuck.',
  'estimate-off': 'Was far off with their own estimate in the trial.',
  'profile-differs': 'Profile and what they told differ.',
  'no-terms': 'Has no terms of their own.',
  'double-for-premium': 'A low basic rate, and twice as much for anything beyond it.',
  'same-strengths': 'Has the same strengths as I have.',
  'promises-everything': 'Promised everything.',
  'outside-scope': 'Offered work outside their own field to win me.',
};

/** A number of points as it is read: 'not looked at' instead of nothing. */
const rests = ({ scored, of }: Scored): string => `from ${scored} of ${of} points`;

export const scorecardWords = {
  title: 'Scorecard',
  points,
  flags,
  open: 'Show the scorecard',
  close: 'Fold it away',
  nothing: 'Nothing looked at yet',
  /** @param value one decimal, in her own writing of numbers */
  result: (value: string, scored: Scored) => `${value} of 5 ${rests(scored)}`,
  /** On a card, where there is little room. */
  short: (value: string, scored: Scored) => `${value} ${rests(scored)}`,
  value: (value: string) => `${value} of 5`,
  rests,
  weight: (weight: number) => `counts ${weight} of 100`,
  text: {
    va: 'The same six points for everybody, 1 (weak) to 5 (strong). What you did not look at stays open and pulls nothing down. The weights are published ones for assistants.',
    obm: 'The same seven points for everybody, 1 (weak) to 5 (strong). What you did not look at stays open and pulls nothing down. The weights are our own.',
  },
  notLookedAt: 'Not looked at',
  blank: '–',
  blankMeans: 'not looked at',
  seen: 'What did you see?',
  seenOf: (point: string) => `What did you see? (${point})`,
  seenHint: 'One line. A number alone is hard to believe in two weeks.',
  noSeen: 'no note of what you saw',

  redFlags: {
    title: 'Did you notice one of these?',
    text: 'What you tick joins “What gives you pause”, where you can put it in your own words.',
  },

  compare: {
    open: 'Compare people',
    title: 'People side by side',
    back: 'Back to the plan',
    gone: 'This plan is not here any more',
    none: 'Nobody to compare yet',
    noneText:
      'Add the people you hear about to your plan. After the first calls you can set up to five of them side by side.',
    choose: 'Who is compared',
    shown: (count: number, of: number) => (of === 1 ? '1 person' : `${count} of ${of} people`),
    chooseOpen: 'Choose others',
    chooseClose: 'Done choosing',
    chooseText: (most: number) => `Up to ${most} people. Take one away to choose another.`,
    tooMany: (most: number) => `${most} people stand side by side already. Take one away first.`,
    region: 'People side by side, point by point',
    point: 'What counts',
    result: 'Result',
    rate: 'Rate an hour',
    noRate: 'rate not known',
    free: 'Asks for nothing',
    hours: 'Your budget pays',
    hoursValue: (hours: string) => `${hours} h a week`,
    noBudget: 'budget not known',
    flags: 'What gave you pause',
    noFlags: 'Nothing noted',
    stage: 'Stage',
    score: (name: string) => `Scorecard of ${name}`,
    uneven:
      'These results do not rest on the same points. Compare row by row, or look at what is still open before you decide.',
    few: 'no point scored yet',
    privacy: 'A scorecard helps you to see everybody by the same measure. The decision is yours.',
  },
} as const;
