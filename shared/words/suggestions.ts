/** What could leave her plate: why each stands there, and what it costs beside what an hour of hers brings in. */
import type { WayOff } from '../advice/suggest-handoffs.ts';
import type { Category } from '../records/work.ts';

export const tasks = (count: number): string => (count === 1 ? '1 task' : `${count} tasks`);

export const suggestionWords = {
  title: 'From your hours',
  text: (weeks: number) =>
    weeks === 1
      ? 'What could leave your plate, as you logged it in one week.'
      : `What could leave your plate, on average over the last ${weeks} weeks that you logged.`,
  hours: (hours: string) => `${hours} h a week`,
  none: 'All that could be handed over has a card already, or no hours in the last weeks.',
  /** @param what `£60 for each hour you work` */
  earns: (what: string) => `You earn ${what}.`,
  onBoard: (hours: string) => `${hours} h a week of it ${hours === '1' ? 'has' : 'have'} a card already.`,
  cost: (money: string, name: string) => `About ${money} a month at ${name}’s rate.`,
  budget: {
    within: (cost: string, budget: string) =>
      `What you chose costs about ${cost} a month, within your budget of ${budget}.`,
    over: (cost: string, more: string, budget: string) =>
      `What you chose costs about ${cost} a month, ${more} more than your budget of ${budget}.`,
    pays: (budget: string, rate: string) =>
      `Your budget of ${budget} a month pays up to ${rate} an hour for what you chose.`,
  },
  unlogged: 'No hours are logged in the last weeks. Log a week, and mark in it what could be handed over.',
  log: 'Log a week',
  add: (count: number) => `Add ${tasks(count)}`,
  added: (count: number) => `${tasks(count)} added to the board.`,
  ways: {
    drop: 'What nobody needs to do',
    automate: 'What a tool can do',
    'hand-over': 'What somebody else can do',
  } satisfies Record<WayOff, string>,
  order: 'The most worthwhile first: by hours, how easily it changes hands, how you like it, and what can go wrong.',
  stillThere: {
    drop: 'You mean to stop it, and it still takes your time.',
    automate: 'You mean to leave it to a tool, and it still takes your time.',
  },
  doers: {
    owner: 'You said that it could be handed over.',
    va: 'A VA could do it: quick to show, the same steps each time.',
    obm: 'An OBM would run it for you, with a plan first.',
    specialist: 'Somebody who does this for a living knows how.',
  } satisfies Record<Category['doer'], string>,
  risks: {
    little: 'Little can go wrong.',
    some: '',
    much: 'Much hangs on it, so look at the first few yourself.',
  } satisfies Record<'little' | 'some' | 'much', string>,
  feelings: { drains: 'It drains you.', love: 'You love doing it.' },
  /** What else could become of a kind of work. */
  instead: (name: string) => `What else could become of ${name}`,
  answers: {
    drop: 'Stop doing it',
    automate: 'Leave it to a tool',
    'hand-over': 'Hand it over after all',
    keep: 'Keep it myself',
  } satisfies Record<NonNullable<Category['answer']>, string>,
  answered: {
    drop: (name: string) => `You mean to stop “${name}”.`,
    automate: (name: string) => `“${name}” is meant for a tool.`,
    'hand-over': (name: string) => `“${name}” could be handed over.`,
    keep: (name: string) => `“${name}” stays yours.`,
  } satisfies Record<NonNullable<Category['answer']>, (name: string) => string>,
} as const;
