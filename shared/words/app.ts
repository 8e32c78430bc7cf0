/** The frame around every screen: names of places, the save line, what undo takes back. */

export const appWords = {
  name: 'Right Hand',
  loading: 'Opening your data…',
  groups: { business: 'Your business', help: 'Getting help' },
  places: {
    today: 'Today',
    clients: 'Clients',
    income: 'Income',
    workload: 'Workload',
    readiness: 'Readiness',
    hiring: 'Hiring',
    handoff: 'Handoff',
    team: 'Team',
    guide: 'Guide',
    settings: 'Settings',
  },
  saving: {
    quiet: 'Everything stays on this computer',
    saving: 'Saving…',
    saved: (time: string) => `Saved here at ${time}`,
    failed: 'Not saved',
  },
  tryAgain: 'Try again',
  undo: 'Undo',
  undone: (name: string | null) => {
    const what = name === null ? undefined : undoNames[name];
    return what === undefined ? 'Your last change was taken back.' : `Taken back: ${what}.`;
  },
  changedSince: 'Something else was changed since. Ctrl+Z takes the changes back one after the other.',
  nothingToUndo: 'There is nothing to undo in this sitting.',
  notFound: {
    title: 'There is nothing here',
    text: 'This address leads nowhere in Right Hand.',
    action: 'Go to Today',
  },
  broken: {
    title: 'Something went wrong on this screen',
    text: 'What you saved is safe. Go back to Today, or open this screen again.',
    again: 'Open it again',
    today: 'Go to Today',
  },
  failedStart: {
    title: 'Right Hand could not open your data',
    noToken: {
      title: 'Open the address from the terminal',
      text: 'This tab was opened without its key. Right Hand printed an address when it started: open that one.',
    },
    again: 'Try again',
  },
  paper: {
    print: 'Print',
    savePdf: 'Save as PDF',
    saved: (file: string) => `Saved as ${file}.`,
    failed: 'The PDF could not be saved there. Choose another folder, or make room on the disk.',
  },
  messages: 'Messages',
  menu: 'Menu',
  more: 'More',
  close: 'Close',
  skip: 'Skip to the content',
} as const;

/** What each kind of change is called when it is taken back. */
export const undoNames: Readonly<Record<string, string>> = {
  'settings.save': 'a change of your settings',
  'client.save': 'a change of a client',
  'client.remove': 'deleting clients',
  'client.setStatus': 'a change of status',
  'person.save': 'a change of a person on your team',
  'person.remove': 'deleting a person',
  'person.setReportsTo': 'a change of who reports to whom',
  'category.save': 'a change of a kind of work',
  'income.save': 'a change of your income',
  'income.remove': 'deleting income',
  'work.save': 'a change of your hours',
  'work.remove': 'deleting hours',
  'assessment.save': 'an answer',
  'assessment.remove': 'letting a check go',
  'assessment.finish': 'finishing the check',
  'plan.save': 'a change of your hiring plan',
  'plan.hire': 'a hire, on your team and in your plan',
  'plan.forget': 'deleting people from your hiring plan',
  'plan.remove': 'deleting a hiring plan',
  'handoff.save': 'a change of a handoff',
  'handoff.remove': 'deleting a handoff',
  'trash.restore': 'bringing something back',
};
