/** What the business that does too many things at once has begun. */
import type { PictureStory } from './story.ts';

export const notYetPicture: PictureStory = {
  goals: [],
  projects: [
    { title: 'Sticker shop', moves: [['active', 160]], touchedDaysAgo: 44, worth: 'small', effort: 'medium' },
    { title: 'Video channel', moves: [['active', 120]], touchedDaysAgo: 31, effort: 'large' },
    { title: 'Drawing course', moves: [['active', 90]], touchedDaysAgo: 52, worth: 'medium', effort: 'large' },
    { title: 'Colouring book', moves: [['parked', 75]], touchedDaysAgo: 75, worth: 'small', effort: 'medium' },
  ],
  tools: [],
  numbers: {},
};
