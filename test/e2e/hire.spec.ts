/** From the answer to hours back, over five months: a manager for v05's business, an assistant for v06's. */
import { addDays, weekOf, type Day } from '../../shared/values/dates.ts';
import { beforeSigningWords } from '../../shared/words/before-signing.ts';
import { documentWords } from '../../shared/words/documents/names.ts';
import { worthWords } from '../../shared/words/worth.ts';
import { aPerson, aWork, categoryNamed, dollars, hours } from '../support/builders.ts';
import { answersOfCase } from '../support/case-answers.ts';
import { seedBusiness, type Business } from '../support/seed.ts';
import { workedCase, type WorkedCase } from '../support/worked-case.ts';
import { initialSettings } from '../../shared/records/settings.ts';
import type { PersonRole } from '../../shared/records/person.ts';
import { Owner } from './owner.ts';
import { expect, test, TODAY } from './support.ts';

const KINDS = {
  delivery: 'Client work',
  admin: 'Inbox and calendar',
  coordination: 'Checking in and briefing people',
  marketing: 'Marketing and sales',
  tech: 'Setting up tools',
  strategy: 'Direction',
} as const;
type Hours = WorkedCase['hours'];

/** Thirteen weeks of the case's hours, its team, and the answers of a full check. */
function businessOf(one: WorkedCase): Business {
  const last = addDays(weekOf(TODAY as Day, 1), -7);
  return {
    settings: { money: { ...initialSettings.money, budget: dollars(one.supportBudget) } },
    people: one.team.map(({ role, hoursPerWeek }, at) =>
      aPerson({ name: `Person ${at + 1}`, role: role as PersonRole, minutesPerWeek: hours(hoursPerWeek) }),
    ),
    work: Array.from({ length: 13 }, (_, back) => addDays(last, -7 * back)).flatMap((week) =>
      (Object.keys(KINDS) as (keyof typeof KINDS)[])
        .filter((of) => one.hours[of] > 0)
        .map((of) => aWork({ when: { week }, minutes: hours(one.hours[of]), categoryId: categoryNamed(KINDS[of]) })),
    ),
    answers: answersOfCase(one),
  };
}

interface Story {
  readonly id: string;
  readonly brief: RegExp;
  readonly text: string;
  /** Tasks by hours a week; those with a kind are measured in the log. */
  readonly tasks: readonly (readonly [title: string, count: number, kind?: string])[];
  /** Her week once they are in other hands. */
  readonly after: Omit<Hours, 'total'>;
}

const stories: readonly Story[] = [
  {
    id: 'v05',
    brief: /My week holds 14 hours of briefing, checking and planning/,
    text: documentWords.names['paid-look'],
    tasks: [
      ['Daily questions', 8, KINDS.coordination],
      ['Weekly overview', 2, KINDS.coordination],
      ['Checkout and mailing list', 2, KINDS.tech],
      ['Plan of the launch', 1],
      ['Numbers on Fridays', 1],
      ['Reviews of the team', 1],
      ['Renewals of tools', 1],
      ['Answers in the group', 1],
    ],
    after: { delivery: 22, admin: 6, coordination: 4, marketing: 8, tech: 2, strategy: 4 },
  },
  {
    id: 'v06',
    brief: /My week holds \d+ hours of work that follows the same steps each time/,
    text: documentWords.names['trial-task'],
    tasks: [
      ['Inbox until noon', 4, KINDS.admin],
      ['Reminders', 1],
    ],
    after: { delivery: 18, admin: 2, coordination: 0, marketing: 4, tech: 1, strategy: 2 },
  },
];

for (const story of stories) {
  const one = workedCase(story.id);
  test.describe(story.id, () => {
    test.use({
      start: { fill: async (folder: string) => void (await seedBusiness(folder, businessOf(one), TODAY as Day)) },
    });
    test(`H1 O11 ${story.id}: result, plan, texts, people, agreement, first day, handoffs, was it worth it`, async ({
      app,
    }) => {
      const { page } = app;
      const owner = new Owner(page);

      // The answer, its plan, and what is written for it from her figures.
      await owner.goTo('Readiness');
      await page.getByRole('listitem').filter({ hasText: 'Result of November 23' }).getByRole('link').click();
      await page.getByRole('button', { name: 'Start the plan' }).click();
      await page.getByRole('link', { name: documentWords.open }).click();
      await expect(page.getByRole('link', { name: story.text })).toBeVisible();
      await page.getByRole('link', { name: documentWords.names.brief }).click();
      await expect(page.getByText(story.brief)).toBeVisible();
      await app.expectAccessible();

      // Six people, one of them to the end; what is settled before signing.
      await owner.goTo('Hiring');
      await page.getByRole('button', { name: 'Paste a list' }).first().click();
      await page
        .getByRole('textbox', { name: 'One person a line' })
        .fill(['Ines Duarte, ines@example.com, 40', 'Maya', 'Rosa', 'Dev', 'Grace', 'Sam'].join('\n'));
      await page.getByRole('button', { name: 'Add 6 people' }).click();
      const toInes = page.getByRole('button', { name: 'What to do with Ines Duarte' });
      await toInes.click();
      await page.getByRole('menuitem', { name: 'Move to Trial and offer' }).click();
      await expect(page.getByRole('region', { name: /^Trial and offer, 1/ })).toContainText('Ines Duarte');
      await page.getByRole('link', { name: beforeSigningWords.title }).first().click();
      await expect(page.getByRole('heading', { level: 1, name: beforeSigningWords.title })).toBeVisible();
      await app.expectAccessible();
      await owner.goTo('Hiring');
      await toInes.click();
      await page.getByRole('menuitem', { name: 'Hire Ines Duarte…' }).click();
      await page.getByRole('button', { name: 'Put them on my team' }).click();
      await expect(page.getByRole('dialog')).toBeHidden();

      // Eight weeks later: tasks in her hands.
      await app.restart({ today: '2027-01-18' as Day });
      await owner.goTo('Handoff');
      for (const [title, count, kind] of story.tasks) {
        await page.getByRole('button', { name: 'Add a task' }).first().click();
        const panel = page.getByRole('dialog');
        await panel.getByRole('textbox', { name: 'The task' }).fill(title);
        await panel.getByRole('textbox', { name: 'What it takes you a week' }).fill(String(count));
        if (kind) await owner.choose('Kind of work', kind, panel);
        await owner.choose('Who does it, or will', 'Ines Duarte', panel);
        await panel.getByRole('button', { name: 'Save', exact: true }).click();
        await expect(panel).toBeHidden();
        await page.getByRole('button', { name: `What to do with ${title}` }).click();
        await page.getByRole('menuitem', { name: 'Move to Handed over' }).click();
      }
      const sum = story.tasks.reduce((all, [, count]) => all + count, 0);
      await expect(page.getByRole('img', { name: `${sum} h a week are handed over` })).toBeVisible();

      // A month later one comes back, with its reason.
      await app.restart({ today: '2027-02-15' as Day });
      await owner.goTo('Handoff');
      const [lastTitle, lastCount] = story.tasks.at(-1) ?? ['', 0];
      await page.getByRole('button', { name: `What to do with ${lastTitle}` }).click();
      await page.getByRole('menuitem', { name: /^Take it back/ }).click();
      await page.getByRole('dialog').getByRole('textbox').first().fill('It needs me after all');
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /^Take it back/ })
        .click();
      await expect(page.getByRole('img', { name: `${sum - lastCount} h a week are handed over` })).toBeVisible();

      // A quarter later her own log says what came back, to the hour.
      await app.restart({ today: '2027-04-19' as Day });
      const { after } = story;
      const total = Object.values(after).reduce((all, count) => all + count, 0);
      await owner.logWeeks({ ...one, hours: { ...after, total } }, 6);
      await owner.goTo('Handoff');
      await page.getByRole('link', { name: worthWords.open }).click();
      const measured = new Set(story.tasks.flatMap(([, , kind]) => kind ?? []));
      const of = (Object.keys(KINDS) as (keyof typeof KINDS)[]).filter((kind) => measured.has(KINDS[kind]));
      const back = of.reduce((all, kind) => all + one.hours[kind] - after[kind], 0);
      // What she spends on asking counts against it, unless that itself is in other hands.
      const extra = of.includes('coordination') ? 0 : Math.max(0, after.coordination - one.hours.coordination);
      await expect(page.getByText(worthWords.finding.back(String(back - extra)))).toBeVisible();
      await expect(page.getByText(worthWords.hours(String((back - extra) * 6)), { exact: true }).first()).toBeVisible();
      await app.expectAccessible();
    });
  });
}
