/**
 * The guide: what an assistant and a manager do, side by side. Prices name who published them and when; a figure without a
 * dated source says that it is a rule of thumb.
 */
import type { Area } from '../records/person.ts';

/** What somebody published about a price. */
interface Price {
  readonly text: string;
  readonly source: string;
}

interface Compared {
  readonly label: string;
  readonly va: readonly string[];
  readonly obm: readonly string[];
}

export const guideWords = {
  title: 'Guide',
  finding: 'An assistant does the work. A manager runs the work.',
  lead: 'Virtual Assistant and Online Business Manager are often taken for the same thing, and to some extent they are. There is a place for both. Which one is right depends on where your business stands.',
  roles: { va: 'Virtual Assistant (VA)', obm: 'Online Business Manager (OBM)' },
  compare: {
    title: 'Side by side',
    aspect: 'What',
    both: {
      label: 'Both',
      text: 'Work for you from a place of their own, most as contractors with other clients beside you. Both take work off your plate. Both need the same from you: to know what “well done” means, the access to do it, and a regular talk.',
    },
    rows: [
      {
        label: 'In a sentence',
        va: ['Does the tasks that you give, and answers for those.'],
        obm: ['Runs the day-to-day, and answers for the whole of it.'],
      },
      {
        label: 'Does',
        va: [
          'Inbox, calendar, travel',
          'Invoices, reminders, files',
          'Posting and formatting what you wrote',
          'Welcoming clients, answering routine questions',
        ],
        obm: [
          'Breaks your big picture down into projects, step by step',
          'Hands the steps to your team, and follows up',
          'Sees that tools and ways of working hold',
          'Watches the numbers and says what they mean',
        ],
      },
      {
        label: 'Does not',
        va: ['Tell your other people what to do', 'Decide what comes first', 'Plan a launch from end to end'],
        obm: [
          'Take over hours of routine work',
          'Build websites or write sales pages',
          'Set the direction: that stays with you',
        ],
      },
      {
        label: 'Direction',
        va: ['Takes it: waits for a list of tasks, from you or from a manager.'],
        obm: ['Gives it: to assistant and contractors, and reports to you.'],
      },
      {
        label: 'Shares the week with',
        va: ['Often five to ten clients at a time'],
        obm: ['Often two or three clients at a time'],
      },
      {
        label: 'Right when',
        va: [
          'You first start out: very few clients, simple marketing, a limited budget.',
          'The basic day-to-day tasks keep you from building and growing your business.',
          'You can say what has to be done, and need hands.',
        ],
        obm: [
          'You have more clients, more income, products and programmes, and find yourself managing a lot that you should not be managing.',
          'You know that systems are missing, and have no time to put them together.',
          'So much goes on that you do not know what is getting done.',
          'You hand work to assistant, designers and others, and constantly check in with them.',
        ],
      },
    ] satisfies readonly Compared[],
    notAlone: 'A tool that nobody can set up is one job for a specialist. On its own it is no reason for either.',
  },
  costs: {
    label: 'Costs',
    va: [
      { text: 'About £25 to £30 an hour in the UK', source: 'Humble Bee VA, 2023' },
      { text: '$25 to $35 an hour for a contractor in the US', source: 'Elite Wealth Plan, without a year' },
      { text: '$5 to $15 an hour for simple tasks, $25 to $60 for specialised ones', source: 'a price guide, 2026' },
    ],
    obm: [
      { text: '$70 an hour for five hours a week, one manager’s example', source: 'Tessera VBS, without a year' },
      { text: '20 hours a month, for three months to begin with', source: 'Sharon Blalock OBM, without a year' },
      { text: '$45 to $100 an hour', source: 'a rule of thumb: no dated survey was found, so go by your quotes' },
    ],
    least: (amount: string) => `From about ${amount} a month`,
    leastSource: (day: string) => `smallest sensible start, 2026, at your rate for the dollar of ${day}`,
  } satisfies {
    label: string;
    va: readonly Price[];
    obm: readonly Price[];
    least: (amount: string) => string;
    leastSource: (day: string) => string;
  },
  office: {
    title: 'If you have worked in an office',
    lead: 'Most people know these three. Online, the same roles go by other names.',
    rows: [
      {
        office: 'Administrative assistant',
        online: 'Virtual Assistant',
        text: 'Letters, diary, travel, files: whatever is on the list gets done.',
      },
      {
        office: 'Office manager',
        online: 'Online Business Manager',
        text: 'People, suppliers, how things are done: the office runs, and the boss does not have to look.',
      },
      {
        office: 'Executive personal assistant',
        online: 'A word that misleads',
        text: 'It is often named beside the manager, for standing close to the one on top. Today it mostly means somebody who guards one person’s time: inbox, calendar, travel. That is a senior assistant, and runs no team. When somebody offers it, ask: would you tell my other people what to do?',
      },
    ],
  },
  duties: {
    title: 'What you carry today',
    finding: (all: string, handOver: string) => `About ${all} h a week, of which ${handOver} h need not be yours.`,
    allHers: (all: string) => `About ${all} h a week, all of which is yours to do.`,
    from: (weeks: number) =>
      weeks === 1 ? 'From your hours of 1 of the last 13 weeks.' : `From your hours of ${weeks} of the last 13 weeks.`,
    thin: 'With fewer than four weeks it may not be a usual week yet.',
    groups: {
      va: 'An assistant could do',
      obm: 'A manager could run',
      specialist: 'A specialist could do',
      owner: 'Stays with you',
    },
    aWeek: (hours: string) => `${hours} h`,
    fromAnswers: (day: string) => `No hours are logged yet. In your check of ${day} you said:`,
    none: 'Nothing is logged and no check is finished, so this page cannot tell yet. One week of rough hours is enough to begin.',
    toWorkload: 'Write down last week',
    toCheck: 'Take the check',
  },
  areas: {
    title: 'The four things a manager carries',
    lead: 'Somebody carries each of them in every business. The question is who.',
    is: {
      projects: 'Setting up a new programme or a membership: the plan, the dates, who does what.',
      operations: 'That e-mail, checkout and everything behind them deliver what you sell.',
      metrics: 'Tracking the numbers, so that you know what works and what does not.',
      people: 'The day-to-day of your team, so that you do not have to manage it.',
    } satisfies Readonly<Record<Area, string>>,
    today: 'Today',
    hours: (hours: string) => `${hours} h a week of yours`,
    plans: (count: number) => (count === 1 ? '1 hiring plan under way' : `${count} hiring plans under way`),
    handoffs: (count: number) =>
      count === 1 ? '1 task on its way to somebody' : `${count} tasks on their way to others`,
    people: (count: number, hours: string | null) => {
      const who = count === 1 ? '1 person' : `${count} people`;
      return hours === null ? who : `${who}, ${hours} h a week`;
    },
    nothing: 'Nothing in your records yet',
    carriedBy: (names: string) => `Carried by ${names}`,
    you: 'you',
    toTeam: 'Change who carries what',
  },
} as const;
