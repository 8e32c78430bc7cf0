/** O7 One helper: the note of each week, hours and pay by month, and help that is paid for and not used. */
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { HelperNote } from '../../../shared/records/helper-note.ts';
import type { Person } from '../../../shared/records/person.ts';
import { initialSettings } from '../../../shared/records/settings.ts';
import { addDays, type Day } from '../../../shared/values/dates.ts';
import { refusalAt } from '../../../shared/words/errors.ts';
import { todayWords } from '../../../shared/words/today.ts';
import { personWords as words } from '../../../shared/words/team.ts';
import { aHandoff, aPerson, day, dollars, hours, month, testId } from '../../support/builders.ts';
import { TODAY } from '../../support/make-app.ts';
import { renderApp } from '../../support/render-app.tsx';

const settings = { ...initialSettings, startedOn: TODAY, ownerName: 'Marianne Okafor' };
const MONDAY = day('2026-11-23');
const tess = aPerson({ name: 'Tess Harlow' });
const note = (week: Day, fields: Partial<HelperNote> = {}): HelperNote => ({
  id: testId(),
  personId: tess.id,
  week,
  done: '',
  waits: '',
  needs: '',
  ...fields,
});
const open = (person: Person, notes: readonly HelperNote[] = []) =>
  renderApp({
    route: `/team/person/${person.id}`,
    seed: { settings, people: [person], helperNotes: notes },
  });
const cardOf = async (title: string): Promise<HTMLElement> =>
  (await screen.findByRole('heading', { name: title })).closest('section')!;
const lines = ['done', 'waits', 'needs'] as const;

describe('O7 the note of the week', () => {
  it('holds three lines of this week, and can be taken back', async () => {
    const { user, api } = await open(tess);
    expect(within(await cardOf(words.notes.title)).getByText('Nov 23 – Nov 29')).toBeVisible();
    await user.click(screen.getByRole('button', { name: words.notes.save }));
    expect(screen.getByRole('textbox', { name: words.notes.done })).toHaveAccessibleDescription(words.notes.empty);
    for (const line of lines) await user.type(screen.getByRole('textbox', { name: words.notes[line] }), `All ${line}`);
    await user.click(screen.getByRole('button', { name: words.notes.save }));
    const kept = async () => (await api.workspace.load({})).helperNotes;
    await waitFor(async () =>
      expect(await kept()).toMatchObject([
        { personId: tess.id, week: MONDAY, done: 'All done', waits: 'All waits', needs: 'All needs' },
      ]),
    );
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await kept()).toEqual([]));
  });

  it('O5 says at its line what looks like a password, and keeps the note until it is left out', async () => {
    const { user, api } = await open(tess);
    await cardOf(words.notes.title);
    const waits = screen.getByRole('textbox', { name: words.notes.waits });
    await user.type(waits, 'Shop password: Fluffy99');
    expect(waits).toHaveAccessibleDescription(refusalAt({ code: 'looks-like-secret', field: 'waits' }, 'waits')!);
    await user.click(screen.getByRole('button', { name: words.notes.save }));
    expect((await api.workspace.load({})).helperNotes).toEqual([]);
    await user.clear(waits);
    await user.type(waits, 'The shop');
    await user.click(screen.getByRole('button', { name: words.notes.save }));
    await waitFor(async () =>
      expect((await api.workspace.load({})).helperNotes).toMatchObject([{ waits: 'The shop' }]),
    );
  });

  it('lists the weeks before, newest first, eight of them at once; each can be changed and deleted', async () => {
    const weeks = Array.from({ length: 10 }, (_, back) => addDays(MONDAY, -7 * (back + 1)));
    const others = note(MONDAY, { personId: testId(), done: 'Not hers' });
    const notes = [...weeks.map((week, index) => note(week, { done: `Week ${index + 1}` })), others].toReversed();
    const { user, api } = await open(tess, notes);
    const past = within(await cardOf(words.notes.past));
    const shown = () => past.getAllByRole('listitem').map((item) => within(item).getByRole('definition').textContent);
    expect(shown()).toEqual(Array.from({ length: 8 }, (_, index) => `Week ${index + 1}`));
    await user.click(past.getByRole('button', { name: words.notes.all(weeks.length) }));
    expect(shown()).toHaveLength(weeks.length);
    expect(screen.queryByText('Not hers')).toBeNull();

    await user.click(past.getByRole('button', { name: words.notes.changeOf('Nov 9 – Nov 15') }));
    const done = screen.getByRole('textbox', { name: words.notes.done });
    expect(done).toHaveValue('Week 2');
    await user.type(done, ' and more');
    await user.click(screen.getByRole('button', { name: words.notes.save }));
    await waitFor(() => expect(shown()).toContain('Week 2 and more'));
    await user.click(past.getByRole('button', { name: words.notes.removeOf('Nov 16 – Nov 22') }));
    await waitFor(() => expect(shown()[0]).toBe('Week 2 and more'));
    expect((await api.workspace.load({})).helperNotes).toHaveLength(notes.length - 1);
  });

  it('has a message that asks for it, with both first names', async () => {
    await open(tess);
    const message = within(await cardOf(words.ask.title)).getByText(/^Hi Tess,/);
    for (const part of ['1. Done:', '2. Waits:', '3. Needs:', 'Marianne']) expect(message).toHaveTextContent(part);
    expect(message).not.toHaveTextContent('Harlow');
    expect(message).not.toHaveTextContent('Okafor');
  });

  it('is not asked for from who has left', async () => {
    await open({ ...tess, to: addDays(TODAY, -1) });
    await cardOf(words.notes.title);
    expect(screen.queryByText(/Could you send me/)).toBeNull();
    cleanup();
    await open({ ...tess, to: TODAY });
    await cardOf(words.ask.title);
  });
});

describe('O7 hours and pay by month', () => {
  const shown = async () =>
    within(await cardOf(words.months.title))
      .getAllByRole('rowheader')
      .map(({ textContent }) => textContent);
  const earlier = () => screen.queryByRole('button', { name: words.months.earlier });

  it('go back to the first month, where they can be noted as well', async () => {
    const { user, api } = await open({ ...tess, from: day('2025-03-10') });
    expect(await shown()).toHaveLength(6);
    await user.click(earlier()!);
    expect(await shown()).toHaveLength(18);
    await user.click(earlier()!);
    // March 2025 to November 2026.
    expect(await shown()).toHaveLength(21);
    expect(earlier()).toBeNull();
    const first = screen.getByRole('textbox', { name: words.months.worked('March 2025') });
    await user.type(first, '12{Tab}');
    await user.click(screen.getByRole('button', { name: words.months.save }));
    await waitFor(async () =>
      expect((await api.workspace.load({})).people[0]?.months).toEqual([
        { month: '2025-03', minutes: hours(12), paid: null },
      ]),
    );
  });

  it('of who has left end at their last, and never say that they have not begun', async () => {
    await open({ ...tess, from: day('2025-01-06'), to: day('2025-03-14') });
    expect(await shown()).toHaveLength(3);
    expect(earlier()).toBeNull();
    expect(screen.queryByText(words.months.none)).toBeNull();
  });

  it('wait for who begins tomorrow, not for who begins today', async () => {
    await open({ ...tess, from: addDays(TODAY, 1) });
    expect(await screen.findByText(words.months.none)).toBeVisible();
    cleanup();
    await open({ ...tess, from: TODAY });
    expect(await shown()).toHaveLength(1);
    expect(screen.queryByText(words.months.none)).toBeNull();
  });
});

describe('O7 help that is paid for and not used', () => {
  const [weekly, rate, paid] = [10, 24, 500];
  const worked = { '2026-09': 12, '2026-10': 8 };
  const agreed = ((weekly * 52) / 12).toFixed(1);
  const unused = 2 * paid - rate * (worked['2026-09'] + worked['2026-10']);
  const months = (paidBy: number | null): Person['months'] =>
    Object.entries(worked).map(([of, count]) => ({
      month: month(of),
      minutes: hours(count),
      paid: paidBy === null ? null : dollars(paidBy),
    }));
  const helper = (fields: Partial<Person> = {}) =>
    aPerson({
      name: 'Tess Harlow',
      minutesPerWeek: hours(weekly),
      rate: dollars(rate),
      months: months(paid),
      ...fields,
    });

  it('is said on their page, beside what was agreed and what an hour really cost', async () => {
    await open(helper());
    expect(await screen.findByText(/^Under 60 % used two months running/)).toHaveTextContent(
      `12 of ${agreed} hours in Sep, 8 of ${agreed} in Oct. About $${unused} of what you paid was for hours that were not worked.`,
    );
    const rowOf = (name: string) => screen.getByRole('rowheader', { name }).closest('tr')!;
    expect(rowOf('Sep')).toHaveTextContent(`${agreed} h`);
    expect(rowOf('Sep')).toHaveTextContent(`$${(paid / worked['2026-09']).toFixed(2)}`);
    expect(rowOf('Oct')).toHaveTextContent(`$${(paid / worked['2026-10']).toFixed(2)}`);
  });

  it('is said on Today, and leads to their page', async () => {
    const person = helper();
    const { user } = await renderApp({ route: '/', seed: { settings, people: [person] } });
    expect(await screen.findByText(/^Tess Harlow worked 12 of/)).toHaveTextContent(
      `Tess Harlow worked 12 of ${agreed} hours in Sep and 8 of ${agreed} in Oct. About $${unused} of what you paid was for hours that were not worked. Too little to hand over`,
    );
    await user.click(screen.getByRole('link', { name: todayWords.look.underused.action }));
    expect(await screen.findByText(/^Under 60 % used two months running/)).toBeVisible();
  });

  it('says nothing of pay that is not noted, and nothing at all of hours that are used', async () => {
    await open(helper({ months: months(null) }));
    expect(await screen.findByText(/^Under 60 % used two months running/)).not.toHaveTextContent('you paid');
    const enough = months(paid).map((one) => ({ ...one, minutes: hours(weekly * 4) }));
    await open(helper({ months: enough }));
    expect(await screen.findByRole('heading', { name: words.months.title })).toBeVisible();
    expect(screen.queryByText(/used two months running/)).toBeNull();
    const handoffs = [aHandoff({ personId: testId(), moves: [{ state: 'trying', on: MONDAY, why: '' }] })];
    await renderApp({ route: '/', seed: { settings, people: [helper({ months: enough })], handoffs } });
    expect(await screen.findByText(todayWords.look['nobody-carries'].deleted('Inbox'))).toBeVisible();
    expect(screen.queryByRole('link', { name: todayWords.look.underused.action })).toBeNull();
  });
});
