/** Pages of a long log: what is asked for again when the filter moves is what is in sight, not all that was ever scrolled past. */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { initialSettings } from '../../../shared/records/settings.ts';
import { anIncome, dollars } from '../../support/builders.ts';
import { TODAY } from '../../support/make-app.ts';
import { renderApp } from '../../support/render-app.tsx';

const settings = { ...initialSettings, startedOn: TODAY };
const ROW = 46;

it('I1 a filter over a list that was scrolled through asks for few pages, and shows the rows that match', async () => {
  const income = Array.from({ length: 3000 }, (_, number) =>
    anIncome({ amount: dollars(number + 1), note: number === 1234 ? 'the needle' : 'hay' }),
  );
  const app = await renderApp({ route: '/income', seed: { settings, income } });
  const grid = await screen.findByRole('grid', { name: 'Income' });
  await within(grid).findAllByText('hay');
  const scroller = within(grid).getAllByRole('rowgroup')[1] as HTMLElement;
  for (let at = 0; at < 2900; at += 100) {
    scroller.scrollTop = at * ROW;
    fireEvent.scroll(scroller);
    await waitFor(() => expect(grid.querySelector(`[aria-rowindex="${at + 2}"]`)).toHaveTextContent('hay'));
  }
  const asked = vi.spyOn(app.transport, 'request');
  await app.user.click(screen.getByPlaceholderText('Find in notes'));
  await app.user.paste('needle');
  expect(await screen.findByText(/^1 entry/)).toBeVisible();
  // Another filter begins at the top.
  expect(scroller.scrollTop).toBe(0);
  await waitFor(() => expect(within(grid).getByText('the needle')).toBeVisible());
  expect(asked.mock.calls.filter(([name]) => name === 'income.page').length).toBeLessThan(6);
});
