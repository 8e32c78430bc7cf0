/** What went wrong, as a person is told it: what happened, what is safe, what to do. */
import type { Refusal, RefusalCode } from '../records/rules.ts';

const refusals: Record<RefusalCode, string> = {
  'currency-in-use': 'The currency cannot change while income is logged in the present one.',
  'name-taken': 'There is already one with this name.',
  'status-history-wrong': 'The dates of the status changes are out of order.',
  'ends-before-it-starts': 'The end is before the start.',
  'reports-in-a-circle': 'They cannot report to somebody who reports to them. Choose another one.',
  'merge-with-itself': 'These are one and the same already. Choose two.',
  'client-unknown': 'This client is not on your list any more. Choose another one.',
  'category-unknown': 'This kind of work is not on your list any more. Choose another one.',
  'person-unknown': 'This person is not on your list any more. Choose another one.',
  'rate-needed': 'Another currency needs a rate: what one unit is worth at home.',
  'rate-not-needed': 'A rate is only for another currency.',
  'value-not-as-computed': 'The amount at home does not fit the rate. Enter the amount again.',
  'day-over-24-hours': 'That would make more than 24 hours on one day.',
  'hired-already': 'This person is on your team already.',
  'week-there-already': 'This week was answered already, maybe in another window. Open it again to see it.',
  'folder-not-whole': 'Give the whole path of the folder, from the disk on.',
  'folder-inside': 'Choose a folder that is not inside the present one, nor around it.',
  'folder-not-empty': 'Something is in this folder already. Choose an empty or a new one.',
  'file-too-large':
    'This file is larger than 50 MB or has more than 200,000 rows. Export a shorter time and bring it in in parts.',
  'file-empty': 'There is nothing in this file.',
  'file-no-table': 'This is no table: no commas, semicolons or tabs between cells. Export it as CSV and try again.',
  'import-not-ready': 'Something about the columns is still open. Nothing was brought in.',
  'file-not-ours': 'This is no file that Right Hand took out, or it is damaged. Nothing was changed.',
  'too-many-pictures':
    'Your how-tos hold 60 pictures together, and that is as many as there may be. Delete one first, or put a link to a folder.',
  'looks-like-secret':
    'This looks like a password or a key. It must not stand here: keep it in a password manager, and leave it out.',
  'history-kept':
    'What happened to this task before today stays as it was written down. Only the moves of today can change.',
  'reason-needed': 'Say in a few words why it is yours again: it is what helps the next time.',
  'assessment-finished': 'This check is finished already. Start a new one to change answers.',
};

/** What a rule says at the field that it is about, and nothing at the others. */
export const refusalAt = (refusal: Refusal | null, field: string): string | null =>
  refusal?.field === field ? refusals[refusal.code] : null;

/** `rule` and `incident` come with the error; the sentence never shows a path or a stack. */
export function errorText(error: { code: string; rule?: string | undefined; incident?: string | undefined }): string {
  switch (error.code) {
    case 'rule':
      return refusals[error.rule as RefusalCode] ?? 'That does not fit with what is there already.';
    case 'invalid-input':
      return 'Something in here cannot be saved as it is. Please look through the fields again.';
    case 'not-found':
      return 'This is not here any more. It may have been deleted in another window.';
    case 'storage-full':
      return 'The disk is full. Your last change was not saved and is still on screen. Make room, then try again.';
    case 'storage-locked':
      return 'Your data are open in another window of Right Hand. Close it, then try again.';
    case 'storage-corrupt':
      return 'A data file is damaged. Nothing was overwritten. Your backups are in the data folder.';
    case 'storage-newer':
      return 'Your data were written by a newer version of Right Hand. Nothing was changed. Please install that version.';
    case 'storage-failed':
      return 'We could not save to the data folder. Your last change is still on screen. Close Right Hand, start it again, then try once more.';
    case 'storage-unwritable':
      return 'Right Hand may not write to the data folder any more. Your last change is still on screen. Allow it again, then try once more.';
    case 'unreachable':
      return 'Right Hand is not running any more. Start it again; what you typed is still on screen.';
    case 'forbidden':
      return 'This tab is not allowed to open your data. Open the address that Right Hand showed when it started.';
    default:
      return `Something went wrong${error.incident ? ` (${error.incident})` : ''}. What you typed is still on screen. Please try again.`;
  }
}
