/** A result beside another judgement, and what she tries out over a copy. */

export const compareWords = {
  title: 'What changed',
  back: 'Back to the result',
  with: 'Set it beside',
  today: 'Everything as it is today',
  rules: 'The same figures under today’s rules',
  of: (day: string) => `Result of ${day}`,
  same: 'The answer is the same.',
  differs: 'The answer is another one.',
  reasons: 'Reasons',
  gone: 'No longer among the reasons',
  come: 'New among the reasons',
  none: 'None.',
  figures: 'Figures and answers that differ',
  nothing: 'No figure and no answer differs.',
  what: 'What',
  fromLog: 'From the log',
  unknown: 'Not known',
  notAsked: 'Not asked',
} as const;

export const whatIfWords = {
  title: 'What if',
  lead: 'Try another business out. Nothing here is kept, and nothing of yours changes.',
  back: 'Back to the result',
  now: 'As it is',
  tried: 'What if',
  figures: 'Change what you like',
  reset: 'As it is again',
  same: 'The answer stays the same.',
  differs: 'The answer would be another one.',
  cost: 'What it would cost and give back',
  unknown: 'Not known',
  open: 'What if…',
} as const;
