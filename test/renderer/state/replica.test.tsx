/** The page holds a copy of the small records: after any command, and after undo, it is what loading them anew would give. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openApp } from '../../../renderer/state/app-state.tsx';
import { AppError } from '../../../shared/api/wire.ts';
import type { Changes, Workspace } from '../../../shared/records/changes.ts';
import { commandInputs } from '../../support/commands.ts';
import { makeApp } from '../../support/make-app.ts';
import { populated } from '../../support/populated.ts';

const plain = populated();
const commands = Object.entries(commandInputs(plain)).flatMap(([name, input]) =>
  'notUndone' in input || name === 'import.commit' ? [] : [[name, input] as const],
);

/** Lists are sets of records: each screen puts them in an order of its own. */
const byId = (workspace: Workspace): unknown =>
  Object.fromEntries(
    Object.entries(workspace).map(([name, value]) => [
      name,
      Array.isArray(value) ? Object.fromEntries(value.map((row) => [row.id, row])) : value,
    ]),
  );

it.each(commands)('%s and its undo leave the page with what a fresh one would load', async (name, input) => {
  const { api, transport } = await makeApp(plain);
  const app = await openApp(transport, 'hers');
  const held = () => byId(app.state.getState().workspace);
  const loaded = async () => byId(await api.workspace.load({}));
  const send = async (given: unknown): Promise<Changes> => {
    const reply = await transport.request(name, JSON.parse(JSON.stringify(given)), 'hers');
    if (!reply.ok) throw new AppError(reply.error.code, reply.error);
    return reply.value as Changes;
  };
  try {
    await fc.assert(
      fc.asyncProperty(input, async (given) => {
        const moved = await app.run(send(given)).catch(() => null);
        expect(held()).toEqual(await loaded());
        if (moved?.undo !== name) return;
        await app.run(api.undo.last({}));
        expect(held()).toEqual(await loaded());
      }),
      { numRuns: 8 },
    );
  } finally {
    app.close();
  }
});
