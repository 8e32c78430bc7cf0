/** The people of a hiring plan, as its owner reads about them. */
import type { BoardStage, CandidateStage } from '../records/candidate.ts';
import type { Role } from '../records/hiring.ts';

const stages: Readonly<Record<CandidateStage, string>> = {
  'heard-about': 'Heard about',
  'first-call': 'First call',
  'second-call': 'Second call',
  'trial-and-offer': 'Close to an offer',
  hired: 'Hired',
  'not-this-time': 'Not this time',
};

const people = (count: number): string => (count === 1 ? '1 person' : `${count} people`);
const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** 'today', 'yesterday', '5 days', '3 weeks', '4 months': how long somebody stands where they stand. */
const span = (days: number): string => {
  if (days <= 0) return 'since today';
  if (days === 1) return 'since yesterday';
  if (days < 14) return `for ${days} days`;
  if (days < 60) return `for ${Math.floor(days / 7)} weeks`;
  return `for ${counted(Math.floor(days / 30), 'month', 'months')}`;
};

export const planPeopleWords = {
  title: 'People',
  steps: 'Steps',
  show: 'What is shown',
  tab: (count: number) => (count === 0 ? 'People' : `People (${count})`),
  stages,
  count: people,
  keys: { before: 'Drag a card, or press', after: 'to move' },
  views: { label: 'Show people as', board: 'Board', list: 'List' },
  add: 'Add someone',
  draft: 'a person in your plan',
  menu: (name: string) => `What to do with ${name}`,
  moveTo: (stage: CandidateStage) => `Move to ${stages[stage]}`,
  moved: (name: string, stage: CandidateStage) => `${name} moved to ${stages[stage]}.`,
  score: 'Scorecard…',
  noMore: 'Not this time…',
  hire: (name: string) => `Hire ${name}…`,
  delete: 'Delete this person…',

  empty: {
    title: 'Who could it be?',
    text: 'Write down everybody you hear about, even with a first name only. Three to eight people make a good choice.',
    /** While a column has nobody. */
    columns: (role: Role): Readonly<Record<BoardStage, string>> => ({
      'heard-about': 'People you heard about begin here.',
      'first-call': 'The same questions for everybody make the answers comparable.',
      'second-call': 'Two people here make it easier to compare.',
      'trial-and-offer':
        role === 'obm'
          ? 'A paid look at your business tells you more than a third call.'
          : 'A paid trial task tells you more than a third call.',
    }),
  },

  card: {
    rate: (rate: string) => `${rate} an hour`,
    noRate: 'Rate not known',
    budget: (hours: string) => `Budget: ${hours} h a week`,
    free: 'Asks for nothing',
    foundBy: (who: string) => `From ${who}`,
    here: (days: number) => `Here ${span(days)}`,
    stage: (stage: CandidateStage, days: number) => `${stages[stage]}, ${span(days)}`,
    next: (day: string, what: string) => (what === '' ? day : `${day}: ${what}`),
    late: (day: string, what: string) => (what === '' ? `Was due ${day}` : `Was due ${day}: ${what}`),
    flags: 'A doubt is noted',
  },

  list: { name: 'Name', stage: 'Stage', rate: 'An hour', next: 'Next', actions: 'Actions', nothing: '–' },

  panel: {
    fields: {
      name: 'Name',
      contact: 'How to reach them',
      foundBy: 'Who told you about them',
      rate: 'Rate an hour',
      stage: 'Stage',
      why: 'Why not this time?',
      whyHint: 'A few words for you. They stay with your notes.',
      nextWhat: 'What comes next',
      nextOn: 'When',
      flags: 'What gives you pause',
      flagsHint: 'What you saw or heard, in their words where you can.',
      note: 'Notes',
    },
    privacy:
      'These are other people’s data: write down what the work needs. Age, family and health do not belong here.',
    budget: (budget: string, hours: string) => `Your budget of ${budget} a month pays ${hours} h a week.`,
    sameName: 'Somebody of this name is in this plan already.',
    history: 'So far',
    historyLine: (stage: CandidateStage, day: string) => `${stages[stage]}: ${day}`,
    saved: (name: string) => `${name} is saved.`,
    hire: 'Hire…',
    delete: 'Delete this person',
  },

  aside: {
    title: (name: string) => `${name}: not this time`,
    text: 'Your notes stay here, folded away. You can take them up again at any time.',
    howToSay: 'Words for saying no',
    save: 'Put aside',
    folded: (count: number) => `${people(count)}, kept with your notes`,
    show: 'Show',
    hide: 'Hide',
    line: (day: string, why: string) => (why === '' ? day : `${day}: ${why}`),
  },

  paste: {
    open: 'Paste a list',
    label: 'One person a line',
    hint: 'For example: Maya Lindqvist, maya@example.com, 45. The order does not matter, and a name alone is enough.',
    nobody: 'No name was found in this yet.',
    understood: (count: number) => `Understood: ${people(count)}. Nothing is added yet.`,
    person: (name: string) => `Add ${name}`,
    again: 'Somebody of this name is in this plan already. Tick to add them all the same.',
    twice: 'This name stands in your list more than once. Tick to add them all the same.',
    unclear: 'The rate is not clear, so it stays in the note.',
    note: (text: string) => `Note: ${text}`,
    save: (count: number) => (count === 0 ? 'Add' : `Add ${people(count)}`),
    saved: (count: number) => (count === 1 ? '1 person is in your plan.' : `${count} people are in your plan.`),
    draft: 'a pasted list',
  },

  hired: {
    since: (day: string) => `hired ${day}`,
    team: 'See them on Team',
    gone: 'They are not on Team any more.',
  },
  hirePanel: {
    title: (name: string) => `Hire ${name}`,
    text: 'They join your team with this. Ticking the steps of the plan stays with you.',
    fields: {
      role: 'Role',
      rate: 'Rate an hour',
      hours: 'Hours a week',
      from: 'First day',
      areas: 'What they will carry for you',
    },
    areasHint: 'The team’s chart shows it from their first day. You can change it there at any time.',
    cost: (month: string) => `About ${month} a month.`,
    within: (budget: string) => `That is inside your budget of ${budget} a month.`,
    over: (more: string, budget: string) => `That is ${more} more than your budget of ${budget} a month.`,
    reach: (contact: string) => `How to reach them: ${contact}`,
    save: 'Put them on my team',
    saved: (name: string) => `${name} is on your team.`,
  },

  forget: {
    title: (name: string) => `Delete ${name} for good?`,
    text: 'Dates, notes and reasons go with them. They do not wait with the deleted things: you can take it back until Right Hand closes, then they are gone. Only backups made before hold them, until those are replaced.',
    yes: 'Delete for good',
    no: 'Keep',
    done: (name: string) => `${name} is deleted.`,
  },

  clear: {
    elsewhere: (plan: string) => `Another plan (${plan}) still holds people who were not hired.`,
    look: 'Look at it',
    text: (count: number) =>
      count === 1
        ? '1 person was not hired, and more than six months have passed. You may not need their data any more.'
        : `${count} people were not hired, and more than six months have passed. You may not need their data any more.`,
    open: 'Clear them',
    title: (count: number) => `Delete ${people(count)} for good?`,
    done: (count: number) => (count === 1 ? '1 person is deleted.' : `${count} people are deleted.`),
  },
} as const;
