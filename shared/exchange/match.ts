/** Whom and what the texts of a file mean: remembered, else by name and words. What is in doubt is left to her. */
import * as z from 'zod/mini';
import { plainName, type Client } from '../records/client.ts';
import { incomeKind, type IncomeKind } from '../records/income.ts';
import type { Category } from '../records/work.ts';
import { idOf } from '../values/ids.ts';
import { field, importList } from './columns.ts';

const text = z.string().check(z.maxLength(120));
/** A client that is there, a new one of that name, or none. */
export const whoChoice = z.union([idOf('client'), z.enum(['new', 'none'])]);
export type WhoChoice = z.infer<typeof whoChoice>;
/** A kind of income, or a kind of work. */
export const whatChoice = z.union([incomeKind, idOf('category')]);
export type WhatChoice = z.infer<typeof whatChoice>;

/** Names that are remembered with the client that each meant. */
export const MOST_NAMES = 2000;

/** What earlier imports taught: how files with these headings are read, and whom and what their texts mean. */
export const learnt = z.strictObject({
  layouts: z
    .array(
      z.strictObject({
        name: z.string().check(z.maxLength(1000)),
        list: importList,
        columns: z.array(field).check(z.maxLength(100)),
        dateOrder: z.nullable(z.enum(['day-first', 'month-first'])),
        decimal: z.enum(['.', ',']),
      }),
    )
    .check(z.maxLength(50)),
  who: z
    .array(z.strictObject({ text, choice: z.union([idOf('client'), z.literal('none')]) }))
    .check(z.maxLength(MOST_NAMES)),
  what: z.array(z.strictObject({ list: importList, text, choice: whatChoice })).check(z.maxLength(500)),
});
export type Learnt = z.infer<typeof learnt>;
export const nothingLearnt: Learnt = { layouts: [], who: [], what: [] };

/** The client of that name, as remembered or as called; undefined when none is. */
export function knownClient(name: string, clients: readonly Client[], taught: Learnt): WhoChoice | undefined {
  const plain = plainName(name);
  if (plain === '') return 'none';
  const remembered = taught.who.find((one) => plainName(one.text) === plain)?.choice;
  if (remembered === 'none' || clients.some(({ id }) => id === remembered)) return remembered;
  return clients.find((client) => plainName(client.name) === plain)?.id;
}

const KINDS: readonly (readonly [IncomeKind, RegExp])[] = [
  ['affiliate', /affiliate|commission|referral|partner/i],
  ['programme', /programme|program\b|course|membership|cohort|circle|academy|school|mastermind|workshop/i],
  ['product', /product|template|printable|planner|e-?book|download|shop|digital|kit\b/i],
];

/** The kind of income that a text means; client work when it does not say. */
export function kindOfIncome(said: string, taught: Learnt): IncomeKind {
  const remembered = taught.what.find((one) => one.list === 'income' && one.text === said)?.choice;
  const known = incomeKind.options.find(
    (kind) => kind === remembered || kind === said.trim().toLowerCase().replace(' ', '-'),
  );
  return known ?? KINDS.find(([, pattern]) => pattern.test(said))?.[0] ?? 'client-work';
}

/** The kind of work that a text means; null when no word of it says. */
export function kindOfWork(said: string, categories: readonly Category[], taught: Learnt): Category['id'] | null {
  const offered = categories.filter(({ retired }) => !retired);
  const remembered = taught.what.find((one) => one.list === 'work' && one.text === said)?.choice;
  const known = offered.find(({ id, name }) => id === remembered || plainName(name) === plainName(said));
  if (known) return known.id;
  const words = ` ${said.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return offered.find((category) => category.words.some((word) => words.includes(` ${word} `)))?.id ?? null;
}
