import type { WhatQuestion } from '../advice/what-is-it.ts';
import type { HandoffCheck, HandoffColumn, HandoffRefusal, HandoffState } from '../records/handoff.ts';
import { NAME_LENGTH } from '../values/schemas.ts';
import { firstLetters } from '../values/text.ts';
import { suggestionWords, tasks } from './suggestions.ts';

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

const are = (hours: string): string => (hours === '1' ? 'is' : 'are');

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
    back: (hours: string) => `${hours} h of it ${are(hours)} with you again`,
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
  startsLow:
    'What changes hands is tried out again: how much they may decide is agreed anew, and you look at it in a month.',
  written: (parts: number, of: number) => `How-to: ${parts} of ${of} parts`,
  check: (day: string) => `Look at it ${day}`,
  late: (day: string) => `Was to be looked at ${day}`,
  since: (day: string) => `Since ${day}`,
  back: (why: string) => `Taken back: ${why}`,
  askLevel: 'A month in: how much may they decide?',
  saidBack: 'You said that it is back with you',
  moved: (title: string, column: string) => `“${title}” moved to ${column}.`,
  movedAndPlanned: (title: string, column: string, day: string) =>
    `“${title}” moved to ${column}. You look at how it goes on ${day}.`,
  away: 'A week without you',
  /** A task for what the others of its kind leave with her. */
  restOf: (kind: string) => firstLetters(`The rest of ${kind}`, NAME_LENGTH),
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
  suggestions: suggestionWords,
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
    linksHint: 'One a line: a good example, a recording of how you do it. Pictures go on the page of the how-to.',
    review: 'Look whether it still holds on',
    page: 'See it on a page: pictures, print, send',
    none: (title: string) => `“${title}” is not written down yet.`,
    noneText: 'Five lines are enough to begin with: what it is for, the steps, and how one sees that it is done.',
    gone: 'This task is not there any more.',
    write: 'Change it',
    back: 'Go to handoff',
  },
  pictures: {
    title: 'Pictures',
    add: 'Add a picture',
    none: 'Choose a picture of your screen, drop one here, or paste the one that you have just copied.',
    added: 'The picture is in.',
    unreadable: (file: string) =>
      `${file === '' ? 'This' : `“${file}”`} cannot be read as a picture. PNG, JPEG, WebP and GIF can.`,
    alt: (number: number, title: string) => `Picture ${number} of “${title}”`,
    numbered: (number: number) => `Picture ${number}.`,
    say: 'Say what it shows',
    change: 'Change',
    sayOf: (number: number) => `Say what it shows: picture ${number}`,
    changeOf: (number: number) => `Change picture ${number}`,
    panel: 'A picture',
    caption: 'What it shows',
    captionHint: 'Which step it belongs to, and where to look.',
    saved: 'The picture is saved.',
    removed: 'The picture is deleted. It waits 30 days in Settings.',
  },
  because: (finding: string) => `Handed over because of: ${finding}.`,
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

/** Looks at how a handed-over task goes. */
export const checkWords = {
  action: 'How does it go?',
  title: (title: string) => `How does “${title}” go?`,
  due: (day: string) => `You meant to look at how it goes on ${day}.`,
  found: {
    well: { label: 'Well', text: 'It is done without you, as you meant it.' },
    slips: { label: 'A few slips', text: 'Two in a hundred is no failure. The same one again is worth a word.' },
    'back-with-me': { label: 'It is back with me', text: 'You do it yourself again, or most of it.' },
  } satisfies Record<HandoffCheck['found'], { readonly label: string; readonly text: string }>,
  /** In the history of a task. */
  was: {
    well: 'Looked at: it goes well',
    slips: 'Looked at: a few slips',
    'back-with-me': 'Looked at: back with you',
  } satisfies Record<HandoffCheck['found'], string>,
  note: 'What did you see?',
  choose: 'Choose how it goes.',
  next: (title: string, day: string) => `“${title}” is looked at. The next time is ${day}.`,
  last: (title: string) => `“${title}” is looked at. No other day is planned.`,
} as const;

/** Handed-over work that is with her again: what it is, before anybody is blamed. */
export const backWords = {
  flag: (hours: string) => `${hours} h a week of this ${are(hours)} with you again`,
  /** Where several tasks of one kind are handed over, her hours do not say which. */
  flagOfKind: (hours: string, kind: string) => `${hours} h a week of “${kind}” ${are(hours)} with you again`,
  action: 'What is it?',
  title: (title: string) => `“${title}”: what is it?`,
  lead: 'Mostly it is how a task was handed over, not who does it. Three questions first, in this order.',
  figures: (kind: string, before: string, over: string, now: string) =>
    `“${kind}” took you ${before} h a week before. Handed over: ${over} h. In your last logged weeks it took you ${now} h.`,
  question: {
    done: 'Is it clear when it is done?',
    example: 'Is there an example?',
    said: 'Did they hear what was wrong within a day?',
  } satisfies Record<WhatQuestion, string>,
  first: 'This first.',
  fix: {
    done: 'Nothing says yet when it is done. Write it down, and ask them to say it back in their own words.',
    example: 'There is nothing to go by yet. Add one that is good, or a recording of how you do it.',
    said: 'Tell them today what was wrong and what right looks like. From now on within a day, each time.',
  },
  /** Where something is written or shown already, and she says that it is not enough. */
  fixMore: {
    done: 'What is written leaves it open. Write it so that both of you would say “done” at the same moment, and ask them to say it back in their own words.',
    example: 'What is there does not show it. Add one that is good, or a recording of how you do it.',
  },
  pictures: (count: number) => (count === 1 ? '1 picture in the how-to.' : `${count} pictures in the how-to.`),
  yes: 'Yes',
  no: 'No',
  open: 'Say yes or no',
  lookAgain: (day: string) => `Save, and look again on ${day}`,
  saved: (title: string, day: string) => `What “${title}” needs is noted. You look again on ${day}.`,
  later: 'When all three hold and it still comes back: talk about it, and only then take it back.',
  talk: {
    title: 'Now talk about it',
    text: 'All three hold. Ask before you say what you think, and hear what they need from you.',
    words: (name: string, title: string) =>
      `“${name}, ${title} has come back to me in the last weeks. What gets in the way, and what would make it easy?”`,
    nobody: (title: string) =>
      `“${title} has come back to me in the last weeks. What gets in the way, and what would make it easy?”`,
    write: 'Words for a message about it',
    done: 'We talked about it',
  },
  takeBack: {
    title: 'Then take it back',
    text: 'That is no failure of anybody. What it needs next time stays with the task.',
  },
} as const;

/** What to do, in order, once a task is really taken back. */
export const takenBackWords = {
  action: 'What to do now, in order',
  title: (title: string) => `“${title}” is yours again`,
  lead: 'In this order, so that nothing is lost and nobody is hurt.',
  work: {
    title: 'Get the work and the how-to back',
    text: (name: string) => `Ask ${name} for what is under way, what is promised to whom, and the how-to as it is now.`,
    unwritten: 'Nothing is written down yet: have it told to you, and note the steps.',
  },
  access: {
    title: 'Take away what only this task needed',
    none: (name: string) => `No way in is noted for ${name}. Where a password was shared, change it.`,
    /** Others are noted, but none into what it needed. */
    noneForIt: (name: string) =>
      `No way into what it needed is noted for ${name}. Where a password was shared, change it.`,
    needed: 'Nothing to close: what it needed, other tasks need too.',
    some: (name: string, tools: string) => `${name} can get into ${tools}. Where a password was shared, change it.`,
    keep: (name: string, tasks: string) => `${name} goes on with ${tasks}: what that needs stays.`,
  },
  others: {
    title: 'Tell who else is concerned',
    text: (name: string) => `Whoever wrote to ${name} about it: clients, and the team. Say whom they ask from now on.`,
  },
  say: {
    title: 'Say it without blame',
    text: (name: string, title: string) =>
      `“${name}, I take ${title} back for now. That is about how I handed it over. Thank you for what you did with it.”`,
  },
  done: 'Done',
} as const;

/** The hours of a helper beside what is with them. */
export const paceWords = {
  person: 'For whom',
  room: (name: string, agreed: string, over: string, way: string, room: string) =>
    `${name} has ${agreed} h a week: ${over} h handed over, ${way} h on the way, room for ${room} h.`,
  full: (name: string, agreed: string, over: string, way: string) =>
    `${name} has ${agreed} h a week: ${over} h handed over, ${way} h on the way, no room left.`,
  tooMuch: (name: string, agreed: string, taken: string, more: string) =>
    `${name} has ${agreed} h a week. What is handed over and on the way comes to ${taken} h, ${more} h too many. Agree on more hours, or let a task wait.`,
  unknown: (name: string, over: string, way: string) =>
    `How many hours ${name} has is not noted: ${over} h handed over, ${way} h on the way.`,
  othersToo: (count: number) =>
    `${count === 1 ? 'Somebody else has' : `${count} others have`} too much as well. Choose a person above to see it.`,
  note: 'Note the hours',
  toCome: (name: string, hours: string) => `${hours} h more ${are(hours)} meant for ${name} already.`,
  chosen: (name: string, hours: string) =>
    `What you chose takes ${hours} h a week. That is more than ${name} has room for: begin with a part of it, or agree on more hours.`,
  lanes: (name: string, kinds: string) =>
    `${name} is new and tries out several kinds of work at once: ${kinds}. One first is quicker: the next begins when it runs.`,
} as const;
