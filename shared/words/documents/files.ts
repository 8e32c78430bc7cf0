/** Two files that go on a journey (O10): one to the helper for the first week, one from the answer to ninety days after. */
import { hoursText } from '../questions.ts';
import { areaNames } from '../team.ts';
import { budgetLine } from './role.ts';
import {
  asSentence,
  bullets,
  businessOf,
  capital,
  firstMonth,
  lower,
  ownerOf,
  page,
  section,
  taskLine,
  weekAfter,
  type DocumentData,
  type Task,
} from './data.ts';

/** How far each task is theirs, said to them. */
const levels: Readonly<Record<NonNullable<Task['level']>, string>> = {
  1: 'do it as it is written',
  2: 'look into it and report',
  3: 'look into it and propose; we decide',
  4: 'decide, and tell us',
  5: 'decide alone',
};

/** Her own text on it where there is one, under the heading of this file; else what was agreed for each task. */
function mayDecide({ ownRights }: DocumentData, tasks: readonly Task[]): string {
  if (ownRights !== null)
    return ownRights
      .trim()
      .replace(/^# .*\n+/, '')
      .replaceAll(/^## /gm, '### ');
  return bullets([
    ...tasks.map(({ title, level }) => (level === null ? null : `${title}: ${levels[level]}.`)),
    'In the first week: ask before anything goes out under our name.',
    'What can be taken back, you may do. What cannot, you ask first.',
    'Not sure whether it can be taken back? Then it cannot.',
  ]);
}

export const firstWeekFile = (data: DocumentData): string => {
  const { person } = data;
  const tasks = person && person.tasks.length > 0 ? person.tasks : data.tasks;
  return page(
    `# Welcome to ${businessOf(data)}`,
    person ? `For ${person.name}, for the first week.` : 'For the first week.',
    section(
      'The big picture',
      bullets([...data.goals, ...data.waiting.slice(0, 3).map((title) => `Waits for its time: ${asSentence(title)}`)]),
    ),
    section(
      'What is yours',
      bullets([
        ...(person?.areas ?? []).map((area) => `${areaNames[area].title}: you carry it.`),
        ...tasks.map((task) => `${taskLine(task, data.w)}${task.later ? ' This comes later.' : ''}`),
        tasks.length === 0 && (person?.areas ?? []).length === 0
          ? 'We choose the first task together on the first day.'
          : null,
      ]),
    ),
    section(
      'Who is who',
      bullets([
        `${ownerOf(data) === 'the owner' ? 'The owner' : ownerOf(data)}: owner. Decides where we are going.`,
        ...data.team.map(({ name, role }) => (role === '' ? asSentence(capital(name)) : `${name}: ${role}.`)),
      ]),
    ),
    section('What was promised to clients', bullets(data.promises)),
    section(
      'Tools',
      bullets([
        ...data.tools.map(
          ({ name, purpose, works }) =>
            `${name}${purpose === '' ? '' : `: ${purpose}`}.${works ? '' : ' It does not work well yet, so do not be surprised.'}`,
        ),
        person && person.access.length > 0 ? `You can get into: ${data.w.list(person.access)}.` : null,
        'Passwords never come by mail or chat. If one does, tell us: it is changed.',
      ]),
    ),
    section('What you may decide', mayDecide(data, person ? tasks : [])),
    section(
      'How the week goes',
      bullets([
        data.role === 'obm'
          ? 'First day: an hour together on what hurts and what matters most, and a hello to everybody.'
          : 'First day: one task from beginning to end, looked at together.',
        data.role === 'obm'
          ? 'First week: change nothing big. Listen, and write down what was promised to whom.'
          : null,
        'Every day: one question more is better than one mistake more.',
        data.role === 'obm'
          ? 'Once a week: an hour at most, always the same page, written by you before it.'
          : 'Friday: three lines. What is done, what waits, what you need.',
      ]),
    ),
  );
};

export const supportPlan = (data: DocumentData): string => {
  // What is agreed counts, once it is.
  const hours = data.person?.minutes ?? data.minutes;
  return page(
    `# Support plan for ${businessOf(data)}`,
    data.answer === null
      ? 'There is no answer of a check behind this plan.'
      : `The answer: ${asSentence(data.answer)}${data.certainty === null ? '' : ` How sure: ${data.certainty.toLocaleLowerCase()}.`}`,
    section('Why', bullets(data.pains.slice(0, 5))),
    section(
      'Who',
      bullets([
        `${data.role === 'obm' ? 'An Online Business Manager (OBM)' : 'A Virtual Assistant (VA)'}${data.person ? `: ${data.person.name}` : ''}.`,
        hours === null ? null : `About ${hoursText(hours, data.w)} a week.`,
        budgetLine(data),
        data.firstDay === null ? null : `First day: ${data.firstDay}.`,
        data.team.length === 0
          ? null
          : `Beside: ${data.team.map(({ name, role }) => (role === '' ? name : `${name}, ${role}`)).join('; ')}.`,
      ]),
    ),
    section('How we get there', bullets(data.steps)),
    section(
      'What leaves the owner’s plate',
      bullets([
        ...data.tasks.map((task) => taskLine(task, data.w)),
        ...data.more.map((task) => `${taskLine(task, data.w)} This comes later.`),
      ]),
    ),
    section('Where it leads', bullets(data.goals)),
    section(
      'How we see that it worked',
      bullets([
        firstMonth(data),
        ...data.pains.slice(0, 1).map((pain) => `Day 30: has this become smaller? “${asSentence(pain)}”`),
        data.role === 'va' ? 'A month after the first day: look again whether a manager is due.' : null,
        `Day 90: ${lower(weekAfter(data, 'The owner’s'))}`,
        'Day 90: keep, change or part, decided together.',
      ]),
    ),
  );
};
