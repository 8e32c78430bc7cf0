/** What the people hear, and how the first ninety days go (H6). */
import { stopRules } from '../look-back.ts';
import {
  asSentence,
  boxes,
  bullets,
  businessOf,
  capital,
  firstMonth,
  numbered,
  ownerOf,
  page,
  runsAlone,
  section,
  weekAfter,
  type DocumentData,
} from './data.ts';

const roleName = ({ role }: DocumentData): string => (role === 'obm' ? 'manager' : 'assistant');
const whoOf = (data: DocumentData): string => data.person?.name ?? `the new ${roleName(data)}`;
const Who = (data: DocumentData): string => capital(whoOf(data));

/** Before the advert: who learns it from an advert starts looking. */
export const tellTeam = (data: DocumentData): string =>
  page(
    '# Telling the people you have',
    data.team.length === 0
      ? 'Nobody works for you yet, so there is nobody to tell. Tell the two or three clients who write to you every day whom they will hear from.'
      : 'Before anybody can read an advert, and one by one: twenty minutes each, in person or on the telephone.',
    section(
      data.team.length === 0 ? 'To those clients' : 'To everybody',
      data.team.length === 0
        ? bullets(['“You will soon hear from somebody else about dates and documents. The work itself stays with me.”'])
        : bullets([
            `I am looking for ${data.role === 'obm' ? 'a manager who runs the day-to-day' : hasAssistant(data) ? 'another assistant' : 'an assistant for the routine work'}. ${data.firstDay === null ? 'There is no date yet.' : `The first day is planned for ${data.firstDay}.`}`,
            ...data.pains.slice(0, 1).map((pain) => `The reason: ${asSentence(pain)}`),
            data.role === 'obm'
              ? 'What changes for you: daily questions, tasks and dates go to the manager. Your work and your pay do not change because of it.'
              : hasAssistant(data)
                ? 'What changes for you: there will be one pair of hands more. Your work and your pay do not change because of it.'
                : 'What changes for you: routine work has one place to go. Your work and your pay do not change because of it.',
            'What does not change: I am there, and I decide where we are going.',
            'What would you want them to know in their first week? What would you rather not do any more?',
          ]),
    ),
    section('And to each of them', bullets(data.team.flatMap((one) => tellOne(one, data.role) ?? []))),
    section(
      'What you do not say',
      bullets(['What somebody will be paid.', 'Who else is a candidate.', 'Anything that you have not decided yet.']),
    ),
  );

const hasAssistant = ({ team }: DocumentData): boolean => team.some(({ isAssistant }) => isAssistant);

/** What each hears beside the rest; null where there is nothing more to say. */
const tellOne = (
  { name, role, isAssistant }: DocumentData['team'][number],
  hired: DocumentData['role'],
): string | null => {
  if (hired === 'va')
    return isAssistant
      ? `${name}, ${role}: say first that this is no verdict on their work. Their tasks stay theirs; ask which they would rather give away.`
      : null;
  return isAssistant
    ? `${name}, ${role}: say first that this is no verdict on their work. A manager takes questions and planning away from them, not their tasks. If they hoped for this seat themselves, talk about it now.`
    : `${name}, ${role}: whom they will ask, what they will send to whom, and from when.`;
};

const speaker = (data: DocumentData): string => (ownerOf(data) === 'the owner' ? 'You' : ownerOf(data));

const stays = ({ role }: DocumentData): string =>
  role === 'obm'
    ? '“What stays with me is direction, our clients’ trust and the final word on money.”'
    : '“What stays with me are the decisions.”';

function toEverybody(data: DocumentData): string | null {
  const { role, person } = data;
  const begins =
    person === null
      ? `From today we have ${role === 'obm' ? 'a manager' : hasAssistant(data) ? 'another assistant' : 'an assistant'}.`
      : role === 'obm'
        ? `From today ${person.name} is the one who runs our day-to-day.`
        : `From today ${person.name} is with us as ${hasAssistant(data) ? 'another' : 'our'} assistant.`;
  const goes = role === 'obm' ? 'Questions about tasks, dates and tools go there first' : tasksGo(data);
  return section(
    `${speaker(data)}, to everybody`,
    bullets([
      `“${begins} ${goes}.”`,
      '“If you ask me all the same, I will send you there, kindly and every time.”',
      stays(data),
    ]),
  );
}

/** Where nobody else is there, the first words are those between the two. */
function alone(data: DocumentData): string {
  const [first] = tasksFor(data);
  return bullets([
    first ? `“We begin with ${first.title}, and with nothing else this week.”` : '“We choose the first task together.”',
    '“Ask me once too often rather than once too little.”',
    stays(data),
  ]);
}

/** Who says what on the first day. */
export const dayOne = (data: DocumentData): string =>
  page(
    '# The first day: who says what',
    data.team.length === 0 ? section(`${speaker(data)}, to ${whoOf(data)}`, alone(data)) : toEverybody(data),
    section(
      Who(data),
      bullets(
        data.role === 'obm'
          ? [
              'Says hello to each person, and asks for twenty minutes in the first week.',
              'Changes nothing in the first week: listens, and writes down what was promised to whom and until when.',
              'Says when and where they can be reached.',
            ]
          : [
              'Says hello, and when they can be reached.',
              'Does one task, from beginning to end, and shows it on the same day.',
            ],
      ),
    ),
    data.team.length === 0
      ? null
      : section(
          data.team.length === 1 ? (data.team[0]?.name ?? '') : 'The others',
          bullets([
            'Bring one thing that waits, to be asked today.',
            data.role === 'obm' ? 'Send the manager a list of open work by the third day.' : null,
          ]),
        ),
    section(
      'To clients who write to you often',
      bullets([
        `“You will hear from ${whoOf(data)} about dates and documents. The work itself stays with me.”`,
        'Only to those whom it concerns; nobody needs an announcement.',
      ]),
    ),
  );

/** What this person has or gets; what there is for the role while nobody has anything. */
const tasksFor = ({ person, tasks }: DocumentData): DocumentData['tasks'] =>
  person && person.tasks.length > 0 ? person.tasks : tasks;

function tasksGo(data: DocumentData): string {
  const tasks = tasksFor(data);
  return tasks.length === 0
    ? 'Routine work goes there first'
    : `This goes there first: ${data.w.list(tasks.slice(0, 3).map(({ title }) => title))}`;
}

/** First day, first week, 30, 60 and 90 days, with stop rules. */
export const firstDays = (data: DocumentData): string => {
  const [pain = 'Write it here in one sentence, before the first day'] = data.pains;
  const tasks = tasksFor(data);
  return page(
    '# The first 90 days',
    section('What is measured', `The pain that caused the hire. ${asSentence(pain)}`),
    firstMonth(data),
    section(
      'Before the first day',
      boxes([
        'Agreement signed, terms on data signed where they are needed.',
        loginLine(data, tasks),
        'Three tasks written down: what for, steps, done means.',
        'One page on what you do, for whom, and what you never do.',
      ]),
    ),
    section(
      'The first day',
      boxes(
        data.role === 'obm'
          ? [
              'An hour together: what hurts, and the three things that matter most in 90 days.',
              'Everybody knows whom to ask.',
            ]
          : ['One kind of work, one task, looked at together on the same day.', 'Reply times and limits agreed.'],
      ),
    ),
    section(
      'The first week',
      boxes(
        data.role === 'obm'
          ? [
              data.team.length === 0
                ? 'A list of what is promised to whom.'
                : `A talk with ${data.team.length === 1 ? data.team[0]?.name : 'each person'}, and a list of what is promised to whom.`,
              'No big changes.',
              'The weekly meeting has its day and hour.',
            ]
          : [
              'One kind of work only.',
              'A short look every day; what was wrong is said within a day.',
              'The first Friday note.',
            ],
      ),
    ),
    section(
      'After 30 days',
      boxes([
        data.role === 'obm'
          ? 'The pain is smaller. If it is not: what must change by day 60, in one sentence, written down.'
          : tasks[0]
            ? capital(runsAlone(tasks[0], 'you', data.w).replace(/\.$/, ', or you both know what is missing.'))
            : 'One kind of work runs without you, or you both know what is missing.',
        'For each task: how much they may decide.',
        'They say what they would need.',
      ]),
    ),
    section(
      'After 60 days',
      boxes([
        data.role === 'obm'
          ? 'They lead: the meetings, the plan, the people. You are asked about decisions, not about tasks.'
          : tasks.length > 1
            ? `${data.w.count(Math.min(3, tasks.length))} tasks are theirs.`
            : 'It runs without a question a day, and they say what they could take on next.',
        'What comes back to you, and why?',
      ]),
    ),
    section(
      'After 90 days',
      boxes([
        data.role === 'obm' ? 'Two things run better than before, with a figure.' : null,
        weekAfter(data, 'Your'),
        'Keep, change or part: decided together, written down.',
      ]),
    ),
    section('When to stop', bullets([...stopRules[data.role]])),
  );
};

/** What the first task needs: least access first. What they have already is named as it stands in the register. */
function loginLine({ person, w }: DocumentData, tasks: DocumentData['tasks']): string {
  if (person && person.access.length > 0) return `Ways in that they have: ${w.list(person.access)}. No more for now.`;
  const first = tasks.find(({ tools }) => tools !== '');
  return first
    ? `A login of their own for what “${first.title}” needs, and no more: ${asSentence(first.tools)}`
    : 'A login of their own for the first kind of work, and no more.';
}

export const weeklyMeeting = (data: DocumentData): string =>
  page(
    '# The weekly meeting',
    `${data.role === 'obm' ? 'One hour at most' : 'Half an hour at most'}, the same day and hour each week, the page written before it by ${whoOf(data)}. It replaces the questions of a week.`,
    section(
      'The page, always the same',
      numbered([
        'What got done since last week.',
        'What is stuck, and what it waits for.',
        data.role === 'obm' ? 'What you must decide, each with a proposal.' : 'What I need from you.',
        data.numbers.length === 0
          ? 'The numbers: what they say, and what follows.'
          : `The numbers: ${data.w.list(data.numbers.slice(0, 5))}. What follows from them?`,
        data.role === 'obm' ? 'The people: who has too much, who has too little.' : null,
        'The three things for next week.',
      ]),
    ),
    section(
      'Rules',
      bullets([
        'What can be read is not read out.',
        'A decision is written down in the meeting, with a name and a day.',
        'No meeting without the page: then the page is the meeting.',
      ]),
    ),
  );

export const decisionRights = (data: DocumentData): string =>
  page(
    `# What ${whoOf(data)} may decide`,
    'For each line: decides alone · decides and tells you · proposes and you decide. Change what does not fit, and look again on day 30.',
    section(
      'Money',
      bullets([
        data.role === 'obm'
          ? 'Spending up to (your amount) at a time, within what is planned for the month: decides and tells you.'
          : 'Spending: proposes and you decide.',
        'A subscription or a contract: proposes and you decide.',
        data.role === 'obm'
          ? 'A refund by the rule that is written down: decides and tells you. Beyond it: proposes and you decide.'
          : 'A refund by the rule that is written down: proposes and you decide, for the first 60 days.',
      ]),
    ),
    section(
      'People',
      bullets(
        data.role === 'obm'
          ? [
              'Who does what, and until when: decides alone.',
              'Whether work is good enough: decides and tells you.',
              'Hiring and parting: proposes and you decide.',
            ]
          : ['Whom to ask for what: decides alone.'],
      ),
    ),
    section(
      'What others see',
      bullets([
        'What is scheduled and approved goes out: decides alone.',
        'Something new under your name: proposes and you decide.',
        'An answer to a client by a text that you have seen: decides and tells you.',
      ]),
    ),
    section(
      'How things run',
      bullets([
        'A better order of the same steps: decides and tells you.',
        data.role === 'obm'
          ? 'Another tool: proposes and you decide.'
          : 'Another tool or another way: proposes and you decide.',
      ]),
    ),
    section(
      'What stays with you',
      bullets([
        `Where ${businessOf(data)} goes, and what it offers.`,
        'The final word on hires, on large sums and on your voice.',
        'A client in real trouble.',
      ]),
    ),
  );
