import { describe, expect, it } from 'vitest';
import { suggestHandoffs } from '../../../shared/advice/suggest-handoffs.ts';
import type { HandoffState } from '../../../shared/records/handoff.ts';
import type { Category } from '../../../shared/records/work.ts';
import { startCategories } from '../../../shared/playbook/categories.ts';
import { aHandoff, categoryNamed, day, hours } from '../../support/builders.ts';

const inbox = categoryNamed('Inbox and calendar');
const LATER = day('2026-11-16');
const week = (count: number, categoryId = inbox, at = LATER) => ({
  week: at,
  categories: [{ categoryId, minutes: hours(count), fire: 0 }],
});
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

  const card = (count: number, state: HandoffState = 'writing', on = '2026-11-02') =>
    aHandoff({ categoryId: inbox, minutesPerWeek: hours(count), moves: [{ state, on: day(on), why: 'x' }] });

  it('are the rest of a kind whose cards take only a part, from a quarter of an hour on', () => {
    const [rest] = suggestHandoffs([week(5), week(3)], startCategories, [
      card(1),
      card(0.5, 'trying'),
      card(0.25, 'mine'),
    ]);
    expect(rest).toMatchObject({ way: 'hand-over', minutesPerWeek: hours(2.25), onBoard: hours(1.75), rest: true });
    expect(suggested([week(4)], startCategories, [card(3.75)])).toEqual([['Inbox and calendar', 15]]);
    expect(suggested([week(3.99)], startCategories, [card(3.75)])).toEqual([]);
    expect(suggested([week(1)], startCategories, [card(3)])).toEqual([]);
    // What she means to leave to a tool is not handed over by halves.
    const tool = startCategories.map((one) => ({ ...one, answer: 'automate' as const }));
    expect(suggested([week(4)], tool, [card(1)])).toEqual([]);
  });

  it('are all that she logs once a part is in other hands: those hours are not in her log any more', () => {
    const over = card(4, 'handed-over', '2026-06-01');
    const [rest] = suggestHandoffs([week(4)], startCategories, [over]);
    expect(rest).toMatchObject({ minutesPerWeek: hours(4), onBoard: 0, rest: true });
    // What is on its way is in her hours still.
    const [less] = suggestHandoffs([week(4)], startCategories, [over, card(1)]);
    expect(less).toMatchObject({ minutesPerWeek: hours(3), onBoard: hours(1) });
    expect(suggested([week(0.2)], startCategories, [over])).toEqual([]);
  });

  it('take what was handed over off the weeks that began before that day, and off no other', () => {
    const weeks = ['2026-10-19', '2026-10-26', '2026-11-02', '2026-11-09'].map((at, index) =>
      week(index < 2 ? 8 : 4, inbox, day(at)),
    );
    const [rest] = suggestHandoffs(weeks, startCategories, [card(4, 'handed-over', '2026-11-02')]);
    // 6 h a week on average: 2 h of them, 4 h in half of the weeks, have a card.
    expect(rest).toMatchObject({ minutesPerWeek: hours(4), onBoard: hours(2) });
    // Nothing is left of what was handed over whole, also in the week in which it was.
    const whole = weeks.slice(0, 2);
    expect(suggested(whole, startCategories, [card(8, 'handed-over', '2026-10-30')])).toEqual([]);
    expect(suggested(whole, startCategories, [card(8, 'handed-over', '2026-11-20')])).toEqual([]);
  });

  it('never are what was taken back again, only what goes beyond it', () => {
    const back = card(1, 'taken-back');
    expect(suggested([week(4)], startCategories, [back])).toEqual([['Inbox and calendar', hours(3)]]);
    expect(suggested([week(1.2)], startCategories, [back])).toEqual([]);
    // Its card waits on the board, so its hours have one: beside other cards as well.
    const [less] = suggestHandoffs([week(4)], startCategories, [card(1), card(2, 'taken-back')]);
    expect(less).toMatchObject({ minutesPerWeek: hours(1), onBoard: hours(3) });
  });

  it('O11 say whether most of their hours were fires', () => {
    const fires = (...parts: readonly (readonly [all: number, fire: number])[]) =>
      suggestHandoffs(
        parts.map(([all, fire]) => ({
          week: LATER,
          categories: [{ categoryId: inbox, minutes: hours(all), fire: hours(fire) }],
        })),
        startCategories,
        [],
      ).map((one) => one.fires);
    expect(fires([3, 0])).toEqual([false]);
    expect(fires([3, 1.25])).toEqual([false]);
    expect(fires([3, 1.5])).toEqual([true]);
    expect(fires([3, 3], [4, 0])).toEqual([false]);
  });

  it('are nothing when nothing is logged', () => {
    expect(suggested([], startCategories, [])).toEqual([]);
  });

  const named = (name: string, changed: Partial<Category> = {}): Category => {
    const one = startCategories.find((category) => category.id === categoryNamed(name));
    if (!one) throw new Error(name);
    return { ...one, couldHandOver: true, ...changed };
  };
  type Kind = readonly [Category, number];
  const inOneWeek = (...kinds: readonly Kind[]) =>
    suggestHandoffs(
      [
        {
          week: LATER,
          categories: kinds.map(([{ id }, count]) => ({ categoryId: id, minutes: hours(count), fire: 0 })),
        },
      ],
      kinds.map(([category]) => category),
      [],
    ).map(({ category, way }) => [category.name, way]);

  it('first what nobody needs to do, then what a tool can do, whatever the hours', () => {
    expect(
      inOneWeek(
        [named('Inbox and calendar'), 9],
        [named('Invoices and books', { answer: 'automate' }), 2],
        [named('Marketing and sales', { answer: 'drop', couldHandOver: false }), 1],
        [named('Posting and formatting content', { answer: 'keep' }), 5],
      ),
    ).toEqual([
      ['Marketing and sales', 'drop'],
      ['Invoices and books', 'automate'],
      ['Inbox and calendar', 'hand-over'],
    ]);
  });

  it('then by hours × ease × dislike ÷ risk: each of the four turns the order round', () => {
    const order = (...kinds: readonly Kind[]) => inOneWeek(...kinds).map(([name]) => name);
    const content = named('Posting and formatting content');
    const care = named('Client care and onboarding');
    // Hours: all else is the same.
    expect(order([content, 2], [care, 3])).toEqual([care.name, content.name]);
    // Ease: 4 h that an assistant does weigh more than 5 h that a manager would run, though less can go wrong there.
    const planning = named('Planning projects');
    expect(order([planning, 5], [care, 4])).toEqual([care.name, planning.name]);
    expect(order([planning, 6], [care, 4])).toEqual([planning.name, care.name]);
    // Dislike: 2 h that drain her weigh as much as 3 h, and what she loves half.
    expect(order([care, 2.75], [{ ...content, feeling: 'drains' }, 2])).toEqual([content.name, care.name]);
    expect(order([{ ...care, feeling: 'love' }, 3], [content, 2])).toEqual([content.name, care.name]);
    // Risk: the same hours of the same manager, where much hangs on it.
    expect(order([named('Systems and how things run'), 6], [planning, 4])).toEqual([
      planning.name,
      'Systems and how things run',
    ]);
  });

  it('order two of the same weight by name, however they come', () => {
    const [a, b] = [named('Client care and onboarding'), named('Posting and formatting content')];
    expect(inOneWeek([b, 2], [a, 2])).toEqual(inOneWeek([a, 2], [b, 2]));
  });
});
