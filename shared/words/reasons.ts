/** Each reason for or against, as a finding in words with her figures. */
import type { Reason, SignId } from '../records/recommendation.ts';
import type { Told } from './advice.ts';
import { hoursText, oftenWords, type Writing } from './questions.ts';

type Tell = (figures: Readonly<Record<string, number>>, writing: Writing) => Told;

const steps = Object.values(oftenWords);
const told = (figures: Readonly<Record<string, number>>): string =>
  (steps[figures['often'] ?? 0] ?? '').toLocaleLowerCase();

const hours = (figures: Readonly<Record<string, number>>, writing: Writing): string =>
  hoursText(figures['minutes'] ?? 0, writing);

/** "1 hour a week goes", "2 hours a week go". */
const hoursGo = (figures: Readonly<Record<string, number>>, writing: Writing): string => {
  const text = hours(figures, writing);
  return `${text} a week ${text === hoursText(60, writing) ? 'goes' : 'go'}`;
};

const weeksAre = (count: number, { count: written }: Writing): string =>
  count === 0 ? 'No week is' : count === 1 ? '1 week is' : `${written(count)} weeks are`;

const people = (count: number, { count: written }: Writing): string =>
  count === 1 ? '1 person works' : `${written(count)} people work`;

const often =
  (title: string, what: string): Tell =>
  (figures) => ({ title, body: `${what}: ${told(figures)}.` });

const findings: Readonly<Record<SignId, Tell>> = {
  'hands-hours': (f, w) => ({
    title: 'Routine work takes your hours',
    body: `${hoursGo(f, w)} on work that follows the same steps each time. An assistant could take most of it.`,
  }),
  'recurring-tasks': () => ({
    title: 'The same tasks come back',
    body: 'Tasks that go the same way each time can be described, and so handed over.',
  }),
  'late-answers': often('Answers go out late', 'Answers to clients wait longer than you would like'),
  'coordination-hours': (f, w) => ({
    title: 'You are the go-between',
    body: `${hoursGo(f, w)} on briefing, checking and keeping plans together. That is a manager’s work.`,
  }),
  'people-waiting': (f, w) => ({
    title: 'People wait for you',
    body: `${people(f['people'] ?? 0, w)} for you, and nobody stands between you and them.`,
  }),
  'check-ins': often('You have to ask what is done', 'You ask where a job has got to'),
  'work-invisible': often('Nobody sees the whole', 'You are unsure what is getting done'),
  'systems-missing': often(
    'Ways of working are missing, and nobody owns them',
    'You miss a proper way of doing something and have no time to set one up',
  ),
  'projects-shelved': often('Good projects are waiting', 'Projects that would bring in money have to wait'),
  launches: (f, w) => ({
    title: 'Launches take part of every week',
    body: `${hoursGo(f, w)} on new offers and launches. Somebody else could keep the plan for them.`,
  }),
  'running-share': (f, w) => ({
    title: 'Running the business takes much of your week',
    body: `${w.count(Math.round((f['share'] ?? 0) * 100))} % of your hours go on running things. From about 30 % on it pushes out the rest.`,
  }),
  'cannot-be-away': () => ({
    title: 'You cannot be away',
    body: 'A week without you would stop things, or cost days of catching up.',
  }),
  firefighting: often('You put out fires', 'Your plan for the day gives way to a fire'),
  'tech-gap': often('Tools are held up', 'A tool waits because nobody can set it up properly'),
  overwhelmed: often('It gets too much', 'It is all too much'),
  'fun-gone': often('The fun has gone out of it', 'Your own projects feel like a chore'),
  'work-turned-away': often('You turn work away', 'You say no because there is no time'),
  'money-short': (f, w) => ({
    title: 'The budget is short',
    body: `You can spend ${w.money(f['budget'] ?? 0)} a month on new help. The smallest sensible start is about ${w.money(f['least'] ?? 0)}.`,
  }),
  'low-income': (f, w) => ({
    title: 'It is much beside your income',
    body:
      f['floor'] !== undefined
        ? `About ${w.money(f['income'] ?? 0)} a month comes in. From about ${w.money(f['floor'])} on a manager is published as a sound step.`
        : f['share'] === undefined
          ? `About ${w.money(f['income'] ?? 0)} a month comes in. Help takes a large part of that.`
          : `You named ${w.money(f['budget'] ?? 0)} a month, and about ${w.money(f['income'] ?? 0)} comes in. About 15 % of income is a published rule for all helpers together.`,
  }),
  'falling-income': (f, w) => ({
    title: 'Income has fallen',
    body: `About ${w.money(f['income'] ?? 0)} a month now, after ${w.money(f['before'] ?? 0)} in the three months before.`,
  }),
  'no-need': (f, w) => ({
    title: 'There is little to hand over',
    body: `${hours(f, w)} a week of routine work. Under a handful of hours a helper has nothing to do.`,
  }),
  'support-present': (f, w) => ({
    title: 'You have support already',
    body: `${people(f['people'] ?? 0, w)} for you${f['minutes'] ? `, ${hours(f, w)} a week${f['people'] === 1 ? '' : ' together'}` : ''}.`,
  }),
  'person-left': () => ({
    title: 'Somebody left',
    body: 'The work of the person who left now lies with you.',
  }),
  'hard-to-let-go': () => ({
    title: 'Letting go is hard',
    body: 'You said that you tend to do it again yourself, or that nobody does it well enough.',
  }),
  'uneven-income': (f, w) => ({
    title: 'Not every month carries it',
    body:
      f['free'] === undefined
        ? 'Income goes up and down over the year, and a helper is paid in lean months too.'
        : f['free'] < 0
          ? `In your lowest quarter ${w.money(-f['free'])} a month are missing, before any new help.`
          : `In your lowest quarter about ${w.money(f['free'])} a month are left for new help.`,
  }),
  'many-channels': (f, w) => ({
    title: 'Many things at once',
    body: `Marketing and tools take a large part of your week, for ${f['clients'] === 1 ? '1 client' : `${w.count(f['clients'] ?? 0)} clients`}.`,
  }),
  'cash-short': (f, w) => ({
    title: 'A usual month leaves less than you named',
    body: `After costs, your own pay and your present helpers, ${(f['free'] ?? 0) < 0 ? `${w.money(-(f['free'] ?? 0))} a month are missing` : `about ${w.money(f['free'] ?? 0)} a month are left`}. You named ${w.money(f['budget'] ?? 0)}.${savings(f, w)}`,
  }),
  'prices-low': (f, w) => ({
    title: 'An hour of yours brings in little',
    body: `About ${w.money(f['hour'] ?? 0)} for each of the ${hours(f, w)} you work in a week. Help costs more than that.`,
  }),
  'help-unused': (f, w) => ({
    title: 'Work waits for you',
    body:
      f['minutes'] === undefined || f['help'] === undefined
        ? 'You ask after the work and do much of it again. The help you pay for cannot help.'
        : `${hours(f, w)} a week of checking and briefing, for ${hoursText(f['help'], w)} of help. Each hour of help costs you a large part of one of your own.`,
  }),
  'private-work': () => ({
    title: 'Some of it nobody else may see',
    body: 'What must stay with you is left out of what is handed over.',
  }),
  'hired-before': () => ({
    title: 'It did not work last time',
    body: 'Prepare for what went wrong then, before you look for somebody.',
  }),
  'few-hours': (f, w) => ({
    title: 'It is not yet ten hours',
    body: `${hours(f, w)} a week can be handed over. From ten on, an assistant is plainly worth it; explaining the work takes about a month first.`,
  }),
  'little-logged': (f, w) => ({
    title: 'Little is logged',
    body: `${weeksAre(f['weeks'] ?? 0, w)} logged. Agree to nothing long on answers alone: four weeks say more.`,
  }),
  'wants-no-growth': () => ({
    title: 'You like it as it is',
    body: 'Staying this size asks for less help, not more.',
  }),
};

function savings(f: Readonly<Record<string, number>>, { count }: Writing): string {
  const months = f['months'];
  if (months === undefined) return '';
  return months === 1
    ? ' Your savings cover 1 month of the difference.'
    : ` Your savings cover ${count(months)} months of the difference.`;
}

/** A reason as a finding and the figures behind it. Where it comes from stands beside it (`sourceText`). */
export const reasonText = ({ sign, figures }: Pick<Reason, 'sign' | 'figures'>, writing: Writing): Told =>
  findings[sign](figures, writing);
