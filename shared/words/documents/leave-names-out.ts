/** A finished text without the names that she has entered: of clients, people, who might be hired, herself and the business. */
import { plainName, type Client } from '../../records/client.ts';
import type { Plan } from '../../records/hiring.ts';
import type { Person, PersonId } from '../../records/person.ts';
import type { Settings } from '../../records/settings.ts';
import { roleNames } from '../team.ts';
import { isAlsoName, isPlainWord, monthNames } from '../plain-words.ts';
import { unnamed } from './names.ts';

export interface Known {
  readonly settings: Pick<Settings, 'ownerName' | 'businessName'>;
  readonly people: readonly Person[];
  readonly clients: readonly Client[];
  readonly plans: readonly Pick<Plan, 'candidates'>[];
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

const wordsOf = (name: string): readonly string[] => name.trim().split(/\s+/);

/** A name as it is looked for in a text, and what stands in its place. */
interface Name {
  readonly spelled: string;
  readonly standIn: string;
  /** False where it counts only as it is spelled, or with a capital: else it would be found in plain words. */
  readonly anyCase: boolean;
}

const COMPANY =
  /^(?:[&+]|(?:and|ltd|limited|llc|llp|inc|plc|gmbh|co|corp|company|studios?|group|agency|partners|associates|collective|consulting|coaching|creative|media|design|services|solutions|shop|store|house|works|labs?|bank|school|club)[.,]*)$/i;
const ARTICLE_OR_TITLE = /^(?:the|an?|mrs?|ms|miss|mx|dr|prof(?:essor)?|sir)\.?$/i;
/** “Amber” of “Amber, Moss & Co” and of “Amber’s Kitchen”. */
const ENDING = /(?:['’]s)?[.,:;]*$/;
const PLAIN_NAME = /^\p{Lu}[\p{L}’'-]+$/u;

const isOfPerson = (words: readonly string[]): boolean =>
  words.length === 2 && words.every((word) => PLAIN_NAME.test(word) && !COMPANY.test(word));

/** What a client is called for short: the first name of somebody, or the word that tells a business from others. */
function shortClient(name: string): string | null {
  const words = wordsOf(name);
  if (words.length < 2) return null;
  const first = words.find((word) => !COMPANY.test(word) && !ARTICLE_OR_TITLE.test(word))?.replace(ENDING, '') ?? '';
  return isPlainWord(first) || (isAlsoName(first) && !isOfPerson(words)) ? null : first;
}

/** Everybody who was thought of for a job: as the person whom they became, else by a number, the same in every plan. */
function candidatesIn(plans: Known['plans'], standIns: ReadonlyMap<PersonId, string>): readonly Name[] {
  const all = plans.flatMap(({ candidates }) =>
    candidates.map(({ name, personId }) => ({ name, hired: personId && standIns.get(personId) })),
  );
  const others = [...new Set(all.filter(({ hired }) => !hired).map(({ name }) => plainName(name)))];
  const numbered = (name: string): string =>
    others.length === 1 ? unnamed.only(CANDIDATE) : unnamed.numbered(CANDIDATE, others.indexOf(plainName(name)) + 1);
  return all.map(({ name, hired }) => full(name, hired ?? numbered(name)));
}
const CANDIDATE = 'candidate';

const full = (name: string, standIn: string): Name => ({
  spelled: name.trim(),
  standIn,
  anyCase: !isAlsoName(name.trim()) && !isPlainWord(name.trim()),
});

/** Full names come before first names: what two share is the first one's. */
function namesIn({ settings, people, clients, plans }: Known): ReadonlyMap<string, Name> {
  const standIns = standInsOf(people);
  const numbered = numberedClients(clients).map(({ name }, at) => full(name, unnamed.client(at + 1)));
  const owner = full(settings.ownerName, unnamed.owner);
  const persons = [
    ...people.map((one) => full(one.name, standIns.get(one.id) ?? unnamed.person)),
    ...candidatesIn(plans, standIns),
  ];
  const short = [owner, ...persons].map(({ spelled, standIn }) => {
    const [first = '', ...more] = wordsOf(spelled);
    const one = full(first, standIn);
    return { ...one, anyCase: one.anyCase && isOfPerson([first, ...more]) };
  });
  const all = [
    owner,
    full(settings.businessName, unnamed.business),
    ...numbered,
    ...persons,
    // Who is called by what they do, as “The bookkeeper”, has no first name.
    ...short.filter(({ spelled }) => !isPlainWord(spelled)),
    ...numbered.flatMap(({ spelled, standIn }) => {
      const called = shortClient(spelled);
      return called === null ? [] : [{ spelled: called, standIn, anyCase: false }];
    }),
  ];
  const found = new Map<string, Name>();
  for (const one of all) {
    const key = one.spelled.toLowerCase();
    // A single letter is an initial, and also a word.
    if (key.length > 1 && !found.has(key)) found.set(key, one);
  }
  return found;
}

const FIGURE_BEFORE = /\d(?:st|nd|rd|th)?(?:[^\S\n]|[-/])$/;
const FIGURE_AFTER = /^(?:[^\S\n]|[-/])\d|^,[^\S\n]\d{4}(?!\d)/;
const MONTH_BEFORE = /(?<!\p{L})(?:in|during|since|until|till|early|late|mid|next|last|every)(?:[^\S\n]|-)$/iu;
const PRONOUN_AFTER =
  /^[^\S\n]+(?:I|you|he|she|it|we|they|me|him|her|us|them|my|your|his|its|our|their|this|that|these|those|the|an?)(?![\p{L}\p{N}])/iu;
const WORD_BEFORE = /[\p{L}\p{N}][^\S\n]+$/u;

/** Whether a name that is a word too is that word here: “8 May”, “Will you send it?”, but “ask Will” and “tell May you are away”. */
function readsAsWord(name: string, before: string, after: string): boolean {
  if (!isAlsoName(name)) return false;
  const isDate = FIGURE_BEFORE.test(before) || FIGURE_AFTER.test(after);
  const isMonth = monthNames.has(name.toLowerCase()) && MONTH_BEFORE.test(before) && !/^['’]s/.test(after);
  return isDate || isMonth || (PRONOUN_AFTER.test(after) && !WORD_BEFORE.test(before));
}

const SENTENCE_START = /(?:^|\n)[\s#>*\-\d.[\]]*[“"]?$|[.!?…]\s+[“"]?$/;
const ARTICLE = /(?:^|\s)(?:the|a|an|our|my|your|their)\s$/i;

/** One pass, the longest name first, so that nothing that was put in is taken for a name again. */
export function leaveNamesOut(text: string, known: Known): string {
  const found = namesIn(known);
  if (found.size === 0) return text;
  const names = [...found.keys()].toSorted((a, b) => b.length - a.length);
  const escaped = names.map((name) => name.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`));
  const any = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${escaped.join('|')})(?![\p{L}\p{N}])`, 'giu');
  return text.replaceAll(any, (name: string, at: number) => {
    const before = text.slice(0, at);
    const one = found.get(name.toLowerCase());
    if (!one || !(one.anyCase || name === one.spelled || /^\p{Lu}/u.test(name))) return name;
    if (readsAsWord(name, before, text.slice(at + name.length))) return name;
    const bare = ARTICLE.test(before) ? one.standIn.replace(/^the /, '') : one.standIn;
    return SENTENCE_START.test(before) ? `${bare.charAt(0).toLocaleUpperCase()}${bare.slice(1)}` : bare;
  });
}
