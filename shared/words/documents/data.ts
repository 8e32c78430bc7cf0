/** What the texts of a hire are written from: her own records, in the shape in which sentences need them. */
import type { Range } from '../../advice/compare.ts';
import type { Handoff } from '../../records/handoff.ts';
import type { Role } from '../../records/hiring.ts';
import type { Area } from '../../records/person.ts';
import { hoursText, type Writing } from '../questions.ts';

export interface Task {
  readonly title: string;
  /** What it takes her a week. */
  readonly minutes: number;
  /** How much of it to begin with, where the hours that are paid for are fewer; null for all of it. */
  readonly begin: number | null;
  /** Its tools in her words; empty where the how-to names none. */
  readonly tools: string;
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
  /** What could be handed over to this role in the hours that are paid for, the most worthwhile first. */
  readonly tasks: readonly Task[];
  /** What there is beyond those hours. */
  readonly more: readonly Task[];
  readonly tools: readonly { readonly name: string; readonly purpose: string; readonly works: boolean }[];
  /** Hours a week that the budget and the tasks come to, in minutes; null while neither is known. */
  readonly minutes: number | null;
  /** Home minor units a month; null while she has not said. */
  readonly budget: number | null;
  /** Another hire is planned from the same budget. */
  readonly sharedBudget: boolean;
  /** Less than a usual first start of this role costs. */
  readonly smallStart: boolean;
  /** What the hours cost a month at the usual rate, and that rate an hour; null without hours. */
  readonly cost: { readonly month: number; readonly rate: number } | null;
  /** The rate an hour up to which the budget pays those hours; null without either. */
  readonly rateLimit: number | null;
  /** By how much her week gets shorter, in the first month and after it; negative is longer. Null while not known. */
  readonly back: { readonly first: Range; readonly after: Range } | null;
  /** Fewer weeks are logged than a retainer should rest on, and how many those are; null where it is enough. */
  readonly fewWeeks: { readonly logged: number; readonly needed: number } | null;
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
    /** Minutes a week that are agreed; null while they are not. */
    readonly minutes: number | null;
    /** As she writes dates; null while no end is set. */
    readonly lastDay: string | null;
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
/** At the beginning of a heading. */
export const headingOf = (data: DocumentData): string => capital(businessOf(data));
export const capital = (text: string): string => `${text.charAt(0).toLocaleUpperCase()}${text.slice(1)}`;
export const lower = (text: string): string => `${text.charAt(0).toLocaleLowerCase()}${text.slice(1)}`;
export const ownerOf = ({ owner }: DocumentData): string => owner || 'the owner';

/** 'Inbox and calendar: 4 hours a week, 2 of them to begin with.' */
export const taskLine = ({ title, minutes, begin, done }: Task, w: Writing): string =>
  [
    `${title}: ${hoursText(minutes, w)} a week${begin === null ? '' : `, ${w.hours(begin)} of them to begin with`}.`,
    ...(done === '' ? [] : [`Done means: ${asSentence(done)}`]),
  ].join(' ');

/** Her own words as a sentence: with a stop at their end, on one line. */
export function asSentence(text: string): string {
  const flat = text.trim().replaceAll(/\s+/g, ' ');
  return /[.!?…]$/.test(flat) ? flat : `${flat}.`;
}

/** What runs after a month: of a task that is larger than the hours, those hours. @param whom 'me' or 'you' */
export const runsAlone = ({ title, begin }: Task, whom: string, w: Writing): string =>
  begin === null
    ? `“${title}” runs without ${whom}.`
    : begin === 60
      ? `the first hour a week of “${title}” runs without ${whom}.`
      : `the first ${hoursText(begin, w)} a week of “${title}” run without ${whom}.`;

/** As one says it. */
const spoken = (minutes: number, w: Writing): string => (minutes === 30 ? 'half an hour' : hoursText(minutes, w));

/**
 * '2 to 4 hours shorter': how her week changes once the work runs, checking and meetings taken off.
 * @param whose 'Your' or 'My'
 */
export function weekAfter({ back, w }: Pick<DocumentData, 'back' | 'w'>, whose: string): string {
  if (back === null) return `${whose} week is shorter, in the log.`;
  const [least, most] = back.after;
  if (most <= 0) return `${whose} week is not longer than before, and something in it runs better.`;
  if (least < 0)
    return `${whose} week is between ${spoken(-least, w)} longer and ${spoken(most, w)} shorter, in the log.`;
  const span = least === most ? spoken(most, w) : `${w.hours(least)} to ${hoursText(most, w)}`;
  return `${whose} week is ${span} shorter, in the log.`;
}

/** 'The first month costs up to 2 hours a week: showing comes before doing.'; null where nothing is known. */
export const firstMonth = ({ back, w }: Pick<DocumentData, 'back' | 'w'>): string | null =>
  back === null || back.first[0] >= 0
    ? null
    : `The first month takes up to ${spoken(-back.first[0], w)} more a week: showing comes before doing.`;

export const hoursSum = (tasks: readonly Task[]): number => tasks.reduce((sum, { minutes }) => sum + minutes, 0);

/** Law and tax are touched as information only. */
export const INFORMATION = '*Information, not advice: ask somebody who knows the law of your place where it matters.*';

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
