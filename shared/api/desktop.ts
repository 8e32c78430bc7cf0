/** Between the page and a window of our own: what the menu shows, what it asks of the page, what is printed into a file. */
import * as z from 'zod/mini';
import { settings, type Settings } from '../records/settings.ts';
import { line, name } from '../values/schemas.ts';
import { appWords } from '../words/app.ts';

export type PlaceId = keyof typeof appWords.places;

export const menuState = z.strictObject({
  /** The places that are shown, in order; none before the welcome is over. */
  places: z.array(z.enum(Object.keys(appWords.places) as [PlaceId, ...PlaceId[]])),
  /** The name of the call that undo would take back. */
  undo: z.nullable(name),
  theme: settings.shape.theme,
  /** Whether a record can be added on the screen that is open, and its list filtered. */
  adds: z.boolean(),
  filters: z.boolean(),
});
export type MenuState = z.infer<typeof menuState>;

/** What goes into a PDF: the screen as it is printed, on this paper, under a name that begins with the title. */
export const pdfWanted = z.strictObject({ title: line, paper: z.enum(['a4', 'letter']) });
export type PdfWanted = z.infer<typeof pdfWanted>;

/** `file` is the name that she chose, without its folder; empty unless it was saved. */
export const pdfSaved = z.strictObject({ outcome: z.enum(['saved', 'cancelled', 'failed']), file: z.string() });
export type PdfSaved = z.infer<typeof pdfSaved>;

export type MenuAction =
  | 'undo'
  | 'find'
  | 'add'
  | 'filter'
  | 'keys'
  | 'print'
  | 'save-pdf'
  | 'back'
  | 'forward'
  | `go.${PlaceId}`
  | `theme.${Settings['theme']}`;
