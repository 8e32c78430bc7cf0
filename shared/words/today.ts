export const todayWords = {
  welcome: (name: string) => (name === '' ? 'Welcome' : `Welcome, ${name}`),
  title: 'Today',
  week: {
    finding: (hours: string, handOver: string) =>
      `You worked ${hours} h last week. Somebody else could do ${handOver} h of it.`,
    plain: (hours: string) => `You worked ${hours} h last week.`,
    ribbon: (range: string) => `Your week of ${range}, one block for each hour.`,
    range: (range: string) => `Week of ${range}`,
    empty: 'Your week will show here',
    emptyText: 'One block for each hour, coloured by what you spent it on.',
  },
  answer: {
    first: 'First answer',
    basis: (weeks: number) =>
      weeks === 0
        ? 'From your answers, nothing logged yet'
        : weeks === 1
          ? 'From your answers and 1 logged week'
          : `From your answers and ${weeks} logged weeks`,
    taken: (day: string) => `From ${day}`,
    see: 'See the reasons',
    full: 'Take the full check',
    again: 'Take the check again',
  },
  numbers: {
    clients: 'Active clients',
    income: (month: string) => `Came in during ${month}`,
    hours: 'Hours last week',
    none: 'Not logged',
  },
  make: {
    title: 'Make it yours',
    week: { title: 'Log last week', text: 'Rough hours are fine. It takes about two minutes.', action: 'Log hours' },
    clients: { title: 'Add your clients', text: 'Names and what they pay a month.', action: 'Add clients' },
    income: { title: 'Add your income', text: 'Type a few whole months at once.', action: 'Add income' },
  },
  next: {
    eyebrow: 'Your next step',
    resume: { title: 'Go on with your check', text: 'You come back to the same question.', action: 'Go on' },
    short: { title: 'Answer eight questions', text: 'About four minutes to a first answer.', action: 'Start' },
    logWeek: { title: 'Log last week', text: 'It makes the answer yours instead of a guess.', action: 'Log last week' },
    full: {
      title: 'Take the full check',
      text: 'Your weeks are logged: the answer can be firm now.',
      action: 'Take the full check',
    },
    hire: { title: 'Start hiring', text: 'Steps with dates, one after the other.', action: 'See your result' },
    step: (title: string) => title,
    stepText: (due: string) => `Due ${due}.`,
    stepAction: 'Open the plan',
    calm: { title: 'Nothing is waiting', text: 'Log this week when it is over.', action: 'Open Workload' },
  },
  steps: {
    title: 'Steps of your plan',
    overdue: (day: string) => `was due ${day}`,
    due: (day: string) => `by ${day}`,
  },
} as const;
