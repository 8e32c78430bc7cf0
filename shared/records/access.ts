/** Who can get into what, since when and why. It holds no secret: there is no field for one. */
import * as z from 'zod/mini';
import { idOf, type Id } from '../values/ids.ts';
import { day, line, name } from '../values/schemas.ts';

export const accessLevel = z.enum(['look', 'use', 'change', 'run']);
export type AccessLevel = z.infer<typeof accessLevel>;

/** How they get in: a login of their own, the password manager without seeing the password, or a right passed on. */
export const accessWay = z.enum(['own-login', 'password-manager', 'passed-on']);
export type AccessWay = z.infer<typeof accessWay>;

export const access = z.strictObject({
  id: idOf('access'),
  personId: idOf('person'),
  /** What they get into, as she calls it. */
  tool: name,
  level: accessLevel,
  way: accessWay,
  purpose: line,
  givenOn: day,
  /** Who takes it away when the time comes; empty is the owner. */
  revoker: line,
  revokedOn: z.nullable(day),
});
export type Access = z.infer<typeof access>;
export type AccessId = Id<'access'>;
