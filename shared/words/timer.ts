/** Sentences of the timer. */

export const timerWords = {
  start: 'Start the timer',
  running: (time: string) => `The timer runs: ${time}`,
  stop: 'Stop',
  stopLong: 'Stop the timer',
  clock: (hours: number, minutes: number) => `${hours}:${String(minutes).padStart(2, '0')}`,
  panel: {
    title: 'What was it?',
    since: (time: string) => `Since ${time}`,
    sinceDay: (day: string, time: string) => `Since ${day}, ${time}`,
    hours: 'How long',
    hoursWrong: 'Give the time, such as 1:30 or 45 min.',
    category: 'Kind of work',
    categoryNeeded: 'Choose a kind of work.',
    client: 'Client',
    nobody: 'No client',
    note: 'Note',
    days: 'It went over midnight. Each day gets its part:',
    save: 'Save the hours',
    goOn: 'Let it run on',
    throwAway: 'Throw away',
  },
  away: {
    text: (from: string, to: string) => `Nothing moved here from ${from} to ${to}. Were you working?`,
    long: (time: string) => `It has run for ${time}. Were you working all the while?`,
    stopThen: (time: string) => `Stop it at ${time}`,
  },
  saved: (time: string) => `${time} saved.`,
  thrownAway: 'The timer was thrown away.',
} as const;
