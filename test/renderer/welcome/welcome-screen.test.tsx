import { screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { questionWords } from '../../../shared/words/questions.ts';
import { welcomeWords as words } from '../../../shared/words/welcome.ts';
import { TODAY } from '../../support/make-app.ts';
import { renderApp } from '../../support/render-app.tsx';

afterEach(() => vi.restoreAllMocks());
const from = (language: string) => vi.spyOn(navigator, 'language', 'get').mockReturnValue(language);
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

describe('the first start', () => {
  it('promises that everything stays here, and asks nothing that must be answered', async () => {
    const { user, api } = await renderApp({ route: '/' });
    expect(await screen.findByText(words.promise)).toBeVisible();
    await user.click(screen.getByRole('button', { name: words.log }));
    expect(await heading('Welcome')).toBeVisible();
    expect((await api.workspace.load({})).settings).toMatchObject({
      ownerName: '',
      businessName: '',
      startedOn: TODAY,
    });
  });

  it.each([
    ['en-GB', 'GBP', 1, 'day-month', '0.8'],
    ['en-US', 'USD', 0, 'month-day', '1'],
    ['ja-JP', 'JPY', 0, 'year-month', '150'],
    ['de', 'EUR', 1, 'day-month', '0.9'],
  ])('guesses from %s: %s, week start, order of dates, and a rough rate', async (language, ...guessed) => {
    const [currency, weekStart, dateOrder, rate] = guessed;
    from(language);
    const { user, api } = await renderApp({ route: '/' });
    await user.click(await screen.findByRole('button', { name: words.log }));
    await heading('Welcome');
    expect((await api.workspace.load({})).settings).toMatchObject({
      currency,
      weekStart,
      dateOrder,
      usdRate: { rate, on: '2026-11-01' },
    });
  });

  it('takes what she chooses over what it guessed', async () => {
    from('en-US');
    const { user, api } = await renderApp({ route: '/' });
    await user.type(await screen.findByLabelText(words.business), 'Rowe Coaching');
    await user.click(screen.getByRole('button', { name: /Currency$/ }));
    await user.click(await screen.findByRole('option', { name: 'CAD' }));
    await user.click(screen.getByRole('button', { name: /Your week starts on$/ }));
    await user.click(await screen.findByRole('option', { name: 'Monday' }));
    await user.click(screen.getByRole('button', { name: words.log }));
    await heading('Welcome');
    expect((await api.workspace.load({})).settings).toMatchObject({
      businessName: 'Rowe Coaching',
      currency: 'CAD',
      weekStart: 1,
      usdRate: { rate: '1.4' },
    });
  });

  it('leads straight to the first of eight questions', async () => {
    const { user, api } = await renderApp({ route: '/' });
    await user.click(await screen.findByRole('button', { name: words.start }));
    expect(await heading(questionWords.clients.ask)).toBeVisible();
    expect((await api.workspace.load({})).assessments).toMatchObject([{ length: 'short', state: 'open' }]);
  });

  it('stays with what was typed when it cannot be saved, says why, and goes on with the next try', async () => {
    const { user, store, api } = await renderApp({ route: '/' });
    const { commit } = store;
    store.commit = () => Promise.reject(Object.assign(new Error('full'), { code: 'storage-full' }));
    await user.type(await screen.findByLabelText(words.firstName), 'Marianne');
    await user.click(screen.getByRole('button', { name: words.log }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/disk is full/);
    expect(screen.getByLabelText(words.firstName)).toHaveValue('Marianne');
    store.commit = commit;
    await user.click(screen.getByRole('button', { name: words.log }));
    expect(await heading('Welcome, Marianne')).toBeVisible();
    await waitFor(async () => expect((await api.workspace.load({})).settings.startedOn).toBe(TODAY));
  });
});
