import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Access } from '../../../shared/records/access.ts';
import { initialSettings } from '../../../shared/records/settings.ts';
import { accessWords as words } from '../../../shared/words/access.ts';
import { errorText } from '../../../shared/words/errors.ts';
import { commonWords } from '../../../shared/words/common.ts';
import { handoffWords } from '../../../shared/words/handoff.ts';
import { aHandoff, aPerson, day, testId, anAccess } from '../../support/builders.ts';
import { TODAY } from '../../support/make-app.ts';
import { renderApp } from '../../support/render-app.tsx';

const settings = { ...initialSettings, ownerName: 'Marianne', startedOn: TODAY };
const tess = aPerson({ name: 'Tess Harlow' });
const access = (fields: Partial<Access>): Access => anAccess({ personId: tess.id, tool: 'Ledger', ...fields });
const secret = errorText({ code: 'rule', rule: 'looks-like-secret' });
const open = (route: string, seed: Readonly<Record<string, unknown>> = {}) =>
  renderApp({ route, seed: { settings, people: [tess], ...seed } });

describe('O5 who can get in', () => {
  it('is empty at first, takes a way in, and refuses what looks like a password at its field', async () => {
    const made = await open('/handoff');
    const { user, api } = made;
    await user.click(await screen.findByRole('link', { name: words.open }));
    await user.click(await screen.findByRole('button', { name: words.add }));
    const tool = screen.getByRole('textbox', { name: words.fields.tool });
    await user.type(tool, 'Shop hunter2024!');
    expect(tool).toHaveAccessibleDescription(expect.stringContaining(secret));
    await user.click(screen.getByRole('button', { name: commonWords.save }));
    expect((await api.workspace.load({})).accesses).toEqual([]);
    await user.clear(tool);
    await user.type(tool, 'Shop');
    await user.type(screen.getByRole('textbox', { name: words.fields.purpose }), 'orders');
    await user.click(screen.getByRole('button', { name: commonWords.save }));
    expect(await screen.findByRole('heading', { name: words.finding(1, 1) })).toBeVisible();
    const stored = (await api.workspace.load({})).accesses;
    expect(stored).toMatchObject([{ tool: 'Shop', personId: tess.id, givenOn: TODAY, revokedOn: null }]);
    // No field could hold a secret.
    expect(Object.keys(stored[0] ?? {}).toSorted()).toEqual(
      ['id', 'personId', 'tool', 'level', 'way', 'purpose', 'givenOn', 'revoker', 'revokedOn'].toSorted(),
    );
    await user.click(screen.getByRole('button', { name: 'Shop' }));
    await user.click(await screen.findByRole('button', { name: commonWords.delete }));
    expect(await screen.findByText(words.empty.title)).toBeVisible();
    expect((await api.trash.list({}))[0]).toMatchObject({ list: 'accesses', label: 'Shop' });
  });

  it('says what people who have left can still get into, and leads to the list that closes it', async () => {
    const gone = aPerson({ name: 'Jon Bell', to: day('2026-11-01') });
    const made = await open('/handoff/access', {
      people: [tess, gone],
      accesses: [access({}), access({ personId: gone.id, tool: 'Website', level: 'run' })],
    });
    await screen.findByText(words.leftOpen(1));
    await made.user.click(screen.getByRole('link', { name: words.leaving.open }));
    expect(await screen.findByRole('heading', { name: words.leaving.title('Jon Bell') })).toBeVisible();
  });

  it('ending somebody closes their ways in one by one, in order; one undo takes one back', async () => {
    const list = [
      access({ tool: 'Shop', level: 'look' }),
      access({ tool: 'Bank', level: 'run' }),
      access({ tool: 'Vault' }),
    ];
    const made = await open(`/team/leaving/${tess.id}`, {
      accesses: list,
      handoffs: [aHandoff({ personId: tess.id, moves: [{ state: 'handed-over', on: day('2026-10-01'), why: '' }] })],
    });
    const { user, api } = made;
    const boxes = await screen.findAllByRole('checkbox');
    expect(boxes.map((box) => box.closest('label')?.textContent)).toEqual([
      'Vault: use it',
      'Bank: run it, others too',
      'Shop: look',
    ]);
    expect(screen.getByText(words.leaving.tasks(1))).toBeVisible();
    const closed = async () =>
      (await api.workspace.load({})).accesses.filter(({ revokedOn }) => revokedOn !== null).map(({ tool }) => tool);
    for (const box of boxes) await user.click(box);
    await waitFor(async () => expect((await closed()).length).toBe(3));
    expect(await screen.findByText(words.leaving.left(0))).toBeVisible();
    // In its place, ticked.
    expect(screen.getAllByRole('checkbox').map((box) => (box as HTMLInputElement).checked)).toEqual([true, true, true]);
    await api.undo.last({});
    expect(await closed()).toEqual(['Bank', 'Vault']);
    expect(await screen.findByText(words.leaving.left(1))).toBeVisible();
  });

  it('somebody still on the team gives away their tasks before the last day, to others', async () => {
    const mia = aPerson({ name: 'Mia Lund' });
    const handed = [{ state: 'handed-over' as const, on: day('2026-10-01'), why: '' }];
    const made = await open(`/team/leaving/${tess.id}`, {
      people: [tess, mia],
      handoffs: [
        aHandoff({ title: 'Inbox', personId: tess.id, moves: handed }),
        aHandoff({ title: 'Shop', personId: mia.id, moves: handed }),
      ],
    });
    const { user, api } = made;
    await user.click(await screen.findByRole('link', { name: words.leaving.whoTakes }));
    const panel = within(await screen.findByRole('dialog', { name: handoffWords.whoTakes.title(1) }));
    await user.click(panel.getByRole('button', { name: /Inbox/ }));
    expect(screen.queryByRole('option', { name: 'Tess Harlow' })).toBeNull();
    await user.click(screen.getByRole('option', { name: 'Mia Lund' }));
    await user.click(panel.getByRole('button', { name: commonWords.save }));
    await waitFor(async () =>
      expect((await api.workspace.load({})).handoffs.map(({ personId }) => personId)).toEqual([mia.id, mia.id]),
    );
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('takes the last day where somebody leaves, and refuses one before the first', async () => {
    const soon = aPerson({ name: 'Tess Harlow', from: day('2026-06-01'), to: day('2026-12-31') });
    const { user, api } = await open(`/team/leaving/${soon.id}`, { people: [soon] });
    const part = (of: string) =>
      screen.getByRole('spinbutton', { name: new RegExp(`^${of}.*${words.leaving.lastDay}`) });
    await screen.findByRole('heading', { name: words.leaving.title('Tess Harlow') });
    expect(screen.queryByRole('button', { name: words.leaving.saveLastDay })).toBeNull();
    const stored = async () => (await api.workspace.load({})).people[0]?.to;
    await user.click(part('year'));
    await user.keyboard('2025');
    await user.click(screen.getByRole('button', { name: words.leaving.saveLastDay }));
    expect(await screen.findByText(errorText({ code: 'rule', rule: 'ends-before-it-starts' }))).toBeVisible();
    expect(await stored()).toBe('2026-12-31');
    await user.click(part('year'));
    await user.keyboard('2026');
    await user.click(part('month'));
    await user.keyboard('11');
    await user.click(part('day'));
    await user.keyboard('30');
    await user.click(screen.getByRole('button', { name: words.leaving.saveLastDay }));
    await waitFor(async () => expect(await stored()).toBe('2026-11-30'));
    await waitFor(() => expect(screen.queryByRole('button', { name: words.leaving.saveLastDay })).toBeNull());
    expect(document.body).not.toHaveFocus();
    await api.undo.last({});
    expect(await stored()).toBe('2026-12-31');
  });

  it('counts the open ways in of somebody who was deleted, and closes them', async () => {
    const { user, api } = await open('/handoff/access', { accesses: [access({ personId: testId(950) })] });
    await screen.findByText(words.leftOpen(1));
    expect(screen.getByText(words.deleted)).toBeVisible();
    // The panel keeps whose it was, and can close it too.
    await user.click(screen.getByRole('button', { name: 'Ledger' }));
    const panel = within(await screen.findByRole('dialog', { name: 'Ledger' }));
    expect(panel.getByRole('button', { name: new RegExp(words.deleted) })).toBeVisible();
    await user.keyboard('{Escape}');
    await user.click(await screen.findByRole('link', { name: words.leaving.open }));
    await screen.findByRole('heading', { name: words.leaving.titleDeleted });
    expect(screen.queryByText(words.leaving.lastDay)).toBeNull();
    await user.click(screen.getByRole('checkbox'));
    await waitFor(async () => expect((await api.workspace.load({})).accesses[0]?.revokedOn).toBe(TODAY));
    expect(await screen.findByText(words.leaving.left(0))).toBeVisible();
  });

  it('is one press from the person, and so is the file for their first week', async () => {
    const { user } = await open('/team', { accesses: [access({})] });
    await user.click(await screen.findByRole('button', { name: 'Tess Harlow' }));
    const panel = await screen.findByRole('dialog', { name: 'Tess Harlow' });
    await user.click(within(panel).getByRole('link', { name: words.ofPerson }));
    expect(await screen.findByRole('heading', { name: words.finding(1, 1) })).toBeVisible();
  });
});
