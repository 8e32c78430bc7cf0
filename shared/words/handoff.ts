import type { HandoffColumn, HandoffRefusal, HandoffState } from '../records/handoff.ts';
import type { Category } from '../records/work.ts';

const tasks = (count: number): string => (count === 1 ? '1 task' : `${count} tasks`);

export const handoffStates: Readonly<Record<HandoffState, string>> = {
  mine: 'Still mine',
  writing: 'Writing it down',
  trying: 'Trying it out',
  'handed-over': 'Handed over',
  'taken-back': 'Taken back',
};

export const handoffRefusals: Readonly<Record<HandoffRefusal, string>> = {
  'reason-needed': 'Say in a few words why: it is what helps the next time.',
  'reason-too-long': 'Please make it shorter: 200 letters at most. The note of the task holds more.',
};

export const handoffWords = {
  title: 'Handoff',
  add: 'Add a task',
  suggest: 'Suggest from my hours',
  board: 'Tasks',
  empty: {
    title: 'What should leave your plate?',
    text: 'Each task is a card. It goes from still mine to written down, tried out and handed over, and the hours add up on top.',
  },
  off: {
    title: 'Off your plate so far',
    aWeek: 'a week',
    hours: (hours: string) => `${hours} h`,
    picture: (over: string, way: string, mine: string) =>
      `${over} h a week are handed over, ${way} h are on the way, ${mine} h are still yours.`,
    over: (hours: string) => `Handed over ${hours} h`,
    way: (hours: string) => `On the way ${hours} h`,
    mine: (hours: string) => `Still yours ${hours} h`,
  },
  filter: {
    label: 'Show',
    all: 'Everyone',
    nobody: 'Nobody yet',
  },
  sorted: 'Most hours first',
  column: (count: number, hours: string) => (count === 0 ? '0' : `${count} · ${hours} h`),
  emptyColumns: {
    mine: 'Nothing is left here.',
    writing: 'Move a task here when you begin to write down how it is done.',
    trying: 'Somebody does it while you look on.',
    'handed-over': 'Done by somebody else, without you.',
  } satisfies Record<HandoffColumn, string>,
  noOne: 'Nobody yet',
  gone: (name: string) => `${name} has left`,
  deleted: 'Somebody who was deleted',
  written: 'How-to begun',
  check: (day: string) => `Look at it ${day}`,
  late: (day: string) => `Was to be looked at ${day}`,
  since: (day: string) => `Since ${day}`,
  back: (why: string) => `Taken back: ${why}`,
  askLevel: 'A month in: how much may they decide?',
  looked: {
    action: 'I looked at how it goes',
    done: (title: string) => `You looked at “${title}”. Set the next day on its card.`,
  },
  moved: (title: string, column: string) => `“${title}” moved to ${column}.`,
  takeBack: {
    action: 'Take it back',
    title: (title: string) => `Take “${title}” back`,
    text: 'Nothing is lost: the how-to and the history stay with the task.',
    label: 'Why is it yours again?',
    hint: 'Was it clear when it is done? Was there an example? Did they hear from you within a day?',
    done: (title: string) => `“${title}” is yours again.`,
    yes: 'Take it back',
  },
  whoTakes: {
    text: (count: number) =>
      count === 1
        ? 'One task waits for somebody who is not on the team any more.'
        : `${count} tasks wait for people who are not on the team any more.`,
    action: (count: number) => (count === 1 ? 'Who takes it?' : 'Who takes these?'),
    title: (count: number) => (count === 1 ? 'Who takes this task?' : 'Who takes these tasks?'),
    help: 'What you leave open stays as it is, and keeps asking.',
    all: 'All of them',
    choose: 'Choose',
    hint: (column: string, hours: string) => `${column} · ${hours} h a week`,
    done: (count: number) => `${tasks(count)} in new hands.`,
    chooseFirst: 'Choose somebody for at least one task.',
  },
  oneLane: 'Several tasks are under way at once. One at a time is quicker: the next begins when one is handed over.',
  suggestions: {
    title: 'From your hours',
    text: (weeks: number) =>
      weeks === 1
        ? 'What somebody else could do, as you logged it in one week.'
        : `What somebody else could do, on average over the last ${weeks} weeks that you logged.`,
    hours: (hours: string) => `${hours} h a week`,
    none: 'Every kind of work that could be handed over has a card already, or no hours in the last weeks.',
    unlogged: 'No hours are logged in the last weeks. Log a week, and mark in it what could be handed over.',
    log: 'Log a week',
    add: (count: number) => `Add ${tasks(count)}`,
    added: (count: number) => `${tasks(count)} added to the board.`,
    doers: {
      owner: 'You said that it could be handed over.',
      va: 'A VA could do it.',
      obm: 'An OBM would run it for you.',
      specialist: 'Somebody who does this for a living.',
    } satisfies Record<Category['doer'], string>,
    drains: 'It drains you.',
  },
  fields: {
    title: 'The task',
    titleHint: 'As you would ask for it, such as “Answer the inbox by noon”.',
    hours: 'What it takes you a week',
    category: 'Kind of work',
    noCategory: 'No kind',
    person: 'Who does it, or will',
    level: 'How much they may decide',
    noLevel: 'Not agreed yet',
    check: 'Look at how it goes on',
    checkHint: 'It stands on Today when the day comes.',
    note: 'Notes',
    history: 'So far',
  },
  howTo: {
    title: 'How it is done',
    purpose: 'What it is for',
    purposeHint: 'One sentence: what goes wrong without it.',
    steps: 'Steps',
    stepsHint: 'One a line, as you would tell somebody on the telephone.',
    tools: 'Tools',
    done: 'Done means',
    doneHint: 'How one sees that it is done well.',
    links: 'Links',
    linksHint: 'One a line: a good example, pictures, a recording of how you do it.',
    review: 'Look whether it still holds on',
    page: 'See it on a page, to print or send',
    none: (title: string) => `“${title}” is not written down yet.`,
    noneText: 'Five lines are enough to begin with: what it is for, the steps, and how one sees that it is done.',
    gone: 'This task is not there any more.',
    write: 'Change it',
    back: 'Go to handoff',
  },
  levels: {
    1: '1. Does as told',
    2: '2. Looks into it and reports',
    3: '3. Looks into it and proposes',
    4: '4. Decides and tells you',
    5: '5. Decides alone',
  },
  titleNeeded: 'Give the task a name.',
  hoursNeeded: 'About how many hours a week? A rough number will do.',
  saved: (title: string) => `“${title}” is saved.`,
  removed: (title: string) => `“${title}” is deleted. It waits 30 days in Settings.`,
  draft: 'a task',
} as const;
