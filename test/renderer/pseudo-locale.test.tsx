/**
 * U3 All text comes from the catalogue: with every sentence of shared/words written in other letters, no screen shows a word
 * in plain ones, except what she entered herself and what the system writes (dates, amounts).
 */
import { cleanup, waitFor } from '@testing-library/react';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { hiringSteps } from '../../shared/playbook/hiring-steps.ts';
import { starterMetrics } from '../../shared/playbook/metrics.ts';
import { madeUpBusiness } from '../../shared/made-up/made-up-business.ts';
import type { Assessment } from '../../shared/records/assessment.ts';
import { day, testId } from '../support/builders.ts';

const TODAY = day('2026-11-23');
const catalogue = Object.keys(import.meta.glob('../../shared/words/**/*.ts'));

const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('abcdefghijklmnopqrstuvwxyz', (letter, at) => [letter, String.fromCodePoint(0x1d4d0 + 26 + at)]),
);
/** The same text in letters that nobody types. */
const written = (text: string): string =>
  text.replaceAll(/[a-z]/gi, (letter) => LETTERS[letter.toLowerCase()] ?? letter);

/** Every text of a part of the catalogue, also those that its functions answer. */
function inOtherLetters(part: unknown): unknown {
  if (typeof part === 'string') return written(part);
  if (typeof part === 'function')
    return (...given: unknown[]) => inOtherLetters((part as (...all: unknown[]) => unknown)(...given));
  if (Array.isArray(part)) return part.map(inOtherLetters);
  if (part === null || typeof part !== 'object' || Object.getPrototypeOf(part) !== Object.prototype) return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, inOtherLetters(value)]));
}

beforeAll(() => {
  for (const file of catalogue)
    vi.doMock(file, async (original) => {
      const words = (await original()) as Record<string, unknown>;
      return Object.fromEntries(Object.entries(words).map(([name, part]) => [name, inOtherLetters(part)]));
    });
});
afterAll(() => vi.resetModules());

/** Words in plain letters that a person reads or hears. */
function plainWords(): string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) {
      const hidden = node.parentElement?.closest('style, script, option, kbd');
      if (!hidden) texts.push(node.data);
    } else if (node instanceof Element)
      for (const name of ['aria-label', 'placeholder', 'title', 'alt', 'aria-description', 'aria-valuetext'])
        texts.push(node.getAttribute(name) ?? '');
  }
  return texts.flatMap((text) => text.match(/[A-Za-z]{3,}/g) ?? []);
}

/**
 * Words that stand in plain letters rightly: what is stored, the names of days and months, the playbook's steps (content as
 * data), units that are the same in every language, and what React Aria says in its own translations.
 */
function rightly(stored: unknown): Set<string> {
  const dates = Array.from({ length: 84 }, (_, at) => new Date(2026, at % 12, at)).flatMap((at) =>
    (['long', 'short'] as const).flatMap((length) => [
      at.toLocaleDateString('en-GB', { month: length }),
      at.toLocaleDateString('en-GB', { weekday: length }),
    ]),
  );
  const others = [
    'GBP',
    'USD',
    'British English',
    'Right Hand',
    'data',
    'min',
    'Click to start dragging. Selected Date. Dismiss. Empty. yyyy',
  ];
  return new Set(
    [JSON.stringify([stored, hiringSteps, starterMetrics]), ...dates, ...others].join(' ').match(/[A-Za-z]{3,}/g) ?? [],
  );
}

const plain = madeUpBusiness('obm', TODAY);
const result = plain.results.at(-1);
const IN_OTHER_LETTERS = /[\u{1d4ea}-\u{1d503}]/u;
const begun: Assessment = {
  id: testId(),
  length: 'full',
  state: 'open',
  answers: {},
  at: 'fires',
  startedOn: TODAY,
  finishedOn: null,
};
const places = [
  '/today',
  '/clients',
  '/clients?open=new',
  '/income',
  '/income?open=new',
  '/income?open=months',
  '/workload',
  '/projects',
  '/projects?open=new',
  '/projects?open=new-goal',
  '/projects?open=new-tool',
  '/numbers',
  '/numbers?open=new',
  '/readiness',
  '/readiness/rules',
  `/readiness/what-if/${result?.id}`,
  `/readiness/compare/${result?.id}`,
  `/readiness/result/${result?.id}`,
  '/hiring',
  `/hiring/compare?plan=${plain.plans[0]?.id}`,
  `/hiring/before-you-sign?plan=${plain.plans[0]?.id}`,
  '/handoff',
  '/handoff/away',
  '/handoff/access',
  '/handoff/worth',
  `/hiring/texts?plan=${plain.plans[0]?.id}`,
  `/team/leaving/${plain.people[0]?.id}`,
  `/team/person/${plain.people[0]?.id}`,
  `/team/look-back/${plain.people[0]?.id}`,
  '/handoff?open=new',
  '/team',
  '/team?open=new',
  '/guide',
  '/settings',
  '/made-up',
  '/nowhere',
];

describe('U3 every sentence comes from the catalogue', () => {
  it.each([...places, 'welcome', 'check'])('%s', async (place) => {
    const { renderApp } = await import('../support/render-app.tsx');
    const seed = { welcome: {}, check: { ...plain, assessments: [begun] } }[place] ?? { ...plain };
    const route = { welcome: '/', check: `/readiness/check/${begun.id}` }[place] ?? place;
    await renderApp({ route, today: TODAY, seed });
    await waitFor(() => expect(document.body.textContent).toMatch(IN_OTHER_LETTERS));
    // What is asked of the main side, and panels, come a moment later.
    await new Promise((resolve) => setTimeout(resolve, 300));
    const known = rightly(seed);
    const strange = (): string[] => [...new Set(plainWords())].filter((word) => !known.has(word));
    expect(strange()).toEqual([]);
    // And it would find one.
    document.body.append('Zounds');
    expect(strange()).toEqual(['Zounds']);
    cleanup();
    document.body.replaceChildren();
  });
});
