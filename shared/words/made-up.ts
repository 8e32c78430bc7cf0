/** The made-up businesses: on the first screen, on the page to look around, and on the band above every screen of them. */
import type { MadeUpId } from '../values/space.ts';

interface Told {
  readonly name: string;
  readonly text: string;
  /** What it is there to show. */
  readonly shows: string;
}

export const madeUpWords = {
  title: 'Look around a made-up business',
  lead: 'Each is whole: clients, income, hours and a result. Change what you like; nothing there is yours, and nothing of yours moves.',
  open: (name: string) => `Look around ${name}`,
  businesses: {
    obm: {
      name: 'Make-Believe Studio',
      text: 'Design and courses, about £16,000 a month, and four helpers who all wait for the owner.',
      shows: 'Needs an OBM',
    },
    va: {
      name: 'Once Upon a Page',
      text: 'An editor with five clients who loses ten hours a week to the inbox, files and invoices.',
      shows: 'Needs a VA',
    },
    'not-yet': {
      name: 'Castles in the Air',
      text: 'An illustrator with two clients, nine ideas and more channels than she can keep up.',
      shows: 'Not yet',
    },
  } satisfies Readonly<Record<MadeUpId, Told>>,
  band: {
    label: 'Made-up business',
    says: (name: string) => `This is a made-up business: ${name}. Nothing here is yours.`,
    switch: 'Another made-up business',
    back: 'Back to my business',
    start: 'Start with mine',
  },
  saved: 'Not saved: made up',
} as const;
