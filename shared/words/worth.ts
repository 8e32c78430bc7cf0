const weeks = (count: number): string => (count === 1 ? '1 week' : `${count} weeks`);
const tasks = (count: number): string => (count === 1 ? '1 task' : `${count} tasks`);

export const worthWords = {
  title: 'Was it worth it?',
  open: 'Was it worth it?',
  back: 'To Handoff',
  whose: 'Whose work',
  everyone: 'Everyone',
  hours: (hours: string) => `${hours} h`,

  /** What the log says, in one sentence. */
  finding: {
    back: (hours: string) => `About ${hours} h a week come back to you now, after checking and answering.`,
    level: 'What comes back to you now and what it takes are about even.',
    takes: (hours: string) => `It takes you about ${hours} h a week more now than it gives back.`,
  },
  way: {
    fromStart: 'It was even from the first week on.',
    even: (week: string) => `Together it has been even since the week of ${week}.`,
    notYet: (hours: string) => `Together it has taken ${hours} h more than it gave back: not even yet.`,
    asking: (hours: string) => `Checking in, answering and planning take ${hours} h a week more than before.`,
    early: 'The first weeks usually cost hours: showing somebody how takes about a month.',
  },
  basis: (before: number, from: string, to: string, now: number) =>
    `Before is the average of ${weeks(before)} that count from ${from} to ${to}. Now is the newest ${weeks(now)}.`,

  figures: {
    title: 'In figures',
    netNow: 'Back a week, now',
    netNote: 'after checking and answering',
    total: 'Back so far, in all',
    totalNote: (counted: number, of: number) => (counted === of ? weeks(of) : `${counted} of ${weeks(of)} count`),
    even: 'Even since',
    evenNote: 'the week from which it stays so',
    notYet: 'Not yet',
    cost: 'Cost so far',
    costNote: (since: string, estimated: boolean) => (estimated ? `about, since ${since}` : `since ${since}`),
    anHour: 'Cost of an hour back',
    anHourNote: 'once hours are back',
    unknown: 'Not known',
    rows: (figure: string, what: string) => `${figure}: ${what}. See the hours.`,
  },

  chart: {
    title: 'Week by week',
    text: 'What was back each week, less what checking and answering took on top. Below the line it cost hours.',
    picture: (from: string, to: string, total: string) =>
      `Hours back for each week from ${from} to ${to}, ${total} h in all. The table has the figures.`,
    when: { week: 'Week', month: 'Month' },
    amount: 'Hours back',
    total: 'Together so far',
    gap: { 'not-logged': 'not logged', short: 'a short week' },
    gaps: (count: number) =>
      count === 1 ? '1 week is not logged: a gap, not a zero.' : `${count} weeks are not logged: gaps, not zeros.`,
    short: (count: number) =>
      count === 1
        ? '1 week has less than half of your usual hours, as a holiday has, and does not count.'
        : `${count} weeks have less than half of your usual hours, as holidays have, and do not count.`,
    even: 'Even',
  },

  used: {
    title: 'Before and now',
    what: 'Hours a week',
    columns: { kind: 'Kind of work', before: 'Before', now: 'Now', change: 'Change' },
    parts: {
      over: 'In other hands',
      coordination: 'Checking in, answering, planning',
      other: 'Everything else',
    },
    all: 'All your hours',
    gone: 'A kind that was deleted',
    few: (count: number) => (count === 1 ? '1 more that hardly changed' : `${count} more that hardly changed`),
    into: (kinds: string) => `The time went into ${kinds}.`,
    kind: (name: string, hours: string) => `${name} (${hours} h more)`,
    rest: (hours: string) => `You work ${hours} h a week less than before. Rest counts as hours here, not as money.`,
    more: (hours: string) => `You work ${hours} h a week more than before.`,
    nothing: 'No other kind of work grew by half an hour a week or more.',
  },

  cost: {
    title: 'What it cost',
    range: (from: string, to: string) => `From ${from} to ${to}.`,
    about: (amount: string) => `about ${amount}`,
    estimated: 'About: from the rate and the hours, where nothing noted says what was paid.',
    unknown: 'not known',
    missing: (names: string) => `What ${names} cost is not known: rate and hours, or what was paid, are missing.`,
    all: 'Together',
    whole: 'All that they were paid counts, also for work that never was yours.',
    left: (names: string) =>
      `The pay of ${names} counts too: who had a task earlier is not kept, and they worked for you then.`,
    others: (names: string) =>
      `The pay of ${names} is not in it: who had a task earlier is not kept, and they have none of these now.`,
    nobody: 'No task names who carries it, so there is no cost to show.',
    months: (name: string) => `Hours and pay of ${name}`,
  },

  tasks: {
    title: 'What counts',
    since: (day: string) => `since ${day}`,
    cameBack: 'came back to you',
    expected: (hours: string, measured: string) =>
      `Their cards say ${hours} h a week; your log says ${measured} h, before checking and answering.`,
    leftOut: (count: number) =>
      `${tasks(count)} in other hands cannot be told from the log: of no kind of work, or handed over before you had logged four weeks.`,
    coordination: 'Checking in and answering is yours with everybody: the log does not part it by person.',
  },

  nothing: {
    title: 'Nothing is in other hands yet',
    text: 'Once somebody tries a task out, your log shows what it gives back and what it takes.',
    action: 'Open Handoff',
  },
  nobodys: (name: string) => `${name} has no task in hand yet.`,
  noKind: {
    title: 'The log cannot tell yet',
    text: 'The tasks in other hands belong to no kind of work. Choose one on each card, and the hours can be compared.',
    action: 'Open Handoff',
  },
  shortBefore: {
    title: 'Too little is logged from before',
    text: (have: number, need: number, week: string) =>
      `${have === 0 ? 'No week is' : have === 1 ? '1 week is' : `${have} weeks are`} logged in the half year before the week of ${week}; ${need} are needed. Rough hours of past weeks will do: what each kind of work took you then.`,
    action: 'Log past weeks',
  },
  shortAfter: {
    title: 'Too early to tell',
    text: (have: number, need: number, week: string) =>
      `${have === 0 ? 'No finished week is' : have === 1 ? '1 finished week is' : `${have} finished weeks are`} logged since the week of ${week}; ${need} are needed. Log each week, the checking and answering too.`,
    action: 'Log a week',
  },
} as const;
