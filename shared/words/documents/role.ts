/** The role as it is told: to herself and people she trusts on one page, and to everybody else in an advert. */
import { hoursText } from '../questions.ts';
import { ownerKeeps } from '../team.ts';
import {
  bullets,
  businessOf,
  firstMonth,
  headingOf,
  lower,
  runsAlone,
  numbered,
  ownerOf,
  page,
  section,
  taskLine,
  weekAfter,
  type DocumentData,
  type Task,
} from './data.ts';

/** From so many a week on, hours on every day can be agreed. */
const MINUTES_FOR_DAILY = 300;
/** Tasks on a page at most: the rest is for later. */
const MOST_TASKS = 8;
const WORTH_NAMING = 3;

export const hoursLine = ({ minutes, w }: DocumentData): string =>
  minutes === null ? 'Hours: to be agreed.' : `Hours: about ${hoursText(minutes, w)} a week.`;

/** What they come to at the usual rate: what she reads beside her budget, never what an advert says. */
const costLine = ({ cost, w }: DocumentData): string | null =>
  cost === null
    ? null
    : `That is about ${w.money(cost.month)} a month at a usual rate of ${w.money(cost.rate)} an hour.`;

export function budgetLine({ budget, sharedBudget, smallStart, w }: DocumentData): string | null {
  if (budget === null) return null;
  if (budget === 0) return 'Budget: nothing is set aside yet.';
  return [
    sharedBudget
      ? `Budget: up to ${w.money(budget)} a month for an assistant and a manager together. How it is divided is not decided yet.`
      : `Budget: up to ${w.money(budget)} a month.`,
    ...(smallStart ? ['It is less than such a start usually costs: we begin small.'] : []),
  ].join(' ');
}

const startLine = ({ firstDay }: DocumentData): string =>
  firstDay === null ? 'Start: as soon as we have agreed.' : `Start: ${firstDay}.`;

const frame = (data: DocumentData): string =>
  bullets([
    startLine(data),
    [hoursLine(data), costLine(data)].filter((line) => line !== null).join(' '),
    budgetLine(data),
    firstMonth(data),
  ]);

const toolLines = ({ tools }: DocumentData): string =>
  bullets(
    tools.map(
      ({ name, purpose, works }) =>
        `${name}${purpose === '' ? '' : ` – ${purpose}`}${works ? '' : '. Not set up well yet.'}`,
    ),
  );

const work = (tasks: readonly Task[], { w }: DocumentData): string =>
  bullets(tasks.slice(0, MOST_TASKS).map((task) => taskLine(task, w)));

const vaBrief = (data: DocumentData): string => {
  const { tasks, more } = data;
  const [first] = tasks;
  return page(
    `# ${headingOf(data)}: a Virtual Assistant, on one page`,
    frame(data),
    section('Why now', bullets(data.pains.slice(0, WORTH_NAMING))),
    section(
      'The work, the most worthwhile first',
      tasks.length === 0
        ? 'The list is written in the week before we begin: every task that follows the same steps each time.'
        : work(tasks, data),
    ),
    section('Later, when there are more hours', work(more, data)),
    section('Tools', toolLines(data)),
    section(
      'How we work',
      bullets([
        data.minutes !== null && data.minutes < MINUTES_FOR_DAILY
          ? 'You choose your hours. We agree on a time each week at which both of us can be reached.'
          : 'You choose your hours. We agree on two or three hours a day in which both of us can be reached.',
        'Questions get an answer within one working day, both ways.',
        'Three lines each Friday: what is done, what waits, what you need from me.',
      ]),
    ),
    section(
      'What should be better',
      bullets([
        `After 30 days: ${first ? runsAlone(first, 'me', data.w) : 'one kind of task runs without me.'}`,
        tasks.length > 1 ? `After 60 days: ${data.w.count(Math.min(3, tasks.length))} of these tasks are yours.` : null,
        `After 90 days: ${lower(weekAfter(data, 'My'))}`,
      ]),
    ),
    section('What stays with me', bullets([...ownerKeeps, 'The work for clients itself'])),
  );
};

const obmBrief = (data: DocumentData): string =>
  page(
    `# ${headingOf(data)}: an Online Business Manager, by results`,
    frame(data),
    section('Why now', bullets(data.pains.slice(0, WORTH_NAMING))),
    section('Where the business is going', bullets(data.goals)),
    section(
      'What should be true after 90 days',
      bullets([
        `Projects: ${
          data.waiting.length === 0
            ? 'each project has a plan, a date and somebody who carries it.'
            : `${data.w.list(data.waiting.slice(0, WORTH_NAMING).map((title) => `“${title}”`))} ${data.waiting.length === 1 ? 'has' : 'have'} a plan, a date and somebody who carries ${data.waiting.length === 1 ? 'it' : 'them'}.`
        }`,
        `Operations: ${
          data.tools.some(({ works }) => !works)
            ? `${data.w.list(data.tools.filter(({ works }) => !works).map(({ name }) => name))} ${data.tools.filter(({ works }) => !works).length === 1 ? 'works' : 'work'}, and what comes back each week is written down.`
            : 'what comes back each week is written down, and somebody owns it.'
        }`,
        `Numbers: ${
          data.numbers.length === 0
            ? 'one page each week that I can read in five minutes.'
            : `one page each week with ${data.w.list(data.numbers.slice(0, WORTH_NAMING))}.`
        }`,
        `People: ${
          data.team.length === 0
            ? 'whoever joins has one person to ask, and it is not me.'
            : `${data.w.list(data.team.map(({ name }) => name))} ${data.team.length === 1 ? 'asks' : 'ask'} you first, not me.`
        }`,
      ]),
    ),
    section('What leaves my week, the most worthwhile first', work(data.tasks, data)),
    section('Later, when there are more hours', work(data.more, data)),
    section('What should be better for me', bullets([`After 90 days: ${lower(weekAfter(data, 'My'))}`])),
    section(
      'Who you would direct',
      data.team.length === 0 ? null : bullets(data.team.map(({ name, role }) => `${name}, ${role}`)),
    ),
    section('Tools', toolLines(data)),
    section('What stays with me', bullets([...ownerKeeps, 'Our most important clients and partners'])),
  );

export const brief = (data: DocumentData): string => (data.role === 'obm' ? obmBrief(data) : vaBrief(data));

export function jobDescription(data: DocumentData): string {
  const manager = data.role === 'obm';
  const tasks = data.tasks.slice(0, 5);
  return page(
    `# ${manager ? 'Online Business Manager' : 'Virtual Assistant'} for ${businessOf(data)}`,
    manager
      ? `We look for somebody who runs the day-to-day of a small online business, so that ${ownerOf(data)} can lead it.`
      : `We look for somebody who takes routine work off ${ownerOf(data)}’s plate and enjoys doing it well.`,
    section(
      manager ? 'What you would carry' : 'What you would do',
      bullets(
        manager
          ? [
              'Turn plans into steps, with dates and names.',
              data.team.length === 0
                ? 'Choose and direct people as we grow.'
                : `Direct ${data.team.length === 1 ? 'one person' : `${data.w.count(data.team.length)} people`}, from daily questions to reviews.`,
              'Keep our tools and routines working, and write down how things run.',
              'Read the numbers each week and say what follows from them.',
              ...(tasks.length === 0
                ? []
                : [`Take over first: ${data.w.list(tasks.slice(0, WORTH_NAMING).map(({ title }) => title))}.`]),
            ]
          : tasks.length === 0
            ? ['Recurring tasks with clear steps, written down before you start.']
            : tasks.map(({ title }) => title),
      ),
    ),
    section(
      'What we need from you',
      bullets(
        manager
          ? [
              'You have led people and projects for an owner before; the trade matters less.',
              'You see what must be done before it is late, and you finish what is started.',
              'You say no to me when it is right.',
            ]
          : [
              'You ask when something is unclear, instead of guessing.',
              'You say early when something will be late.',
              'You have done work like this before, and can name somebody who says so.',
            ],
      ),
    ),
    section('Tools we use', bullets(data.tools.filter(({ works }) => works).map(({ name }) => name))),
    section(
      'The frame',
      bullets([
        hoursLine(data),
        startLine(data),
        'From your own place, with your own equipment, as a business of your own unless we agree otherwise.',
        'Tell us your time zone, and within how long you usually answer.',
        manager
          ? 'We begin with references and a paid look at the business of 5 to 8 hours. After that we agree on a first term of about three months.'
          : 'We begin with a paid micro-task of less than an hour; two people then do a paid trial task. After that we agree on hours for the first three months.',
      ]),
    ),
    section(
      'How to answer',
      numbered([
        manager
          ? 'Tell us about one business that ran better after you, with a figure.'
          : 'Tell us which of these tasks you have done, for whom, and how long they took.',
        'Your rate, the hours you have free, and how many clients you carry now.',
        `${manager ? 'Three' : 'Two'} people who have worked with you and may be asked.`,
        'Begin your message with the word “Tuesday”, so that we see you have read to the end.',
      ]),
    ),
  );
}
