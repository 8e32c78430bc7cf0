import type { Area, Person, PersonRole } from '../records/person.ts';
import type { HowOften } from '../records/week.ts';

export const roleNames: Readonly<Record<PersonRole, string>> = {
  va: 'Virtual Assistant (VA)',
  obm: 'Online Business Manager (OBM)',
  'web-designer': 'Web designer',
  'graphic-designer': 'Graphic designer',
  'affiliate-manager': 'Affiliate manager',
  copywriter: 'Copywriter',
  bookkeeper: 'Bookkeeper',
  other: 'Somebody else',
};

/** Where room is short. */
const shortRoles: Readonly<Record<PersonRole, string>> = {
  ...roleNames,
  va: 'Assistant (VA)',
  obm: 'Manager (OBM)',
};

/** What somebody does, as their box says it: her own word where the list has none. */
export const roleText = ({ role, roleName }: Pick<Person, 'role' | 'roleName'>): string =>
  role === 'other' && roleName !== '' ? roleName : shortRoles[role];

/** The four things that a manager carries for the owner. */
export const areaNames: Readonly<Record<Area, { readonly title: string; readonly hint: string }>> = {
  projects: { title: 'Projects', hint: 'plans, dates and who does what' },
  operations: { title: 'Operations', hint: 'how things run, and the tools for it' },
  metrics: { title: 'Metrics', hint: 'the numbers, and what they say' },
  people: { title: 'People', hint: 'the team’s days, questions and checking in' },
};

/** What no helper takes over, in her words about the business. */
export const ownerKeeps = ['Direction and what we offer', 'The final word on money, contracts and our voice'] as const;

export const ownerText = (name: string): string => (name === '' ? 'You' : `${name} (you)`);

/** How often she has to check in with her people, after her own answer. */
const checkInText: Readonly<Record<string, string>> = {
  sometimes: 'about once a week',
  often: 'most days',
  always: 'several times a day',
};

const names = (list: readonly string[]): string =>
  list.length < 2 ? (list[0] ?? '') : `${list.slice(0, -1).join(', ')} and ${list.at(-1)}`;

export const chartWords = {
  views: { label: 'Show the chart', both: 'Side by side', now: 'Now', after: 'After' },
  now: 'Now',
  after: (day: string | null) => (day === null ? 'After' : `After ${day}`),
  owner: 'Owner',
  ownerUnnamed: 'You',
  /** How many report to her, and how many of the seats that do are open. */
  reports: (people: number, open: number) =>
    people === 0
      ? open === 0
        ? 'Nobody comes to you'
        : open === 1
          ? 'Only this seat comes to you'
          : 'Only these seats come to you'
      : people === 1
        ? '1 person comes to you'
        : `${people} people come to you`,
  checkedOn: 'You check in',
  /** What the two charts say together. */
  finding: {
    alone: 'You do everything yourself.',
    aloneAfter: (role: string) => `You do everything yourself. ${role} would be the first to take some of it.`,
    through: (count: number) =>
      count === 1 ? 'You, and one person who helps you.' : 'Today everything comes through you.',
    people: (count: number) => `You, and ${count} people who help you.`,
    managers: (list: readonly string[]) =>
      `${names(list)} ${list.length === 1 ? 'stands' : 'stand'} between you and the team.`,
    /** Who has people, without being there to manage. */
    reports: ([first, ...more]: readonly { readonly to: string; readonly count: number }[]) =>
      first === undefined
        ? ''
        : `${names([
            `${first.count} of them ${first.count === 1 ? 'reports' : 'report'} to ${first.to}`,
            ...more.map(({ to, count }) => `${count} to ${to}`),
          ])}.`,
    between: 'A manager would stand in between.',
    hands: 'An assistant would take the routine work.',
    tools: 'A specialist would set up your tools.',
    coming: (list: readonly string[]) => `${names(list)} ${list.length === 1 ? 'is' : 'are'} about to start.`,
  },
  roles: {
    va: 'Virtual Assistant (VA)',
    obm: 'Online Business Manager (OBM)',
    specialist: 'Somebody who sets up your tools',
  },
  roleArticle: { va: 'An assistant', obm: 'A manager', specialist: 'A specialist' },
  seat: {
    open: 'Open seat',
    oneJob: 'One job with an end',
    from: (day: string) => `Open seat, from ${day}`,
    planned: (day: string) => `Open seat, planned for ${day}`,
    ahead: (name: string) => `${name} is ahead so far`,
  },
  unknownSeat: { title: 'Who could help you?', text: 'The readiness check answers that in five minutes.' },
  hours: (hours: string) => `${hours} h a week`,
  starts: (day: string) => `starts ${day}`,
  toManager: 'Reports to the manager',
  checkIns: (often: string, day: string) =>
    `Each line is somebody whom you have to ask where a job has got to: ${checkInText[often] ?? often}, as you said on ${day}.`,
  askedLate: (weeks: number) =>
    `Each line is somebody whom you had to ask how things stand, in the ${weeks === 1 ? 'week' : 'two weeks'} that you closed last.`,
  /** On the box of somebody whom she had to ask. */
  asked: (often: HowOften) =>
    ({
      none: '',
      'once-or-twice': 'You asked once or twice',
      'three-to-five': 'You asked 3 to 5 times',
      more: 'You asked more than 5 times',
    })[often],
  /** Answers that draw lines. */
  asks: (often: string) => often in checkInText,
  moveLater: 'Who reports to whom is yours to decide, one person at a time, once the seat is taken.',
  owns: {
    title: 'Who carries what',
    youAlone: (areas: readonly string[]) => `Nobody but you carries ${names(areas.map((area) => area.toLowerCase()))}.`,
    seat: 'The open seat',
    keep: 'You keep',
    clients: 'The trust of your clients',
  },
  ownsNothing: {
    text: (manager: string) =>
      `${manager} is here to manage, and carries none of the four areas yet: projects, operations, metrics and people.`,
    action: (manager: string) => `Say what ${manager} carries`,
  },
  letReport: {
    text: (manager: string, count: number) =>
      count === 1
        ? `${manager} is here to manage, but one person still reports to you.`
        : `${manager} is here to manage, but ${count} people still report to you.`,
    action: (manager: string) => `Let them report to ${manager}`,
    done: (manager: string, count: number) =>
      count === 1 ? `1 person reports to ${manager} now.` : `${count} people report to ${manager} now.`,
  },
} as const;

export const teamWords = {
  title: 'Team',
  add: 'Add a person',
  finding: (count: number, hours: string | null) => {
    const who = count === 1 ? '1 person works' : `${count} people work`;
    return hours === null ? `${who} for you.` : `${who} for you, about ${hours} h a week.`;
  },
  empty: {
    title: 'Who works for you?',
    text: 'Everybody who does something for the business, however few hours. How many people wait for you decides much of the answer.',
  },
  columns: { name: 'Name', role: 'Role', hours: 'Hours a week', rate: 'An hour', since: 'Since' },
  gone: (day: string) => `until ${day}`,
  fields: {
    name: 'Name',
    role: 'Role',
    roleName: 'What they do',
    hours: 'Hours a week',
    rate: 'Rate an hour',
    from: 'Since',
    to: 'Until',
    toHint: 'Leave it empty while they work for you.',
    reportsTo: 'Reports to',
    reportsToHint: 'Whoever reports to them already is not in this list.',
    areas: 'What they carry for you',
    note: 'Notes',
  },
  more: { title: 'Hours, pay, notes', of: (name: string) => `Look at hours, pay and notes of ${name}`, look: 'Look' },
  saved: (name: string) => `${name} is saved.`,
  deleted: (name: string) => `${name} is deleted.`,
  draft: 'a person',
} as const;

/** Stands between what was worked and the question after it. */
export const paidUnused = (paid: string | null): string =>
  paid === null ? '' : ` About ${paid} of what you paid was for hours that were not worked.`;

/** One helper: what they really worked and were paid, and their note of each week. */
export const personWords = {
  texts: 'Texts for the two of you',
  edit: 'Change',
  back: 'To the team',
  gone: { title: 'Nobody is here', text: 'Whoever this was is not on the team any more.' },
  worth: 'Was it worth it?',
  agreed: (role: string, hours: string | null, rate: string | null) =>
    [role, ...(hours === null ? [] : [`${hours} h a week agreed`]), ...(rate === null ? [] : [`${rate} an hour`])].join(
      ', ',
    ),
  months: {
    title: 'Hours and pay by month',
    columns: {
      month: 'Month',
      agreed: 'Agreed',
      worked: 'Really worked',
      paid: 'Paid',
      anHour: 'An hour, really',
    },
    running: (month: string) => `${month}, so far`,
    agreed: (hours: string) => `${hours} h`,
    worked: (month: string) => `Hours worked in ${month}`,
    paid: (month: string) => `Paid for ${month}`,
    below: 'What was paid cannot be below zero.',
    hint: 'From their invoice, or as they told you. Leave empty what you do not know: it never counts as zero.',
    save: 'Save the months',
    fix: 'One field cannot be read yet. It is marked.',
    saved: (name: string) => `The months of ${name} are saved.`,
    earlier: 'Show earlier months',
    none: 'They have not begun yet.',
  },
  /** @param paid what was paid for hours that were not worked; null where that is not known */
  underused: (
    percent: number,
    earlier: { readonly month: string; readonly worked: string; readonly agreed: string },
    later: { readonly month: string; readonly worked: string; readonly agreed: string },
    paid: string | null,
  ) =>
    `Under ${percent} % used two months running: ${earlier.worked} of ${earlier.agreed} hours in ${earlier.month}, ${later.worked} of ${later.agreed} in ${later.month}.${paidUnused(paid)} Is there too little to hand over, or does work wait for your approval?`,
  notes: {
    title: 'Note of the week',
    lead: 'Three lines from them, so that you need not ask.',
    which: 'The note of which week',
    week: { this: 'This week', last: 'Last week' },
    done: 'Done',
    doneHint: 'What got finished.',
    waits: 'Waits',
    waitsHint: 'What is stuck, and for whom.',
    needs: 'Needs from you',
    needsHint: 'An answer, a decision, access.',
    save: 'Save the note',
    empty: 'One of the three lines is enough. All three are empty.',
    saved: (week: string) => `The note of ${week} is saved.`,
    removed: (week: string) => `The note of ${week} is deleted.`,
    past: 'Earlier notes',
    nonePast: 'No earlier notes yet.',
    all: (count: number) => `Show all ${count}`,
    few: 'Show fewer',
    change: 'Change',
    changeOf: (week: string) => `Change the note of ${week}`,
    remove: 'Delete',
    removeOf: (week: string) => `Delete the note of ${week}`,
  },
  ask: {
    title: 'Ask for it',
    lead: (name: string) => `A message to ${name}, ready to send.`,
    copy: 'Copy the message',
    text: (name: string, owner: string) =>
      [
        `Hi ${name.split(' ')[0] ?? name},`,
        '',
        'Could you send me three lines each Friday?',
        '',
        '1. Done: what got finished this week.',
        '2. Waits: what is stuck, and for whom.',
        '3. Needs: what you need from me, and by when.',
        '',
        'Two minutes are plenty. Then I need not keep asking, and you are not interrupted. If nothing waits, just say so.',
        ...(owner === '' ? [] : ['', owner.split(' ')[0] ?? owner]),
      ].join('\n'),
  },
} as const;
