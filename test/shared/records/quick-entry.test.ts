import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startCategories } from '../../../shared/playbook/categories.ts';
import { readQuickEntry, type QuickContext } from '../../../shared/records/quick-entry.ts';
import { aClient, aPerson, day } from '../../support/builders.ts';

const amber = aClient({ name: 'Amber & Co' });
const kiln = aClient({ name: 'Kiln House' });
const jon = aPerson({ name: 'Jon Abara', role: 'web-designer' });
const tess = aPerson({ name: 'Tess Harlow', role: 'va' });
const context: QuickContext = {
  categories: startCategories,
  clients: [amber, kiln],
  people: [jon, tess],
  today: day('2026-11-23'), // a Monday
  dateOrder: 'day-month',
};
const nameOf = (id: string | null) => startCategories.find((category) => category.id === id)?.name ?? null;
const read = (text: string, more: Partial<QuickContext> = {}) => {
  const entry = readQuickEntry(text, { ...context, ...more });
  if (!entry.ok) return entry.error;
  const { minutes, categoryId, ...rest } = entry.value;
  return { minutes, category: nameOf(categoryId), ...rest };
};

describe('W1 the one-line entry', () => {
  it.each([
    ['2h inbox yesterday', 120, 'Inbox and calendar', '2026-11-22'],
    ['1:30 chasing the designer', 90, 'Checking in and briefing people', '2026-11-23'],
    ['45 min call amber', 45, 'Client work', '2026-11-23'],
    ['1:30 admin', 90, 'Inbox and calendar', '2026-11-23'],
    ['inbox 2h', 120, 'Inbox and calendar', '2026-11-23'],
    ['inbox, 1h30', 90, 'Inbox and calendar', '2026-11-23'],
    ['2.5h coaching on friday', 150, 'Client work', '2026-11-20'],
    ['2,5 h coaching last friday', 150, 'Client work', '2026-11-20'],
    ['1h invoices monday', 60, 'Invoices and books', '2026-11-16'],
    ['1h invoices 12 nov', 60, 'Invoices and books', '2026-11-12'],
    ['1h invoices on nov 12', 60, 'Invoices and books', '2026-11-12'],
    ['1h invoices 24 dec', 60, 'Invoices and books', '2025-12-24'],
    ['1h invoices 12/11', 60, 'Invoices and books', '2026-11-12'],
    ['1h invoices 2026-11-02', 60, 'Invoices and books', '2026-11-02'],
    ['90m website', 90, 'Setting up tools', '2026-11-23'],
    ['3 hours social media this morning', 180, 'Posting and formatting content', '2026-11-23'],
    ['20 minutes reports', 20, 'Numbers and reports', '2026-11-23'],
    ['1h sales call', 60, 'Marketing and sales', '2026-11-23'],
    ['1h Direction', 60, 'Direction', '2026-11-23'],
    ['2h gardening', 120, null, '2026-11-23'],
    ['2h', 120, null, '2026-11-23'],
  ])('%j is %i minutes of %s on %s', (text, minutes, category, on) =>
    expect(read(text)).toMatchObject({ minutes, category, day: on }),
  );

  it('knows a client by a word of the name, and a person by name or role', () => {
    expect(read('45 min call amber')).toMatchObject({ clientId: amber.id, personId: null });
    expect(read('1h chasing jon')).toMatchObject({ personId: jon.id });
    expect(read('1h chasing the designer')).toMatchObject({ personId: jon.id });
    expect(read('1h briefing my assistant')).toMatchObject({ personId: tess.id });
  });
  it('leaves open whom it means when two fit', () => {
    const lia = aPerson({ name: 'Lia Moreau', role: 'graphic-designer' });
    expect(read('1h chasing the designer', { people: [jon, lia] })).toMatchObject({ personId: null });
  });
  it('W3 takes "fire" for a flag', () => {
    expect(read('90m fire site down')).toMatchObject({ fire: true, note: 'fire site down' });
    expect(read('90m fireplace shop call')).toMatchObject({ fire: false });
  });
  it('reads 12/11 in the order of the place', () => {
    expect(read('1h inbox 11/12', { dateOrder: 'month-day' })).toMatchObject({ day: '2026-11-12' });
  });
  it('passes over retired categories', () => {
    const categories = startCategories.map((category) => ({ ...category, retired: category.name.startsWith('Inbox') }));
    expect(read('2h inbox', { categories })).toMatchObject({ category: null });
  });
  it.each([
    ['inbox', 'no-duration'],
    ['', 'no-duration'],
    ['0h inbox', 'no-duration'],
    ['25h inbox', 'too-long'],
    ['2h inbox 2026-11-24', 'future-day'],
    ['2h inbox 31 feb', 'unknown-day'],
    ['2h inbox 2026-02-30', 'unknown-day'],
  ])('%j is answered with %s', (text, problem) => expect(read(text)).toBe(problem));

  it('never throws, and what it reads is never in the future', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const entry = readQuickEntry(`${before} 2h ${after}`, context);
        if (entry.ok) expect(entry.value.day <= context.today).toBe(true);
      }),
    );
  });
});
