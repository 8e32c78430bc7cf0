import { describe, expect, it } from 'vitest';
import { watchWrites } from '../../electron/unsaved.ts';
import type { Reply } from '../../shared/api/wire.ts';

describe('U5 whether a write is failing', () => {
  const full: Reply = { ok: false, error: { code: 'storage-full' } };
  const refused: Reply = { ok: false, error: { code: 'rule' } };
  const done: Reply = { ok: true, value: null };

  it.each<readonly [string, readonly (readonly [string, Reply])[], boolean]>([
    ['at first', [], false],
    ['after a change that was written', [['client.save', done]], false],
    ['after one that was not', [['client.save', full]], true],
    [
      'after the next one that was',
      [
        ['client.save', full],
        ['income.save', done],
      ],
      false,
    ],
    [
      'reading tells nothing',
      [
        ['client.save', full],
        ['workspace.load', done],
      ],
      true,
    ],
    [
      'neither does a rule that said no',
      [
        ['client.save', full],
        ['client.save', refused],
      ],
      true,
    ],
    ['a rule is no failing write', [['client.save', refused]], false],
    ['nor is a page of a log that could not be read', [['income.page', full]], false],
    [
      'nor what no call is named',
      [
        ['__proto__.save', full],
        ['', full],
      ],
      false,
    ],
  ])('%s', async (_, calls, failing) => {
    let next: Reply = done;
    const writes = watchWrites(async () => next);
    for (const [name, reply] of calls) {
      next = reply;
      expect(await writes.dispatch(name, {}, 'hers')).toBe(reply);
    }
    expect(writes.failing()).toBe(failing);
  });

  it('D6 what goes well in a made-up business says nothing about hers', async () => {
    let next: Reply = full;
    const writes = watchWrites(async () => next);
    await writes.dispatch('client.save', {}, 'hers');
    next = done;
    await writes.dispatch('client.save', {}, 'obm');
    expect(writes.failing()).toBe(true);
  });
});
