/** The main job for three worked cases, entered as records over the last months plus answers. */
import type { Page } from '@playwright/test';
import { workedCase } from '../support/worked-case.ts';
import { Owner } from './owner.ts';
import { expect, test, type RunningApp } from './support.ts';

const cases = [
  {
    id: 'v05',
    name: 'Monica',
    headline: 'Online Business Manager (OBM)',
    next: 'Next: start the hiring plan for a manager',
  },
  {
    id: 'v06',
    name: 'Kelsey',
    headline: 'Virtual Assistant (VA)',
    next: 'Next: start the hiring plan for an assistant',
  },
  {
    id: 'v22',
    name: 'Beatriz',
    headline: 'Not yet: there are too many things at once.',
    next: 'Next: stop one thing for 30 days',
  },
] as const;

for (const { id, name, headline, next } of cases) {
  test(`${id}: from the first start to the right answer, and everything is there after a restart`, async ({ app }) => {
    const { page } = app;
    const one = workedCase(id);
    const owner = new Owner(page);

    await app.expectAccessible();
    await owner.begin(name, 'A made-up business');
    await app.expectAccessible();
    await owner.addClients(one.activeClients);
    await expect(page.getByRole('heading', { name: `${one.activeClients} active clients` })).toBeVisible();
    await app.expectAccessible();
    await owner.addIncome(one);
    await app.expectAccessible();
    await owner.addPeople(one);
    await app.expectAccessible();
    await owner.logWeeks(one, 6);
    await app.expectAccessible();

    await owner.answer('full', one, async (question) => {
      if (question.id === 'clients') {
        // What the log says is filled in, and says where it comes from.
        await expect(page.getByText('From your log')).toBeVisible();
        await app.expectAccessible();
      }
      if (question.id === 'overwhelmed') {
        // Left, quit, started again: the same question comes back.
        await page.getByRole('button', { name: 'Save and leave' }).click();
        await app.restart();
        await page.getByRole('link', { name: 'Go on' }).click();
        await app.expectAccessible();
      }
    });
    await app.expectAccessible();
    await page.getByRole('button', { name: 'See my result' }).click();

    await expect(page.getByRole('heading', { level: 2, name: headline })).toBeVisible();
    await expect(page.getByRole('heading', { name: next })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Why we say that' })).toBeVisible();
    await app.expectAccessible();
    const result = page.url();

    if (one.expected === 'none') {
      await app.restart();
      await expect(page.getByRole('link', { name: 'See the reasons' })).toBeVisible();
    } else {
      await hire(app, one.expected);
      await handOver(app, owner);
    }
    await page.getByRole('navigation').getByRole('link', { name: 'Readiness' }).click();
    await page.getByRole('listitem').filter({ hasText: 'Result of November 23' }).getByRole('link').click();
    await expect(page.getByRole('heading', { level: 2, name: headline })).toBeVisible();
    expect(new URL(page.url()).hash).toBe(new URL(result).hash);

    await owner.goTo('Clients');
    // Only those in sight are in the page.
    const table = page.getByRole('table', { name: 'Clients' });
    await expect(table).toHaveAttribute('aria-rowcount', String(one.activeClients + 1));
    await owner.goTo('Workload');
    await expect(page.getByText(`${one.hours.total} h in all, `)).toBeVisible();
    await app.expectAccessible();
    await owner.goTo('Settings');
    await app.expectAccessible();
  });
}

/** "Start hiring" makes the plan of the role; she ticks, adds a step, moves the first day, quits, and it is all there. */
async function hire(app: RunningApp, role: 'va' | 'obm'): Promise<void> {
  const { page } = app;
  const first = role === 'obm' ? 'Check the money over twelve months' : 'List the tasks you will hand over';
  await page.getByRole('button', { name: 'Start the plan' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    role === 'obm' ? 'Online Business Manager (OBM)' : 'Virtual Assistant (VA)',
  );
  await app.expectAccessible();
  const done = page.getByRole('checkbox', { name: `Done: ${first}` });
  await done.click();
  await expect(done).toBeChecked();
  await page.getByRole('button', { name: 'Add a step' }).click();
  await page.getByRole('textbox', { name: 'What is to be done' }).fill('Ask Ines how she found hers');
  await page.getByRole('button', { name: 'Add this step' }).click();
  await expect(page.getByRole('checkbox', { name: 'Done: Ask Ines how she found hers' })).toBeVisible();
  await page.getByRole('button', { name: 'Move the first day' }).click();
  await page.getByRole('dialog').getByRole('spinbutton').first().click();
  await page.keyboard.type('01182027');
  await page.getByRole('button', { name: 'Move it' }).click();
  const progress = page.getByText(/^1 of \d+ done$/).first();
  await expect(progress).toBeVisible();
  const count = (await progress.textContent()) ?? '';

  await app.restart();
  await page.getByRole('navigation').getByRole('link', { name: 'Hiring' }).click();
  await expect(page.getByText(count).first()).toBeVisible();
  await expect(page.getByText(/Jan 18, 2027/).first()).toBeVisible();
  await expect(page.getByRole('checkbox', { name: `Done: ${first}` })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Done: Ask Ines how she found hers' })).not.toBeChecked();
  await app.expectAccessible();
}

/** From names on a list to hours off her plate: two people, one hired in one step, a task handed over, the chart, a restart. */
async function handOver(app: RunningApp, owner: Owner): Promise<void> {
  const { page } = app;
  await page.getByRole('button', { name: 'Paste a list' }).first().click();
  await page
    .getByRole('textbox', { name: 'One person a line' })
    .fill('Ines Duarte, ines@example.com, 40\nMaya Lindqvist');
  await page.getByRole('button', { name: 'Add 2 people' }).click();
  const toInes = page.getByRole('button', { name: 'What to do with Ines Duarte' });
  await toInes.click();
  await page.getByRole('menuitem', { name: 'Move to Close to an offer' }).click();
  await expect(page.getByRole('region', { name: /^Close to an offer, 1/ })).toContainText('Ines Duarte');
  await app.expectAccessible();
  await toInes.click();
  await page.getByRole('menuitem', { name: 'Hire Ines Duarte…' }).click();
  await page.getByRole('button', { name: 'Put them on my team' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();

  await owner.goTo('Handoff');
  await page.getByRole('button', { name: 'Suggest from my hours' }).click();
  await page.getByRole('button', { name: /^Add \d+ tasks?$/ }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  const [, before = '0'] = /([\d.]+) h are still yours/.exec(await plate(page)) ?? [];
  const card = page
    .getByRole('region', { name: /^Still mine/ })
    .getByRole('row')
    .first();
  const [, hours = '0'] = /([\d.]+) h/.exec((await card.textContent()) ?? '') ?? [];
  await card.getByRole('button', { name: /^What to do with/ }).click();
  await page.getByRole('menuitem', { name: 'Move to Handed over' }).click();
  await expect(page.getByRole('region', { name: /^Handed over, 1/ })).toBeVisible();
  // What left her plate is what the card said; nothing was lost on the way.
  expect(await plate(page)).toContain(`${hours} h a week are handed over`);
  expect(await plate(page)).toContain(`${Number((Number(before) - Number(hours)).toFixed(1))} h are still yours`);
  await app.expectAccessible();

  await owner.goTo('Team');
  await expect(page.getByText('Ines Duarte').first()).toBeVisible();
  await app.expectAccessible();
  await owner.goTo('Guide');
  await app.expectAccessible();

  await app.restart();
  await owner.goTo('Handoff');
  expect(await plate(page)).toContain(`${hours} h a week are handed over`);
  await owner.goTo('Today');
  await expect(page.getByRole('heading', { name: 'Being handed over' })).toBeVisible();
  await app.expectAccessible();
}

/** What the picture of hours on Handoff says. */
async function plate(page: Page): Promise<string> {
  const picture = page.getByRole('img', { name: /are handed over/ });
  await expect(picture).toBeVisible();
  return (await picture.getAttribute('aria-label')) ?? '';
}
