/**
 * Whatever is sent under the name of a call: an answer comes back, never a fault of ours, and the store changes only by
 * what is valid. RIGHT_HAND_PAYLOADS=10000 says how many are tried for each call.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storeShape } from '../../electron/service/store-shape.ts';
import type { Row, RowChange } from '../../electron/store/data.ts';
import { aWindow } from '../support/a-window.ts';
import { calls, commandInputs, stageFiles, type CommandName } from '../support/commands.ts';
import { fromSchema } from '../support/from-schema.ts';
import { makeApp, TODAY, type MadeApp } from '../support/make-app.ts';
import { idsThere, populated, STAGED } from '../support/populated.ts';

const PAYLOADS = Number(process.env['RIGHT_HAND_PAYLOADS'] ?? 60);

const plain = populated();
const inputs = commandInputs(plain);

const junk = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.constantFrom<unknown>(null, '', -1, 0, 1.5, 1e308, [], {}, '2026-02-30', '__proto__', 'x'.repeat(20_000)),
  fc.constant(JSON.parse('{"__proto__": {"id": 1}, "constructor": 2}') as unknown),
);

/** One place in a value, drawn by `at`: filled with something else, taken away, doubled, or with something unknown beside it. */
function spoiled(value: unknown, at: number, how: number, other: unknown): unknown {
  if (value === null || typeof value !== 'object') return other;
  const keys = Object.keys(value);
  if (keys.length === 0 || how % 5 === 0) return Array.isArray(value) ? [...value, other] : { ...value, more: other };
  const key = keys[at % keys.length] ?? '';
  const inner = (value as Record<string, unknown>)[key];
  const deeper = inner !== null && typeof inner === 'object' && how % 3 !== 0;
  const next = deeper ? spoiled(inner, at >> 3, how >> 2, other) : other;
  if (Array.isArray(value)) return value.map((one: unknown, index) => (String(index) === key ? next : one));
  if (!deeper && how % 2 === 0) return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
  return { ...value, [key]: next };
}

/** Valid ones, valid ones spoiled in one place, and what no call takes. */
function payloadsOf(name: string): fc.Arbitrary<unknown> {
  const call = calls.get(name);
  if (!call) throw new Error(name);
  const said = inputs[name as CommandName] as (typeof inputs)[CommandName] | undefined;
  const typed: fc.Arbitrary<unknown> = fromSchema(call.input, idsThere(plain, name.split('.')[0] ?? ''));
  const valid = said && !('notUndone' in said) ? fc.oneof(said, typed) : typed;
  const broken = fc
    .tuple(valid, fc.nat(1_000_000), fc.nat(1000), junk)
    .map(([value, at, how, other]) => spoiled(value, at, how, other));
  return fc.oneof({ weight: 4, arbitrary: valid }, { weight: 4, arbitrary: broken }, { weight: 1, arbitrary: junk });
}

/** Records are replaced, never changed in place: whoever tries throws, and that would be a fault of ours. */
function frozen<T>(value: T): T {
  if (value !== null && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) frozen(inner);
  }
  return value;
}

/** The store with nothing but what has moved in it: sound when each of these records is. */
function wrongWith(moved: readonly RowChange[], app: MadeApp): string | null {
  const { values } = app.store.data;
  const rows: Record<string, Row[]> = {};
  for (const { list, id } of moved) {
    const row = app.store.data.lists[list]?.get(id);
    if (row) (rows[list] ??= []).push(row);
  }
  for (const list of Object.keys(rows)) rows[list] = [...new Set(rows[list])];
  return storeShape.check({ ...storeShape.initial(), ...values, ...rows });
}

async function fresh(): Promise<MadeApp> {
  const app = await makeApp(plain, TODAY, aWindow());
  await stageFiles(app);
  for (const rows of Object.values(app.store.data.lists)) for (const row of rows.values()) frozen(row);
  for (const value of Object.values(app.store.data.values)) frozen(value);
  return app;
}

/** Calls that let go of what the others of their group are about: it is there again for the next payload. */
const LETS_GO = /^(import\.(begin|commit|drop|slice)|takeIn\.(begin|commit|slice)|takeOut\.begin)$/;

/** What is never taken here: a folder on a real disk, and undo when nothing was done before it. */
const NEEDS_MORE = new Set(['app.moveFolder', 'undo.last']);

describe('random payloads', () => {
  it.each([...calls.keys()])(
    '%s never throws across the border and changes nothing unless it is valid',
    async (name) => {
      const call = calls.get(name);
      const app = await fresh();
      const { store } = app;
      const backup = await app.api.backup.make({});
      const moved: RowChange[] = [];
      store.watch((changes) => {
        for (const change of changes) moved.push(change);
        for (const { after } of changes) frozen(after);
      });
      let taken = 0;

      const one = async (payload: unknown): Promise<void> => {
        moved.length = 0;
        const { revision } = store;
        const reply = await app.transport.request(name, payload, 'hers');
        if (!reply.ok) {
          expect(reply.error.code).toMatch(/^(invalid-input|not-found|rule|storage-corrupt)$/);
          expect(store.revision).toBe(revision);
          expect(moved).toEqual([]);
          return;
        }
        taken += 1;
        expect(call?.input.safeParse(payload).success).toBe(true);
        if (call?.kind === 'query') expect(moved).toEqual([]);
        expect(wrongWith(moved, app)).toBeNull();
        // As it was for the next one: so that most of what a call can be about stays there.
        if (store.revision > revision && store.undoable !== null) await app.api.undo.last({});
        if (LETS_GO.test(name)) await stageFiles(app);
      };

      await fc.assert(fc.asyncProperty(payloadsOf(name), one), { numRuns: PAYLOADS });
      // Chance rarely hits on the one file that is there, and on its place in it.
      const known: Readonly<Record<string, unknown>> = {
        'import.begin': { id: STAGED.import, fileName: '' },
        'import.slice': { id: STAGED.import, at: 0, base64: '' },
        'import.look': { id: STAGED.import },
        'import.rows': { id: STAGED.import, state: 'new', offset: 0, limit: 30 },
        'import.fix': { id: STAGED.import, line: 2, cells: null },
        'import.commit': { id: STAGED.import },
        'import.drop': { id: STAGED.import },
        'takeIn.slice': { id: STAGED.takeIn, at: 0, base64: '' },
        'takeIn.look': { id: STAGED.takeIn },
        'takeIn.commit': { id: STAGED.takeIn },
        'takeOut.slice': { id: STAGED.takeOut, index: 0 },
        'backup.look': { name: backup.name },
        'backup.restore': { name: backup.name },
      };
      if (name in known) await one(known[name]);
      if (!NEEDS_MORE.has(name)) expect(taken).toBeGreaterThan(0);
      expect(storeShape.check(store.toPlain())).toBeNull();
    },
    10_000 + PAYLOADS * 60,
  );
});
