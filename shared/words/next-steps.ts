/** The one next step of a result. */
import type { NextStep, Recommendation } from '../records/recommendation.ts';
import type { Told } from './advice.ts';

interface Step extends Told {
  /** What the button says. */
  readonly action: string;
}

/** The one next step: what to do first, and the words on its button. */
export function nextText(next: NextStep, role: Recommendation['role']): Step {
  if (next === 'start-hiring')
    return role === 'obm'
      ? {
          title: 'Next: start the hiring plan for a manager',
          body: 'References and a paid look at your business come before any agreement.',
          action: 'Start the plan',
        }
      : {
          title: 'Next: start the hiring plan for an assistant',
          body: 'It begins with a list of what you will hand over.',
          action: 'Start the plan',
        };
  return nextSteps[next];
}

const nextSteps: Readonly<Record<Exclude<NextStep, 'start-hiring'>, Step>> = {
  'set-budget-aside': {
    title: 'Next: put an amount aside each month',
    body: 'Choose a sum that you do not miss and keep it apart for three months. Then look again.',
    action: 'See the money picture',
  },
  'find-first-clients': {
    title: 'Next: find your first clients',
    body: 'Ask three people who know your work whom they would send to you.',
    action: 'Go to clients',
  },
  'drop-a-channel': {
    title: 'Next: stop one thing for 30 days',
    body: 'Choose the channel that has brought the fewest clients and leave it alone. Log your hours and see what happens.',
    action: 'Log your hours',
  },
  'automate-one-thing': {
    title: 'Next: let a tool do one thing',
    body: 'Choose the task that comes back most often, such as booking or reminders, and set a tool to do it. Log the hours before and after.',
    action: 'Log your hours',
  },
  'raise-a-price': {
    title: 'Next: raise one price',
    body: 'Name a better price to the next person who asks. Clients you have can follow later.',
    action: 'Go to clients',
  },
  'write-down-routines': {
    title: 'Next: write down three routines',
    body: 'What comes back every week, in ten lines each: how it starts, the steps, when it is done. Log the hours they take.',
    action: 'Log your hours',
  },
  'hand-over-one-task': {
    title: 'Next: hand over one task for 30 days',
    body: 'Choose one that nobody will see. Say what done looks like, and do not touch it until the month is over.',
    action: 'Go to handoff',
  },
  'stay-as-you-are': {
    title: 'Next: nothing to change',
    body: 'Log a week now and then. We look again when something moves.',
    action: 'Log your hours',
  },
  'talk-to-your-helper': {
    title: 'Next: give away three decisions',
    body: 'Agree on three things that go out without your approval, and look at them together on Fridays. See in 30 days what still waits.',
    action: 'Go to your team',
  },
  'brief-a-specialist': {
    title: 'Next: describe the one job',
    body: 'Which tool, what works, what does not, and how you will see that it is done. Ask two people for a fixed price.',
    action: 'Go to your tools',
  },
  'raise-hours': {
    title: 'Next: talk about more hours',
    body: 'Name the tasks that you would add and the hours they take now. Agree on one month and look at it together.',
    action: 'Go to your team',
  },
  'offer-the-seat': {
    title: 'Next: talk about the role',
    body: 'Say what they carry already, what would be added and what it pays. Agree on 90 days, and on a way back without fault.',
    action: 'Go to your team',
  },
  'look-beyond': {
    title: 'Next: write down what only you decide',
    body: 'It is the description of the person who should stand beside you.',
    action: 'Go to your team',
  },
  'answer-more': {
    title: 'Next: answer what is missing',
    body: 'A few more answers, and there is something to say.',
    action: 'Answer them',
  },
};
