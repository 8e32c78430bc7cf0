/**
 * What a made-up business is told as: everything lies so many days, weeks or months back, so that it is fresh on any day.
 * Money is whole pounds, work is hours.
 */
import type { QuestionId } from '../advice/questions.ts';
import type { Answer } from '../records/assessment.ts';
import type { Client, ClientStatus } from '../records/client.ts';
import type { Handoff, HandoffState, HowTo } from '../records/handoff.ts';
import type { ScorePoint } from '../records/candidate.ts';
import type { Plan, Role } from '../records/hiring.ts';
import type { IncomeKind } from '../records/income.ts';
import type { Person, PersonRole } from '../records/person.ts';
import type { ProjectState, Size } from '../records/project.ts';
import type { MoneyPicture } from '../records/settings.ts';
import type { Tool, ToolState } from '../records/tool.ts';
import type { Category } from '../records/work.ts';

/** How many months (the running one included) and finished weeks are told. */
export const MONTHS = 15;
export const WEEKS = 26;

/** A value that changes over time: (weeks ago, value) from long ago to now; between two points it moves evenly. */
export type Course = readonly (readonly [weeksAgo: number, value: number])[];

export interface ClientStory {
  readonly name: string;
  readonly kind: Client['kind'];
  /** A retainer's fee a month; in `abroad` when it is paid in another currency. */
  readonly monthly?: number;
  readonly abroad?: { readonly currency: string; readonly rate: string };
  /** The day of the month on which a retainer pays. */
  readonly paysOn?: number;
  readonly hoursSold?: number;
  /** Single payments: (months ago, day of the month, amount, for what). */
  readonly payments?: readonly (readonly [number, number, number, string])[];
  readonly history: readonly (readonly [ClientStatus, daysAgo: number])[];
  readonly howFound: string;
  readonly note?: string;
}

/** What comes in each month without a client. */
interface EarningStory {
  readonly kind: IncomeKind;
  readonly day: number;
  readonly note: string;
  /** What the payment service keeps, of 100. */
  readonly feePercent: number;
  /** Oldest first, one for each of the months; 0 is no entry, a negative one a refund. */
  readonly amounts: readonly number[];
}

export type NoteStory = readonly [weeksAgo: number, done: string, waits: string, needs: string];

interface PersonStory {
  readonly name: string;
  readonly role: PersonRole;
  readonly rate: number;
  readonly hours: number;
  readonly daysAgo: number;
  /** How many days ago they left. */
  readonly leftDaysAgo?: number;
  readonly areas?: Person['areas'];
  /** Hours really worked and pounds paid in the last finished months, oldest first; null was not noted. */
  readonly months?: readonly (readonly [hours: number | null, paid: number | null])[];
  /** Their notes of weeks: the three lines. */
  readonly weekly?: readonly NoteStory[];
  readonly note: string;
}

/** Hours of one kind of work. */
export interface KindStory {
  readonly category: string;
  readonly hours: Course;
  /** How far a week may lie from its course, of 1. */
  readonly spread: number;
  /** In the newest weeks she logs it on so many days, with notes in turn; without, as one rough total a week. */
  readonly byDay?: {
    readonly days: 1 | 2 | 3 | 5;
    /** A note, or a note and the person that it is about. */
    readonly notes: readonly (string | readonly [note: string, person: string])[];
  };
}

export interface FireStory {
  readonly category: string;
  readonly hours: number;
  readonly note: string;
  readonly person?: string;
}

export interface HandoffStory {
  readonly title: string;
  readonly category: string;
  readonly person: string | null;
  readonly hours: number;
  readonly moves: readonly (readonly [HandoffState, daysAgo: number, why?: string])[];
  readonly level?: Handoff['level'];
  readonly howTo?: Partial<HowTo>;
  /** In how many days she looks at how it goes. */
  readonly checkIn?: number;
  readonly note?: string;
}

type CandidateStage = Plan['candidates'][number]['stages'][number]['stage'];

interface CandidateStory {
  readonly name: string;
  readonly contact: string;
  readonly foundBy: string;
  readonly rate: number | null;
  readonly stages: readonly (readonly [CandidateStage, daysAgo: number, why?: string])[];
  readonly next?: readonly [inDays: number, what: string];
  /** What was looked at so far. */
  readonly scores?: readonly (readonly [point: ScorePoint, value: number, seen: string])[];
  readonly flags?: string;
  readonly note?: string;
}

export interface HiringStory {
  readonly role: Role;
  readonly daysAgo: number;
  /** Working days until the first day. */
  readonly firstDayIn: number;
  /** Notes by the step of the playbook. */
  readonly notes: Readonly<Record<string, string>>;
  readonly candidates: readonly CandidateStory[];
}

/** The big picture, the tools and the numbers. */
export interface PictureStory {
  readonly goals: readonly { readonly title: string; readonly inDays: number }[];
  readonly projects: readonly {
    readonly title: string;
    /** Which of the goals it leads to. */
    readonly goal?: number;
    readonly moves: readonly (readonly [ProjectState, daysAgo: number])[];
    readonly touchedDaysAgo: number;
    /** Pounds a month, or roughly. */
    readonly worth?: number | Size;
    /** Hours, or roughly. */
    readonly effort?: number | Size;
    readonly blocker?: string;
    readonly steps?: readonly (readonly [title: string, person: string | null, doneDaysAgo?: number])[];
  }[];
  readonly tools: readonly {
    readonly name: string;
    readonly purpose: string;
    readonly state: ToolState;
    readonly setUpBy: Tool['setUpBy'];
    readonly people?: readonly string[];
  }[];
  /** The starter numbers that she follows, by their names, with the values of the last periods, oldest first. */
  readonly numbers: Readonly<Record<string, readonly (number | readonly [value: number, note: string])[]>>;
}

export interface Story {
  readonly owner: string;
  readonly business: string;
  readonly startedDaysAgo: number;
  readonly money: Readonly<Record<keyof MoneyPicture, number>>;
  readonly clients: readonly ClientStory[];
  readonly people: readonly PersonStory[];
  readonly earnings: readonly EarningStory[];
  readonly week: readonly KindStory[];
  /** Fires in turn, and how many there are in a week, in turn. */
  readonly fires: { readonly aWeek: readonly number[]; readonly list: readonly FireStory[] };
  /** Weeks ago that were a holiday. */
  readonly holidays: readonly number[];
  /** What she marked in her kinds of work. */
  readonly marked: Readonly<Record<string, Partial<Pick<Category, 'couldHandOver' | 'feeling'>>>>;
  /** What she says herself; what the log can tell is taken from the log. */
  readonly said: Readonly<Partial<Record<QuestionId, Answer['value']>>>;
  readonly checkedDaysAgo: number;
  readonly handoffs: readonly HandoffStory[];
  readonly hiring: HiringStory | null;
  readonly picture?: PictureStory;
}
