/** A business for which it is not yet time: two clients, little income, and more channels than one person can keep up. */
import { notYetPicture } from './not-yet-picture.ts';
import type { Story } from './story.ts';

export const notYetStory: Story = {
  owner: 'Petra',
  business: 'Castles in the Air',
  startedDaysAgo: 187,
  money: { costs: 170, ownPay: 300, savings: 150, budget: 40 },
  clients: [
    {
      name: 'Mrs Abernathy',
      kind: 'one-off',
      payments: [
        [6, 10, 90, 'Portrait of a cat'],
        [4, 13, 140, 'Portrait of two cats'],
        [2, 9, 120, 'Portrait of a dog'],
        [1, 11, 140, 'Birthday cards'],
      ],
      history: [['active', 220]],
      howFound: 'Market stall',
    },
    {
      name: 'Pebble Café',
      kind: 'one-off',
      payments: [
        [3, 7, 160, 'Chalk boards'],
        [1, 6, 180, 'Menu'],
        [0, 5, 90, 'Window'],
      ],
      history: [
        ['lead', 125],
        ['active', 112],
      ],
      howFound: 'Asked in the café',
    },
    {
      name: 'Village Fête',
      kind: 'one-off',
      payments: [[9, 16, 150, 'Posters']],
      history: [
        ['active', 290],
        ['past', 240],
      ],
      howFound: 'Notice board',
    },
    { name: 'Sunny Side Bakery', kind: 'one-off', history: [['lead', 31]], howFound: 'Pebble Café' },
  ],
  people: [],
  earnings: [
    {
      kind: 'product',
      day: 14,
      note: 'Shop: prints',
      feePercent: 9,
      amounts: [36, 54, 128, 18, 36, 72, 54, 36, 90, 54, 72, 54, 90, 108, 36],
    },
    {
      kind: 'programme',
      day: 19,
      note: 'Watercolour course',
      feePercent: 5,
      amounts: [0, 0, 0, 0, 0, 0, 49, 98, 0, 49, 0, 98, 49, 98, 0],
    },
    {
      kind: 'affiliate',
      day: 26,
      note: 'Paints that I recommend',
      feePercent: 0,
      amounts: [0, 0, 0, 4, 0, 6, 0, 5, 8, 0, 7, 9, 6, 11, 0],
    },
  ],
  week: [
    {
      category: 'Client work',
      hours: [
        [26, 4.5],
        [1, 5],
      ],
      spread: 0.3,
    },
    {
      category: 'Marketing and sales',
      hours: [
        [26, 6],
        [1, 9],
      ],
      spread: 0.2,
    },
    {
      category: 'Posting and formatting content',
      hours: [
        [26, 3.5],
        [1, 5],
      ],
      spread: 0.2,
    },
    {
      category: 'New offers and launches',
      hours: [
        [26, 2],
        [1, 4],
      ],
      spread: 0.3,
      byDay: { days: 2, notes: ['Watercolour course, module five', 'A membership, maybe', 'Calendar for next year'] },
    },
    {
      category: 'Setting up tools',
      hours: [
        [26, 6],
        [1, 8],
      ],
      spread: 0.25,
      byDay: { days: 3, notes: ['Third newsletter service', 'Shop theme', 'Course platform', ''] },
    },
    {
      category: 'Systems and how things run',
      hours: [
        [26, 1],
        [1, 1],
      ],
      spread: 0.3,
    },
    {
      category: 'Inbox and calendar',
      hours: [
        [26, 2],
        [1, 2],
      ],
      spread: 0.2,
    },
    {
      category: 'Invoices and books',
      hours: [
        [26, 0.5],
        [1, 0.5],
      ],
      spread: 0.2,
    },
    {
      category: 'Direction',
      hours: [
        [26, 3],
        [1, 4],
      ],
      spread: 0.3,
    },
  ],
  fires: {
    aWeek: [1, 0, 1, 2],
    list: [
      { category: 'Setting up tools', hours: 2, note: 'Shop sent no confirmations' },
      { category: 'Posting and formatting content', hours: 1, note: 'Posted to the wrong account' },
      { category: 'Setting up tools', hours: 1.5, note: 'Newsletter went out twice' },
    ],
  },
  holidays: [17],
  marked: {
    'Client work': { feeling: 'love' },
    'Setting up tools': { feeling: 'drains' },
    'Posting and formatting content': { feeling: 'drains' },
    'New offers and launches': { feeling: 'love' },
  },
  said: {
    offers: 3,
    marketing: 'several-channels',
    turnedAway: 'never',
    steady: 'up-and-down',
    recurring: 'one-to-four',
    lateAnswers: 'rarely',
    overwhelmed: 'always',
    funGone: 'sometimes',
    wish: 'grow',
    people: 0,
    away: 'some-catching-up',
    lettingGo: 'with-effort',
    hiredBefore: 'never',
    systemsMissing: 'often',
    techGap: 'sometimes',
    projectsShelved: 'always',
    private: 'nothing',
  },
  checkedDaysAgo: 9,
  handoffs: [],
  hiring: null,
  picture: notYetPicture,
};
