import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { initialSettings } from '../../shared/records/settings.ts';
import { fileComes, forgetIncoming, textComes } from '../../renderer/state/incoming.ts';
import { aClient, day } from '../support/builders.ts';
import { renderApp, type RenderedApp } from '../support/render-app.tsx';

afterEach(() => act(forgetIncoming));

const settings = { ...initialSettings, startedOn: day('2026-01-05') };
const FILE = 'Date,Customer,Amount,Product\n2026-11-03,Amber & Co,1250.00,Retainer\n2026-11-31,Kiln House,34,Planner\n';

async function open(text = FILE): Promise<RenderedApp> {
  const app = await renderApp({ route: '/today', seed: { settings, clients: [aClient()] } });
  await screen.findByRole('heading', { level: 1 });
  act(() => fileComes(new File([text], 'sales.csv')));
  await screen.findByRole('heading', { name: 'Columns' });
  return app;
}
const incomeOf = async ({ api }: RenderedApp) => (await api.income.page({ filter: {}, offset: 0, limit: 10 })).rows;

describe('X1 a file that was dropped on Today', () => {
  it('shows its columns, says which row needs a look, takes a better text, and comes in whole; undo takes it back', async () => {
    const app = await open();
    expect(screen.getByText('sales.csv, 2 rows.')).toBeVisible();
    const happens = screen.getByRole('heading', { name: 'What will happen' }).closest('section') as HTMLElement;
    expect(within(happens).getByText('1 row needs a look')).toBeVisible();
    const cell = screen.getByRole('textbox', { name: 'Date, line 3' });
    expect(cell).toHaveAccessibleDescription('This is no day that exists.');
    await app.user.clear(cell);
    await app.user.type(cell, '2026-11-30{Enter}');
    const bringIn = await screen.findByRole('button', { name: 'Import 2 entries' });
    expect(await incomeOf(app)).toEqual([]);
    await app.user.click(bringIn);
    expect(await screen.findByText('2 entries came in.')).toBeVisible();
    expect((await incomeOf(app)).map(({ amount }) => amount)).toEqual([3400, 125_000]);
    expect(screen.getByRole('button', { name: 'Take back sales.csv' })).toBeVisible();
    await app.user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await incomeOf(app)).toEqual([]));
  });

  it('gives the rows that need a look as a file of their own', async () => {
    const files: Blob[] = [];
    vi.stubGlobal(
      'URL',
      Object.assign(URL, {
        createObjectURL: (file: Blob) => `blob:${files.push(file)}`,
        revokeObjectURL: () => undefined,
      }),
    );
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: 'Save these rows as a file' }));
    await waitFor(() => expect(files).toHaveLength(1));
    const text = await files[0]?.text();
    expect(text?.replace('\uFEFF', '')).toBe('Date,Customer,Amount,Product\r\n2026-11-31,Kiln House,34,Planner\r\n');
  });

  it('takes another column for the amount, and asks for one when there is none', async () => {
    const { user } = await open('Date,Customer,A,B\n2026-11-03,Amber & Co,1,2\n');
    expect(screen.getByText('Say which column is the amount.')).toBeVisible();
    expect(screen.getByRole('button', { name: /^Import/ })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: /A$/ }));
    await user.click(await screen.findByRole('option', { name: 'Amount' }));
    expect(await screen.findByRole('button', { name: 'Import 1 entry' })).toBeEnabled();
    await user.click(screen.getByRole('button', { name: /B$/ }));
    await user.click(await screen.findByRole('option', { name: 'Amount' }));
    // A field is one column.
    expect(await screen.findByRole('button', { name: /Leave out A$/ })).toBeVisible();
  });

  it('says what is wrong with a file that is no table, and goes on with the next', async () => {
    await renderApp({ route: '/import', seed: { settings } });
    await screen.findByRole('heading', { name: 'Bring in a file' });
    act(() => fileComes(new File(['Dear Ann'], 'letter.txt')));
    expect(await screen.findByRole('alert')).toHaveTextContent('This is no table');
    act(() => textComes('Pasted rows', 'Date\tAmount\n2026-11-03\t5\n'));
    expect(await screen.findByText('Pasted rows, 1 row.')).toBeVisible();
  });

  it('X3 is taken back as a whole, later', async () => {
    const app = await open('Date,Amount\n2026-11-03,5\n');
    await app.user.click(await screen.findByRole('button', { name: 'Import 1 entry' }));
    await app.user.click(await screen.findByRole('button', { name: 'Take back sales.csv' }));
    expect(await screen.findByText('All entries of sales.csv are gone again.')).toBeVisible();
    expect(await incomeOf(app)).toEqual([]);
    expect(screen.getByText(/taken back on/)).toBeVisible();
  });
});
