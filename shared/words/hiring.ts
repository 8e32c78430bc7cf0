/** The hiring plan, as its owner reads it. What each step says stands in the playbook. */
import type { DueRule, Phase, Plan, PlanRefusal, Role } from '../records/hiring.ts';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const steps = (count: number): string => counted(count, 'step', 'steps');
const workingDays = (count: number): string => counted(count, 'working day', 'working days');
const quoted = (title: string): string => `“${title}”`;

const roleNames: Readonly<Record<Role, { full: string; a: string; short: string; plain: string }>> = {
  va: { full: 'Virtual Assistant (VA)', a: 'a Virtual Assistant (VA)', short: 'VA', plain: 'an assistant' },
  obm: {
    full: 'Online Business Manager (OBM)',
    a: 'an Online Business Manager (OBM)',
    short: 'OBM',
    plain: 'a manager',
  },
};

const phases: Readonly<Record<Phase, string>> = {
  prepare: 'Prepare',
  find: 'Find',
  choose: 'Choose',
  agree: 'Agree',
  start: 'Start',
};

const refusals: Readonly<Record<PlanRefusal, string>> = {
  'step-unknown': 'This step is not in the plan any more.',
  'waits-for-itself': 'These two steps would wait for each other. Choose another one.',
  'too-far': 'A step would be more than 400 working days away from what it hangs on. Move by fewer days.',
  'reason-needed': 'A few words are needed, so that you know later why.',
  'name-needed': 'A step needs a title.',
  'name-too-long': 'This title is too long. Put the rest into the note.',
  'steps-open': 'Some steps are still open. Tick them or leave them out first.',
  'too-many-steps': 'A plan holds 200 steps. Take one away first.',
  'candidate-unknown': 'This person is not in the plan any more.',
  'hired-already': 'This person is on your team already.',
  'too-many-people': 'A plan holds 200 people. Delete somebody first.',
};

/** 'today', 'tomorrow', 'in 4 days'; null when it is more than a week away. */
const nearness = (days: number): string | null =>
  days === 0 ? 'today' : days === 1 ? 'tomorrow' : days > 1 && days <= 7 ? `in ${days} days` : null;

export const hiringWords = {
  title: 'Hiring',
  roleNames,
  hiring: (role: Role) => `Hiring ${roleNames[role].a}`,
  phases,
  firstDay: (day: string) => `First day ${day}`,
  noFirstDay: 'First day not set',
  ofThese: (done: number, of: number) => `${done} of ${of}`,
  progress: (done: number, of: number) => `${done} of ${of} done`,
  plans: 'Your plans',
  backToPlan: 'Back to the plan',
  planName: (role: Role, state: Plan['state'], firstDay: string | null) => {
    const from = firstDay === null ? roleNames[role].short : `${roleNames[role].short}, first day ${firstDay}`;
    return { active: from, stopped: `${from} (stopped)`, done: `${from} (finished)` }[state];
  },

  /** When a step is due, or what became of it. */
  due: {
    by: (day: string, days: number) => {
      const near = nearness(days);
      return near === null ? `By ${day}` : `By ${day}, ${near}`;
    },
    on: (day: string, days: number) => {
      const near = nearness(days);
      return near === null ? day : `${day}, ${near}`;
    },
    late: (day: string) => `Was due ${day}`,
    none: 'No date',
    done: (day: string) => `Done ${day}`,
    skipped: (reason: string) => `Left out: ${reason}`,
  },
  rule: (due: DueRule, anchor: string | null): string => {
    switch (due.kind) {
      case 'none':
        return 'It has no date.';
      case 'date':
        return 'A date of your own: it stays when the first day moves.';
      case 'first-day':
        return due.weekdays === 0
          ? 'On the first day; it moves along with it.'
          : `${workingDays(Math.abs(due.weekdays))} ${due.weekdays < 0 ? 'before' : 'after'} the first day; it moves along with it.`;
      case 'after-step': {
        const other = quoted(anchor ?? '');
        return due.weekdays === 0
          ? `On the day of ${other}.`
          : `${workingDays(Math.abs(due.weekdays))} ${due.weekdays < 0 ? 'before' : 'after'} ${other}.`;
      }
    }
  },

  step: {
    tick: (title: string) => `Done: ${title}`,
    lookBack: 'Look back with your figures',
    what: 'What to do',
    why: 'Why',
    takes: 'How long',
    doneMeans: 'Done means',
    cause: 'Why it is in your plan',
    causedBy: (title: string, body: string | null) => (body === null ? `${title}.` : `${title}. ${body}`),
    /** A step that no sign caused. */
    noSign: (fromResult: boolean, own: boolean) =>
      own
        ? 'You added it yourself.'
        : fromResult
          ? 'It belongs to every hire of this kind; no sign of yours asked for it in particular.'
          : 'You started this plan without a result, so no sign of yours stands behind it.',
    when: 'When',
    changeDate: 'Change the date',
    closeDate: 'Close the date',
    note: 'Your note',
    title: 'Title',
    markDone: 'Mark as done',
    markOpen: 'Not done yet',
    skip: 'Leave it out',
    skipReason: 'Why do you leave it out?',
    skipCancel: 'Keep it in',
    takeIn: 'Take it in again',
    up: 'Move up',
    down: 'Move down',
    remove: 'Delete this step',
    moved: (title: string, place: number, of: number, phase: Phase) =>
      `${title} is now ${place} of ${of}, in ${phases[phase]}.`,
    done: (title: string) => `${quoted(title)} is done.`,
    skipped: (title: string) => `${quoted(title)} is left out.`,
    removed: (title: string) => `${quoted(title)} is deleted.`,
  },

  dueFields: {
    kind: 'When',
    kinds: {
      before: 'Before the first day',
      after: 'After the first day',
      'after-step': 'After another step',
      date: 'On a date',
      none: 'No date',
    },
    days: 'Working days',
    daysWrong: 'Write whole working days, from 0 to 400.',
    step: 'Which step',
    day: 'Date',
    weekend: (day: string) => `A weekend: it becomes ${day}.`,
  },

  own: {
    add: 'Add a step',
    title: 'What is to be done',
    phase: 'Part of the plan',
    save: 'Add this step',
    saved: (title: string) => `${quoted(title)} is in your plan.`,
    draft: 'a step',
  },

  move: {
    open: 'Move the first day',
    day: 'First day',
    text: 'The first day of the one you hire. Steps that hang on it move along.',
    along: (count: number) => (count === 1 ? '1 open step moves along.' : `${count} open steps move along.`),
    stay: (count: number) => (count === 1 ? '1 date of your own stays.' : `${count} dates of your own stay.`),
    late: (count: number) =>
      count === 1 ? '1 step would be past its day at once.' : `${count} steps would be past their day at once.`,
    weekend: (day: string) => `That is a weekend: the first day becomes ${day}.`,
    save: 'Move it',
    needed: 'A day is needed.',
    saved: (day: string) => `The first day is ${day} now.`,
  },

  late: {
    text: (count: number) => (count === 1 ? '1 step is past its day.' : `${count} steps are past their day.`),
    moveOn: 'Move the rest by a week',
  },

  rest: {
    open: 'Move the rest',
    text: 'Everything that is still open and has a date moves on, also what is late. What is done stays as it was.',
    days: 'By how many working days',
    daysHint: 'Five are a week.',
    daysWrong: 'Write whole working days, from 1 to 200.',
    which: 'And the first day',
    choices: {
      all: { title: 'It moves too', text: 'The whole plan is later.' },
      'before-first-day': {
        title: 'It stays',
        text: 'You have promised it: only what comes before it moves.',
      },
    },
    moves: (count: number) => (count === 1 ? '1 open step moves.' : `${count} open steps move.`),
    nothing: 'Nothing that is open has a date that would move.',
    firstDay: (day: string) => `The first day becomes ${day}.`,
    behind: (count: number) =>
      count === 1
        ? '1 of them would then be due after the first day.'
        : `${count} of them would then be due after the first day.`,
    late: (count: number) =>
      count === 1 ? '1 step would still be past its day.' : `${count} steps would still be past their day.`,
    save: 'Move them',
    saved: (count: number, days: number) => `${steps(count)} moved by ${workingDays(days)}.`,
  },

  dates: {
    file: 'Dates as a calendar file',
    fileName: (role: Role, day: string) => `right-hand-${role}-steps-${day}.ics`,
    saved: (count: number) =>
      count === 1 ? 'The calendar file is made, with 1 date.' : `The calendar file is made, with ${count} dates.`,
  },

  next: {
    eyebrow: 'Next',
    allDone: 'Every step is done or left out',
    allDoneText: 'Close the plan. You can read it and take it up again at any time.',
    finish: 'Close this plan',
    finished: 'The plan is closed. Everything in it is kept.',
  },

  plan: {
    title: 'This plan',
    started: (day: string) => `Started ${day}.`,
    fromResult: (day: string) => `It comes from your result of ${day}.`,
    openResult: 'Open that result',
    stop: 'Stop this plan',
    stopped: 'The plan is stopped. Everything in it is kept.',
    resume: 'Take it up again',
    resumed: 'The plan goes on.',
    doneNotice: 'This plan is closed. Everything in it is kept.',
    remove: 'Delete this plan',
    removed: 'The plan is deleted.',
    also: (role: Role) => `Plan for ${roleNames[role].plain} too`,
    alsoText: 'One hire at a time is easier. Where you need both, each has its own plan.',
  },

  begin: {
    fromResult: (day: string) => `From your result of ${day}`,
    start: (role: Role) => `Start hiring ${roleNames[role].a}`,
    length: (count: number, weeks: number) => `${steps(count)}, about ${weeks} weeks to the first day.`,
    startNow: 'Make the plan',
    openResult: 'Read your result again',
    noHire: (day: string) => `Your result of ${day} asks for no hire now`,
    noHireText: 'It says what to do first. When your figures change, check again.',
    noResult: 'Start from your result',
    noResultText:
      'The readiness check says from your own figures whether an assistant or a manager is due. The plan then knows why each step is there.',
    toReadiness: 'Go to Readiness',
    choose: 'Or choose a role yourself',
    roles: {
      va: 'Takes tasks off your week that you can describe: inbox, calendar, invoices, posting.',
      obm: 'Runs the day-to-day with you: projects, how things run, numbers, and the people who help you.',
    } satisfies Record<Role, string>,
    plan: (role: Role) => `Plan for ${roleNames[role].plain}`,
    made: 'Your plan is made.',
  },

  refusal: (code: PlanRefusal) => refusals[code],
} as const;
