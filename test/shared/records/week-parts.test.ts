import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startCategories } from '../../../shared/playbook/categories.ts';
import { weekParts, weekTotals } from '../../../shared/records/week-parts.ts';
import { categoryNamed, hours } from '../../support/builders.ts';

const cell = (name: string, count: number, fire = 0) => ({
  categoryId: categoryNamed(name),
  minutes: hours(count),
  fire: hours(fire),
});

describe('W4 the hours of a week by kind', () => {
  it('keeps fires apart from the kind they belong to, and what could be handed over apart', () => {
    const cells = [cell('Client work', 20), cell('Inbox and calendar', 6, 2), cell('Planning projects', 3)];
    expect(weekParts(cells, startCategories)).toEqual([
      { kind: 'client', couldHandOver: false, minutes: hours(20) },
      { kind: 'running', couldHandOver: false, minutes: hours(3) },
      { kind: 'running', couldHandOver: true, minutes: hours(4) },
      { kind: 'fire', couldHandOver: true, minutes: hours(2) },
    ]);
  });

  it('loses no minute and counts none twice', () => {
    const cells = fc.uniqueArray(
      fc
        .record({ category: fc.constantFrom(...startCategories), minutes: fc.nat(10_080), calm: fc.nat(100) })
        .map(({ category, minutes, calm }) => ({
          categoryId: category.id,
          minutes,
          fire: Math.round((minutes * (100 - calm)) / 100),
        })),
      { selector: ({ categoryId }) => categoryId },
    );
    fc.assert(
      fc.property(cells, (some) => {
        const { all, handOver } = weekTotals(weekParts(some, startCategories));
        expect(all).toBe(some.reduce((sum, { minutes }) => sum + minutes, 0));
        const marked = new Set(startCategories.filter((one) => one.couldHandOver).map(({ id }) => id));
        expect(handOver).toBe(
          some.reduce((sum, { categoryId, minutes }) => (marked.has(categoryId) ? sum + minutes : sum), 0),
        );
      }),
    );
  });
});
