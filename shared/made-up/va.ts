/** A business that needs a VA: few clients, simple marketing, a small budget, and eleven hours a week of work without judgement. */
import type { Story } from './story.ts';

export const vaStory: Story = {
  owner: 'Nadia',
  business: 'Once Upon a Page',
  startedDaysAgo: 189,
  money: { costs: 520, ownPay: 1750, savings: 1200, budget: 420 },
  clients: [
    {
      name: 'Gull Rock Press',
      kind: 'retainer',
      monthly: 900,
      paysOn: 2,
      hoursSold: 22,
      history: [['active', 430]],
      howFound: 'A former colleague',
      note: 'Two manuscripts at a time, never three.',
    },
    {
      name: 'Professor Alder',
      kind: 'retainer',
      monthly: 640,
      paysOn: 5,
      hoursSold: 16,
      history: [['active', 490]],
      howFound: 'Recommended by Gull Rock Press',
    },
    {
      name: 'Bramble Business School',
      kind: 'retainer',
      monthly: 720,
      paysOn: 9,
      hoursSold: 18,
      history: [
        ['lead', 400],
        ['active', 385],
      ],
      howFound: 'Recommended by Professor Alder',
    },
    {
      name: 'Hattie Crane',
      kind: 'one-off',
      payments: [
        [7, 17, 540, 'Novel, first third'],
        [5, 19, 540, 'Novel, second third'],
        [3, 16, 540, 'Novel, last third'],
        [1, 18, 480, 'Novel, last look'],
        [0, 12, 320, 'Letter to publishers'],
      ],
      history: [['active', 260]],
      howFound: 'A reading',
    },
    {
      name: 'Elm & Ash Solicitors',
      kind: 'one-off',
      payments: [
        [4, 22, 760, 'Handbook, part one'],
        [2, 20, 780, 'Handbook, part two'],
        [1, 24, 420, 'Client letters'],
      ],
      history: [['active', 150]],
      howFound: 'Recommended by Bramble Business School',
    },
    {
      name: 'The Owl Review',
      kind: 'retainer',
      monthly: 380,
      paysOn: 6,
      hoursSold: 10,
      history: [
        ['active', 460],
        ['past', 170],
      ],
      howFound: 'A former colleague',
    },
    {
      name: 'Dr Finch',
      kind: 'one-off',
      payments: [
        [13, 14, 620, 'Dissertation'],
        [10, 21, 580, 'Dissertation, second half'],
      ],
      history: [
        ['active', 420],
        ['past', 270],
      ],
      howFound: 'Recommended by Professor Alder',
    },
    {
      name: 'Two Rivers Museum',
      kind: 'one-off',
      history: [['lead', 17]],
      howFound: 'Recommended by Gull Rock Press',
      note: 'Catalogue in spring. Offer not written yet.',
    },
  ],
  people: [],
  earnings: [
    {
      kind: 'product',
      day: 15,
      note: 'Style guide, PDF',
      feePercent: 4,
      amounts: [0, 0, 0, 0, 38, 57, 76, 57, 38, 95, 76, 57, 95, 114, 76],
    },
    {
      kind: 'other',
      day: 25,
      note: 'Evening class',
      feePercent: 0,
      amounts: [180, 180, 0, 0, 180, 180, 180, 0, 0, 180, 0, 0, 180, 180, 0],
    },
  ],
  week: [
    {
      category: 'Client work',
      hours: [
        [26, 18],
        [1, 19.5],
      ],
      spread: 0.12,
    },
    {
      category: 'Inbox and calendar',
      hours: [
        [26, 3.5],
        [1, 4.25],
      ],
      spread: 0.15,
    },
    {
      category: 'Client care and onboarding',
      hours: [
        [26, 1.75],
        [1, 2.5],
      ],
      spread: 0.2,
      byDay: { days: 2, notes: ['Files and versions', 'Contract for the museum', ''] },
    },
    {
      category: 'Invoices and books',
      hours: [
        [26, 2.25],
        [1, 2.75],
      ],
      spread: 0.2,
      byDay: { days: 2, notes: ['Reminders', 'Receipts of the month', ''] },
    },
    {
      category: 'Posting and formatting content',
      hours: [
        [26, 1],
        [1, 1.5],
      ],
      spread: 0.2,
    },
    {
      category: 'Marketing and sales',
      hours: [
        [26, 2.5],
        [1, 1.75],
      ],
      spread: 0.3,
      byDay: { days: 2, notes: ['Offer for the museum', '', 'Coffee with Hattie'] },
    },
    {
      category: 'Setting up tools',
      hours: [
        [26, 0.75],
        [1, 0.75],
      ],
      spread: 0.4,
    },
    {
      category: 'Numbers and reports',
      hours: [
        [26, 0.5],
        [1, 0.5],
      ],
      spread: 0.2,
    },
    {
      category: 'Direction',
      hours: [
        [26, 1.25],
        [1, 0.75],
      ],
      spread: 0.3,
    },
  ],
  fires: {
    aWeek: [0, 1, 0, 1],
    list: [
      { category: 'Client care and onboarding', hours: 1.5, note: 'Sent the version before last' },
      { category: 'Inbox and calendar', hours: 1, note: 'Missed a call with Professor Alder' },
      { category: 'Invoices and books', hours: 1.25, note: 'Invoice with the wrong sum' },
    ],
  },
  holidays: [11],
  marked: {
    'Client work': { feeling: 'love' },
    'Inbox and calendar': { feeling: 'drains' },
    'Invoices and books': { feeling: 'drains' },
    'Client care and onboarding': { feeling: 'fine' },
    'Posting and formatting content': { feeling: 'drains' },
  },
  said: {
    offers: 1,
    marketing: 'simple',
    turnedAway: 'sometimes',
    steady: 'steady',
    recurring: 'five-to-ten',
    lateAnswers: 'often',
    overwhelmed: 'sometimes',
    funGone: 'rarely',
    wish: 'grow',
    people: 0,
    away: 'days-of-catching-up',
    lettingGo: 'gladly',
    hiredBefore: 'never',
    systemsMissing: 'sometimes',
    techGap: 'rarely',
    projectsShelved: 'often',
    private: 'some',
  },
  checkedDaysAgo: 6,
  handoffs: [],
  hiring: null,
};
