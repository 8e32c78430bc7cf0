/** Who can get into what, since when and why. It holds no secret: there is no field for one. */
import * as z from 'zod/mini';
import type { Day } from '../values/dates.ts';
import { idOf, type Id } from '../values/ids.ts';
import { day, line, name } from '../values/schemas.ts';
import { plainName } from './client.ts';
import type { Person, PersonId } from './person.ts';

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

/** Ways in that are open. */
export const isOpenAccess = ({ revokedOn }: Access): boolean => revokedOn === null;

/** The open ways into a tool, which they know by its name. */
export const openInto = (accesses: readonly Access[], tool: string): readonly Access[] =>
  accesses.filter((one) => isOpenAccess(one) && plainName(one.tool) === plainName(tool));

/** The ways into a tool under its new name, also the closed ones. */
export const renamedInto = (accesses: Iterable<Access>, from: string, to: string): readonly Access[] =>
  from === to
    ? []
    : [...accesses].flatMap((one) => (plainName(one.tool) === plainName(from) ? { ...one, tool: to } : []));

/** What opens other doors, by its name: password managers, mail, accounts to sign in with, and the domain that mail hangs on. */
const OPENS_OTHERS = new RegExp(
  `\\b(?:${[
    'passwords?|passwort|vault|tresor|1password|bitwarden|lastpass|keeper|keepass(?:xc)?|dashlane|nordpass|roboform|enpass|proton ?pass',
    'e-?mails?|mail|mailbox(?:es)?|inbox(?:es)?|postfach|gmail|googlemail|outlook|exchange|fastmail|proton ?mail|zoho mail',
    'google (?:workspace|account|admin)|g ?suite|(?:microsoft|office) ?365|microsoft account|entra|okta|onelogin|apple (?:id|account)|icloud',
    'sso|single sign-?on|authenticator|2fa|domains?|dns|registrar|godaddy|namecheap|cloudflare',
  ].join('|')})\\b`,
  'i',
);
/** Mail that is sent to many is no mailbox. */
const SENT_TO_MANY =
  /\bnewsletters?\b|\be?-?mail[ -](?:marketing|campaigns?|lists?|automations?|sequences?|templates?)\b/i;
/** A shared way in has no login of theirs that could be closed later: its password is changed, which comes first. */
const SHARED: ReadonlySet<AccessWay> = new Set(['password-manager', 'passed-on']);
const doorOf = ({ way, tool }: Access): number =>
  SHARED.has(way) ? 0 : OPENS_OTHERS.test(tool) && !SENT_TO_MANY.test(tool) ? 1 : 2;

const LEVELS: readonly AccessLevel[] = ['run', 'change', 'use', 'look'];

/**
 * The open ways in of somebody, in the order in which they are closed: what is shared, then what opens other doors, then the
 * highest level, then by name.
 */
export const revokeOrder = (accesses: readonly Access[], personId: PersonId): readonly Access[] =>
  accesses
    .filter((one) => one.personId === personId && isOpenAccess(one))
    .toSorted(
      (a, b) =>
        doorOf(a) - doorOf(b) || LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || (a.tool < b.tool ? -1 : 1),
    );

/** Open ways in of people who have left, or who are not on the list any more. */
export const leftOpen = (accesses: readonly Access[], people: readonly Person[], today: Day): readonly Access[] => {
  const here = new Set(people.filter(({ to }) => to === null || to >= today).map(({ id }) => id));
  return accesses.filter((one) => isOpenAccess(one) && !here.has(one.personId));
};
