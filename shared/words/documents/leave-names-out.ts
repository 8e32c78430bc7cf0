/** A finished text without the names that she has entered anywhere: of clients, people, herself and the business. */
import type { Client } from '../../records/client.ts';
import type { Person, PersonId } from '../../records/person.ts';
import type { Settings } from '../../records/settings.ts';
import { roleNames } from '../team.ts';
import { unnamed } from './names.ts';

export interface Known {
  readonly settings: Pick<Settings, 'ownerName' | 'businessName'>;
  readonly people: readonly Person[];
  readonly clients: readonly Client[];
}

/** What stands for each person: by what they do, with a number where several do the same. */
export function standInsOf(people: readonly Person[]): ReadonlyMap<PersonId, string> {
  return new Map(
    people.map((one) => {
      const alike = people.filter(({ role }) => role === one.role);
      const word = unnamed.roles[one.role] ?? roleNames[one.role].toLocaleLowerCase();
      return [one.id, alike.length === 1 ? unnamed.only(word) : unnamed.numbered(word, alike.indexOf(one) + 1)];
    }),
  );
}

/** Clients in the order of their numbers: those of today first. */
export const numberedClients = (clients: readonly Client[]): readonly Client[] => [
  ...clients.filter(({ status }) => status === 'active'),
  ...clients.filter(({ status }) => status !== 'active'),
];

const firstOf = (name: string): string => name.trim().split(/\s+/)[0] ?? '';

/** Full names come before first names: what two share is the first one's. */
function wordsFor({ settings, people, clients }: Known): ReadonlyMap<string, string> {
  const standIns = standInsOf(people);
  const person = (one: Person): string => standIns.get(one.id) ?? unnamed.person;
  const all: readonly (readonly [string, string])[] = [
    [settings.ownerName, unnamed.owner],
    [settings.businessName, unnamed.business],
    ...numberedClients(clients).map(({ name }, at) => [name, unnamed.client(at + 1)] as const),
    ...people.map((one) => [one.name, person(one)] as const),
    [firstOf(settings.ownerName), unnamed.owner],
    ...people.map((one) => [firstOf(one.name), person(one)] as const),
  ];
  const found = new Map<string, string>();
  for (const [name, word] of all) {
    const key = name.trim();
    // A single letter is an initial, and also a word.
    if (key.length > 1 && !found.has(key)) found.set(key, word);
  }
  return found;
}

const SENTENCE_START = /(?:^|\n)[\s#>*\-\d.[\]]*[“"]?$|[.!?…]\s+[“"]?$/;
const ARTICLE = /(?:^|\s)(?:the|a|an|our|my|your|their)\s$/i;

/** One pass, the longest name first, so that nothing that was put in is taken for a name again. */
export function leaveNamesOut(text: string, known: Known): string {
  const found = wordsFor(known);
  if (found.size === 0) return text;
  const names = [...found.keys()].toSorted((a, b) => b.length - a.length);
  const escaped = names.map((name) => name.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`));
  const any = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${escaped.join('|')})(?![\p{L}\p{N}])`, 'gu');
  return text.replaceAll(any, (name: string, at: number) => {
    const before = text.slice(0, at);
    const word = found.get(name) ?? name;
    const bare = ARTICLE.test(before) ? word.replace(/^the /, '') : word;
    return SENTENCE_START.test(before) ? `${bare.charAt(0).toLocaleUpperCase()}${bare.slice(1)}` : bare;
  });
}
