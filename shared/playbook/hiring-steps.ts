/**
 * The two hiring plans, as content. They differ where the roles do: a VA shows her work in a paid trial task; an OBM is
 * never given one: references come first, then a paid look at the business that ends in a 90-day roadmap.
 */
import type { DueRule, Phase, Plan, PlanId, Role, StepId } from '../records/hiring.ts';
import type { ResultId, SignId } from '../records/recommendation.ts';
import { addWeekdays, onWeekday, type Day } from '../values/dates.ts';

export interface StepTemplate {
  readonly id: string;
  readonly phase: Phase;
  readonly title: string;
  readonly what: string;
  readonly why: string;
  readonly takes: string;
  readonly doneMeans: string;
  /** Signs that this step answers; the first one that she has is shown as its cause. */
  readonly signs: readonly SignId[];
  /** Working days before (negative) or after the first day. */
  readonly weekdays: number;
  /** Only where somebody works for her already. */
  readonly withTeam?: true;
}

const va: readonly StepTemplate[] = [
  {
    id: 'va-list',
    phase: 'prepare',
    title: 'List the tasks you will hand over',
    what: 'Write down every task of one week that follows the same steps each time. Mark the five that eat most hours.',
    why: 'Most first hires go wrong because the list was in the owner’s head.',
    takes: 'About 1 hour, over a week',
    doneMeans: 'At least five tasks with their hours a week.',
    signs: ['hands-hours', 'recurring-tasks'],
    weekdays: -25,
  },
  {
    id: 'va-how',
    phase: 'prepare',
    title: 'Write down how three of them are done',
    what: 'Record your screen while you do each task once, or write it in ten lines: start, steps, what done looks like.',
    why: 'A task that is described can be handed over in a day instead of a month.',
    takes: '20 to 40 minutes a task',
    doneMeans: 'Three short descriptions that somebody else could follow.',
    signs: ['systems-missing', 'recurring-tasks'],
    weekdays: -23,
  },
  {
    id: 'va-money',
    phase: 'prepare',
    title: 'Set hours and budget',
    what: 'Decide how many hours a month you can pay for at least six months, and how you pay: by the hour or a fixed block.',
    why: 'Too few hours for the list is the usual reason why help does not help.',
    takes: '30 minutes',
    doneMeans: 'A number of hours and an amount a month.',
    signs: ['hands-hours', 'money-short'],
    weekdays: -22,
  },
  {
    id: 'va-brief',
    phase: 'find',
    title: 'Write the role on one page',
    what: 'Daily, weekly and occasional tasks, tools, hours, when you need answers, and what should be better after 30, 60 and 90 days.',
    why: 'A clear page brings fewer and better answers.',
    takes: '1 to 2 hours',
    doneMeans: 'One page that you would send to a friend.',
    signs: ['hands-hours'],
    weekdays: -21,
  },
  {
    id: 'va-team',
    phase: 'find',
    title: 'Tell the people you already have',
    what: 'Before anybody reads an advert: that somebody joins for the routine work, what changes for them, and what does not.',
    why: 'Who learns it from an advert thinks it is their own place.',
    takes: '20 minutes each',
    doneMeans: 'Everybody has heard it from you.',
    signs: ['people-waiting', 'hands-hours'],
    weekdays: -21,
    withTeam: true,
  },
  {
    id: 'va-ask',
    phase: 'find',
    title: 'Ask for names',
    what: 'Ask people you trust first, then an agency or a marketplace. Put one small question into the advert to see who reads it.',
    why: 'A referral is the safest way; the small question saves reading hours.',
    takes: '1 hour, then a week of waiting',
    doneMeans: 'Five or more people to choose from.',
    signs: ['overwhelmed', 'late-answers', 'work-turned-away'],
    weekdays: -20,
  },
  {
    id: 'va-micro',
    phase: 'choose',
    title: 'Give the best answers a micro-task',
    what: 'Twenty to sixty minutes, paid, like the real work: a few messages to answer from notes, or a table to put in order. The same for everybody.',
    why: 'It shows in an hour who reads, asks and keeps their word, before you give anybody a call.',
    takes: '30 minutes to set up, 10 to look at each',
    doneMeans: 'Three people you want to talk to.',
    signs: ['hands-hours', 'recurring-tasks'],
    weekdays: -13,
  },
  {
    id: 'va-calls',
    phase: 'choose',
    title: 'Talk to three people',
    what: 'Ask all of them the same questions: which of these tasks they have done, when they work, what they do when instructions are unclear.',
    why: 'The same questions make answers comparable.',
    takes: '30 to 45 minutes each',
    doneMeans: 'Notes on three talks.',
    signs: ['late-answers'],
    weekdays: -11,
  },
  {
    id: 'va-trial',
    phase: 'choose',
    title: 'Give two of them the same paid trial task',
    what: 'A real task of one to three hours, paid, with a clear end. Look at accuracy, questions asked and whether it came when promised.',
    why: 'A trial tells more than a third talk.',
    takes: '30 minutes to set up',
    doneMeans: 'Two finished trial tasks side by side.',
    signs: ['hands-hours', 'recurring-tasks'],
    weekdays: -7,
  },
  {
    id: 'va-references',
    phase: 'choose',
    title: 'Speak to two past clients',
    what: 'Ask whether they were reliable, answered in time, and why it ended.',
    why: 'Ten minutes here spare months.',
    takes: '10 minutes each',
    doneMeans: 'Two answers written down.',
    signs: ['late-answers'],
    weekdays: -5,
  },
  {
    id: 'va-agree',
    phase: 'agree',
    title: 'Agree on terms in writing',
    what: 'Hours, rate, notice both ways, who owns accounts and files, how client data are treated, holiday cover. Information only: ask a lawyer where it matters.',
    why: 'What is written is not argued about.',
    takes: '1 hour',
    doneMeans: 'Signed by both.',
    signs: ['uneven-income', 'money-short'],
    weekdays: -3,
  },
  {
    id: 'va-access',
    phase: 'agree',
    title: 'Prepare access',
    what: 'A named account for each tool, least access first. Never send passwords; share them through a password manager.',
    why: 'Named accounts can be closed again one by one.',
    takes: '1 hour',
    doneMeans: 'Every tool of the first lane is ready.',
    signs: ['tech-gap'],
    weekdays: -1,
  },
  {
    id: 'va-first-day',
    phase: 'start',
    title: 'First day: one lane, one task',
    what: 'Show one kind of work, let them do one task, look at it together the same day.',
    why: 'One clean win comes before a second lane.',
    takes: 'About 2 hours',
    doneMeans: 'One task done by them and checked by you.',
    signs: ['hands-hours'],
    weekdays: 0,
  },
  {
    id: 'va-review',
    phase: 'start',
    title: 'Look back after 30 days',
    what: 'Which hours left your week? What came back to you, and why? Keep, adjust or part.',
    why: 'Training takes about a month: judge then, not in week one.',
    takes: '45 minutes',
    doneMeans: 'A decision, written down.',
    signs: ['overwhelmed'],
    weekdays: 21,
  },
  {
    id: 'va-60',
    phase: 'start',
    title: 'Look back after 60 days',
    what: 'Is a second task theirs, or does the first run without a question a day? What came back to you, and why?',
    why: 'Between settling in and deciding lies the time in which hours still grow.',
    takes: '30 minutes',
    doneMeans: 'What they take on next, written down.',
    signs: ['hands-hours', 'recurring-tasks'],
    weekdays: 43,
  },
  {
    id: 'va-90',
    phase: 'start',
    title: 'Look back after 90 days',
    what: 'Your own log says what left your week. Keep, adjust or part, decided together.',
    why: 'What is not decided goes on by itself, good or bad.',
    takes: '45 minutes',
    doneMeans: 'A decision, written down.',
    signs: ['hands-hours', 'overwhelmed'],
    weekdays: 64,
  },
];

const obm: readonly StepTemplate[] = [
  {
    id: 'obm-money',
    phase: 'prepare',
    title: 'Check the money over twelve months',
    what: 'Look at your last twelve months and the lowest quarter. Could you pay a manager for six months from dependable income and savings?',
    why: 'A manager pays back in months, not in weeks.',
    takes: '1 hour',
    doneMeans: 'An amount a month that holds in a bad quarter too.',
    signs: ['money-short', 'uneven-income'],
    weekdays: -45,
  },
  {
    id: 'obm-let-go',
    phase: 'prepare',
    title: 'Decide what you will stop deciding',
    what: 'List what a manager may decide alone, up to which amount, and what stays yours: direction, key clients, the final word on your brand.',
    why: 'A manager who must ask about everything is an expensive assistant.',
    takes: '1 hour',
    doneMeans: 'Two lists: theirs and yours.',
    signs: ['hard-to-let-go', 'people-waiting'],
    weekdays: -44,
  },
  {
    id: 'obm-direction',
    phase: 'prepare',
    title: 'Write where the business should be in a year',
    what: 'One to three goals, the projects that lead there, and the ones that have waited longest.',
    why: 'You hire for where you are going, and the waiting projects pay for it.',
    takes: 'Half a day',
    doneMeans: 'Goals and a list of projects to hand over.',
    signs: ['projects-shelved', 'launches'],
    weekdays: -42,
  },
  {
    id: 'obm-profile',
    phase: 'prepare',
    title: 'Describe the role by its results',
    what: 'Projects, operations, numbers, people: what should be true in 90 days in each? Say who reports to them.',
    why: 'Results attract managers; task lists attract assistants.',
    takes: '2 hours',
    doneMeans: 'A page with results for the four areas.',
    signs: ['coordination-hours', 'work-invisible', 'systems-missing', 'running-share'],
    weekdays: -40,
  },
  {
    id: 'obm-team',
    phase: 'prepare',
    title: 'Tell the people you already have',
    what: 'Before anybody reads an advert: what changes for them, what does not, and who will be their first contact.',
    why: 'People who learn it from an advert start looking.',
    takes: '20 minutes each',
    doneMeans: 'Everybody has heard it from you.',
    signs: ['check-ins', 'people-waiting'],
    weekdays: -39,
    withTeam: true,
  },
  {
    id: 'obm-ask',
    phase: 'find',
    title: 'Ask your network and OBM communities',
    what: 'Ask owners of your size first, then certified directories and placement firms.',
    why: 'Managing people and projects counts more than knowing your trade.',
    takes: '2 hours, then two weeks of waiting',
    doneMeans: 'Four or more people to talk to.',
    signs: ['coordination-hours'],
    weekdays: -38,
  },
  {
    id: 'obm-first-call',
    phase: 'choose',
    title: 'First calls: how they run things',
    what: 'A process they improved, with figures. How they see what is done in a remote team. How many clients they carry.',
    why: 'You look for strengths that you lack, not for your copy.',
    takes: '60 minutes each',
    doneMeans: 'Notes on three calls.',
    signs: ['work-invisible', 'coordination-hours'],
    weekdays: -27,
  },
  {
    id: 'obm-second-call',
    phase: 'choose',
    title: 'Second calls with your hardest week',
    what: 'Give two people the same true story of a bad week and let them walk you through what they would do.',
    why: 'A story shows judgement; a test task would only show hands.',
    takes: '60 minutes each',
    doneMeans: 'Two people side by side.',
    signs: ['firefighting', 'cannot-be-away'],
    weekdays: -23,
  },
  {
    id: 'obm-references',
    phase: 'choose',
    title: 'Speak to three references',
    what: 'Before any paid work: did they deliver, did they keep people informed, how did it end?',
    why: 'References come first because what follows opens your whole business to them.',
    takes: '10 minutes each, over about a week',
    doneMeans: 'Three answers written down.',
    signs: ['work-invisible', 'people-waiting'],
    weekdays: -18,
  },
  {
    id: 'obm-look',
    phase: 'agree',
    title: 'Pay for a look at the business',
    what: 'Five to eight paid hours: they look through people, projects, tools and numbers and bring you a roadmap for 90 days.',
    why: 'You see how they think before you commit, and you keep the roadmap either way.',
    takes: '1 to 2 hours of questions, over about two weeks',
    doneMeans: 'A roadmap for 90 days that you believe.',
    signs: ['systems-missing', 'tech-gap', 'projects-shelved'],
    weekdays: -7,
  },
  {
    id: 'obm-agree',
    phase: 'agree',
    title: 'Agree on a first retainer of about three months',
    what: 'Hours, fee, decision rights, who they direct, notice both ways, who owns accounts and files, client data. Information only: ask a lawyer where it matters.',
    why: 'Three months is long enough to see results and short enough to part well.',
    takes: '2 hours',
    doneMeans: 'Signed by both.',
    signs: ['hard-to-let-go', 'uneven-income'],
    weekdays: -2,
  },
  {
    id: 'obm-access',
    phase: 'agree',
    title: 'Prepare access',
    what: 'A named account for each tool that they will run, least access first; who else gets in, on one list. Never send passwords; share them through a password manager.',
    why: 'A manager who waits for a login spends the first week on it, and so do you.',
    takes: '2 hours',
    doneMeans: 'They can see what they will run, and the access list says so.',
    signs: ['tech-gap', 'systems-missing'],
    weekdays: -1,
  },
  {
    id: 'obm-first-day',
    phase: 'start',
    title: 'First week: they listen',
    what: 'A talk with each person, the list of what was promised to whom. No big changes yet. Your people now ask them first.',
    why: 'A manager who changes things in week one breaks what works.',
    takes: 'About 3 hours of yours',
    doneMeans: 'Everybody knows whom to ask.',
    signs: ['coordination-hours', 'check-ins', 'people-waiting'],
    weekdays: 0,
  },
  {
    id: 'obm-weekly',
    phase: 'start',
    title: 'Set one weekly meeting with a fixed agenda',
    what: 'What got done, what is stuck, what you must decide, numbers. One hour at most.',
    why: 'One meeting replaces the questions of a week.',
    takes: '1 hour a week',
    doneMeans: 'Two meetings held.',
    signs: ['work-invisible', 'check-ins'],
    weekdays: 5,
  },
  {
    id: 'obm-30',
    phase: 'start',
    title: 'Look back after 30 days',
    what: 'Has the pain that caused this become smaller? If not, say so now and agree on what must change by day 60.',
    why: 'A manager who has not eased it by day 30 rarely does by day 90.',
    takes: '1 hour',
    doneMeans: 'A decision, written down.',
    signs: ['overwhelmed', 'firefighting', 'fun-gone'],
    weekdays: 21,
  },
  {
    id: 'obm-60',
    phase: 'start',
    title: 'Look back after 60 days',
    what: 'Do they lead the meetings, the plan and the people? Has what you agreed on by day 30 changed?',
    why: 'If nothing has changed since day 30, parting now is kinder than on day 90.',
    takes: '1 hour',
    doneMeans: 'A decision, written down.',
    signs: ['people-waiting', 'work-invisible', 'overwhelmed'],
    weekdays: 43,
  },
  {
    id: 'obm-90',
    phase: 'start',
    title: 'Look back after 90 days',
    what: 'Which two things run better than before, with a figure? Keep, adjust or part, and agree on the next months.',
    why: 'The first retainer ends about now: what is not decided goes on by itself.',
    takes: '1 hour',
    doneMeans: 'A decision, written down.',
    signs: ['coordination-hours', 'overwhelmed', 'fun-gone'],
    weekdays: 64,
  },
];

/** Steps in which she looks back on somebody's first months. */
const lookBackSteps: ReadonlySet<string> = new Set(['va-review', 'va-60', 'va-90', 'obm-30', 'obm-60', 'obm-90']);
export const isLookBackStep = (templateId: string | null): boolean =>
  templateId !== null && lookBackSteps.has(templateId);

/** Steps in which terms are agreed. */
export const isAgreeStep = (templateId: string | null): boolean =>
  templateId === 'va-agree' || templateId === 'obm-agree';

export const hiringSteps: Readonly<Record<Role, readonly StepTemplate[]>> = { va, obm };

/** The steps of a plan that begins now; whether somebody works for her already decides whom there is to tell. */
export const stepsOf = (role: Role, hasTeam: boolean): readonly StepTemplate[] =>
  hiringSteps[role].filter(({ withTeam }) => hasTeam || withTeam !== true);

export const templateOf = (id: string | null): StepTemplate | undefined =>
  id === null ? undefined : [...va, ...obm].find((template) => template.id === id);

/**
 * Weeks from starting a plan to the first day. A manager: a week of preparing, two to four of asking around, two calls,
 * a week for references, two for the paid look, one for the agreement (domain.md 5.2).
 */
export const LEAD_WEEKS: Readonly<Record<Role, number>> = { va: 6, obm: 10 };

/** The plan of a role, with dates that hang on its first day. `newId` makes the ids of the steps. */
export function makePlan(input: {
  readonly id: PlanId;
  readonly role: Role;
  readonly today: Day;
  readonly firstDay?: Day;
  readonly resultId: ResultId | null;
  readonly signs: readonly SignId[];
  /** Somebody works for her already. */
  readonly hasTeam: boolean;
  readonly newId: () => string;
}): Plan {
  const { id, role, today, resultId, signs, hasTeam, newId } = input;
  const had = new Set(signs);
  return {
    id,
    role,
    state: 'active',
    startedOn: today,
    firstDay: input.firstDay ? onWeekday(input.firstDay) : addWeekdays(onWeekday(today), LEAD_WEEKS[role] * 5),
    resultId,
    steps: stepsOf(role, hasTeam).map((template) => ({
      id: newId() as StepId,
      templateId: template.id,
      phase: template.phase,
      title: template.title,
      due: { kind: 'first-day', weekdays: template.weekdays } satisfies DueRule,
      doneOn: null,
      skipped: null,
      note: '',
      sign: template.signs.find((sign) => had.has(sign)) ?? null,
    })),
    candidates: [],
    settled: [],
  };
}
