/** What every group of handlers is given, and how a rule's no leaves it. */
import type { MenuState, PdfSaved, PdfWanted } from '../../shared/api/desktop.ts';
import { AppError } from '../../shared/api/wire.ts';
import type { Changes } from '../../shared/records/changes.ts';
import type { Refusal } from '../../shared/records/rules.ts';
import type { Day } from '../../shared/values/dates.ts';
import type { Backups } from '../store/backups.ts';
import type { CommitOptions, Op, RowChange } from '../store/store.ts';
import type { Records } from './records.ts';

/** What a window of our own can do beyond a browser's tab. */
export interface Desktop {
  showMenu(state: MenuState): void;
  /** Asks for a name, then writes the page as it would be printed. */
  savePdf(wanted: PdfWanted): Promise<PdfSaved>;
}

/** What the composition knows and the records do not. */
export interface Surroundings {
  readonly version: string;
  readonly host: 'electron' | 'browser';
  readonly folder: string;
  /** The local day. */
  today(): Day;
  /** The time zone that days are in, e.g. 'Europe/London'. */
  readonly timeZone?: string | undefined;
  /** Not there in a browser. */
  readonly desktop?: Desktop | undefined;
  /** Shows the data folder in the system's own window of files; false when it could not. Not there where there is no folder. */
  readonly openFolder?: (() => Promise<boolean>) | undefined;
  /**
   * Moves the data into another folder and goes on there. Throws AppError 'rule' or a StoreError, and then nothing has
   * changed. Not there where this start named the folder itself.
   */
  readonly moveFolder?: ((to: string) => Promise<void>) | undefined;
  /** The folder that the data were in before they were moved in this sitting. */
  readonly movedFrom?: string | null | undefined;
  /** Where the copies of everything are kept; not there for a store in memory. */
  readonly backups?: Backups | undefined;
  /** State of the daily backup. */
  backup(): { newest: Day | null; failed: boolean };
}

/** What every group of handlers is given. */
export interface Context {
  readonly records: Records;
  readonly around: Surroundings;
  /** Commits under the name of a call and answers what moved; undo takes it back under that name, unless it passes over it. */
  readonly commit: (name: string, ops: readonly Op[], options?: CommitOptions) => Promise<Changes>;
  /** Tells every page what has moved, and answers it. */
  readonly tell: (changes: readonly RowChange[]) => Changes;
}

/** Turns a rule's no into the error that crosses. */
export function demand(refusal: Refusal | null): void {
  if (refusal) throw new AppError('rule', { field: refusal.field, rule: refusal.code });
}
