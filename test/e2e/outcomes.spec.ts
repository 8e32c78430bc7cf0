/** A4: every outcome of the doctrine, from the answers that she gives on the screen and the people and hours that she logged. */
import { questions, type QuestionId } from '../../shared/advice/questions.ts';
import type { Outcome } from '../../shared/records/recommendation.ts';
import { addDays, weekOf, type Day } from '../../shared/values/dates.ts';
import { questionWords } from '../../shared/words/questions.ts';
import { aPerson, aWork, categoryNamed, hours } from '../support/builders.ts';
import { seedBusiness, type Business } from '../support/seed.ts';
import { expect, test, TODAY } from './support.ts';

type Role = 'va' | 'obm' | 'web-designer' | 'graphic-designer';
interface Told {
  /** What she answers; a choice by its number, from 1. The log fills in some of the rest, else she is not sure. */
  readonly says: Partial<Record<QuestionId, number>>;
  readonly team?: readonly Role[];
  /** Hours of each week that she logged. */
  readonly week?: Readonly<Record<string, number>>;
  readonly hears: string;
  readonly next: string;
}

const [NEVER, RARELY, SOMETIMES, OFTEN, ALWAYS] = [1, 2, 3, 4, 5];
const HIRE_VA = 'Next: start the hiring plan for an assistant';
const HIRE_OBM = 'Next: start the hiring plan for a manager';

/** Alone, ten hours of routine work, some money. */
const alone = { clients: 6, income: 4000, budget: 400, handsHours: 10, people: 0, firefighting: SOMETIMES };
/** A team of three that waits for her, and the week of somebody who stands between them. */
const hub = {
  clients: 20,
  income: 15_000,
  budget: 2000,
  handsHours: 5,
  people: 3,
  checkIns: ALWAYS,
  projectsShelved: ALWAYS,
  firefighting: OFTEN,
};
const between = { 'Client work': 20, 'Inbox and calendar': 5, 'Checking in and briefing people': 10 };
const calm = { clients: 5, handsHours: 1, people: 0, firefighting: RARELY, projectsShelved: NEVER, budget: 1500 };

const outcomes: Readonly<Record<Outcome, Told>> = {
  'not-yet:money': {
    says: { ...alone, budget: 50 },
    hears: 'Not yet: the money for it is not there.',
    next: 'Next: put an amount aside each month',
  },
  'not-yet:too-early': {
    says: { ...alone, clients: 0, income: 100 },
    hears: 'Not yet: it is too early.',
    next: 'Next: find your first clients',
  },
  'not-yet:too-many-things': {
    says: { clients: 2, marketing: 2, income: 900, budget: 100, handsHours: 2, people: 0, overwhelmed: OFTEN },
    week: { 'Client work': 6, 'Marketing and sales': 20, 'Setting up tools': 4, 'Inbox and calendar': 2 },
    hears: 'Not yet: there are too many things at once.',
    next: 'Next: stop one thing for 30 days',
  },
  'not-yet:automate-first': {
    says: { ...alone, budget: 50, income: 1300, techGap: RARELY },
    hears: 'Not yet: let a tool do it first.',
    next: 'Next: let a tool do one thing',
  },
  'not-yet:raise-prices': {
    says: { ...alone, budget: 50, income: 1300 },
    week: { 'Client work': 32, 'Inbox and calendar': 10 },
    hears: 'Not yet: your prices come first.',
    next: 'Next: raise one price',
  },
  'not-yet:nothing-to-hand-over': {
    says: { ...alone, handsHours: 1, firefighting: OFTEN },
    hears: 'Not yet: there is too little to hand over.',
    next: 'Next: write down three routines',
  },
  'not-yet:let-go-first': {
    says: { ...alone, lettingGo: 4 },
    hears: 'Not yet: let go of one task first.',
    next: 'Next: hand over one task for 30 days',
  },
  'content-and-small': { says: calm, hears: 'You are fine as you are.', next: 'Next: nothing to change' },
  'support-fits': {
    says: { ...calm, people: 1 },
    team: ['va'],
    hears: 'The support you have fits.',
    next: 'Next: nothing to change',
  },
  'use-help-you-pay-for': {
    says: { ...hub, people: 1 },
    team: ['va'],
    week: between,
    hears: 'Use the help you already pay for: Lena.',
    next: 'Next: give away three decisions',
  },
  specialist: {
    says: { ...alone, handsHours: 1, techGap: ALWAYS, overwhelmed: OFTEN },
    week: { 'Client work': 20, 'Setting up tools': 9 },
    hears: 'A specialist, for one job.',
    next: 'Next: describe the one job',
  },
  va: { says: alone, hears: 'A Virtual Assistant (VA) is the help that is due.', next: HIRE_VA },
  'more-va-hours': {
    says: { ...alone, people: 1 },
    team: ['va'],
    hears: 'More hours of the Virtual Assistant (VA) you have.',
    next: 'Next: talk about more hours',
  },
  'va-now-obm-next': {
    says: {
      ...alone,
      income: 10_000,
      offers: 2,
      systemsMissing: ALWAYS,
      projectsShelved: ALWAYS,
      firefighting: OFTEN,
    },
    hears: 'A Virtual Assistant (VA) now, an Online Business Manager (OBM) next.',
    next: HIRE_VA,
  },
  'grow-va-into-obm': {
    says: { ...hub, directs: 2 },
    team: ['va', 'web-designer', 'graphic-designer'],
    week: between,
    hears: 'Grow Lena into an Online Business Manager (OBM).',
    next: 'Next: talk about the role',
  },
  obm: {
    says: hub,
    team: ['va', 'web-designer', 'graphic-designer'],
    week: between,
    hears: 'You are ready for an Online Business Manager (OBM). Keep Lena as your assistant.',
    next: HIRE_OBM,
  },
  'obm-and-va': {
    says: { ...hub, handsHours: 12, budget: 4000 },
    team: ['web-designer', 'graphic-designer'],
    week: between,
    hears: 'An Online Business Manager (OBM) first, and then a Virtual Assistant (VA).',
    next: HIRE_OBM,
  },
  'more-obm-hours': {
    says: hub,
    team: ['obm', 'va', 'web-designer'],
    week: between,
    hears: 'More hours of the Online Business Manager (OBM) you have.',
    next: 'Next: talk about more hours',
  },
  'beyond-obm': {
    says: { ...hub, income: 45_000, people: 10 },
    team: ['obm', 'va', 'va'],
    week: between,
    hears: 'You have grown past what one Online Business Manager (OBM) carries.',
    next: 'Next: write down what only you decide',
  },
  'wrong-seat': {
    says: hub,
    team: ['obm', 'web-designer', 'graphic-designer'],
    week: between,
    hears: 'Add a Virtual Assistant (VA), so that Lena can manage.',
    next: HIRE_VA,
  },
  'replace-who-left': {
    says: { ...hub, whoLeft: 3 },
    team: ['va', 'web-designer', 'graphic-designer'],
    week: between,
    hears: 'Fill the gap with an Online Business Manager (OBM).',
    next: HIRE_OBM,
  },
  'not-enough-to-say': { says: {}, hears: 'There is not enough to say yet.', next: 'Next: answer what is missing' },
};

const NAMES = ['Lena', 'Jon Reyes', 'Pia Holm'];

/** Thirteen weeks of the same hours, and the people who work for her. */
function businessOf({ team = [], week = {} }: Told): Business {
  const last = addDays(weekOf(TODAY as Day, 1), -7);
  return {
    people: team.map((role, index) => aPerson({ name: NAMES[index] ?? '', role, minutesPerWeek: hours(15) })),
    work: Array.from({ length: 13 }, (_, back) => addDays(last, -7 * back)).flatMap((monday) =>
      Object.entries(week).map(([name, count]) =>
        aWork({ when: { week: monday }, minutes: hours(count), categoryId: categoryNamed(name) }),
      ),
    ),
  };
}

/** What no sentence on the screen may hold: a figure without a value, a blank, one thing in the plural. */
const NEVER_SAID =
  /undefined|null|NaN|\[object|\b1 (hours|weeks|people|clients|months|persons|answers|projects)\b|\b1 hour a week go\b/;

for (const [outcome, told] of Object.entries(outcomes))
  test.describe(outcome, () => {
    test.use({
      start: { fill: async (folder: string) => void (await seedBusiness(folder, businessOf(told), TODAY as Day)) },
    });
    test(`A4 ${outcome} is reached by answering`, async ({ app }) => {
      const { page } = app;
      const asks = (text: string) =>
        page.waitForFunction((was) => ![was, undefined].includes(document.querySelector('h1')?.innerText), text);
      await page.evaluate(() => (location.hash = '#/readiness'));
      const length = questions.some(({ id, short }) => !short && id in told.says) ? 'full' : 'short';
      await page.getByRole('button', { name: `Start the ${length} check` }).click();
      await asks('Readiness');
      const heading = page.getByRole('heading', { level: 1 });
      for (let ask = await heading.innerText(); ask !== 'Your answers'; ask = await heading.innerText()) {
        const question = questions.find(({ id }) => questionWords[id].ask === ask);
        if (!question) throw new Error(`No question says “${ask}”.`);
        const said = told.says[question.id];
        if (said === undefined) await page.getByRole('button', { name: 'Not sure' }).click();
        else if (question.kind === 'choice') await page.keyboard.press(String(said));
        else await page.getByRole('textbox', { name: questionWords[question.id].topic }).fill(String(said));
        if (said !== undefined) await page.keyboard.press('Enter');
        await asks(ask);
      }
      await page.getByRole('button', { name: 'See my result' }).click();
      await expect(page.getByRole('heading', { level: 2, name: told.hears, exact: true })).toBeVisible();
      await expect(page.getByRole('heading', { level: 2, name: told.next, exact: true })).toBeVisible();
      const read = await page.getByRole('main').innerText();
      expect(read).not.toMatch(NEVER_SAID);
    });
  });

test.describe('facts against feelings', () => {
  const week = { 'Client work': 18, 'Inbox and calendar': 12 };
  test.use({
    start: {
      fill: async (folder: string) =>
        void (await seedBusiness(
          folder,
          {
            ...businessOf({ says: {}, week, hears: '', next: '' }),
            answers: { handsHours: { value: 60, from: 'owner' }, overwhelmed: { value: 'often', from: 'owner' } },
          },
          TODAY as Day,
        )),
    },
  });
  test('A2 the result says first where her answer and her log disagree, and she can look again with what she logged', async ({
    app,
  }) => {
    const { page } = app;
    await page.evaluate(() => (location.hash = '#/readiness'));
    await page.getByRole('listitem').filter({ hasText: 'Result of November 23' }).getByRole('link').click();
    const apart = page.locator('section').filter({ hasText: 'Where your log says something else' });
    await expect(apart).toContainText('you said 1 hour a week, your log says 12 hours a week. Your answer was used.');
    await expect(page.getByRole('heading', { name: 'Not yet: there is too little to hand over.' })).toBeVisible();
    await apart.getByRole('button', { name: 'Look again with what I logged' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your answers');
    const line = page.getByText('Routine hours somebody else could do').locator('..');
    await expect(line).toContainText('12 hours a week');
    await app.expectAccessible();
    await page.getByRole('button', { name: 'See my result' }).click();
    await expect(
      page.getByRole('heading', { name: 'A Virtual Assistant (VA) is the help that is due.' }),
    ).toBeVisible();
    await expect(apart).toBeHidden();
  });
});
