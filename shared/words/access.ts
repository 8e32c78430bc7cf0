/** Who can get into what. */
import type { AccessLevel, AccessWay } from '../records/access.ts';

const ways = (count: number): string => (count === 1 ? '1 way in' : `${count} ways in`);
const people = (count: number): string => (count === 1 ? '1 person' : `${count} people`);

export const accessWords = {
  title: 'Who can get in',
  open: 'Who can get in',
  add: 'Add a way in',
  finding: (count: number, who: number) => `${ways(count)} for ${people(who)}.`,
  nothingOpen: 'Nobody can get into anything.',
  leftOpen: (count: number) =>
    count === 1 ? '1 of them belongs to somebody who has left.' : `${count} of them belong to people who have left.`,
  empty: {
    title: 'Write down who can get into what.',
    text: 'A tool, a person, since when and why. On the day somebody leaves, it is the list of what to close. Passwords have no place in it.',
  },
  columns: { tool: 'Tool', person: 'Who', level: 'What they may do', since: 'Since', revoker: 'Who closes it' },
  levels: {
    look: 'Look',
    use: 'Use it',
    change: 'Change settings',
    run: 'Run it, others too',
  } satisfies Record<AccessLevel, string>,
  ways: {
    'own-login': 'A login of their own',
    'password-manager': 'Shared by a password manager',
    'passed-on': 'Passed on, such as a mailbox',
  } satisfies Record<AccessWay, string>,
  you: 'You',
  closed: (day: string) => `closed ${day}`,
  gone: 'has left',
  deleted: 'Somebody deleted',
  show: { label: 'Show', open: 'Open', all: 'Closed ones too' },
  fields: {
    tool: 'Tool',
    toolHint: 'As you call it. No password: there is no place for one here.',
    tools: 'One of your tools',
    otherTool: 'Another one',
    person: 'Who',
    level: 'What they may do',
    way: 'How they get in',
    purpose: 'What for',
    since: 'Since',
    revoker: 'Who closes it when the time comes',
    revokerHint: 'Empty is you.',
    revokedOn: 'Closed on',
  },
  toolNeeded: 'Which tool is it?',
  personNeeded: 'Add the people who work for you first.',
  saved: (tool: string) => `The way into ${tool} is saved.`,
  removed: (tool: string) => `The way into ${tool} is deleted. It waits 30 days in Settings.`,
  closedOne: (tool: string) => `${tool} is closed.`,
  openedOne: (tool: string) => `${tool} is open again.`,
  draft: 'a way in',
  back: 'Back to handoff',
  ofPerson: 'What they can get into',
  leaving: {
    open: 'They leave: what to close',
    title: (name: string) => `${name} leaves`,
    titleDeleted: 'Somebody who is not on your list any more',
    lastDay: 'Their last day',
    lastDayHint: 'From the day after, they count as somebody who has left.',
    saveLastDay: 'Save the last day',
    lastDaySaved: (name: string) => `The last day of ${name} is saved.`,
    message: 'Words for ending it well',
    gone: 'This person is not there any more.',
    toTeam: 'Go to your team',
    lead: 'In this order, so that nothing is lost and nothing stays open. Where it ends badly, close the ways in before you say it.',
    before: {
      title: 'First: keep what they know',
      steps: [
        'A list of what is open, and where it stands.',
        'Files, notes and how-tos into the shared place, also from their own computer.',
        'Who has to be told, and by whom.',
      ],
    },
    close: 'Then: close the ways in',
    nothing: 'Nothing is open. What was never written down here may be: ask them, and look into each tool.',
    done: (tool: string) => `Closed: ${tool}`,
    after: {
      title: 'And after that',
      steps: [
        'Change every password that was shared, also in the password manager.',
        'Give files and accounts that are in their name to somebody else.',
        'Let their mailbox forward for a while, and answer from it.',
        'Pay the last invoice.',
        'A line from them that nothing of yours is left with them.',
      ],
    },
    tasks: (count: number) => (count === 1 ? '1 task needs somebody else.' : `${count} tasks need somebody else.`),
    whoTakes: 'Who takes them?',
    left: (count: number) =>
      count === 0 ? 'All closed.' : count === 1 ? '1 is still open.' : `${count} are still open.`,
  },
} as const;
