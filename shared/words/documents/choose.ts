/** How one of several people is chosen: the same list, the same task, the same questions and the same points for all. */
import { redFlags, scorecards } from '../../playbook/scorecards.ts';
import type { ScorePoint } from '../../records/candidate.ts';
import { hoursText } from '../questions.ts';
import { scorecardWords } from '../scorecard.ts';
import { asSentence, boxes, bullets, INFORMATION, numbered, page, section, type DocumentData } from './data.ts';

const WORTH_NAMING = 3;

const usual = ({ rates: [least, most], w }: DocumentData): string => `${w.money(least)} to ${w.money(most)} an hour`;

/** What the budget pays comes before what others charge. */
function rateLine(data: DocumentData): string {
  const { rateLimit, rates, w } = data;
  if (rateLimit !== null && rateLimit < rates[1])
    return `Rate up to ${w.money(rateLimit)} an hour: your budget does not pay more for these hours. Published rates: ${usual(data)}.`;
  const limit = rateLimit === null ? '' : ` Your budget pays up to ${w.money(rateLimit)}.`;
  return `Rate within ${usual(data)}, or a reason why it is worth more.${limit}`;
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
        rateLine(data),
        `At least ${data.role === 'obm' ? 'three' : 'two'} people who can be asked.`,
        'Can start in time.',
        'Hours in their time zone in which both of you can be reached.',
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
    'What is said in public and what they wrote should agree. Never ask about age, family, health or origin: in many places the law says so, too.',
    INFORMATION,
  );

/** Less than an hour, before anybody has a call. */
export const microTask = (data: DocumentData): string => {
  const [task] = data.tasks;
  return page(
    '# A paid micro-task',
    'Twenty to sixty minutes, the same for everybody whose answer was good, paid for the time that you name. It is the real work in small.',
    section(
      'The task',
      bullets([
        task
          ? `A small piece of “${task.title}”, with invented names and amounts.`
          : 'A small piece of the work, with invented names and amounts: three messages to answer from notes, or a table to put in order.',
        'One thing in it is left unclear on purpose: see whether they ask.',
        'A day and an hour until when, with the time zone.',
      ]),
    ),
    section(
      'The message',
      bullets([
        `“Thank you for your answer. Before we talk I would like to see how you work: the task is attached and takes less than an hour. I pay (amount) for it, whatever comes of it. Please send it by (day and hour), and ask whatever is unclear.”`,
      ]),
    ),
    section(
      'What you look at',
      boxes([
        'Did they read to the end?',
        'Did they ask about what was unclear, or guess?',
        'Is it right in names, dates and amounts?',
        'Did it come when it was promised?',
      ]),
    ),
    'Talk to the three who did this best. The others hear from you on the same day.',
  );
};

/** What shows each point of the scorecard in a call; the points are the same ones that are scored. */
const QUESTIONS: Readonly<Record<ScorePoint, string>> = {
  communication:
    'Within how long do you usually answer, by which way, and when can you not be reached? Which time zone are you in?',
  reliability: 'Tell me of a day on which you could not keep a promise to a client. When did they hear of it?',
  initiative: 'What do you do when an instruction is unclear and I cannot be reached?',
  tools: 'Which tool did you last learn for a client, and how long did it take until you were quick with it?',
  detail: 'How do you make sure that names, dates and amounts are right before something goes out?',
  discretion: 'Which things of a client would you never do, send or say without asking? Tell me of a case.',
  'strategy-into-steps':
    'A client says: in a year I want to work three days a week. What are your first five steps, with days and names?',
  'leads-people': 'Somebody’s work is not good enough for the second time. What do you say?',
  'project-control': 'Two things are urgent and there is one pair of hands. How do you choose, and who hears of it?',
  'systems-judgement': 'Which routine or tool did you decide not to set up, and why?',
  numbers: 'Which numbers tell you that a business like this one is healthy?',
  'complements-owner': 'What do you do gladly that owners put off? What do you leave to others?',
};
const ALSO: Readonly<Record<DocumentData['role'], readonly string[]>> = {
  va: [
    'What do you like doing most, and what do you leave until last?',
    'How many clients do you carry now, and in which hours?',
    'Tell me about a mistake you made for a client. What happened next?',
    'How do you keep track of your time?',
    'What happens when you are ill or on holiday?',
  ],
  obm: [
    'Tell me about a business that ran better after you. How do you know?',
    'How do you know on a Thursday what is done, in a team that never meets?',
    'In the middle of a launch a step breaks. Walk me through your first hour.',
    'Tell me about a change that people resisted. What did you do?',
    'How many businesses do you carry, in which hours and time zone, and within how long do you answer when two of them are in trouble?',
    'What do your first 30 days with a new owner look like?',
    'What do you need from me to do this well?',
    'When did such a term end badly, and why?',
  ],
};

/** Told to both in the same words, true and without names: it shows judgement where a task would only show hands. */
const HARDEST_WEEK = [
  'Tell it in five sentences: what was planned, what went wrong first, who waited for what, what you did, what it cost.',
  'What would you have asked me on the first morning?',
  'What would you have stopped, moved or given to whom, and in which order?',
  'Whom would you have told what, and when?',
  'What would you change so that it does not happen again?',
];

const toolQuestion = ({ tools, w }: DocumentData): readonly string[] => {
  const names = tools.filter(({ works }) => works).map(({ name }) => name);
  return names.length === 0 ? [] : [`What have you done with ${w.list(names.slice(0, WORTH_NAMING))}?`];
};

const timeQuestions = ({ minutes, firstDay, w }: DocumentData): readonly string[] => [
  `How soon could you begin?${firstDay === null ? '' : ` I think of ${firstDay}.`}`,
  `How many hours a week would be mine?${minutes === null ? '' : ` I think of about ${hoursText(minutes, w)}.`}`,
];

export const interview = (data: DocumentData): string =>
  page(
    '# Questions for every call',
    'The same questions, in the same order, to everybody. Write down what they say, not what you think of it.',
    section(
      'One for each point of the scorecard',
      numbered(scorecards[data.role].map(({ point }) => `${scorecardWords.points[point].name}: ${QUESTIONS[point]}`)),
    ),
    section(
      'And about the work',
      numbered([
        ...(data.role === 'obm'
          ? []
          : data.tasks.slice(0, 2).map(({ title }) => `“${title}”: have you done this? How long did it take?`)),
        ...toolQuestion(data),
        ...timeQuestions(data),
        ...ALSO[data.role],
        ...(data.role === 'obm' && data.waiting[0] !== undefined
          ? [`“${data.waiting[0]}” has waited for long. What would your first three steps be?`]
          : []),
        'What have I not asked that I should know?',
      ]),
    ),
    data.role === 'obm' ? section('For the second call: your hardest week', numbered(HARDEST_WEEK)) : null,
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

/** One to three hours: a whole kind of work is a backlog. */
const TRIAL_MINUTES = 180;
const trialOf = ({ title, minutes }: DocumentData['tasks'][number]): string =>
  minutes > TRIAL_MINUTES ? `A piece of “${title}” that takes one to three hours` : `${title}, once`;

export const trialTask = (data: DocumentData): string => {
  const [task] = data.tasks;
  return page(
    '# A paid trial task',
    'One real task, the same for two people, paid at their rate, with a clear end. It is no way to clear a backlog.',
    section(
      'The task',
      task
        ? `${trialOf(task)}, as in a usual week, with invented names, addresses and amounts. ${task.done === '' ? 'Done means: somebody else could take the result and go on with it.' : `Done means: ${asSentence(task.done)}`}`
        : 'One task of your usual week that takes one to three hours and can be shown to somebody from outside.',
    ),
    section(
      'What they get from you',
      boxes([
        'The task in ten lines: what it is for, the steps, the tools, one good example.',
        'What they leave alone.',
        'A day and an hour until when, with the time zone.',
        `What is paid: one to three hours at their rate, usually ${usual(data)}.`,
        'A copy without real client data, and no login to anything that matters.',
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
        ...data.tasks
          .slice(0, WORTH_NAMING)
          .map(({ title, minutes }) => `What takes ${hoursText(minutes, data.w)} of my week: ${title}.`),
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
      `Five to eight hours at their rate, usually ${usual(data)}, whether or not you go on together.`,
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

/** On one line of paper. */
const SCALE = [1, 2, 3, 4, 5].join('\u00a0·\u00a0');

/** The points that everybody is scored on, to print and to fill in by hand. */
export const scorecard = ({ role }: DocumentData): string =>
  page(
    '# Scorecard',
    'One for each person, filled in on the day of the call: 1 (weak) to 5 (strong), and one line of what you saw. What you did not look at stays open; it is no zero.',
    section('Who', bullets(['Name: ________________', 'Seen on: ________________'])),
    section(
      'The points',
      bullets(
        scorecards[role].map(({ point, weight }) => {
          const { name, means } = scorecardWords.points[point];
          return `**${name}** (${scorecardWords.weight(weight)}): ${means} ${SCALE}. What I saw: ________________`;
        }),
      ),
    ),
    section('Did you notice one of these?', boxes(redFlags[role].map((flag) => scorecardWords.flags[flag]))),
    'The people on your board keep their points in the app, side by side.',
  );
