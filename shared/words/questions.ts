/** The questions of the check as the owner reads them, the choices, why we ask, and answers in words. */
import type { Answer } from '../records/assessment.ts';
import type { Conflict } from '../records/recommendation.ts';
import type { Part, Question, QuestionId } from '../advice/questions.ts';

/** How the owner's settings write figures: home money for summaries, minutes as hours. */
export interface Writing {
  readonly money: (amount: number) => string;
  readonly hours: (minutes: number) => string;
  readonly count: (value: number) => string;
  readonly list: (items: readonly string[]) => string;
}

interface Choice {
  readonly label: string;
  readonly hint?: string;
}

interface QuestionWords {
  /** The question itself. */
  readonly ask: string;
  readonly why: string;
  /** What it is about in a few words: for the review page and for what is still missing. */
  readonly topic: string;
  /** How to count or estimate. */
  readonly hint?: string;
  readonly choices?: Readonly<Record<string, Choice>>;
}

export const partWords: Readonly<Record<Part, string>> = {
  clients: 'Clients',
  money: 'Money',
  week: 'Your week',
  team: 'Your team',
  systems: 'Systems and tech',
};

const notSure = 'Not sure';

const oftenLabels = ['never', 'rarely', 'sometimes', 'often', 'always'] as const;
export const oftenWords: Readonly<Record<(typeof oftenLabels)[number], string>> = {
  never: 'Never',
  rarely: 'Rarely',
  sometimes: 'Sometimes',
  often: 'Often',
  always: 'Always',
};

const oftenChoices: Readonly<Record<string, Choice>> = Object.fromEntries(
  Object.entries(oftenWords).map(([step, label]) => [step, { label }]),
);

export const questionWords: Readonly<Record<QuestionId, QuestionWords>> = {
  clients: {
    ask: 'How many clients pay you at present?',
    why: 'With few clients, basic help goes a long way. With many, somebody has to keep the whole in view.',
    topic: 'Clients who pay at present',
    hint: 'People or firms. For a membership or course that runs now, count its paying members.',
  },
  offers: {
    ask: 'How many products and programmes do you sell besides one-to-one work?',
    why: 'Each one has its own pages, e-mails and questions. From two on, they want running as well as selling.',
    topic: 'Products and programmes on sale',
    hint: 'Courses, memberships, groups, templates, books. None is a number too: 0.',
  },
  marketing: {
    ask: 'How do clients find you?',
    why: 'Simple marketing needs hands at most. Several channels, or e-mails that run by themselves, need somebody to look after them.',
    topic: 'How clients find you',
    choices: {
      simple: { label: 'One simple way', hint: 'Word of mouth, or one channel.' },
      'several-channels': { label: 'Several channels', hint: 'A newsletter, posts, a podcast, and so on.' },
      automated: { label: 'Mostly by itself', hint: 'Pages and e-mail series that run on their own.' },
    },
  },
  turnedAway: {
    ask: 'How often do you turn work away because there is no time?',
    why: 'Work turned away is income that help could make room for.',
    topic: 'Work turned away',
    choices: oftenChoices,
  },
  income: {
    ask: 'How much comes in during a usual month?',
    why: 'Help has to be paid from it. A manager asks for more than an assistant does.',
    topic: 'Income in a usual month',
    hint: 'Before costs. The average of the last three whole months is a good answer.',
  },
  steady: {
    ask: 'How steady is your income over the year?',
    why: 'Somebody you take on is paid in the lean months too.',
    topic: 'How steady your income is',
    choices: {
      steady: { label: 'Much the same every month' },
      seasons: { label: 'It has its seasons', hint: 'Good and lean months that I know beforehand.' },
      'up-and-down': { label: 'Up and down', hint: 'I cannot tell beforehand.' },
      'bad-patch': { label: 'A bad patch at present', hint: 'Clearly less than before.' },
    },
  },
  budget: {
    ask: 'How much could you spend on new help each month?',
    why: 'This decides what can start. We never suggest more than you name here.',
    topic: 'What you can spend on new help',
    hint: 'For at least six months. 0 is an answer too.',
  },
  costs: {
    ask: 'What does the business cost you each month?',
    why: 'What is left after costs shows whether the amount for help holds in a usual month.',
    topic: 'Running costs a month',
    hint: 'Tools, fees, rent, and what you put aside for tax. Leave out people and your own pay.',
  },
  ownPay: {
    ask: 'How much must the business pay you each month?',
    why: 'Your own pay comes before anybody else’s.',
    topic: 'Your own pay a month',
    hint: 'What you need to live on, not what you wish for.',
  },
  savings: {
    ask: 'How much have you set aside for getting help?',
    why: 'Savings can carry a helper through the first months, until the time you get back earns its keep.',
    topic: 'Savings set aside for help',
    hint: 'In all, not a month.',
  },
  handsHours: {
    ask: 'How many hours a week go on routine work that somebody else could do?',
    why: 'From about ten hours a week an assistant is plainly worth it. Under a handful there is too little to hand over.',
    topic: 'Routine hours somebody else could do',
    hint: 'Inbox, calendar, invoices, reminders, posting, files.',
  },
  recurring: {
    ask: 'How many tasks come back every week or month and go the same way each time?',
    why: 'A task that can be described can be handed over. Five are enough for a first helper.',
    topic: 'Tasks that come back and go the same way',
    choices: {
      none: { label: 'None that I can think of' },
      'one-to-four': { label: 'One to four' },
      'five-to-ten': { label: 'Five to ten' },
      more: { label: 'More than ten' },
    },
  },
  lateAnswers: {
    ask: 'How often do answers to clients go out later than you would like?',
    why: 'Late answers are where a lack of hands first costs money.',
    topic: 'Answers that go out late',
    choices: oftenChoices,
  },
  firefighting: {
    ask: 'How often do you drop your plan for the day to put out a fire?',
    why: 'Fires are a sign that nobody looks after how things run.',
    topic: 'Putting out fires',
    choices: {
      never: { label: 'Never' },
      rarely: { label: 'Rarely', hint: 'Less than once a month.' },
      sometimes: { label: 'Sometimes', hint: 'About once a week.' },
      often: { label: 'Often', hint: 'Several times a week.' },
      always: { label: 'Always', hint: 'Most of my days go that way.' },
    },
  },
  overwhelmed: {
    ask: 'How often is it all too much?',
    why: 'It matters, but it does not tell by itself who should help. We count it lightly beside your hours.',
    topic: 'When it is all too much',
    choices: oftenChoices,
  },
  funGone: {
    ask: 'How often do your own projects feel like a chore?',
    why: 'When the fun goes out of them, it is often because running things has taken their place.',
    topic: 'When the fun has gone',
    choices: oftenChoices,
  },
  wish: {
    ask: 'What would you like the business to do over the next year?',
    why: 'Staying as you are is a good answer. It changes what help is for.',
    topic: 'What you would like',
    choices: {
      grow: { label: 'Grow' },
      'same-with-fewer-hours': { label: 'Bring in the same, with fewer of my hours' },
      stay: { label: 'Stay as it is' },
    },
  },
  people: {
    ask: 'How many people work for you, in whatever way?',
    why: 'A manager needs somebody to manage. An assistant is often the first person.',
    topic: 'People who work for you',
    hint: 'Assistants, designers, bookkeepers, editors: everybody who is paid, however few the hours. Leave yourself out.',
  },
  coordinationHours: {
    ask: 'How many hours a week go on briefing people, checking on their work and keeping plans together?',
    why: 'This is management work. It is the clearest sign for a manager.',
    topic: 'Hours of briefing, checking and planning',
  },
  checkIns: {
    ask: 'How often do you have to ask somebody where a job has got to?',
    why: 'Checking in is management work. A little is normal. A lot means that somebody should have the job of knowing what is done.',
    topic: 'Asking where a job has got to',
    choices: {
      never: { label: 'Never', hint: 'They tell me before I ask.' },
      rarely: { label: 'Rarely', hint: 'Less than once a week.' },
      sometimes: { label: 'Sometimes', hint: 'About once a week.' },
      often: { label: 'Often', hint: 'Most days.' },
      always: { label: 'Always', hint: 'Several times a day. Nothing moves unless I ask.' },
    },
  },
  workInvisible: {
    ask: 'How often are you unsure what is getting done and what is not?',
    why: 'When nobody can see the whole, a manager who keeps it in view helps more than another pair of hands.',
    topic: 'Not seeing what gets done',
    choices: oftenChoices,
  },
  directs: {
    ask: 'Does one of your people already tell the others what to do?',
    why: 'Somebody who does it already may be the right person to do it with the title and the pay.',
    topic: 'Who tells the others what to do',
    choices: {
      nobody: { label: 'No, that is me' },
      assistant: { label: 'Yes, my assistant' },
      'someone-else': { label: 'Yes, somebody else' },
    },
  },
  away: {
    ask: 'Could you be away for a week without your laptop?',
    why: 'A week away shows what only works through you.',
    topic: 'A week away',
    choices: {
      easily: { label: 'Yes, easily' },
      'some-catching-up': { label: 'Yes, with some catching up' },
      'days-of-catching-up': { label: 'It would cost days of catching up' },
      'not-at-all': { label: 'No, it would stop' },
    },
  },
  lettingGo: {
    ask: 'How easy is it for you to let somebody else do a job?',
    why: 'Help only helps with what you let go of. It is better to know before you pay.',
    topic: 'Letting somebody else do it',
    choices: {
      gladly: { label: 'I do it gladly' },
      'with-effort': { label: 'With some effort' },
      'i-redo-it': { label: 'I tend to do it again myself' },
      'nobody-does-it-well': { label: 'Nobody does it well enough' },
    },
  },
  hiredBefore: {
    ask: 'If you have paid for help before, how did it go?',
    why: 'What went wrong last time is what to prepare for this time.',
    topic: 'How help went before',
    choices: {
      never: { label: 'I never have' },
      'went-well': { label: 'It went well' },
      'redid-the-work': { label: 'I did much of the work again' },
      'too-few-hours': { label: 'The hours were too few for the list' },
      'they-left': { label: 'They left, or I ended it' },
    },
  },
  whoLeft: {
    ask: 'Has somebody left whose work now lies with you?',
    why: 'A gap that somebody left is filled with the same role first.',
    topic: 'Somebody who left',
    choices: {
      nobody: { label: 'No' },
      assistant: { label: 'Yes, an assistant' },
      manager: { label: 'Yes, the person who ran things' },
    },
  },
  systemsMissing: {
    ask: 'How often do you miss a proper way of doing something, and have no time to set one up?',
    why: 'With people and several things on sale, this is work for a manager. On your own, writing down three routines comes first.',
    topic: 'Ways of working that are missing',
    choices: oftenChoices,
  },
  techGap: {
    ask: 'How often is a tool held up because nobody can set it up properly?',
    why: 'On its own that is one job for a specialist, not a reason to take somebody on.',
    topic: 'Tools that nobody can set up',
    choices: oftenChoices,
  },
  projectsShelved: {
    ask: 'How often do projects that would bring in money have to wait?',
    why: 'Projects that wait are what running things costs you.',
    topic: 'Projects that wait',
    choices: oftenChoices,
  },
  private: {
    ask: 'How much of your work must nobody else see?',
    why: 'Client records and the like stay with you. The plan leaves them out.',
    topic: 'What nobody else may see',
    choices: {
      nothing: { label: 'Nothing' },
      some: { label: 'Some of it' },
      most: { label: 'Most of it' },
    },
  },
};

/** '1 hour', '2.5 hours'. */
export const hoursText = (minutes: number, writing: Writing): string => {
  const text = writing.hours(minutes);
  return `${text} ${text === '1' ? 'hour' : 'hours'}`;
};

/** An answer as she reads it back: 'Often', '£900 a month', '10 hours a week', 'Not sure'. */
export function answerText(question: Question, value: Answer['value'], writing: Writing): string {
  if (value === null) return notSure;
  if (typeof value === 'string') return questionWords[question.id].choices?.[value]?.label ?? value;
  switch (question.kind) {
    case 'money':
      return question.id === 'savings' ? writing.money(value) : `${writing.money(value)} a month`;
    case 'hours':
      return `${hoursText(value, writing)} a week`;
    case 'count':
      return writing.count(value);
    case 'choice':
      return oftenWords[oftenLabels[value] ?? 'never'];
  }
}

/** Both sides of a contradiction: 'Inbox: you said 10 hours a week, your log says 4 hours a week. Your answer was used.' */
export function conflictText(conflict: Conflict, question: Question, writing: Writing): string {
  const { answered, logged } = conflict;
  const told = (value: number): string => toldText(question, value, writing);
  return `${questionWords[question.id].topic}: you said ${told(answered)}, your log says ${told(logged)}. Your answer was used.`;
}

/** What the log says of a question, beside another answer. */
export const loggedText = (conflict: Conflict, question: Question, writing: Writing): string =>
  `Your log says ${toldText(question, conflict.logged, writing)}.`;

function toldText(question: Question, value: number, writing: Writing): string {
  const text = answerText(question, value, writing);
  return question.kind === 'choice' ? `“${text}”` : text;
}
