/**
 * Pictures of a how-to (O3). They live in the store like all else, so that backups, undo, the trash and the move to another
 * computer hold them without more; made smaller before they come in, and kept apart from what the page holds whole.
 */
import * as z from 'zod/mini';
import { idOf, type Id } from '../values/ids.ts';
import { line } from '../values/schemas.ts';

/** Letters of a picture as it is kept: about 150 kB of it. */
export const PICTURE_LETTERS = 200_000;
/** Pictures in all: every backup holds them, and every start reads them. */
export const MOST_PICTURES = 60;

const side = z.number().check(z.int(), z.gte(1), z.lte(4000));

/** What the page holds of it. */
export const picture = z.strictObject({
  id: idOf('picture'),
  handoffId: idOf('handoff'),
  /** What it shows; may be empty. */
  caption: line,
  /** In pixels. */
  width: side,
  height: side,
});
export type Picture = z.infer<typeof picture>;
export type PictureId = Id<'picture'>;

const ADDRESS = /^data:image\/(webp|jpeg|png);base64,[A-Za-z0-9+/]+={0,2}$/;

/** The picture itself, as an address that shows it without asking anybody. */
export const pictureBody = z.strictObject({
  id: idOf('picture'),
  data: z.custom<string>(
    (value) => typeof value === 'string' && value.length <= PICTURE_LETTERS && ADDRESS.test(value),
  ),
});
export type PictureBody = z.infer<typeof pictureBody>;
