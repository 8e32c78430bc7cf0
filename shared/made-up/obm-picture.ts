/** Where the business that needs an OBM is heading, what waits, and what it runs on. */
import type { PictureStory } from './story.ts';

export const obmPicture: PictureStory = {
  goals: [
    { title: 'Brand School runs twice a year without me in every call', inDays: 240 },
    { title: 'A quarter of income comes from products', inDays: 300 },
  ],
  projects: [
    {
      title: 'Membership portal for Studio Circle',
      goal: 1,
      moves: [
        ['parked', 150],
        ['active', 47],
      ],
      touchedDaysAgo: 19,
      worth: 900,
      effort: 40,
      blocker: 'The checkout and the portal do not talk to each other',
      steps: [
        ['Choose the platform', null, 40],
        ['Move the lessons over', 'Tess Harlow', 22],
        ['Connect the checkout', 'Jon Bell'],
        ['Write the welcome mails', null],
        ['Invite the members', null],
      ],
    },
    {
      title: 'Record the five core lessons of Brand School',
      goal: 0,
      moves: [
        ['parked', 120],
        ['active', 33],
      ],
      touchedDaysAgo: 5,
      worth: 'large',
      effort: 'large',
      steps: [
        ['Scripts', null, 12],
        ['Slides', 'Lena Moss', 6],
        ['Record', null],
        ['Cut', null],
      ],
    },
    {
      title: 'Library of price lists',
      goal: 1,
      moves: [['parked', 131]],
      touchedDaysAgo: 94,
      worth: 600,
      effort: 20,
      blocker: 'Needs the mail system',
    },
    {
      title: 'Affiliates for the template shop',
      goal: 1,
      moves: [['parked', 96]],
      touchedDaysAgo: 96,
      worth: 450,
      effort: 'medium',
      blocker: 'Nobody to look after them',
    },
    { title: 'Podcast', moves: [['parked', 61]], touchedDaysAgo: 61, effort: 'large', blocker: 'My time' },
    {
      title: 'New website for the studio',
      moves: [
        ['active', 210],
        ['done', 74],
      ],
      touchedDaysAgo: 74,
    },
  ],
  tools: [
    {
      name: 'Mailing list',
      purpose: 'Newsletter and launches',
      state: 'half-working',
      setUpBy: 'specialist',
      people: ['Tess Harlow'],
    },
    {
      name: 'Checkout',
      purpose: 'Template shop and programme',
      state: 'half-working',
      setUpBy: 'specialist',
      people: ['Jon Bell'],
    },
    { name: 'Calendar booking', purpose: 'First calls', state: 'working', setUpBy: 'va', people: ['Tess Harlow'] },
    { name: 'Project board', purpose: 'Who does what by when', state: 'not-set-up', setUpBy: 'obm' },
  ],
  numbers: {
    'New leads': [4, 6, 3, 5, 7, [9, 'The webinar worked: hold another in spring'], 6, 4, 5],
    'First calls that became clients': [30, 25, 40, 33, [20, 'Too many that do not fit: ask the budget first'], 35],
    'Growth of the mailing list': [42, 38, 55, 61, 47, 120],
    'Hours on running things': [24, 25.5, 26, 24.5, 27, 26, 28, 26.5],
  },
};
