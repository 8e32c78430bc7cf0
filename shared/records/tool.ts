/** A tool that the business runs on, and how far it is set up. Who can get into it is the access register's to say. */
import * as z from 'zod/mini';
import { idOf, type Id } from '../values/ids.ts';
import { line, name, text } from '../values/schemas.ts';

export const toolState = z.enum(['not-set-up', 'half-working', 'working']);

export const tool = z.strictObject({
  id: idOf('tool'),
  name,
  /** What it is for. */
  purpose: line,
  state: toolState,
  /** Who can set it up; null when that is not known. */
  setUpBy: z.nullable(z.enum(['owner', 'va', 'obm', 'specialist'])),
  note: text,
});
export type Tool = z.infer<typeof tool>;
export type ToolId = Id<'tool'>;
export type ToolState = z.infer<typeof toolState>;
