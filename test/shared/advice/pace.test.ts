import { describe, expect, it } from 'vitest';
import { lanesAtOnce, roomOf } from '../../../shared/advice/pace.ts';
import type { Handoff, HandoffState } from '../../../shared/records/handoff.ts';
import { aHandoff, aPerson, categoryNamed, day, hours } from '../../support/builders.ts';

const today = day('2026-11-23');
const lena = aPerson({ name: 'Lena', minutesPerWeek: hours(10), from: day('2026-11-02') });
const task = (state: HandoffState, fields: Partial<Handoff> = {}): Handoff =>
  aHandoff({ personId: lena.id, moves: [{ state, on: day('2026-11-09'), why: 'x' }], ...fields });

describe('O1 how much a helper can take on', () => {
  it('is what they agreed to, less what is with them and what is on its way', () => {
    const tasks = [
      task('handed-over', { minutesPerWeek: hours(6) }),
      task('writing', { minutesPerWeek: hours(1) }),
      task('trying', { minutesPerWeek: hours(2) }),
      task('mine', { minutesPerWeek: hours(4) }),
      task('taken-back', { minutesPerWeek: hours(0.5) }),
      task('handed-over', { personId: null, minutesPerWeek: hours(20) }),
    ];
    expect(roomOf(lena, tasks)).toEqual({
      agreed: hours(10),
      handedOver: hours(6),
      onTheWay: hours(3),
      toCome: hours(4.5),
      room: hours(1),
    });
  });

  it('is less than nothing when it is too much, and not known where the hours are not', () => {
    expect(roomOf(lena, [task('trying', { minutesPerWeek: hours(10) })]).room).toBe(0);
    expect(roomOf(lena, [task('trying', { minutesPerWeek: hours(11) })]).room).toBe(-60);
    expect(roomOf({ ...lena, minutesPerWeek: null }, [task('trying')])).toMatchObject({ agreed: null, room: null });
  });
});

describe('O2 one lane first', () => {
  const inbox = { categoryId: categoryNamed('Inbox and calendar') };
  const books = { categoryId: categoryNamed('Invoices and books') };

  it('more than one kind of work at once is said of somebody new', () => {
    expect(lanesAtOnce(lena, [task('trying', inbox), task('trying', books)], today)).toEqual([
      inbox.categoryId,
      books.categoryId,
    ]);
    expect(lanesAtOnce(lena, [task('trying', inbox), task('trying', inbox)], today)).toEqual([]);
    expect(lanesAtOnce(lena, [task('trying', inbox), task('trying')], today)).toEqual([inbox.categoryId, null]);
    expect(lanesAtOnce(lena, [task('trying', inbox), task('writing', books)], today)).toEqual([]);
    expect(lanesAtOnce(lena, [task('trying', inbox), task('trying', { ...books, personId: null })], today)).toEqual([]);
  });

  it('new is three months; where it is not known, until something is handed over', () => {
    const two = [task('trying', inbox), task('trying', books)];
    expect(lanesAtOnce({ ...lena, from: day('2026-08-26') }, two, today)).toHaveLength(2);
    expect(lanesAtOnce({ ...lena, from: day('2026-08-25') }, two, today)).toEqual([]);
    expect(lanesAtOnce({ ...lena, from: null }, two, today)).toHaveLength(2);
    expect(lanesAtOnce({ ...lena, from: null }, [...two, task('handed-over')], today)).toEqual([]);
  });
});
