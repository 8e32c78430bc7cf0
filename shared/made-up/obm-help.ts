/** The help of the business that needs an OBM: a hiring plan under way, and tasks on their way off the owner's plate. */
import type { HandoffStory, HiringStory, NoteStory } from './story.ts';

export const obmHandoffs: readonly HandoffStory[] = [
  {
    title: 'Newsletter layout',
    category: 'Posting and formatting content',
    person: 'Lena Moss',
    hours: 1.25,
    moves: [
      ['mine', 96],
      ['writing', 88],
      ['trying', 79],
      ['handed-over', 68],
    ],
    level: 4,
    howTo: {
      purpose: 'The newsletter goes out every Thursday at nine.',
      steps:
        'Take the text from the folder “Newsletter, ready”.\nSet it in the template, one picture at most.\nSend a test to Marianne and Tess by Wednesday noon.\nNo answer by five means yes.',
      tools: 'Newsletter tool, picture folder',
      done: 'Scheduled for Thursday, links tried on a phone.',
    },
    checkIn: 22,
  },
  {
    title: 'Invoice chasing',
    category: 'Invoices and books',
    person: 'Tess Harlow',
    hours: 1.5,
    moves: [
      ['mine', 60],
      ['writing', 47],
      ['trying', 36],
    ],
    level: 3,
    howTo: {
      purpose: 'No invoice is open for longer than 21 days.',
      steps:
        'Every Tuesday: list of invoices older than 14 days.\nDay 14: friendly reminder, text A. Day 21: text B, with a call offered.\nDay 30: tell Marianne, nothing else.',
      done: 'The list shows a date of reminder for each.',
    },
    checkIn: 2,
    note: 'Second go on Tuesday. The first one was fine but for text B.',
  },
  {
    title: 'Client folders and welcome pack',
    category: 'Client care and onboarding',
    person: 'Tess Harlow',
    hours: 1,
    moves: [
      ['mine', 40],
      ['writing', 26],
      ['trying', 11],
    ],
    level: 2,
    checkIn: 5,
  },
  {
    title: 'Weekly overview of what gets done',
    category: 'Checking in and briefing people',
    person: null,
    hours: 3,
    moves: [
      ['mine', 30],
      ['writing', 9],
    ],
    howTo: { steps: 'One page on Fridays: what was done, what is stuck, who waits for whom.' },
    note: 'For the manager, once there is one.',
  },
  {
    title: 'Checkout and e-mail list',
    category: 'Setting up tools',
    person: 'Jon Bell',
    hours: 1.5,
    moves: [
      ['mine', 45],
      ['writing', 18],
    ],
  },
  {
    title: 'Podcast notes',
    category: 'Posting and formatting content',
    person: 'Lou Finch',
    hours: 0.75,
    moves: [
      ['mine', 170],
      ['trying', 150],
      ['handed-over', 130],
    ],
    level: 3,
  },
  {
    title: 'Answering questions in the group',
    category: 'Client care and onboarding',
    person: 'Tess Harlow',
    hours: 1,
    moves: [
      ['mine', 110],
      ['trying', 90],
      ['taken-back', 70, 'Members asked about design, which Tess cannot answer.'],
    ],
    note: 'Try again with a list of usual answers.',
  },
  {
    title: 'Moving and confirming calls',
    category: 'Inbox and calendar',
    person: 'Tess Harlow',
    hours: 1,
    moves: [['mine', 25]],
  },
  {
    title: 'Plan of the spring launch',
    category: 'Planning projects',
    person: null,
    hours: 2,
    moves: [['mine', 21]],
    note: 'One of the first things for the manager.',
  },
  {
    title: 'Partner numbers once a month',
    category: 'Numbers and reports',
    person: 'Arlo Penn',
    hours: 0.5,
    moves: [['mine', 14]],
  },
];

export const obmHiring: HiringStory = {
  role: 'obm',
  daysAgo: 35,
  firstDayIn: 26,
  notes: {
    'obm-money': 'Ten hours a week at £40 is about £1,733 a month. Savings carry the first five months.',
    'obm-let-go': 'Dates, briefs and the order of things: hers. Prices, words and new offers: mine.',
    'obm-profile': 'In 90 days: nobody asks me where a job has got to.',
    'obm-team': 'Told Tess first. Jon was relieved.',
    'obm-first-call': 'Three calls. Ask how she says no to an owner.',
  },
  candidates: [
    {
      name: 'Ines Duarte',
      contact: 'ines@example.com',
      foundBy: 'an OBM community',
      rate: 42,
      stages: [
        ['heard-about', 22],
        ['first-call', 8],
        ['second-call', 4],
      ],
      next: [1, 'Second call: our hardest week'],
      scores: [
        ['strategy-into-steps', 5, 'Drew the spring launch as nine steps while we talked, each with a name.'],
        ['leads-people', 4, 'Had to part with a designer last year and told it fairly.'],
        ['project-control', 4, 'Her course launch slipped by four days; she said so in week two.'],
        ['numbers', 3, 'Reads figures, leaves the conclusions to others.'],
      ],
      note: 'Ran two launches for a course maker. Asked better questions than I did.',
    },
    {
      name: 'Maya Okafor',
      contact: 'maya@example.com',
      foundBy: 'Kite & Anchor',
      rate: 38,
      stages: [
        ['heard-about', 20],
        ['first-call', 6],
      ],
      next: [3, 'Send her the role by results'],
      scores: [
        ['strategy-into-steps', 3, 'Asked for the plan instead of making one.'],
        ['project-control', 5, 'Showed me her board: forty jobs, none without a date.'],
        ['detail', 5, 'Found a wrong date in my brief.'],
      ],
      note: 'Comes from agencies. Calm.',
    },
    {
      name: 'Tom Lindqvist',
      contact: 'tom@example.com',
      foundBy: 'the newsletter',
      rate: 55,
      stages: [
        ['heard-about', 19],
        ['first-call', 5],
      ],
      scores: [['leads-people', 4, 'Ran a team of nine.']],
      flags: 'Above the budget. Wants to bring his own team.',
    },
    {
      name: 'Sofia Brandt',
      contact: 'sofia@example.com',
      foundBy: 'an OBM community',
      rate: null,
      stages: [['heard-about', 3]],
      next: [2, 'Ask for her rate and a first call'],
    },
    {
      name: 'Priya Nair',
      contact: 'priya@example.com',
      foundBy: 'an OBM community',
      rate: 36,
      stages: [
        ['heard-about', 23],
        ['first-call', 9],
        ['not-this-time', 7, 'Free from summer only.'],
      ],
      note: 'Would ask her again.',
    },
  ],
};

/** What the assistant writes on Fridays. */
export const obmNotes: readonly NoteStory[] = [
  [
    4,
    'Inbox empty each noon. Six invoices out.',
    'Folder for Otter Lane: which logo is the final one?',
    'A yes to the new welcome text.',
  ],
  [
    3,
    'Two clients moved, calendar is right again. Reminders went out on Tuesday.',
    'Welcome text, still. The group has three questions about design.',
    'Ten minutes about the group.',
  ],
  [
    2,
    'Invoice chasing alone for the first time: four paid, one promised.',
    'Jon, for the link to the new form.',
    'Nothing this week.',
  ],
  [
    1,
    'Client folders for Blue Door and Juniper. Inbox as always.',
    'Text B of the reminders: too hard or right?',
    'Your word on text B, and who books the photographer.',
  ],
];
