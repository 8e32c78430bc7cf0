/** A week without her: what would stop, who could carry it, what is missing. */
import type { Gap } from '../advice/week-away.ts';
import type { PersonRole } from '../records/person.ts';
import type { Category } from '../records/work.ts';

const NUMBERS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const inWords = (count: number): string => NUMBERS[count] ?? String(count);
const begin = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const whyRole = (role: PersonRole): string =>
  role === 'va' ? 'an assistant does such work' : role === 'obm' ? 'a manager sees to such work' : 'it is their trade';

export const weekAwayWords = {
  title: 'A week without you',
  back: 'Back to the tasks',
  /** On Today. */
  due: 'Your week away begins',
  day: 'The first day away',
  dayHint: 'Pick one that is some weeks off. It stands on Today two weeks before.',
  plan: 'Plan this week away',
  past: 'This day is over. Pick one to come.',
  clear: 'No week away for now',
  quick: 'In six weeks',
  saved: (day: string) => `Your week away begins on ${day}.`,
  cleared: 'No week away is planned.',
  left: (days: number) =>
    days === 0
      ? 'It begins today.'
      : days === 1
        ? 'It begins tomorrow.'
        : days < 0
          ? 'That week has begun or is over. Pick the next one.'
          : `${days} days from now.`,
  noDay: 'Not picked yet. What follows is as if it were next week.',
  finding: (stops: number, carried: number) => {
    if (stops === 0) return 'Nothing would stop.';
    const things = stops === 1 ? 'One thing would stop.' : `${begin(inWords(stops))} things would stop.`;
    if (carried === 0) return `${things} ${stops === 1 ? 'It has nobody' : 'None has anybody'} yet.`;
    if (carried === stops) return `${things} ${stops === 1 ? 'It has' : 'All have'} somebody.`;
    return `${things} ${begin(inWords(carried))} ${carried === 1 ? 'has' : 'have'} somebody.`;
  },
  ready: (ready: number, stops: number) =>
    stops === 0
      ? 'What you do in a usual week is yours alone, or so little that it waits.'
      : ready === stops
        ? 'Nothing is missing. Go.'
        : ready === 0
          ? `Something is still missing${stops === 1 ? '' : ' everywhere'}. Each gap below leads to its task.`
          : `${begin(inWords(ready))} ${ready === 1 ? 'has all that it needs' : 'have all that they need'}. Each gap below leads to its task.`,
  from: (weeks: number) =>
    weeks === 1 ? 'From the one week that you logged.' : `From the ${weeks} weeks that you logged in the last 13.`,
  stops: 'What would stop',
  hours: (hours: string) => `${hours} h a week`,
  little: 'Hardly any of your time, but it waits for your word.',
  carrier: {
    task: (name: string) => `${name} has a task of it.`,
    /** Why somebody could, though none of it is theirs: by what they do, or by what she said of work that is hers by kind. */
    role: (name: string, role: PersonRole, doer: Category['doer']) =>
      `${name} could: ${doer === 'owner' ? 'you said that it could be handed over' : whyRole(role)}.`,
    nobody: 'Nobody could carry it yet.',
  },
  complete: 'Has all that it needs',
  missing: (what: string) => `Missing: ${what}`,
  gaps: {
    nobody: { text: 'somebody', action: 'Choose who takes it' },
    'how-to': { text: 'a how-to', action: 'Write down how it is done' },
    'no-tool': { text: 'a way in (the how-to names no tool)', action: 'Name the tools' },
    'way-in': { text: 'a way in', action: 'Note the way in' },
    decision: { text: 'a decision right', action: 'Agree what they may decide' },
    rest: { text: 'at least half of its hours handed over', action: 'Hand over more of it' },
  } satisfies Record<Gap['id'], { readonly text: string; readonly action: string }>,
  somebodyFor: (task: string) => `somebody for “${task}”`,
  wayInto: (tools: string) => `a way into ${tools}`,
  actionOf: (action: string, kind: string) => `${action}: ${kind}`,
  made: (kind: string) => `“${kind}” is a task now.`,
  clients: {
    title: 'Say no to it that week',
    text: 'Client work is yours. Tell clients before, and give no date that lies in it.',
  },
  waits: {
    title: 'Waits until you are back',
    text: 'Nothing breaks when this rests for a week.',
  },
  empty: {
    title: 'What do you do in a usual week?',
    text: 'Log one week, in rough hours, and it says what would stop without you.',
    action: 'Log a week',
  },
} as const;
