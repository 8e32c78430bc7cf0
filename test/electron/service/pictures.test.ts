/** O3 Pictures of a how-to on the main side: both parts or none, a limit, and nothing left behind. */
import { describe, expect, it } from 'vitest';
import { MOST_PICTURES, PICTURE_LETTERS, pictureBody, type Picture } from '../../../shared/records/picture.ts';
import { aHandoff, day, testId } from '../../support/builders.ts';
import { A_PICTURE } from '../../support/from-schema.ts';
import { makeApp } from '../../support/make-app.ts';

const handoff = aHandoff();
const aPicture = (): Picture => ({ id: testId(), handoffId: handoff.id, caption: 'Step 1', width: 1, height: 1 });
const bodyOf = ({ id }: Picture) => ({ id, data: A_PICTURE });

describe('O3 pictures of a how-to', () => {
  it('come in with both parts; a caption alone changes later, and undo takes each back', async () => {
    const { api, store } = await makeApp({ handoffs: [handoff] });
    const picture = aPicture();
    await expect(api.picture.save({ picture, body: null })).rejects.toMatchObject({ code: 'not-found' });
    await expect(api.picture.save({ picture, body: bodyOf(aPicture()) })).rejects.toMatchObject({ code: 'not-found' });
    expect(store.data.lists['pictures']?.size).toBe(0);
    await api.picture.save({ picture, body: bodyOf(picture) });
    await api.picture.save({ picture: { ...picture, caption: 'Step 2' }, body: null });
    expect((await api.workspace.load({})).pictures).toMatchObject([{ caption: 'Step 2' }]);
    expect(await api.picture.load({ id: picture.id })).toEqual(bodyOf(picture));
    await api.undo.last({});
    expect((await api.workspace.load({})).pictures).toMatchObject([{ caption: 'Step 1' }]);
    await api.undo.last({});
    expect([store.data.lists['pictures']?.size, store.data.lists['pictureBodies']?.size]).toEqual([0, 0]);
  });

  it('are refused beyond what a store should hold, each and in all', async () => {
    const pictures = Array.from({ length: MOST_PICTURES }, aPicture);
    const { api } = await makeApp({ handoffs: [handoff], pictures, pictureBodies: pictures.map(bodyOf) });
    const picture = aPicture();
    await expect(api.picture.save({ picture, body: bodyOf(picture) })).rejects.toMatchObject({
      rule: 'too-many-pictures',
    });
    await api.picture.save({ picture: { ...(pictures[0] ?? picture), caption: 'Still mine to name' }, body: null });
    const long = `data:image/png;base64,${'A'.repeat(PICTURE_LETTERS)}`;
    for (const data of [long, 'https://example.com/a.png', 'data:image/svg+xml;base64,AAAA', 'data:text/html,x'])
      expect(pictureBody.safeParse({ id: picture.id, data }).success).toBe(false);
  });

  it('wait in the trash with their task, and go with it for good', async () => {
    const [kept, gone, orphan] = [aPicture(), aPicture(), { ...aPicture(), handoffId: testId<never>(77) }];
    const trashed = aHandoff({ id: orphan.handoffId });
    const old = day('2026-10-20');
    const { store, api } = await makeApp({
      handoffs: [handoff],
      pictures: [kept, orphan],
      pictureBodies: [kept, gone, orphan].map(bodyOf),
      trash: [
        { id: gone.id, list: 'pictures', row: gone, on: old },
        { id: trashed.id, list: 'handoffs', row: trashed, on: old },
      ],
    });
    expect([...(store.data.lists['pictures']?.keys() ?? [])]).toEqual([kept.id]);
    expect([...(store.data.lists['pictureBodies']?.keys() ?? [])]).toEqual([kept.id]);
    await api.picture.remove({ id: kept.id });
    expect(await api.trash.list({})).toMatchObject([{ list: 'pictures', label: 'Step 1' }]);
    await api.trash.restore({ id: kept.id });
    expect(await api.picture.load({ id: kept.id })).toEqual(bodyOf(kept));
  });
});
