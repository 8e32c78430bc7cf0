/** Files that older versions left behind, as they were on the disk, opened by today's. */
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createService } from '../../electron/service/service.ts';
import { storeShape } from '../../electron/service/store-shape.ts';
import { SCHEMA } from '../../electron/store/migrations.ts';
import { openStore } from '../../electron/store/store.ts';
import { day, testId } from '../support/builders.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'migrations-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const open = () => openStore({ folder, shape: storeShape, host: 'browser', now: () => Date.parse('2026-11-24T09:00') });

describe('D1 a store of version 1, ended without its last snapshot', () => {
  beforeEach(() => cp(join(import.meta.dirname, '../fixtures/store-1'), folder, { recursive: true }));

  it('opens whole, people, plans and the trash in today’s shape, with a backup of what was there', async () => {
    const store = await open();
    const plain = store.toPlain();
    expect(storeShape.check(plain)).toBeNull();
    expect(plain).toMatchObject({
      settings: { ownerName: 'Maren Holt' },
      people: [{ name: 'Tess Harlow', reportsTo: null, areas: [] }],
      plans: [{ role: 'va', candidates: [] }],
      handoffs: [],
      income: [{ id: testId(6) }],
      work: [{ id: testId(7) }],
    });
    await store.close();
    expect((await readdir(join(folder, 'backups'))).join(' ')).toContain(`before-schema-${SCHEMA}`);
  });

  it('gives back what waited in its trash in a shape that opens again', async () => {
    const store = await open();
    const around = { version: '', host: 'browser', folder, today: () => day('2026-11-24') } as const;
    const backup = () => ({ newest: null, failed: false });
    const { handlers } = await createService({ store, around: { ...around, backup } });
    for (const id of [testId(3), testId(5)]) await handlers.trash.restore({ id });
    await store.close();
    const again = await open();
    expect((again.toPlain()['people'] as unknown[]).length).toBe(2);
    expect((again.toPlain()['plans'] as unknown[]).length).toBe(2);
    await again.close();
  });
});

describe('D1 a store of version 2', () => {
  beforeEach(() => cp(join(import.meta.dirname, '../fixtures/store-2'), folder, { recursive: true }));

  it('opens whole in today’s shape', async () => {
    const store = await open();
    const plain = store.toPlain();
    expect(storeShape.check(plain)).toBeNull();
    expect(plain).toMatchObject({
      settings: { ownerName: 'Maren Holt', goal: { year: null, by: null }, reminders: { weekly: null, steps: false } },
      handoffs: [],
      goals: [],
      projects: [],
      tools: [],
      metrics: [],
      experiments: [],
      documents: [],
      accesses: [],
      helperNotes: [],
      weeks: [],
      imports: [],
      timer: null,
    });
    expect(plain['trash']).toHaveLength(3);
    expect((plain['categories'] as { answer: unknown }[]).every(({ answer }) => answer === null)).toBe(true);
    await store.close();
  });
});

describe('D1 a store of version 3, ended without its last snapshot', () => {
  beforeEach(() => cp(join(import.meta.dirname, '../fixtures/store-3'), folder, { recursive: true }));

  it('opens whole: who was ticked on a tool has a way in, and none that was there is doubled', async () => {
    const store = await open();
    const plain = store.toPlain();
    expect(storeShape.check(plain)).toBeNull();
    expect(plain['pictures']).toEqual([]);
    expect((plain['tools'] as { name: string }[]).map(({ name }) => name)).toEqual(['Mailing list', 'Checkout']);
    expect(plain['accesses']).toMatchObject([
      { personId: testId(1), tool: 'mailing-list', level: 'run', givenOn: '2026-03-03' },
      { personId: testId(2), tool: 'Mailing list', level: 'use', givenOn: '2026-01-05', purpose: 'Letters' },
    ]);
    expect(plain['trash']).toMatchObject([{ list: 'tools', row: { name: 'Old board' } }]);
    await store.close();
    const again = await open();
    expect(again.toPlain()).toEqual(plain);
    await again.close();
    expect((await readdir(join(folder, 'backups'))).join(' ')).toContain(`before-schema-${SCHEMA}`);
  });
});

describe('D1 a store of version 4, ended without its last snapshot', () => {
  beforeEach(() => cp(join(import.meta.dirname, '../fixtures/store-4'), folder, { recursive: true }));

  it('opens whole, and keeps what is new since', async () => {
    const store = await open();
    const plain = store.toPlain();
    expect(storeShape.check(plain)).toBeNull();
    expect(plain).toMatchObject({
      people: [{ name: 'Lena Moss' }],
      plans: [
        { role: 'obm', firstDay: '2027-02-02', steps: [{ templateId: 'obm-money' }, { templateId: 'obm-let-go' }] },
      ],
      documents: [{ kind: 'interview', body: '# Mine\n\n- One question' }],
    });
    const { handlers } = await createService({
      store,
      around: {
        version: '',
        host: 'browser',
        folder,
        today: () => day('2026-11-24'),
        backup: () => ({ newest: null, failed: false }),
      },
    });
    const card = { id: testId<never>(9), planId: testId<never>(2), personId: null, editedOn: day('2026-11-24') };
    await handlers.document.save({ ...card, kind: 'scorecard', body: '# Card' });
    await store.close();
    const again = await open();
    expect(again.toPlain()['documents']).toMatchObject([{ kind: 'interview' }, { kind: 'scorecard' }]);
    await again.close();
    expect((await readdir(join(folder, 'backups'))).join(' ')).toContain(`before-schema-${SCHEMA}`);
  });
});
