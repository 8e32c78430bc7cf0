/** What the answer is, and what it means for the people she already has. */
import type { Person } from '../records/person.ts';
import type { Headline, Outcome, Recommendation } from '../records/recommendation.ts';
import { headlineWords, type Told } from './advice.ts';
import type { Writing } from './questions.ts';

const VA = 'Virtual Assistant (VA)';
const OBM = 'Online Business Manager (OBM)';

type Team = readonly Pick<Person, 'name' | 'role'>[];

/** What the sentences need to know; a name list is null where nobody has that role. */
interface Setting {
  readonly headline: Headline;
  readonly assistant: string | null;
  readonly assistants: number;
  readonly manager: string | null;
  readonly managers: number;
  readonly others: string | null;
  readonly everybody: string | null;
  readonly keep: string | null;
  readonly directed: string;
  readonly managerMore: boolean;
  readonly moneyShort: boolean;
  /** The smallest start for a manager, in her currency. */
  readonly least: string;
  readonly smallStart: string | null;
  readonly letGo: string | null;
}

const named = (team: Team, fits: (role: Person['role']) => boolean, writing: Writing): string | null => {
  const names = team.filter(({ role }) => fits(role)).map(({ name }) => name);
  return names.length === 0 ? null : writing.list(names);
};

const tell = (title: string, ...body: (string | null)[]): Told => ({ title, body: body.filter(Boolean).join(' ') });

/** The answer in a sentence, and what it means for her team. */
export function outcomeText(said: Recommendation, team: Team, writing: Writing): Told {
  const everybody = named(team, () => true, writing);
  const money = said.gates.find(({ id }) => id === 'money-obm');
  const least = writing.money(money?.figures['least'] ?? 0);
  const start = said.gates.find(({ id }) => id === (said.headline === 'obm' ? 'money-obm' : 'money-va'));
  const usual = writing.money(start?.figures['least'] ?? 0);
  const letsGo = said.gates.find(({ id }) => id === 'willing-to-let-go')?.pass;
  return outcomes[said.outcome]({
    headline: said.headline,
    assistant: named(team, (role) => role === 'va', writing),
    assistants: team.filter(({ role }) => role === 'va').length,
    manager: named(team, (role) => role === 'obm', writing),
    managers: team.filter(({ role }) => role === 'obm').length,
    others: named(team, (role) => role !== 'va' && role !== 'obm', writing),
    everybody,
    keep: everybody && `Keep ${everybody}.`,
    directed: `The manager directs ${everybody ?? 'the people you have'}, and reports to you.`,
    managerMore: said.needs.manager > said.needs.hands,
    moneyShort: money?.pass === 'no',
    least,
    smallStart:
      start?.pass === 'somewhat'
        ? `Your budget is a little under the usual start of about ${usual} a month, so begin with few hours.`
        : null,
    letGo:
      letsGo === 'no' || letsGo === 'somewhat' ? 'It works on one condition: that you let the manager decide.' : null,
  });
}

const keepAssistants = ({ assistant, assistants }: Pick<Setting, 'assistant' | 'assistants'>): string =>
  `Keep ${assistant} as your ${assistants > 1 ? 'assistants' : 'assistant'}.`;

const outcomes: Readonly<Record<Outcome, (at: Setting) => Told>> = {
  'not-yet:money': ({ keep, managerMore }) =>
    tell(
      'Not yet: the money for it is not there.',
      managerMore
        ? 'Help is due, and it has to wait until it can be paid. Until then, a written overview once a week replaces much of the asking.'
        : 'There is work to hand over, and it has to wait until it can be paid.',
      keep,
    ),
  'not-yet:too-early': ({ keep }) =>
    tell('Not yet: it is too early.', 'First clients come first. Help would not bring them, and it would cost.', keep),
  'not-yet:too-many-things': ({ keep }) =>
    tell(
      'Not yet: there are too many things at once.',
      'For so few clients there is more going on than one person can keep up. Stopping something helps more than hiring.',
      keep,
    ),
  'not-yet:automate-first': ({ keep }) =>
    tell(
      'Not yet: let a tool do it first.',
      'What comes back each week can largely be done by a tool that costs little. See what is left after that.',
      keep,
    ),
  'not-yet:raise-prices': ({ keep }) =>
    tell(
      'Not yet: your prices come first.',
      'Your week is full and an hour of it brings in less than an hour of help costs. A better price changes that; a helper does not.',
      keep,
    ),
  'not-yet:nothing-to-hand-over': ({ keep }) =>
    tell(
      'Not yet: there is too little to hand over.',
      'What fills your week is your own work. Write down what comes back, and look again when it grows.',
      keep,
    ),
  'not-yet:let-go-first': ({ keep }) =>
    tell(
      'Not yet: let go of one task first.',
      'There is work for an assistant. As things are, you would do it again yourself and pay twice.',
      keep,
    ),
  'content-and-small': ({ keep }) =>
    tell('You are fine as you are.', 'It is calm, and it is the size you can carry. Nothing here asks for help.', keep),
  'support-fits': ({ everybody }) =>
    tell(
      'The support you have fits.',
      everybody ? `Keep ${everybody} as they are.` : 'Nothing presses that more help would solve.',
    ),
  'use-help-you-pay-for': ({ assistant, keep }) =>
    tell(
      `Use the help you already pay for${assistant ? `: ${assistant}` : ''}.`,
      'Work waits for your approval, or is done again by you. More people would wait in the same queue.',
      keep,
    ),
  specialist: ({ keep, headline }) =>
    headline === 'va'
      ? tell(
          `A specialist for one job, then a ${VA}.`,
          'Get the tools set up once by somebody who knows them. The routine work that stays is for an assistant.',
          keep,
        )
      : tell(
          'A specialist, for one job.',
          'Get the tools set up once by somebody who knows them. That is a job with an end, not a hire.',
          keep,
        ),
  va: ({ everybody, smallStart }) =>
    tell(
      `A ${VA} is the help that is due.`,
      'Basic day-to-day work goes off your plate, so that you can build the business.',
      everybody ? `Keep ${everybody} as they are.` : 'Start with one kind of task.',
      smallStart,
    ),
  'more-va-hours': ({ assistant, assistants, others }) =>
    tell(
      `More hours of the ${VA} you have.`,
      `${assistant ?? 'Your assistant'} ${assistants > 1 ? 'know' : 'knows'} your work already. More hours need less explaining than a new person.`,
      others && `Keep ${others} as they are.`,
    ),
  'va-now-obm-next': ({ keep, moneyShort, least }) =>
    tell(
      `A ${VA} now, an ${OBM} next.`,
      moneyShort
        ? `There is a manager’s work to do. The budget for one starts at about ${least} a month: that is what to look for. Until then, an assistant and a written overview once a week.`
        : 'There is a manager’s work coming. An assistant comes first: a manager needs somebody to direct.',
      keep,
      'Look again in 90 days.',
    ),
  'grow-va-into-obm': ({ assistant, others }) =>
    tell(
      `Grow ${assistant ?? 'your assistant'} into an ${OBM}.`,
      'Somebody who directs the others already should have the title and the pay for it: 90 days to try, and a way back without fault.',
      others && `Keep ${others}.`,
    ),
  obm: ({ directed, smallStart, letGo, ...team }) =>
    tell(
      `You are ready for an ${OBM}.${team.assistant ? ` ${keepAssistants(team)}` : ''}`,
      directed,
      smallStart,
      letGo,
    ),
  'obm-and-va': ({ directed, smallStart, letGo }) =>
    tell(
      `An ${OBM} first, and then a ${VA}.`,
      'One at a time: the manager comes first and helps to choose the assistant.',
      directed,
      smallStart,
      letGo,
    ),
  'more-obm-hours': ({ manager, managers, ...team }) =>
    tell(
      `More hours of the ${OBM} you have.`,
      `${manager ?? 'Your manager'} ${managers > 1 ? 'carry' : 'carries'} the right things, and there are too many of them for the hours.`,
      team.assistant && keepAssistants(team),
    ),
  'beyond-obm': ({ keep }) =>
    tell(
      `You have grown past what one ${OBM} carries.`,
      'At this size owners look for somebody who leads beside them, such as a director of operations.',
      keep,
    ),
  'wrong-seat': ({ manager, keep }) =>
    tell(
      `Add a ${VA}, so that ${manager ?? 'your manager'} can manage.`,
      'Routine work takes the hours that you pay a manager for. An assistant costs less and frees them.',
      keep,
    ),
  'replace-who-left': ({ keep, headline }) =>
    tell(
      headline === 'obm' ? `Fill the gap with an ${OBM}.` : `Fill the gap with a ${VA}.`,
      'Somebody left, and their work now lies with you. The same role comes first, before anything new.',
      keep,
    ),
  'not-enough-to-say': ({ keep, headline }) =>
    tell(
      'There is not enough to say yet.',
      headline === 'none' ? '' : `Our best guess is ${headlineWords[headline]}.`,
      'The questions below would settle most.',
      keep,
    ),
};
