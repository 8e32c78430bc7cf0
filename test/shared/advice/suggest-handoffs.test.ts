import { describe, expect, it } from 'vitest';
import { suggestHandoffs } from '../../../shared/advice/suggest-handoffs.ts';
import { startCategories } from '../../../shared/playbook/categories.ts';
import { aHandoff, categoryNamed, hours } from '../../support/builders.ts';

const inbox = categoryNamed('Inbox and calendar');
const week = (count: number, categoryId = inbox) => ({ categories: [{ categoryId, minutes: hours(count) }] });
const suggested = (...given: Parameters<typeof suggestHandoffs>) =>
  suggestHandoffs(...given).map(({ category, minutesPerWeek }) => [category.name, minutesPerWeek]);

describe('O1 tasks from her hours', () => {
  it('take the average over the weeks that were logged, in quarters of an hour', () => {
    expect(suggested([week(3), week(2)], startCategories, [])).toEqual([['Inbox and calendar', 150]]);
    expect(suggested([week(1.1)], startCategories, [])).toEqual([['Inbox and calendar', 60]]);
  });

  it('leave out what only she can do, what is small, what was put away, and what has a card', () => {
    expect(suggested([week(9, categoryNamed('Client work'))], startCategories, [])).toEqual([]);
    expect(suggested([week(0.3)], startCategories, [])).toEqual([]);
    const retired = startCategories.map((one) => ({ ...one, retired: true }));
    expect(suggested([week(3)], retired, [])).toEqual([]);
    expect(suggested([week(3)], startCategories, [aHandoff({ categoryId: inbox })])).toEqual([]);
  });

  it('are nothing when nothing is logged', () => {
    expect(suggested([], startCategories, [])).toEqual([]);
  });
});
