import { describe, expect, it } from 'vitest';
import { areaOfWork, startCategories } from '../../../shared/playbook/categories.ts';
import { dutiesOf, minutesOf } from '../../../shared/records/duties.ts';
import { categoryNamed, hours, testId } from '../../support/builders.ts';

const cell = (name: string, count: number) => ({ categoryId: categoryNamed(name), minutes: hours(count), fire: 0 });

describe('A14 what she carries', () => {
  it('is a usual week: the logged ones shared out, the largest first', () => {
    const weeks = [
      { categories: [cell('Direction', 1), cell('Client work', 10)] },
      { categories: [cell('Client work', 20), cell('Client work', 2)] },
    ];
    const duties = dutiesOf(weeks, startCategories);
    expect(duties.map(({ category, minutes }) => [category.name, minutes])).toEqual([
      ['Client work', hours(16)],
      ['Direction', hours(0.5)],
    ]);
    expect(minutesOf(duties)).toBe(hours(16.5));
    expect(dutiesOf([], startCategories)).toEqual([]);
  });
  it('every kind of work of a manager belongs to one of the four areas', () => {
    const managers = startCategories.filter(({ need }) => need === 'manager');
    expect(managers.map(areaOfWork)).not.toContain(null);
    expect(new Set(managers.map(areaOfWork)).size).toBe(4);
    expect(areaOfWork({ id: categoryNamed('Client work'), purpose: 'delivery' })).toBeNull();
    expect(areaOfWork({ id: testId(), purpose: 'coordination' })).toBe('people');
  });
});
