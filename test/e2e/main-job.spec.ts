/** The main job for three worked cases, entered as records over the last months plus answers. */
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
    }
    await page.getByRole('navigation').getByRole('link', { name: 'Readiness' }).click();
    await page.getByRole('listitem').filter({ hasText: 'Result of November 23' }).getByRole('link').click();
    await expect(page.getByRole('heading', { level: 2, name: headline })).toBeVisible();
    expect(new URL(page.url()).hash).toBe(new URL(result).hash);

    await owner.goTo('Clients');
    await expect(page.getByRole('row')).toHaveCount(one.activeClients + 1);
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
