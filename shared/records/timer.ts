/** The running timer: there is one at most, and it goes on while the app is closed. */
import * as z from 'zod/mini';
import { idOf } from '../values/ids.ts';
import { logNote } from '../values/schemas.ts';

export const timer = z.strictObject({
  /** A moment in UTC, as in an ISO text with milliseconds. */
  startedAt: z.iso.datetime(),
  categoryId: z.nullable(idOf('category')),
  clientId: z.nullable(idOf('client')),
  note: logNote,
});
export type Timer = z.infer<typeof timer>;
