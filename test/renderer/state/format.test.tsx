import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { initialSettings } from '../../../shared/records/settings.ts';
import { anIncome, dollars, month } from '../../support/builders.ts';
import { TODAY } from '../../support/make-app.ts';
import { renderApp } from '../../support/render-app.tsx';

describe('I2 money in a sentence', () => {
  it('an average that lies between two cents is an amount, on Income and on Today', async () => {
    const settings = {
      ...initialSettings,
      startedOn: TODAY,
      today: { ...initialSettings.today, period: 'last-3-months' },
    };
    const income = [
      anIncome({ when: { month: month('2026-09') }, amount: dollars(100) }),
      anIncome({ when: { month: month('2026-10') }, amount: dollars(100.01) }),
    ];
    await renderApp({ route: '/income', seed: { settings, income } });
    expect(await screen.findByRole('heading', { name: 'You bring in about $100 a month.' })).toBeVisible();
    await renderApp({ route: '/today', seed: { settings, income } });
    expect(await screen.findByText(/about \$100 a month/)).toBeVisible();
  });
});
