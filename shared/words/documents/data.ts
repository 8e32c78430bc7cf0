/** What the texts of a hire are written from: her own records, in the shape in which sentences need them. */
import type { Handoff } from '../../records/handoff.ts';
import type { Role } from '../../records/hiring.ts';
import type { Area } from '../../records/person.ts';
import { hoursText, type Writing } from '../questions.ts';

export interface Task {
  readonly title: string;
  /** What it takes her a week. */
  readonly minutes: number;
  /** How one sees that it is done; empty while she has not said. */
  readonly done: string;
  /** How much whoever does it may decide; null while that is not agreed. */
  readonly level: Handoff['level'];
  /** Still the owner's, while others have begun to move. */
  readonly later: boolean;
}

export interface DocumentData {
  readonly role: Role;
  /** Her first name and the business; empty where she gave none. */
  readonly owner: string;
  readonly business: string;
  /** What could be handed over to this role, the most hours first. */
  readonly tasks: readonly Task[];
  readonly tools: readonly { readonly name: string; readonly purpose: string; readonly works: boolean }[];
  /** Hours a week that the budget and the tasks come to, in minutes; null while neither is known. */
  readonly minutes: number | null;
  /** Home minor units a month; null while she has not said. */
  readonly budget: number | null;
  /** Usual rates of the role, home minor units an hour. */
  readonly rates: readonly [number, number];
  /** The first day, as she writes dates; null while there is none. */
  readonly firstDay: string | null;
  /** The findings that caused the hire, strongest first. */
  readonly pains: readonly string[];
  readonly goals: readonly string[];
  /** Ideas that wait. */
  readonly waiting: readonly string[];
  readonly numbers: readonly string[];
  /** Everybody who works for her, without the one that the text is about; no role where the name already says it. */
  readonly team: readonly { readonly name: string; readonly role: string; readonly isAssistant: boolean }[];
  /** What was promised to clients: who, and what a month holds. */
  readonly promises: readonly string[];
  /** Who the text is for; null while nobody is chosen. */
  readonly person: {
    readonly name: string;
    readonly tasks: readonly Task[];
    readonly areas: readonly Area[];
    /** What they can get into. */
    readonly access: readonly string[];
  } | null;
  /** What they may decide, where she has made that text her own. */
  readonly ownRights: string | null;
  /** The answer that the plan came from, in a sentence; null where it came from none. */
  readonly answer: string | null;
  readonly certainty: string | null;
  /** Titles of the steps of the plan with their days. */
  readonly steps: readonly string[];
  readonly w: Writing;
}

/** The business and its owner, also where she gave no name. */
export const businessOf = ({ business, owner }: DocumentData): string =>
  business || (owner === '' ? 'our business' : `${owner}’s business`);
export const ownerOf = ({ owner }: DocumentData): string => owner || 'the owner';

/** 'Inbox and calendar: 4 hours a week'. */
export const taskLine = ({ title, minutes, done }: Task, w: Writing): string =>
  `${title}: ${hoursText(minutes, w)} a week.${done === '' ? '' : ` Done means: ${asSentence(done)}`}`;

/** Her own words as a sentence: with a stop at their end, on one line. */
export function asSentence(text: string): string {
  const flat = text.trim().replaceAll(/\s+/g, ' ');
  return /[.!?…]$/.test(flat) ? flat : `${flat}.`;
}

/** By how much her week gets shorter: never more than the hours that are paid for. */
export const hoursBack = ({ minutes }: Pick<DocumentData, 'minutes'>, tasks: readonly Task[]): number =>
  Math.min(hoursSum(tasks), minutes ?? Number.MAX_SAFE_INTEGER);

export const hoursSum = (tasks: readonly Task[]): number => tasks.reduce((sum, { minutes }) => sum + minutes, 0);

/** Markdown from blocks; what is null is left out with the space around it. */
export const page = (...blocks: readonly (string | null)[]): string =>
  `${blocks.filter((block) => block !== null && block !== '').join('\n\n')}\n`;

export const bullets = (items: readonly (string | null)[]): string =>
  items
    .filter((item) => item !== null)
    .map((item) => `- ${item}`)
    .join('\n');

export const boxes = (items: readonly (string | null)[]): string =>
  items
    .filter((item) => item !== null)
    .map((item) => `- [ ] ${item}`)
    .join('\n');

export const numbered = (items: readonly (string | null)[]): string =>
  items
    .filter((item) => item !== null)
    .map((item, at) => `${at + 1}. ${item}`)
    .join('\n');

/** A heading with what stands under it; nothing where that is empty. */
export const section = (title: string, body: string | null): string | null =>
  body === null || body === '' ? null : `## ${title}\n\n${body}`;
