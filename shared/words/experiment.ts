/** What is tried before a hire. */
import type { ExperimentKind, Verdict } from '../records/experiment.ts';

const texts: Readonly<Record<ExperimentKind, { readonly title: string; readonly text: string }>> = {
  drop: {
    title: 'Stop one thing for 30 days',
    text: 'Choose the one thing that would be missed least, and do not do it. Look whether anybody notices.',
  },
  automate: {
    title: 'Let a tool do one thing for 30 days',
    text: 'Choose the piece that comes back most often, and set up a template, a form or an automatic reply for it.',
  },
  batch: {
    title: 'One block a week for 30 days',
    text: 'Put the small jobs into one block on one day, and leave them alone for the rest of the week.',
  },
  'find-cause': {
    title: 'One cause a week for 30 days',
    text: 'Write one line about each fire: what started it. Every Friday, take away the cause that came up most.',
  },
  'friday-note': {
    title: 'A Friday note for 30 days',
    text: 'Ask everybody for three lines each Friday: what is done, what waits, what they need from you. Ask nothing in between.',
  },
};

const verdictNames: Readonly<Record<Verdict, string>> = {
  solved: 'It is solved',
  helped: 'It helped',
  'no-change': 'No change',
  stopped: 'Stopped',
};

export const experimentWords = {
  title: 'Try this first',
  lead: 'Thirty days, measured in your own log. If it solves the matter, you need nobody.',
  texts,
  verdicts: verdictNames,
  measured: (kinds: string) => `Measured by: ${kinds}.`,
  start: 'Start the 30 days',
  started: 'The 30 days have begun.',
  running: (day: number) => (day > 30 ? 'The 30 days are over.' : `Day ${day} of 30.`),
  before: (hours: string) => `Before: ${hours} h a week.`,
  notLogged: 'What it took before is not logged.',
  now: (hours: string, weeks: number) =>
    `So far: ${hours} h a week, ${weeks === 1 ? '1 week' : `${weeks} weeks`} logged.`,
  tooFew: 'Two logged weeks are needed to measure it.',
  says: (verdict: string) => `Your log says: ${verdict.toLowerCase()}.`,
  ask: 'What do you say?',
  end: {
    solved: 'It is solved',
    helped: 'It helped',
    'no-change': 'No change',
    stopped: 'Stop it',
  } satisfies Record<Verdict, string>,
  ended: {
    solved: 'Solved without a hire.',
    helped: 'It helped. What is left is for the next check.',
    'no-change': 'No change. That speaks for the answer above.',
    stopped: 'Stopped before its end.',
  } satisfies Record<Verdict, string>,
  past: 'What you tried',
  line: (title: string, day: string, verdict: string) => `${title}, from ${day}: ${verdict.toLowerCase()}`,
  due: 'Your 30 days are over: what do you say?',
} as const;
