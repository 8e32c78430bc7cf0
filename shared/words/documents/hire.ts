/** What is written before somebody is hired: the role, the questions, the proof of work, the agreement. */
import { ownerKeeps } from '../team.ts';
import { hoursText } from '../questions.ts';
import {
  asSentence,
  boxes,
  bullets,
  businessOf,
  hoursBack,
  numbered,
  ownerOf,
  page,
  section,
  taskLine,
  type DocumentData,
} from './data.ts';

/** Tasks on a page at most: the rest is for later. */
const MOST_TASKS = 8;
const WORTH_NAMING = 3;

const hoursLine = ({ minutes, w }: DocumentData): string =>
  minutes === null ? 'Hours: to be agreed.' : `Hours: about ${hoursText(minutes, w)} a week.`;

const budgetLine = ({ budget, w }: DocumentData): string | null =>
  budget === null ? null : `Budget: up to ${w.money(budget)} a month.`;

const startLine = ({ firstDay }: DocumentData): string =>
  firstDay === null ? 'Start: as soon as we have agreed.' : `Start: ${firstDay}.`;

const toolLines = ({ tools }: DocumentData): string =>
  bullets(
    tools.map(
      ({ name, purpose, works }) =>
        `${name}${purpose === '' ? '' : ` (${purpose})`}${works ? '' : ', which is not set up well yet'}`,
    ),
  );

/** What she keeps: a page that names it is a page on which nobody waits for it. */
const vaBrief = (data: DocumentData): string => {
  const tasks = data.tasks.slice(0, MOST_TASKS);
  const [first] = tasks;
  return page(
    `# ${businessOf(data)}: a Virtual Assistant, on one page`,
    bullets([startLine(data), hoursLine(data), budgetLine(data)]),
    section('Why now', bullets(data.pains.slice(0, WORTH_NAMING))),
    section(
      'The work, the most hours first',
      tasks.length === 0
        ? 'The list is written in the week before we begin: every task that follows the same steps each time.'
        : bullets(tasks.map((task) => taskLine(task, data.w))),
    ),
    section('Tools', toolLines(data)),
    section(
      'How we work',
      bullets([
        'You choose your hours. We agree on two or three hours a day in which both of us can be reached.',
        'Questions get an answer within one working day, both ways.',
        'Three lines each Friday: what is done, what waits, what you need from me.',
      ]),
    ),
    section(
      'What should be better',
      bullets([
        first ? `After 30 days: “${first.title}” runs without me.` : 'After 30 days: one kind of task runs without me.',
        tasks.length > 1
          ? `After 60 days: ${data.w.count(Math.min(3, tasks.length))} of these tasks are yours.`
          : 'After 60 days: a second kind of task is yours.',
        data.tasks.length > 0
          ? `After 90 days: my week is about ${hoursText(hoursBack(data, tasks), data.w)} shorter.`
          : 'After 90 days: my week is visibly shorter.',
      ]),
    ),
    section('What stays with me', bullets([...ownerKeeps, 'The work for clients itself'])),
  );
};

const obmBrief = (data: DocumentData): string =>
  page(
    `# ${businessOf(data)}: an Online Business Manager, by results`,
    bullets([startLine(data), hoursLine(data), budgetLine(data)]),
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
    section('Tools we use', toolLines(data)),
    section(
      'The frame',
      bullets([
        hoursLine(data),
        startLine(data),
        'From your own place, with your own equipment, as a business of your own unless we agree otherwise.',
        manager
          ? 'We begin with references and a paid look at the business of 5 to 8 hours. After that we agree on a first term of about three months.'
          : 'We begin with a paid trial task. After that we agree on hours for the first three months.',
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

export const screening = (data: DocumentData): string =>
  page(
    '# Who goes on to a first call',
    'Go through every answer with the same list. One “no” in the first part ends it; the second part decides the order.',
    section(
      'Without these it ends here',
      boxes([
        'Did what the advert asked, to the end.',
        data.minutes === null
          ? 'Has the hours that we need.'
          : `Has about ${hoursText(data.minutes, data.w)} a week free.`,
        `Rate within ${data.w.money(data.rates[0])} to ${data.w.money(data.rates[1])} an hour, or a reason why it is worth more.`,
        `At least ${data.role === 'obm' ? 'three' : 'two'} people who can be asked.`,
        'Can start in time.',
      ]),
    ),
    section(
      'In whose favour it speaks',
      boxes(
        data.role === 'obm'
          ? [
              'Has directed people for an owner, not only worked beside her.',
              'Names results with figures.',
              'Brings strengths that I lack, not the same ones again.',
              'Carries few enough clients to be there in a bad week.',
              'Asks about direction and decisions, not only about tasks.',
            ]
          : [
              ...data.tasks.slice(0, WORTH_NAMING).map(({ title }) => `Has done this before: ${title}.`),
              ...(data.tools.length === 0
                ? []
                : [`Knows ${data.w.list(data.tools.slice(0, WORTH_NAMING).map(({ name }) => name))}.`]),
              'Writes clearly.',
              'Asks one good question of their own.',
            ],
      ),
    ),
    'What is said in public and what they wrote should agree. Never ask about age, family, health or origin.',
  );

const VA_QUESTIONS = [
  'What do you like doing most, and what do you leave until last?',
  'How many clients do you carry now, in which hours, and how many hours would be mine?',
  'What do you do when an instruction is unclear and I cannot be reached?',
  'Tell me about a mistake you made for a client. What happened next?',
  'How do you keep track of your time?',
  'What happens when you are ill or on holiday?',
  'What would have to be different for you to stop working with me?',
];
const OBM_QUESTIONS = [
  'Tell me about a business that ran better after you. How do you know?',
  'How do you know on a Thursday what is done, in a team that never meets?',
  'Which numbers tell you that a business like this one is healthy?',
  'In the middle of a launch a step breaks. Walk me through your first hour.',
  'Tell me about a change that people resisted. What did you do?',
  'Two things are urgent and there is one pair of hands. How do you choose?',
  'Somebody’s work is not good enough for the second time. What do you say?',
  'How many businesses do you carry, and what happens when two of them are in trouble?',
  'What do you need from me to do this well?',
  'When did such a term end badly, and why?',
];

export const interview = (data: DocumentData): string =>
  page(
    '# Questions for every call',
    'The same questions, in the same order, to everybody. Write down what they say, not what you think of it.',
    section(
      'The questions',
      numbered([
        ...(data.role === 'obm'
          ? []
          : data.tasks.slice(0, 2).map(({ title }) => `“${title}”: have you done this? How long did it take?`)),
        ...(data.role === 'obm' ? OBM_QUESTIONS : VA_QUESTIONS),
        ...(data.role === 'obm' && data.waiting[0] !== undefined
          ? [`“${data.waiting[0]}” has waited for long. What would your first three steps be?`]
          : []),
        'What have I not asked that I should know?',
      ]),
    ),
    section(
      'Listen for',
      bullets(
        data.role === 'obm'
          ? [
              'Steps, names and dates, without being asked for them.',
              'A clear no to something. Who promises everything will do so to your clients too.',
              'Questions about what they may decide alone.',
            ]
          : [
              'A question back: it saves you the mistake later.',
              'An honest “I have not done that yet”.',
              'Reply times that they name themselves.',
            ],
      ),
    ),
  );

export const trialTask = (data: DocumentData): string => {
  const [task] = data.tasks;
  return page(
    '# A paid trial task',
    'One real task, the same for two people, paid at their rate, with a clear end. It is no way to clear a backlog.',
    section(
      'The task',
      task
        ? `${task.title}, once, as it comes up in a usual week. ${task.done === '' ? 'Done means: somebody else could take the result and go on with it.' : `Done means: ${asSentence(task.done)}`}`
        : 'One task of your usual week that takes one to three hours and can be shown to somebody from outside.',
    ),
    section(
      'What they get from you',
      boxes([
        'The task in ten lines: what it is for, the steps, the tools, one good example.',
        'What is not to be touched.',
        'A day and an hour until when, with the time zone.',
        `What is paid: one to three hours at their rate, usually ${data.w.money(data.rates[0])} to ${data.w.money(data.rates[1])} an hour.`,
        'No real client data, and no login to anything that matters.',
      ]),
    ),
    section(
      'What you look at',
      boxes([
        'Did they ask before they guessed?',
        'Is it right?',
        'Did it come when it was promised, or a word before it was late?',
        'Did they stay near the time they had named?',
        'Could you send it on without touching it?',
      ]),
    ),
  );
};

export const paidLook = (data: DocumentData): string =>
  page(
    '# A paid look at the business',
    'Five to eight paid hours in place of a trial task: you see how they think, and the roadmap is yours either way. References have been asked before it.',
    section(
      'What they look at',
      bullets([
        data.team.length === 0
          ? 'How work is given out today, and where it stops.'
          : `How ${data.w.list(data.team.map(({ name }) => name))} ${data.team.length === 1 ? 'works' : 'work'} with me: 20 minutes each.`,
        data.tools.length === 0
          ? 'The tools we use, and what works.'
          : `The tools: ${data.w.list(data.tools.map(({ name }) => name))}.`,
        data.waiting.length === 0
          ? 'What is planned for the next 90 days.'
          : `What waits: ${data.w.list(data.waiting.slice(0, 5).map((title) => `“${title}”`))}.`,
        data.numbers.length === 0
          ? 'The numbers that exist, and those that are missing.'
          : `The numbers: ${data.w.list(data.numbers)}.`,
        'One hour of questions to me, at most two.',
      ]),
    ),
    section(
      'What they get',
      boxes([
        'To look, not to change: no login that can alter anything.',
        'A signed word on confidentiality.',
        'The three things that hurt most.',
      ]),
    ),
    section(
      'What comes back: a roadmap of 90 days',
      bullets([
        ...data.pains.slice(0, WORTH_NAMING).map((pain) => `What to do about it: ${asSentence(pain)}`),
        'The first three steps, with dates and names.',
        'What they would not do now.',
        'What it needs: hours, money, decisions of mine.',
      ]),
    ),
    section(
      'What is paid',
      `Five to eight hours at their rate, usually ${data.w.money(data.rates[0])} to ${data.w.money(data.rates[1])} an hour, whether or not you go on together.`,
    ),
  );

export const references = (data: DocumentData): string =>
  page(
    '# Questions for references',
    `${data.role === 'obm' ? 'Three people, before the paid look' : 'Two people, before anything is signed'}: ten minutes each, on the telephone. Ask first whether they may speak openly.`,
    section(
      'The questions',
      numbered([
        'What did they do for you, and how long?',
        'Did they deliver what was agreed, when it was agreed?',
        'How did you learn that something was late or had gone wrong?',
        ...(data.role === 'obm'
          ? [
              'Whom did they direct, and what did those people say?',
              'What could you stop doing because of them?',
              'What did they decide alone, and was it right?',
            ]
          : ['How much did you have to explain twice?', 'Which work would you give them again, and which not?']),
        'Why did it end?',
        'Would you take them back tomorrow?',
      ]),
    ),
    section('Listen for', 'What comes slowly. A warm voice and no example is not yet a yes.'),
  );

export const agreement = (data: DocumentData): string =>
  page(
    '# What the agreement should settle',
    '*Information, not advice: ask somebody who knows the law of your place where it matters.*',
    section(
      'The work',
      boxes([
        data.role === 'obm'
          ? 'What they are responsible for, by results, in projects, operations, numbers and people.'
          : `Which tasks${data.tasks.length === 0 ? '' : `: ${data.w.list(data.tasks.slice(0, 5).map(({ title }) => title))}`}.`,
        hoursLine(data),
        'What happens with hours that are not used, and with hours beyond them.',
        'Reply times and the hours in which both can be reached.',
        data.role === 'obm' ? 'What they decide alone, and up to which amount.' : null,
      ]),
    ),
    section(
      'Money and time',
      boxes([
        'Rate or fee, when it is invoiced and when it is paid.',
        budgetLine(data),
        data.role === 'obm'
          ? 'A first term of about three months, with a look back after 30 and 90 days.'
          : 'A first term of three months, with a look back after 30 days.',
        'Notice both ways, the same length for both.',
        'What happens at the end: hand back files, close accounts, finish or hand over what is open.',
        'Holiday and illness: who covers, who is told, how early.',
        'How many other clients they carry, and what comes first in a bad week.',
      ]),
    ),
    section(
      'What belongs to whom',
      boxes([
        'Accounts, files, texts and lists are yours from the day they are made.',
        'They may name you as a client, or may not.',
        'Work passed on to somebody else only after you have said yes.',
      ]),
    ),
    section(
      'Confidentiality and data',
      boxes([
        'What stays between you, also after the end.',
        'If they handle data of your clients in or for the UK or the EU: the terms for a processor of data (in writing: only on your instruction, kept secret, kept safe, no further helper without your yes, given back or deleted at the end).',
        'Passwords only by a password manager or a login of their own.',
        'A breach is told within a day.',
      ]),
    ),
    section(
      'Contractor or employee',
      boxes([
        'They run a business of their own: own hours, own equipment, own taxes, other clients. The more you direct how and when, the more it looks like employment.',
        'Tax form collected before the first payment where your country asks for one.',
        'Insurance, where the work can cost you money.',
      ]),
    ),
  );
