import type { CountedList } from '../records/backup.ts';
import type { TrashedList } from '../records/trash.ts';

export const settingsWords = {
  title: 'Settings',
  saved: 'Changes are saved as you make them.',
  you: {
    title: 'You and your business',
    ownerName: 'Your first name',
    businessName: 'Your business',
    currency: 'Currency',
    currencyFixed: 'The currency cannot change while income is logged in it.',
  },
  place: {
    title: 'How things are written',
    locale: 'Numbers and names',
    dateOrder: 'Dates',
    orders: { 'day-month': 'Day, then month', 'month-day': 'Month, then day', 'year-month': 'Year, month, day' },
    weekStart: 'Your week starts on',
    weekStarts: { 1: 'Monday', 0: 'Sunday', 6: 'Saturday' } as Readonly<Record<number, string>>,
    theme: 'Look',
    singleKeys: 'Single keys: ? lists all keys, 1 to 5 answer a question',
    themes: { system: 'As the computer', light: 'Light', dark: 'Dark' },
  },
  money: {
    title: 'Money picture',
    text: 'For the question what you can afford. Leave empty what you do not know: unknown is never taken for zero.',
    costs: 'Running costs a month, tax set aside',
    ownPay: 'Your own pay a month',
    savings: 'Savings set aside for help, in all',
    budget: 'For new help a month',
    usdRate: (currency: string) => `One US dollar is about how many ${currency}?`,
    usdRateHint: (day: string) => `Rough, from ${day}. Used for published thresholds only, never for your own figures.`,
    usdRateWrong: 'A figure above zero, such as 0.8.',
  },
  categories: {
    title: 'Kinds of work',
    text: 'Everything you log is one of these. Advice reads them, so say what is true for you.',
    add: 'Add a kind of work',
    name: 'Name',
    kind: 'What it is for',
    kinds: { client: 'Client work', growing: 'Growing', running: 'Running things' },
    purpose: 'It is part of',
    purposes: {
      delivery: 'Work for clients',
      admin: 'Admin',
      coordination: 'People and projects',
      marketing: 'Marketing and sales',
      tech: 'Systems and tools',
      strategy: 'Direction',
    },
    doer: 'Who could do it',
    doers: { owner: 'You', va: 'Assistant (VA)', obm: 'Manager (OBM)', specialist: 'Specialist' },
    need: 'Many hours of it speak for',
    needs: { none: 'Nobody', hands: 'An assistant', manager: 'A manager', specialist: 'A specialist' },
    handOver: 'Could hand over',
    handOverLong: 'I could hand this over',
    feeling: 'How it feels',
    answer: 'What you mean to do with it',
    answers: {
      none: 'Not said',
      keep: 'Keep it',
      'hand-over': 'Hand it over',
      automate: 'Leave it to a tool',
      drop: 'Stop doing it',
    },
    words: 'Words for it in the one-line entry',
    wordsHint: 'With commas between them, as in: inbox, email, calendar.',
    offered: 'Offered',
    offeredOf: (name: string) => `${name}: offered when logging`,
    handOverOf: (name: string) => `${name}: I could hand this over`,
    saved: (name: string) => `${name} is saved.`,
  },
  data: {
    title: 'Your data',
    folder: 'They live in this folder',
    open: 'Open the folder',
    move: 'Move them elsewhere',
    moveTitle: 'Move your data',
    moveText:
      'Everything is copied into an empty folder and compared, record by record. Only then Right Hand goes on there. The present folder stays as it is.',
    to: 'New folder',
    toHint: 'The whole path, e.g. of a folder that another program backs up. It is made when it is not there.',
    moveNow: 'Copy, compare and go on there',
    moving: 'Copying…',
    moved: (from: string) =>
      `Moved, and compared record by record. ${from} holds what was there before; delete it whenever you like.`,
    notOpened: 'The folder could not be opened from here. Its path stands in Settings.',
    problems: 'When your data were opened, something was mended:',
    howToBackUp: 'To keep a copy elsewhere, close Right Hand and copy the whole folder.',
  },
  trash: {
    title: 'Recently deleted',
    text: 'Deleted things wait here for 30 days.',
    empty: 'Nothing was deleted in the last 30 days.',
    restore: 'Bring back',
    restoreOf: (label: string) => `Bring back ${label}`,
    restored: (label: string) => `${label} is back.`,
    lists: {
      clients: 'Client',
      people: 'Person',
      plans: 'Hiring plan',
      handoffs: 'Handoff',
      pictures: 'Picture of a how-to',
      goals: 'Goal',
      projects: 'Project',
      tools: 'Tool',
      metrics: 'Number',
      accesses: 'Access',
      income: 'Income',
      work: 'Hours',
    } satisfies Record<TrashedList, string>,
    deletedOn: (day: string) => `deleted ${day}`,
    plan: { va: 'Plan for an assistant', obm: 'Plan for a manager' } as Readonly<Record<string, string>>,
  },
  backups: {
    title: 'Backups',
    last: (day: string) => `Last backup: ${day}. It was read again and compared when it was made.`,
    none: 'There is no backup yet. One is made on every day that Right Hand runs.',
    failed: 'The last backup could not be made. Make room on the disk, then press Back up now.',
    kept: 'Kept: the last 7 days, 4 weeks and 12 months, in the folder “backups” of your data folder.',
    make: 'Back up now',
    made: 'The backup is made.',
    bring: 'Look into it',
    bringOf: (day: string) => `Look into it: backup of ${day}`,
    showAll: (count: number) => `Show all ${count}`,
    reason: (reason: string) => {
      if (reason === 'daily') return 'by itself';
      if (reason === 'by-hand') return 'by you';
      if (reason === 'before-restore') return 'before another one was brought back';
      if (reason.startsWith('before-schema')) return 'before a new version of Right Hand';
      return 'kept';
    },
    panel: {
      title: (day: string) => `Backup of ${day}`,
      text: 'Everything becomes as it was then. What is here now is backed up first, and you can go back to it.',
      held: 'Then',
      now: 'Now',
      what: 'What is in it',
      restore: 'Bring this one back',
      done: (day: string) => `Everything is as it was on ${day}.`,
      back: 'Go back to before',
    },
    counts: {
      clients: 'Clients',
      income: 'Income entries',
      work: 'Hours entries',
      people: 'People',
      results: 'Answers',
      plans: 'Hiring plans',
      handoffs: 'Handoffs',
      projects: 'Projects',
      tools: 'Tools',
      metrics: 'Numbers',
    } satisfies Record<CountedList, string>,
  },
  about: {
    title: 'About',
    licences: 'Licences of what is inside',
    licencesText:
      'Right Hand stands on the work of others. The fonts Figtree and Bricolage Grotesque are under the SIL Open Font License. In its own window it runs on Electron and Chromium, whose licences lie beside the app.',
    licencesFailed: 'The list could not be read.',
    version: (version: string) => `Right Hand ${version}. It makes no connection to anywhere.`,
  },
} as const;

/** What opening the store found, as a person is told it. */
export function problemText(problem: string): string {
  const [code, detail = ''] = problem.split(' ', 2);
  switch (code) {
    case 'snapshot-damaged':
      return `The main file was damaged. Everything was brought back from the copy before it; the damaged one is kept as ${detail}.`;
    case 'snapshot-missing':
      return 'The main file was missing. Everything was brought back from the copy before it.';
    case 'journal-missing':
      return 'A file with the newest entries was missing. What was entered last may be gone: please look at your last entries.';
    case 'journal-torn':
      return 'The last entry had not been written whole and was set aside. It had not been shown as saved.';
    case 'snapshot-foreign':
      return `Another program changed the main file while it was open. Its version is kept as ${detail}.`;
    default:
      return 'Something was mended.';
  }
}
