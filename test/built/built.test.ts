/** The bundles as they ship, under plain Node: `electron` resolves to the stand-in. Catches what bundling can break. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile } from 'node:fs/promises';
import { createRequire, registerHooks } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as electron from '../support/fake-electron.ts';
import type { Transport } from '../../shared/api/wire.ts';

const fakeElectron = import.meta.resolve('../support/fake-electron.ts');
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: fakeElectron, shortCircuit: true } : next(specifier, context),
});
const dist = new URL('../../dist/', import.meta.url);
const { fake } = electron;

test(
  'built main and preload: a call goes through, a second start comes forward, quitting gives the lock back',
  { timeout: 20_000 },
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'built-'));
    process.argv.push(`--right-hand-data=${folder}`);
    await import(new URL('main/index.js', dist).href);
    assert.equal(fake.instances.length, 0, 'nothing happens before Electron is ready');
    assert.equal(electron.app.sandboxed, true);
    assert.deepEqual(fake.paths, { userData: join(folder, 'profile') }, 'another folder is another app');
    fake.becomeReady();
    while (fake.instances.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    const [window] = fake.instances;
    assert.ok(window);

    createRequire(import.meta.url)(fileURLToPath(new URL('preload/preload.cjs', dist)));
    assert.deepEqual(Object.keys(fake.worlds), ['rightHand']);
    const bridge = fake.worlds['rightHand'] as Transport;
    assert.deepEqual(Object.keys(bridge).toSorted(), ['request', 'subscribe']);
    assert.ok(Object.isFrozen(bridge));
    const preload = String(window.options.webPreferences?.preload);
    assert.ok((await readFile(preload, 'utf8')).length < 5000, 'the preload stays small');

    const loaded = await bridge.request('workspace.load', {}, 'hers');
    assert.ok(loaded.ok);
    assert.equal((loaded.value as { settings: { startedOn: null } }).settings.startedOn, null);
    const pushes: unknown[] = [];
    bridge.subscribe((push) => pushes.push(push));
    const { settings } = loaded.value as { settings: object };
    const saved = await bridge.request('settings.save', { ...settings, ownerName: 'Marianne' }, 'hers');
    assert.ok(saved.ok);
    assert.equal(pushes.length, 1);
    assert.deepEqual(await bridge.request('settings.drop', {}, 'hers'), { ok: false, error: { code: 'unknown-call' } });

    const page = await fake.serve?.(new Request('app://right-hand/index.html'));
    assert.match(await (page as Response).text(), /<div id="root">/);

    const menu = { places: ['today', 'settings'], undo: null, theme: 'system', adds: false, filters: false };
    assert.deepEqual(await bridge.request('desktop.showMenu', menu, 'hers'), { ok: true, value: {} });
    const view = fake.menu.find(({ label }) => label?.endsWith('View'))?.submenu;
    assert.ok(Array.isArray(view) && view[0]?.label === 'Today');
    (view[0].click as (() => void) | undefined)?.();
    assert.deepEqual(pushes.at(-1), { event: 'menu.do', action: 'go.today' });

    electron.app.emit('second-instance');
    assert.equal(window.focused, 1);

    electron.app.quit();
    while (fake.quits === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await assert.rejects(readFile(join(folder, 'right-hand.lock')), { code: 'ENOENT' });
    assert.match(await readFile(join(folder, 'right-hand.json'), 'utf8'), /"ownerName":"Marianne"/);
  },
);

test('the preload requires nothing but electron', async () => {
  const code = await readFile(new URL('preload/preload.cjs', dist), 'utf8');
  assert.deepEqual(
    [...code.matchAll(/require\("([^"]+)"\)/g)].map((match) => match[1]),
    ['electron'],
  );
});

test('the page holds no inline script or style, and main nothing of the browser host', async () => {
  const page = await readFile(new URL('renderer/index.html', dist), 'utf8');
  assert.doesNotMatch(page, /<style|style=|<script(?![^>]*src=)[^>]*>/);
  const main = await readFile(new URL('main/index.js', dist), 'utf8');
  assert.doesNotMatch(main, /createServer|Bearer /);
});
