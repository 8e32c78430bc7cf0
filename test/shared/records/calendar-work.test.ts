import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startCategories } from '../../../shared/playbook/categories.ts';
import { calendarEntries, learnedKind, learnTitles } from '../../../shared/records/calendar-work.ts';
import { addDays } from '../../../shared/values/dates.ts';
import { aWork, categoryNamed, day } from '../../support/builders.ts';

const inbox = categoryNamed('Inbox and calendar');
const client = categoryNamed('Client work');
const apply = (changed: typeof startCategories) =>
  startCategories.map((one) => changed.find(({ id }) => id === one.id) ?? one);

describe('X4 what a title was is remembered', () => {
  it('whatever its letters, and moves when she says otherwise', () => {
    const learned = apply(learnTitles(new Map([['Call Amber', inbox]]), startCategories));
    expect(learnedKind('call AMBER ', learned)).toBe(inbox);
    expect(learnTitles(new Map([['Call Amber', inbox]]), learned)).toEqual([]);
    const moved = learnTitles(new Map([['Call Amber', client]]), learned);
    expect(moved.map(({ id }) => id).toSorted()).toEqual([client, inbox].toSorted());
    expect(moved.find(({ id }) => id === inbox)?.words).not.toContain('call amber');
    expect(learnedKind('Something new', startCategories)).toBeNull();
  });

  it('never keeps more words than a kind of work may have', () => {
    const many = new Map(Array.from({ length: 60 }, (_, index) => [`Title ${index}`, inbox] as const));
    expect(learnTitles(many, startCategories)[0]?.words).toHaveLength(40);
  });

  it('only what has a kind and is not logged already becomes an entry', () => {
    const at = day('2026-11-17');
    const hours = ['Call', 'Gym', 'Notes'].map((title) => ({ title, day: at, minutes: 30 }));
    const kinds = new Map([
      ['Call', client],
      ['Notes', inbox],
    ]);
    const logged = [aWork({ when: { day: at }, note: 'Call' })];
    const entries = calendarEntries({ hours, kinds, logged, newId: (word) => word });
    expect(entries).toMatchObject([{ when: { day: at }, minutes: 30, categoryId: inbox, note: 'Notes' }]);
  });

  it('of all that has a kind no minute is lost', () => {
    const hours = fc.array(
      fc.record({ title: fc.constantFrom('Call', 'Gym', 'Notes', 'Books'), minutes: fc.nat(600) }),
    );
    const kinds = new Map([
      ['Call', client],
      ['Notes', inbox],
    ]);
    fc.assert(
      fc.property(hours, (some) => {
        const days = some.map((one, index) => ({ ...one, day: addDays(day('2026-11-01'), index) }));
        const entries = calendarEntries({ hours: days, kinds, logged: [], newId: (word) => word });
        const meant = some.filter(({ title }) => kinds.has(title));
        expect(entries.map(({ minutes }) => minutes)).toEqual(meant.map(({ minutes }) => minutes));
      }),
    );
  });
});
