/** Her files, while a made-up business is looked around and changed. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openData } from '../../electron/open-data.ts';
import { createClient } from '../../shared/api/client.ts';
import type { Transport } from '../../shared/api/wire.ts';
import { initialSettings } from '../../shared/records/settings.ts';
import { madeUpIds } from '../../shared/values/space.ts';
import { aClient, anIncome, aWork, dollars } from '../support/builders.ts';
import { TODAY } from '../support/make-app.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spaces-'));
});
afterEach(() => rm(folder, { recursive: true }));

const open = () =>
  openData({
    folder,
    host: 'browser',
    version: '0.0.0',
    now: () => Date.parse(`${TODAY}T10:00:00`),
    openFolder: async () => false,
  });

async function files(): Promise<Record<string, string>> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, (await readFile(name)).toString('base64')] as const)),
  );
}

describe('D6 her files', () => {
  it('stay byte for byte as they are while made-up businesses are changed, undone, checked and left', async () => {
    const data = await open();
    const transport: Pick<Transport, 'request'> = { request: (...call) => data.spaces.dispatch(...call) };
    const hers = createClient(transport, 'hers');
    await hers.settings.save({ ...initialSettings, theme: 'dark', locale: 'de-DE', startedOn: TODAY });
    await hers.client.save(aClient({ name: 'Kiln House' }));
    const before = await files();
    expect(Object.keys(before).length).toBeGreaterThan(1);

    for (const id of madeUpIds) {
      const there = createClient(transport, id);
      const { clients, settings, assessments } = await there.workspace.load({});
      // It looks, and writes dates and numbers, as hers does; its money stays its own.
      expect(settings).toMatchObject({ theme: 'dark', locale: 'de-DE', currency: 'GBP' });
      await there.settings.save({ ...settings, theme: 'light', ownerName: 'Changed' });
      await there.client.remove({ ids: clients.map((client) => client.id) });
      await there.income.save({ entries: [anIncome({ currency: settings.currency, home: dollars(100) })] });
      await there.work.save({ entries: [aWork()], removed: [] });
      await there.undo.last({});
      const [check] = assessments;
      if (!check) throw new Error('no check');
      const again = { ...check, id: crypto.randomUUID() as typeof check.id, state: 'open' as const, finishedOn: null };
      await there.assessment.save(again);
      await there.assessment.finish({ assessmentId: again.id, resultId: crypto.randomUUID() as never });
      await there.trash.restore({ id: (await there.trash.list({}))[0]?.id ?? '' });
    }
    await hers.madeUp.leave({});
    expect(await files()).toEqual(before);
    await data.close();

    const again = await open();
    const reopened = createClient({ request: (...call) => again.spaces.dispatch(...call) }, 'hers');
    expect((await reopened.workspace.load({})).clients).toMatchObject([{ name: 'Kiln House' }]);
    await again.close();
  });
});
