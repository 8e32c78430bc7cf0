import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { initialSettings } from '../../../shared/records/settings.ts';
import { reminderWords as words } from '../../../shared/words/reminders.ts';
import { makePlan } from '../../../shared/playbook/hiring-steps.ts';
import { aHandoff, day, testId } from '../../support/builders.ts';
import { renderApp } from '../../support/render-app.tsx';

const FRIDAY = day('2026-11-27');
const settings = { ...initialSettings, startedOn: FRIDAY };
const handoffs = [aHandoff({ title: 'Invoices', checkOn: FRIDAY })];

describe('T4 reminders in the page', () => {
  it('are off until she asks for them in Settings', async () => {
    const { user, api } = await renderApp({ route: '/settings', today: FRIDAY, seed: { settings, handoffs } });
    const steps = await screen.findByRole('switch', { name: words.steps });
    expect(steps).not.toBeChecked();
    expect(screen.getByText(words.fileText(1))).toBeVisible();
    await user.click(steps);
    await user.click(screen.getByRole('button', { name: new RegExp(words.weekly) }));
    await user.click(await screen.findByRole('option', { name: words.days[5] }));
    await waitFor(async () =>
      expect((await api.workspace.load({})).settings.reminders).toEqual({ weekly: 5, steps: true }),
    );
    location.hash = '/today';
    expect(await screen.findByText(new RegExp(words.closeWeek.text))).toBeVisible();
    expect(screen.getByRole('link', { name: words.closeWeek.action })).toHaveAttribute('href', '#/friday');
  });

  it('on another day, and when she did not ask, Today says nothing', async () => {
    await renderApp({
      route: '/today',
      today: day('2026-11-26'),
      seed: { settings: { ...settings, reminders: { weekly: 5, steps: true } }, handoffs },
    });
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByText(new RegExp(words.closeWeek.text))).toBeNull();
  });

  it('steps and checks go into one calendar file together', async () => {
    const parts: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      parts.push(blob as Blob);
      return 'blob:dates';
    });
    vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined);
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const plan = makePlan({
      id: testId(),
      role: 'obm',
      today: FRIDAY,
      resultId: null,
      signs: [],
      hasTeam: false,
      newId: testId,
    });
    const { user } = await renderApp({
      route: '/settings',
      today: FRIDAY,
      seed: { settings, handoffs, plans: [plan] },
    });
    await user.click(await screen.findByRole('button', { name: words.file }));
    expect(await screen.findByText(words.fileSaved)).toBeVisible();
    const text = await parts[0]!.text();
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(plan.steps.length + 1);
    expect(text).toContain('SUMMARY:See how “Invoices” goes');
    expect(text).toContain(`UID:${plan.steps[0]!.id}@right-hand`);
    vi.restoreAllMocks();
  });
});
