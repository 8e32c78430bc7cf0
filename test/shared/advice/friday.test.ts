import { describe, expect, it } from 'vitest';
import { oneThing } from '../../../shared/advice/friday.ts';
import { startCategories } from '../../../shared/playbook/categories.ts';
import type { Week } from '../../../shared/records/week.ts';
import { oneThingText } from '../../../shared/words/friday.ts';
import { aHandoff, aPerson, categoryNamed, day, testId } from '../../support/builders.ts';

const week = day('2026-11-16');
const cell = (name: string, minutes: number) => ({ categoryId: categoryNamed(name), minutes, fire: 0 });
const said = (at: string, fields: Partial<Week> = {}): Week => ({
  id: testId(),
  week: day(at),
  closedOn: day(at),
  checkIns: [],
  drained: [],
  note: '',
  ...fields,
});
const of = (input: Partial<Parameters<typeof oneThing>[0]>) =>
  oneThing({ week, cells: [], weeks: [], categories: startCategories, handoffs: [], ...input });
const kindAndName = (thing: ReturnType<typeof of>) =>
  thing && ('category' in thing ? `${thing.kind} ${thing.category.name}` : thing.kind);
const posting = 'Posting and formatting content';
const withAnswer = (name: string, answer: 'keep' | 'automate' | 'drop') =>
  startCategories.map((one) => (one.name === name ? { ...one, answer } : one));

describe('T2 one thing to drop, automate or hand over', () => {
  it('is nothing where the week was client work, or nothing took half an hour', () => {
    expect(of({ cells: [cell('Client work', 1800), cell('Inbox and calendar', 20)] })).toBeNull();
    expect(of({})).toBeNull();
  });

  it('a tool goes before a person up to four hours, and a person above', () => {
    expect(kindAndName(of({ cells: [cell('Inbox and calendar', 240)] }))).toBe('automate Inbox and calendar');
    expect(kindAndName(of({ cells: [cell('Inbox and calendar', 241)] }))).toBe('hand-over Inbox and calendar');
  });

  it('marketing that drained her is dropped before it is handed over', () => {
    const cells = [cell(posting, 180)];
    expect(kindAndName(of({ cells }))).toBe(`hand-over ${posting}`);
    expect(kindAndName(of({ cells, weeks: [said(week, { drained: [categoryNamed(posting)] })] }))).toBe(
      `drop ${posting}`,
    );
  });

  it('what drained her counts more than as many hours that did not, and twice in a row still more', () => {
    const cells = [cell('Inbox and calendar', 400), cell(posting, 210)];
    const drained = [categoryNamed(posting)];
    expect(kindAndName(of({ cells, weeks: [said(week, { drained })] }))).toBe('hand-over Inbox and calendar');
    const weeks = [said('2026-11-09', { drained }), said(week, { drained })];
    expect(kindAndName(of({ cells, weeks }))).toBe(`drop ${posting}`);
  });

  it('asking one person again and again asks for a Friday note, once', () => {
    const tess = aPerson();
    const asked = { checkIns: [{ personId: tess.id, often: 'three-to-five' as const }] };
    const cells = [cell('Invoices and books', 200)];
    expect(kindAndName(of({ cells, weeks: [said(week, asked)] }))).toBe('automate Invoices and books');
    const again = [said('2026-11-09', asked), said(week, asked)];
    expect(of({ cells, weeks: again })).toEqual({ kind: 'friday-note', personId: tess.id, again: true });
    const handoffs = [aHandoff({ personId: tess.id, categoryId: null })];
    expect(kindAndName(of({ cells, weeks: again, handoffs }))).toBe('automate Invoices and books');
  });

  it('what she decided already, and what is on its way, is not said again', () => {
    const cells = [cell(posting, 180)];
    for (const answer of ['keep', 'drop'] as const)
      expect(of({ cells, categories: withAnswer(posting, answer) })).toBeNull();
    const card = aHandoff({ categoryId: categoryNamed(posting) });
    expect(of({ cells, handoffs: [card] })).toBeNull();
    const back = { ...card, moves: [{ state: 'taken-back' as const, on: week, why: 'late' }] };
    expect(kindAndName(of({ cells, handoffs: [back] }))).toBe(`hand-over ${posting}`);
  });

  it('what a tool has already is handed over next', () => {
    const categories = withAnswer('Invoices and books', 'automate');
    expect(kindAndName(of({ cells: [cell('Invoices and books', 60)], categories }))).toBe(
      'hand-over Invoices and books',
    );
  });

  it('is told without blanks', () => {
    const thing = of({ cells: [cell(posting, 180)] });
    if (!thing) throw new Error('nothing');
    const { title, text } = oneThingText(thing, { hours: '3', person: '' });
    expect([title, text]).toEqual([
      'Hand over “Posting and formatting content”',
      'It took 3 h, and somebody else could do it.',
    ]);
  });
});
