/** Friday five minutes: the questions, and the one sentence and the one thing that a week ends in. */
import type { OneThing } from '../advice/friday.ts';
import type { ProposedHours } from '../records/friday.ts';
import type { HowOften } from '../records/week.ts';
import { firstLetters } from '../values/text.ts';

const kinds = (count: number): string => (count === 1 ? '1 other kind of work' : `${count} other kinds of work`);

export const howOftenNames: Readonly<Record<HowOften, string>> = {
  none: 'Never',
  'once-or-twice': '1–2',
  'three-to-five': '3–5',
  more: 'More',
};

export const fridayWords = {
  title: 'Friday five minutes',
  aside: 'Rough is fine',
  heading: (range: string) => `Week of ${range}`,
  previous: 'The week before',
  next: 'The week after',
  running: 'This week is still running: what you log later counts as well.',
  proposed: (range: string) =>
    `Filled in from what is logged and from the week of ${range}. Change only what was different.`,
  proposedLogged: 'Filled in from what is logged. Change only what is missing.',
  unproposed: 'Rough hours are enough. Leave empty what you did not do.',
  hours: {
    title: 'Where did your hours go?',
    from: {
      logged: (byDay: string) => (byDay === '0' ? 'As you saved it' : `${byDay} h logged by day`),
      'week-before': () => 'As the week before',
      nothing: () => '',
    } satisfies Record<ProposedHours['from'], (byDay: string) => string>,
    others: (count: number, hours: string) => `And ${hours} h of ${kinds(count)}.`,
    noOthers: (count: number) => `And nothing of ${kinds(count)}.`,
    all: 'Show all kinds of work',
    total: (hours: string) => `${hours} h in all`,
    tooLittle: (byDay: string) => `${byDay} h of it are logged by day. Change those in Workload.`,
  },
  fire: {
    label: 'Hours on a fire, on top of these',
    hint: 'Something went wrong and could not wait. Empty for none.',
    kind: 'Which kind of work burned?',
    choose: 'Not said',
    kindNeeded: 'Choose which kind of work burned.',
  },
  income: {
    title: 'What came in?',
    logged: (money: string) => `${money} of this week is logged already.`,
    none: 'Nothing of this week is logged yet.',
    retainers: 'Retainers that came in',
    retainer: (name: string, money: string) => `${name} ${money}`,
    retainersHint: 'Not seen yet this month. Choose those that came in.',
    more: (count: number) => (count === 1 ? 'Show 1 more client' : `Show ${count} more clients`),
    other: 'Anything else that is not logged',
  },
  checkIns: {
    title: 'How often did you have to ask how things stand?',
    person: (name: string) => `How often ${name}?`,
    more: (count: number) => (count === 1 ? 'Show 1 more person' : `Show ${count} more people`),
    lastTime: 'Filled in as you said last time.',
    notes: {
      title: 'Their notes of the week:',
      of: (name: string) => `The note of ${name}`,
      here: 'is here',
    },
  },
  drained: {
    title: 'What drained you?',
    label: 'What drained you',
    hint: 'Choose any, or none.',
    none: 'Type hours first.',
  },
  calendar: {
    open: 'Read a calendar file',
    hint: 'An .ics file, read on this computer. Nothing is saved before you say so.',
    title: 'Hours from your calendar',
    text: 'Say which kind of work each was. We remember it for the next time.',
    unreadable: 'This is no calendar file. Export your calendar as .ics and choose that file.',
    tooLarge: 'This file is too large for a calendar. Choose one of up to 20 MB.',
    nothing: 'Nothing with a time is in this week. All-day and cancelled events are left out.',
    kind: (title: string) => `Kind of work of “${title}”`,
    leaveOut: 'Leave out',
    hours: (hours: string) => `${hours} h`,
    add: (hours: string) => `Add ${hours} h`,
    addNone: 'Choose what counts',
    here: 'All of it is logged already.',
    partly: (hours: string) => `${hours} h of it are logged already and do not come in twice.`,
    added: (hours: string) => `${hours} h from your calendar are logged.`,
  },
  close: 'Close the week',
  closeAgain: 'Save the changes',
  fix: 'Look once more at the fields that are marked.',
  closed: 'The week is closed.',
  changed: 'The week is changed.',
  end: {
    closedOn: (day: string) => `Closed on ${day}`,
    worked: (hours: string) => `You worked ${hours} h.`,
    more: (hours: string, more: string) => `You worked ${hours} h, ${more} h more than the week before.`,
    less: (hours: string, less: string) => `You worked ${hours} h, ${less} h less than the week before.`,
    same: (hours: string) => `You worked ${hours} h, as in the week before.`,
    handOver: (hours: string) => `Somebody else could do ${hours} h of it.`,
    noHours: 'No hours are logged in this week.',
    income: (money: string) => `${money} came in.`,
    ribbon: (range: string) => `Your week of ${range}, one block for each hour.`,
    change: 'Change this week',
    thing: 'One thing for next week',
    nothing: {
      title: 'Nothing to change',
      text: 'Nothing in this week asks to be dropped, left to a tool or handed over.',
    },
    done: 'Done. See in a week or two what it did to your hours.',
    toHandoff: 'Open the card',
    toToday: 'Go to Today',
  },
} as const;

/** The one thing as she is told it, and what its button does. */
export function oneThingText(
  thing: OneThing,
  of: { readonly hours: string; readonly person: string },
): { readonly title: string; readonly text: string; readonly action: string; readonly said: string } {
  const drained = 'drained' in thing && thing.drained ? ' and drained you' : '';
  switch (thing.kind) {
    case 'drop':
      return {
        title: `Leave “${thing.category.name}” alone for four weeks`,
        text: `It took ${of.hours} h${drained}. See whether anybody misses it.`,
        action: 'I will leave it',
        said: `“${thing.category.name}” is marked as something to drop.`,
      };
    case 'automate':
      return {
        title: `Let a tool do a part of “${thing.category.name}”`,
        text: `It took ${of.hours} h${drained}. Choose the one task in it that comes back most often.`,
        action: 'I will set a tool to it',
        said: `“${thing.category.name}” is marked as something for a tool.`,
      };
    case 'hand-over':
      return {
        title: `Hand over “${thing.category.name}”`,
        text: `It took ${of.hours} h${drained}, and somebody else could do it.`,
        action: 'Make a card for it',
        said: `“${thing.category.name}” has a card in Handoff.`,
      };
    case 'friday-note':
      return {
        title: `Let ${of.person} tell you before you ask`,
        text: `You asked ${of.person} three times or more${thing.again ? ', as the week before' : ''}. A note every Friday with what is done, what is next and what waits for you replaces most of it.`,
        action: 'Make a card for the note',
        said: `The Friday note of ${of.person} has a card in Handoff.`,
      };
  }
}

/** The task that replaces asking. */
export const noteTask = (name: string): string => firstLetters(`Friday note from ${name}`, 120);
