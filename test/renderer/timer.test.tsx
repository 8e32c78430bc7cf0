import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { initialSettings } from '../../shared/records/settings.ts';
import { splitSpan } from '../../shared/records/timer.ts';
import { timerWords as words } from '../../shared/words/timer.ts';
import { forgetOverlays } from '../../renderer/state/overlays.ts';
import { localDays } from '../../renderer/state/local-days.ts';
import { aWork, categoryNamed, day } from '../support/builders.ts';
import { renderApp, type RenderedApp } from '../support/render-app.tsx';

const settings = { ...initialSettings, startedOn: day('2026-01-05') };
const local = (text: string): Date => new Date(`${text}:00`);

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: local('2026-11-23T09:00') }));
afterEach(() => {
  act(forgetOverlays);
  vi.useRealTimers();
});

const open = (seed: Record<string, unknown> = {}): Promise<RenderedApp> =>
  renderApp({ route: '/clients', seed: { settings, ...seed } });
/** The machine goes on without a sign of life in between. */
const passes = (until: string): void => {
  act(() => {
    vi.setSystemTime(local(until));
    document.dispatchEvent(new Event('visibilitychange'));
  });
};
const hours = async ({ api }: RenderedApp) =>
  (await api.work.page({ filter: {}, offset: 0, limit: 10 })).rows.map(({ when, minutes }) => [
    Object.values(when)[0],
    minutes,
  ]);

async function fillIn({ user }: RenderedApp): Promise<HTMLElement> {
  await user.click(await screen.findByRole('button', { name: words.stopLong }));
  const panel = await screen.findByRole('dialog', { name: words.panel.title });
  await user.click(within(panel).getByRole('button', { name: /Kind of work$/ }));
  await user.click(await screen.findByRole('option', { name: 'Client work' }));
  return panel;
}
const save = async ({ user }: RenderedApp): Promise<void> =>
  user.click(await screen.findByRole('button', { name: words.panel.save }));

describe('W2 the timer', () => {
  it('starts on any screen, stops on another, and becomes hours of the kind that she says', async () => {
    const app = await open();
    await app.user.click(await screen.findByRole('button', { name: words.start }));
    await screen.findByRole('button', { name: words.stopLong });
    for (const at of ['09:05', '09:10', '09:15', '09:20']) passes(`2026-11-23T${at}`);
    location.hash = '/guide';
    expect(await screen.findByRole('region', { name: words.running('0:20') })).toBeVisible();
    const panel = await fillIn(app);
    expect(within(panel).queryByText(/Were you working/)).toBeNull();
    await save(app);
    await waitFor(async () => expect(await hours(app)).toEqual([['2026-11-23', 20]]));
    await waitFor(() => expect(screen.queryByRole('button', { name: words.stopLong })).toBeNull());
    expect((await app.api.workspace.load({})).timer).toBeNull();
  });

  it('goes on from the right start after quitting, and is asked about when it is long', async () => {
    const startedAt = local('2026-11-22T20:30').toISOString();
    const app = await open({
      timer: { startedAt, categoryId: categoryNamed('Client work'), clientId: null, note: 'Plan' },
    });
    expect(await screen.findByRole('region', { name: words.running('12:30') })).toBeVisible();
    await app.user.click(screen.getByRole('button', { name: words.stopLong }));
    const panel = await screen.findByRole('dialog', { name: words.panel.title });
    expect(within(panel).getByText(words.away.long('12 h 30 min'))).toBeVisible();
    // Each day gets its part.
    expect(within(panel).getByText(/3 h 30 min/)).toBeVisible();
    expect(within(panel).getByText(/9 h$/)).toBeVisible();
    await save(app);
    await waitFor(async () =>
      expect(await hours(app)).toEqual([
        ['2026-11-23', 540],
        ['2026-11-22', 210],
      ]),
    );
    const { rows } = await app.api.work.page({ filter: {}, offset: 0, limit: 10 });
    expect(new Set(rows.map(({ spanId }) => spanId)).size).toBe(1);
    expect(rows[0]?.spanId).toBeDefined();
  });

  it('asks after idle or sleep, and may stop when nothing moved any more', async () => {
    const app = await open();
    await app.user.click(await screen.findByRole('button', { name: words.start }));
    await screen.findByRole('button', { name: words.stopLong });
    passes('2026-11-23T09:05');
    passes('2026-11-23T11:00');
    const panel = await fillIn(app);
    expect(within(panel).getByText(/Nothing moved here from/)).toBeVisible();
    await app.user.click(within(panel).getByRole('button', { name: /^Stop it at/ }));
    await save(app);
    await waitFor(async () => expect(await hours(app)).toEqual([['2026-11-23', 5]]));
  });

  it('keeps running when its day would have more than 24 hours, and says so', async () => {
    const full = aWork({
      when: { day: day('2026-11-23') },
      minutes: 1430 as never,
      categoryId: categoryNamed('Direction'),
    });
    const app = await open({ work: [full] });
    await app.user.click(await screen.findByRole('button', { name: words.start }));
    await screen.findByRole('button', { name: words.stopLong });
    passes('2026-11-23T09:09');
    passes('2026-11-23T09:18');
    const panel = await fillIn(app);
    await save(app);
    expect(await within(panel).findByRole('alert')).toHaveTextContent('more than 24 hours');
    expect((await app.api.workspace.load({})).timer).not.toBeNull();
    expect(await hours(app)).toHaveLength(1);
  });

  it('is thrown away, and undo does not bring it back', async () => {
    const app = await open();
    await app.user.click(await screen.findByRole('button', { name: words.start }));
    await app.user.click(await screen.findByRole('button', { name: words.stopLong }));
    await app.user.click(await screen.findByRole('button', { name: words.panel.throwAway }));
    expect(await screen.findByText(words.thrownAway)).toBeVisible();
    expect((await app.api.workspace.load({})).undo).toBeNull();
    expect(await screen.findByRole('button', { name: words.start })).toBeVisible();
  });
});

describe('W2 time by days', () => {
  const HOUR = 3_600_000;
  /** A day that is 23 hours long, as when the clocks go forward. */
  const shortDay = {
    dayOf: (at: number) => (at < 23 * HOUR ? day('2026-03-29') : day('2026-03-30')),
    midnightAfter: (at: number) => (at < 23 * HOUR ? 23 : 47) * HOUR,
  };

  it.each([
    [0, 90 * 60_000, [90]],
    [22 * HOUR, 24 * HOUR, [60, 60]],
    [22.5 * HOUR, 23 * HOUR, [30]],
    [22.99 * HOUR, 23.02 * HOUR, [1, 1]],
    [0, 20_000, []],
  ])('from %d to %d is %j', (from, to, expected) => {
    expect(splitSpan(from, to, shortDay).map(({ minutes }) => minutes)).toEqual(expected);
  });

  it('never loses a minute', () => {
    for (let seconds = 1; seconds < 40_000; seconds += 777) {
      const from = 20 * HOUR + seconds * 13;
      const parts = splitSpan(from, from + seconds * 1000, shortDay);
      expect(parts.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(Math.round(seconds / 60));
    }
  });

  it('knows this machine’s midnight', () => {
    const at = local('2026-11-23T09:00').getTime();
    expect(localDays.dayOf(at)).toBe('2026-11-23');
    expect(localDays.dayOf(localDays.midnightAfter(at))).toBe('2026-11-24');
    expect(localDays.dayOf(localDays.midnightAfter(at) - 1)).toBe('2026-11-23');
  });
});
