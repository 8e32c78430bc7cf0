/** What hostile text, a page's own script and a look from outside can do: nothing. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Owner } from './owner.ts';
import { expect, IN_ELECTRON, test } from './support.ts';

const PAYLOADS = [
  '<img src=x onerror="document.title=\'owned\'">',
  '<script>document.title="owned"</script>',
  '"><svg onload=document.title="owned">',
  '{{constructor.constructor("document.title=1")()}}',
];

test('text that looks like code is shown as text', async ({ app }) => {
  const { page } = app;
  const owner = new Owner(page);
  await owner.begin('Marianne', PAYLOADS[0] ?? '');
  await owner.goTo('Clients');
  for (const payload of PAYLOADS) {
    await page.getByRole('button', { name: 'Add a client' }).click();
    const panel = page.getByRole('dialog', { name: 'Add a client' });
    await panel.getByLabel('Name', { exact: true }).fill(payload);
    await panel.getByLabel('Notes').fill(payload);
    await panel.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByRole('button', { name: payload, exact: true })).toBeVisible();
  }
  await page.reload();
  await expect(page.getByRole('button', { name: PAYLOADS[0] ?? '', exact: true })).toBeVisible();
  expect(await page.title()).not.toContain('owned');
  expect(await page.locator('[onerror], [onload], img').count()).toBe(0);
});

test('the policy stops an inline script, an inline style and a request elsewhere', async ({ app }) => {
  const { page } = app;
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const blocked = await page.evaluate(async () => {
    const seen: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective));
    const style = document.createElement('style');
    style.textContent = 'body { display: none }';
    document.head.append(style);
    await fetch('https://example.com/').catch(() => undefined);
    try {
      document.body.innerHTML = '<p>replaced</p>';
    } catch {
      seen.push('innerHTML');
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
    return seen;
  });
  expect(blocked).toEqual(expect.arrayContaining(['style-src-elem', 'connect-src', 'innerHTML']));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(app.problems.length).toBeGreaterThan(0);
  app.problems.length = 0; // They were wanted.
});

test('neither the log nor the list of processes tells names, amounts or the token', async ({ app }) => {
  test.skip(IN_ELECTRON || process.platform === 'win32', 'a token is there only in a browser, ps not on Windows');
  const { page, folder } = app;
  const owner = new Owner(page);
  await owner.begin('Xylophia', 'Zebrawood Studio');
  await owner.addClients(1);
  const token = await page.evaluate(() => sessionStorage.getItem('token') ?? '');
  expect(token).toHaveLength(43);
  expect(page.url()).not.toContain(token);
  const processes = execFileSync('ps', ['axww', '-o', 'args'], { encoding: 'utf8' });
  expect(processes).not.toContain(token);
  const log = join(folder, 'right-hand.log');
  const text = existsSync(log) ? readFileSync(log, 'utf8') : '';
  for (const secret of ['Xylophia', 'Zebrawood', 'Client 1', token]) expect(text).not.toContain(secret);
  expect(readdirSync(folder)).toContain('right-hand.json');
});

test('a tab without its key gets nothing but a sentence', async ({ app }) => {
  test.skip(IN_ELECTRON, 'there are no tabs');
  const { page } = app;
  const { origin } = new URL(page.url());
  const other = await page.context().browser()?.newPage();
  await other?.goto(origin);
  await expect(
    other?.getByRole('heading', { name: 'Open the address from the terminal' }) ?? page.locator('none'),
  ).toBeVisible();
  await other?.close();
});
