import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startCategories } from '../../../shared/playbook/categories.ts';
import { readQuickEntry, type QuickContext } from '../../../shared/records/quick-entry.ts';
import { isDay } from '../../../shared/values/dates.ts';
import { aClient, aPerson, categoryNamed, day } from '../../support/builders.ts';

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
    ['1h invoices 24 dec 2025', 60, 'Invoices and books', '2025-12-24'],
    ['1h invoices 3rd of november', 60, 'Invoices and books', '2026-11-03'],
    ['1h invoices 12.11.', 60, 'Invoices and books', '2026-11-12'],
    ['1h invoices on 12/11/2026', 60, 'Invoices and books', '2026-11-12'],
    ['inbox 2h yesterday', 120, 'Inbox and calendar', '2026-11-22'],
    ['inbox monday 45 min', 45, 'Inbox and calendar', '2026-11-16'],
    ['2h inbox the day before yesterday', 120, 'Inbox and calendar', '2026-11-21'],
    ['2h inbox 3 days ago', 120, 'Inbox and calendar', '2026-11-20'],
    ['half an hour inbox', 30, 'Inbox and calendar', '2026-11-23'],
    ['inbox an hour last night', 60, 'Inbox and calendar', '2026-11-22'],
    ['1h 15 inbox', 75, 'Inbox and calendar', '2026-11-23'],
    ['1h 30m inbox on fri', 90, 'Inbox and calendar', '2026-11-20'],
    ['1h 15 nov inbox', 60, 'Inbox and calendar', '2026-11-15'],
    ['inbox 1h 30', 90, 'Inbox and calendar', '2026-11-23'],
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

  it.each([
    ["2h planning today's launch", '2026-11-23', "planning today's launch"],
    ['2h 12 marketing emails', '2026-11-23', '12 marketing emails'],
    ['2h 3 decks for june', '2026-11-23', '3 decks for june'],
    ['2h 24/7 support', '2026-11-23', '24/7 support'],
    ['2h release 1.2 of the course', '2026-11-23', 'release 1.2 of the course'],
    ['1h numbers of last week', '2026-11-23', 'numbers of last week'],
    ['2h sat with jon', '2026-11-23', 'sat with jon'],
  ])('%j names no day', (text, on, note) => expect(read(text)).toMatchObject({ day: on, note }));

  it('knows a client by a word of the name, and a person by name or role', () => {
    expect(read('45 min call amber')).toMatchObject({ clientId: amber.id, personId: null });
    expect(read('1h chasing jon')).toMatchObject({ personId: jon.id });
    expect(read('1h chasing the designer')).toMatchObject({ personId: jon.id });
    expect(read('1h briefing my assistant')).toMatchObject({ personId: tess.id });
  });
  it('takes neither a little word nor the name of the work for a client', () => {
    const clients = [aClient({ name: 'The Garden' }), aClient({ name: 'Rowe Coaching' }), amber];
    expect(read('1h chasing the designer', { clients })).toMatchObject({ clientId: null });
    expect(read('1h coaching amber', { clients })).toMatchObject({ clientId: amber.id });
    expect(read('1h coaching rowe', { clients })).toMatchObject({ clientId: clients[1]?.id });
  });
  it('leaves open whom and what it means when two fit, and says which two', () => {
    const lia = aPerson({ name: 'Lia Moreau', role: 'graphic-designer' });
    const people = [jon, lia];
    expect(read('1h chasing the designer', { people })).toMatchObject({
      personId: null,
      couldBe: { personIds: [jon.id, lia.id], clientIds: [], categoryIds: [] },
    });
    expect(read('1h chasing the web designer', { people })).toMatchObject({ personId: jon.id });
    const twins = [amber, aClient({ name: 'Amber Lane' })];
    expect(read('1h call amber', { clients: twins })).toMatchObject({
      clientId: null,
      couldBe: { clientIds: twins.map(({ id }) => id) },
    });
    expect(read('1h call amber lane', { clients: twins })).toMatchObject({ clientId: twins[1]?.id });
    expect(read('1h emails, course')).toMatchObject({
      category: null,
      couldBe: { categoryIds: [categoryNamed('Inbox and calendar'), categoryNamed('New offers and launches')] },
    });
  });
  it('passes over people who left long ago', () => {
    const former = aPerson({ name: 'Jon Abara', role: 'web-designer', to: day('2025-01-31') });
    expect(read('1h chasing the designer', { people: [former] })).toMatchObject({ personId: null });
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
    ['2h inbox tomorrow', 'future-day'],
    ['2h inbox next monday', 'future-day'],
    ['2h inbox 24 nov', 'future-day'],
    ['2h inbox last week', 'whole-week'],
    ['2h inbox 31/11', 'unknown-day'],
    ['2h inbox 31 feb', 'unknown-day'],
    ['2h inbox 2026-02-30', 'unknown-day'],
  ])('%j is answered with %s', (text, problem) => expect(read(text)).toBe(problem));

  it('reads any line without throwing: never a coming day, always a whole number of minutes of one day', () => {
    const pieces = fc.array(
      fc.oneof(
        fc.string(),
        fc.constantFrom(
          '2h',
          '1:30',
          '45 min',
          '1h 15',
          'on',
          'last',
          'monday',
          '12/11',
          '31.12.',
          'nov',
          '99 days ago',
        ),
      ),
    );
    fc.assert(
      fc.property(pieces, fc.constantFrom('day-month', 'month-day', 'year-month'), (words, dateOrder) => {
        const entry = readQuickEntry(words.join(' '), { ...context, dateOrder });
        if (!entry.ok) return;
        const { day: on, minutes } = entry.value;
        expect(isDay(on) && on <= context.today).toBe(true);
        expect(Number.isInteger(minutes) && minutes > 0 && minutes <= 1440).toBe(true);
      }),
    );
  });
});
