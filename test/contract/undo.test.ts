/** Whatever a command did, undo takes back: the whole store is then as it was. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plain, Row } from '../../electron/store/data.ts';
import type { Changes } from '../../shared/records/changes.ts';
import type { Settings } from '../../shared/records/settings.ts';
import type { Reply } from '../../shared/api/wire.ts';
import { calls, commandInputs, stageFiles } from '../support/commands.ts';
import { makeApp, type MadeApp } from '../support/make-app.ts';
import { populated, STAGED } from '../support/populated.ts';

const RUNS = 25;
/** A generated input may break a rule (a day of 24 hours is full); of so many at least must be taken. */
const TAKEN = 8;

const plain = populated();
const inputs = commandInputs(plain);
const commands = [...calls].filter(([, call]) => call.kind === 'command').map(([name]) => name);

/** A store by id: a list is a set of records, each screen puts them in an order of its own. */
const byId = (whole: Plain): unknown =>
  Object.fromEntries(
    Object.entries(whole).map(([name, value]) => [
      name,
      Array.isArray(value) ? Object.fromEntries((value as Row[]).map((row) => [row.id, row])) : value,
    ]),
  );

const send = ({ transport }: MadeApp, name: string, input: unknown): Promise<Reply> =>
  transport.request(name, JSON.parse(JSON.stringify(input)), 'hers');

/** Undo has something to do with these, and not with the others: each of those says why. */
const undone = Object.entries(inputs).flatMap(([name, input]) =>
  'notUndone' in input ? [] : [[name, input] as const],
);
const passedOver = Object.entries(inputs).flatMap(([name, input]) =>
  'notUndone' in input ? [[name, input.notUndone] as const] : [],
);

describe('undo ∘ action = id', () => {
  it('every command of the contract is tried here, or is named with the reason why undo passes over it', () => {
    expect(Object.keys(inputs).toSorted()).toEqual(commands.toSorted());
  });

  it.each(undone)('%s is taken back whole', async (name, input) => {
    const app = await makeApp(plain);
    const before = byId(app.store.toPlain());
    const { counts } = await app.api.workspace.load({});
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(input, async (given) => {
        if (name === 'import.commit') await stageFiles(app);
        const { revision } = app.store;
        const reply = await send(app, name, given);
        if (!reply.ok) {
          expect(reply.error.code).toMatch(/^(rule|invalid-input|not-found)$/);
          expect(app.store.revision).toBe(revision);
          return;
        }
        // It was so already: nothing happened that could be taken back.
        if (app.store.revision === revision) return;
        taken += 1;
        expect((reply.value as Changes).undo).toBe(name);
        const back = await app.api.undo.last({});
        expect(byId(app.store.toPlain())).toEqual(before);
        expect(back.counts).toEqual(counts);
        expect(app.store.undoable).toBeNull();
      }),
      { numRuns: RUNS },
    );
    expect(taken).toBeGreaterThanOrEqual(TAKEN);
  });

  it.each(passedOver)('%s is not what undo takes back: %s', async (name) => {
    const app = await makeApp(plain);
    await stageFiles(app);
    const backup = await app.api.backup.make({});
    const given: Partial<Record<string, unknown>> = {
      'settings.saveToday': { period: 'this-month', setUpHidden: true },
      'timer.set': { timer: null },
      'takeIn.commit': { id: STAGED.takeIn },
      'backup.restore': { name: backup.name },
    };
    await app.api.settings.save({ ...(plain['settings'] as Settings), ownerName: 'Somebody else' });
    const before = app.store.revision;
    expect(await send(app, name, given[name] ?? {})).toMatchObject({ ok: true });
    expect(app.store.revision).toBeGreaterThan(before);
    expect(app.store.undoable).not.toBe(name);
  });
});
