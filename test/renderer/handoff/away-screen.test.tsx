import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { emptyHowTo, type Handoff } from '../../../shared/records/handoff.ts';
import { initialSettings } from '../../../shared/records/settings.ts';
import { accessWords } from '../../../shared/words/access.ts';
import { handoffWords } from '../../../shared/words/handoff.ts';
import { weekAwayWords as words } from '../../../shared/words/week-away.ts';
import { aHandoff, anAccess, aPerson, aWork, categoryNamed, day, hours } from '../../support/builders.ts';
import { TODAY } from '../../support/make-app.ts';
import { renderApp, type RenderedApp } from '../../support/render-app.tsx';

const settings = { ...initialSettings, startedOn: TODAY, weekStart: 1 as const };
const INBOX = 'Inbox and calendar';
const open = (seed: Readonly<Record<string, unknown>> = {}, route = '/handoff/away') =>
  renderApp({ route, seed: { settings, ...seed } });
const workspaceOf = ({ api }: RenderedApp) => api.workspace.load({});
const rough = (name: string, count: number) =>
  aWork({ when: { week: day('2026-11-16') }, minutes: hours(count), categoryId: categoryNamed(name) });
const work = [rough('Client work', 20), rough(INBOX, 3), rough('Planning projects', 2), rough('Direction', 1)];
const tess = aPerson({ name: 'Tess Harlow' });
const ready = (fields: Partial<Handoff> = {}): Handoff =>
  aHandoff({
    categoryId: categoryNamed(INBOX),
    personId: tess.id,
    moves: [{ state: 'handed-over', on: day('2026-11-02'), why: '' }],
    level: 4,
    howTo: { ...emptyHowTo, steps: 'Every morning.', tools: 'Mailbox' },
    ...fields,
  });
const accesses = [anAccess({ personId: tess.id, tool: 'Mailbox' })];

describe('O9 a week without her', () => {
  it('is one press from the handoffs, and asks for a week of hours first', async () => {
    const { user } = await open({ handoffs: [aHandoff()] }, '/handoff');
    await user.click(await screen.findByRole('link', { name: handoffWords.away }));
    expect(await screen.findByRole('heading', { name: words.empty.title })).toBeVisible();
    expect(screen.getByRole('link', { name: words.empty.action })).toHaveAttribute(
      'href',
      expect.stringContaining('/workload'),
    );
  });

  it('says what would stop, who could carry it, what is missing, and what to say no to', async () => {
    await open({ work, people: [tess] });
    expect(await screen.findByRole('heading', { name: 'Two things would stop. One has somebody.' })).toBeVisible();
    const rows = within(
      screen.getByRole('heading', { name: words.stops }).closest('section') as HTMLElement,
    ).getAllByRole('listitem');
    expect(rows).toHaveLength(2);
    expect(rows[0]).toHaveTextContent(`${INBOX}${words.hours('3')}`);
    expect(rows[0]).toHaveTextContent('Tess Harlow could: an assistant does such work.');
    expect(rows[0]).toHaveTextContent(words.missing('a how-to, a way in, and a decision right'));
    expect(rows[1]).toHaveTextContent(`Planning projects${words.hours('2')}${words.carrier.nobody}`);
    const clients = screen.getByRole('heading', { name: words.clients.title }).closest('section');
    expect(clients).toHaveTextContent(`Client work${words.hours('20')}`);
    const waits = screen.getByRole('heading', { name: words.waits.title }).closest('section');
    expect(waits).toHaveTextContent(`Direction${words.hours('1')}`);
  });

  it('says of a manager what a manager does, also of work that is usually an assistant’s', async () => {
    await open({ work, people: [aPerson({ name: 'Olive Reyes', role: 'obm' })] });
    expect(await screen.findAllByText('Olive Reyes could: a manager sees to such work.')).toHaveLength(2);
    expect(screen.queryByText(/an assistant/)).toBeNull();
  });

  it('turns a gap into a task, or opens the one that is there', async () => {
    const made = await open({ work, people: [tess] });
    const { user } = made;
    const gap = () => screen.findByRole('button', { name: words.actionOf(words.gaps['how-to'].action, INBOX) });
    await user.click(await gap());
    expect(await screen.findByRole('dialog', { name: INBOX })).toBeVisible();
    const [task] = (await workspaceOf(made)).handoffs;
    expect(task).toMatchObject({
      title: INBOX,
      categoryId: categoryNamed(INBOX),
      personId: tess.id,
      minutesPerWeek: hours(3),
      moves: [{ state: 'mine', on: TODAY }],
    });
    await user.keyboard('{Escape}');
    await user.click(await screen.findByRole('link', { name: handoffWords.away }));
    await user.click(await gap());
    expect(await screen.findByRole('dialog', { name: INBOX })).toBeVisible();
    expect((await workspaceOf(made)).handoffs).toHaveLength(1);
  });

  it('a missing way in makes the task too, and is written down where all of them stand', async () => {
    const made = await open({ work, people: [tess] });
    const { user } = made;
    const label = words.actionOf(words.gaps['way-in'].action, INBOX);
    await user.click(await screen.findByRole('button', { name: label }));
    expect(await screen.findByRole('heading', { name: accessWords.title })).toBeVisible();
    expect((await workspaceOf(made)).handoffs).toMatchObject([{ title: INBOX, personId: tess.id }]);
    cleanup();
    const handoffs = [aHandoff({ categoryId: categoryNamed(INBOX), personId: tess.id })];
    await open({ work, people: [tess], handoffs });
    expect(await screen.findByRole('link', { name: label })).toHaveAttribute(
      'href',
      expect.stringContaining(`/handoff/access?person=${tess.id}`),
    );
  });

  it('what is handed over only in part makes a task of the rest', async () => {
    const part = ready({ minutesPerWeek: hours(1) });
    const made = await open({ work: work.slice(0, 2), people: [tess], handoffs: [part], accesses });
    expect(await screen.findByText(words.missing(words.gaps.rest.text))).toBeVisible();
    await made.user.click(screen.getByRole('button', { name: words.actionOf(words.gaps.rest.action, INBOX) }));
    expect(await screen.findByRole('dialog', { name: handoffWords.restOf(INBOX) })).toBeVisible();
    expect((await workspaceOf(made)).handoffs[1]).toMatchObject({
      title: `The rest of ${INBOX}`,
      categoryId: categoryNamed(INBOX),
      // What she logs since is hers alone.
      minutesPerWeek: hours(3),
    });
  });

  it('what somebody carries who is gone by then leads to that very task', async () => {
    const lena = aPerson({ name: 'Lena Moss', to: day('2026-11-20') });
    const lost = ready({ title: 'Evening mail', personId: lena.id, minutesPerWeek: hours(8) });
    const made = await open({ work: work.slice(0, 1), people: [tess, lena], handoffs: [ready(), lost], accesses });
    expect(await screen.findByText(words.missing(words.somebodyFor('Evening mail')))).toBeVisible();
    await made.user.click(screen.getByRole('button', { name: words.actionOf(words.gaps.nobody.action, INBOX) }));
    expect(await screen.findByRole('dialog', { name: 'Evening mail' })).toBeVisible();
  });

  it('what has all that it needs says so', async () => {
    await open({ work: work.slice(0, 2), people: [tess], handoffs: [ready()], accesses });
    expect(await screen.findByText(words.complete)).toBeVisible();
    expect(screen.getByRole('heading', { name: words.finding(1, 1) })).toBeVisible();
    expect(screen.getByText(words.ready(1, 1))).toBeVisible();
  });

  it('is planned by one day, which stands on Today two weeks before; it can be let go again', async () => {
    const made = await open({ work, people: [tess] });
    const { user } = made;
    expect(await screen.findByText(words.noDay)).toBeVisible();
    await user.click(screen.getByRole('button', { name: words.quick }));
    await user.click(await screen.findByRole('button', { name: words.plan }));
    expect(await screen.findByText(words.left(42))).toBeVisible();
    expect((await workspaceOf(made)).settings.weekAway).toBe('2027-01-04');
    await user.click(screen.getByRole('button', { name: words.clear }));
    await waitFor(async () => expect((await workspaceOf(made)).settings.weekAway).toBeNull());
    expect(await screen.findByText(words.noDay)).toBeVisible();
    await user.keyboard('{Control>}z{/Control}');
    expect(await screen.findByText(words.left(42))).toBeVisible();
  });

  it('stands among what is due, and leads there', async () => {
    const planned = { ...settings, weekAway: day('2026-12-07') };
    const { user } = await open({ work, settings: planned }, '/today');
    const link = await screen.findByRole('link', { name: words.due });
    expect(link.closest('li')).toHaveTextContent('on Mon Dec 7');
    await user.click(link);
    expect(await screen.findByText(words.left(14))).toBeVisible();
  });

  it('a day that is over is no plan', async () => {
    await open({ work, settings: { ...settings, weekAway: day('2026-11-20') } });
    expect(await screen.findByText(words.left(-3))).toBeVisible();
    expect(screen.queryByRole('button', { name: words.plan })).toBeNull();
  });
});
