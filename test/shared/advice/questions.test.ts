import { describe, expect, it } from 'vitest';
import { pictureOf } from '../../../shared/advice/picture.ts';
import { answered, parts, proposed, questionNamed, questions, questionsOf } from '../../../shared/advice/questions.ts';
import type { Question, QuestionId } from '../../../shared/advice/questions.ts';
import type { Answers } from '../../../shared/records/assessment.ts';
import { initialSettings } from '../../../shared/records/settings.ts';
import { questionWords } from '../../../shared/words/questions.ts';
import { factsWith } from '../../support/case-answers.ts';

const say = (given: Partial<Record<QuestionId, string | number | null>>): Answers =>
  Object.fromEntries(Object.entries(given).map(([id, value]) => [id, { value, from: 'owner' as const }]));
const named = (id: QuestionId): Question => {
  const found = questionNamed(id);
  if (!found) throw new Error(`no question ${id}`);
  return found;
};
const { money } = initialSettings;
const askedWith = (people: number | null): string[] => questionsOf('full', say({ people })).map(({ id }) => id);

describe('A1: the questions', () => {
  it('are eight in the short check and about two dozen in five parts in the full one', () => {
    expect(questionsOf('short')).toHaveLength(8);
    const alone = questionsOf('full', say({ people: 0, hiredBefore: 'never' }));
    expect(alone).toHaveLength(25);
    expect([...new Set(alone.map(({ part }) => part))]).toEqual(parts);
  });

  it('ask for every warning sign, marketing, overwhelm, and that the fun has gone', () => {
    const signs = questions.flatMap((question) => question.signs);
    expect(signs).toEqual(
      expect.arrayContaining([
        'systems-missing',
        'work-invisible',
        'check-ins',
        'tech-gap',
        'projects-shelved',
        'firefighting',
        'overwhelmed',
        'fun-gone',
      ]),
    );
    expect(named('marketing').options).toEqual(['simple', 'several-channels', 'automated']);
  });

  it('ask what she wants, work turned away, a week away, hiring before, steadiness and what nobody may see', () => {
    const asked: readonly QuestionId[] = ['wish', 'turnedAway', 'away', 'hiredBefore', 'whoLeft', 'steady', 'private'];
    const ids = questions.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([...asked]));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('carry the short answers over: every short question is in the full check', () => {
    expect(questionsOf('full')).toEqual(expect.arrayContaining([...questionsOf('short')]));
  });

  it('have words for themselves, for why we ask and for each choice, never more than five', () => {
    for (const { id, options } of questions) {
      const words = questionWords[id];
      expect([words.ask.endsWith('?'), words.why.length > 20, words.topic.length > 3]).toEqual([true, true, true]);
      expect(Object.keys(words.choices ?? {})).toEqual([...options]);
      expect(options.length).toBeLessThanOrEqual(5);
    }
  });

  it('leave out what makes no sense for somebody alone, and ask it again once there is somebody', () => {
    expect(askedWith(0)).not.toContain('checkIns');
    expect(askedWith(1)).toContain('checkIns');
    expect(askedWith(null)).toContain('checkIns');
  });

  it('do not take an answer that they did not offer', () => {
    expect(answered(say({ checkIns: 'hourly' }), 'checkIns')).toBeUndefined();
    expect(answered(say({ clients: -1 }), 'clients')).toBeUndefined();
    expect(answered(say({ clients: 2.5 }), 'clients')).toBeUndefined();
    expect(answered(say({ checkIns: null }), 'checkIns')).toBeNull();
  });
});

describe('A2: what the log proposes', () => {
  const facts = factsWith({ activeClients: 14, handsHours: 640, income3: 750_000, people: 2, fireHours: 300 });

  it('is her own figure, each with the rows that it came from', () => {
    const proposals = (['clients', 'handsHours', 'income', 'people'] as const).map((id) =>
      proposed(named(id), facts, money),
    );
    expect(proposals).toEqual([14, 640, 750_000, 2]);
  });

  it.each([
    [0, null],
    [1, 'rarely'],
    [59, 'rarely'],
    [60, 'sometimes'],
    [239, 'sometimes'],
    [240, 'often'],
    [479, 'often'],
    [480, 'always'],
  ])('%i minutes of fires a week propose %s', (fireHours, expected) => {
    expect(proposed(named('firefighting'), factsWith({ fireHours }), money)).toBe(expected);
  });

  it('is nothing where the log cannot tell', () => {
    expect(proposed(named('clients'), factsWith({}), money)).toBeNull();
    expect(proposed(named('checkIns'), facts, money)).toBeNull();
  });

  it('comes from Settings for what is kept there', () => {
    expect(proposed(named('budget'), facts, { ...money, budget: 90_000 as never })).toBe(90_000);
  });

  it('gives way to her answer, and both are shown where they are apart', () => {
    const picture = pictureOf(facts, say({ handsHours: 120, clients: 13 }), ['handsHours', 'clients']);
    expect(picture.number('handsHours')).toEqual({ value: 120, sources: [{ kind: 'answer', id: 'handsHours' }] });
    expect(picture.conflicts).toEqual([{ question: 'handsHours', answered: 120, logged: 640, fact: 'handsHours' }]);
  });

  it('is named together with her answer where both say the same', () => {
    expect(pictureOf(facts, say({ clients: 14 }), []).number('clients')?.sources).toEqual([
      { kind: 'fact', id: 'activeClients' },
      { kind: 'answer', id: 'clients' },
    ]);
  });

  it('contradicts a sign only from two steps on', () => {
    const conflicts = ['sometimes', 'rarely'].map(
      (said) => pictureOf(facts, say({ firefighting: said }), ['firefighting']).conflicts.length,
    );
    expect(conflicts).toEqual([0, 1]);
  });

  it('stands in for an answer that she is not sure of', () => {
    const picture = pictureOf(facts, say({ handsHours: null }), ['handsHours']);
    expect([picture.number('handsHours')?.value, picture.unanswered]).toEqual([640, []]);
  });
});
