/** A pasted list of people, one a line: "name, contact, rate" in any order and with any separator. */
import { parseMoney, type Currency, type Minor } from '../values/money.ts';
import { firstLetters } from '../values/text.ts';

export interface PastedPerson {
  readonly name: string;
  readonly contact: string;
  readonly foundBy: string;
  /** Home currency an hour. */
  readonly rate: Minor | null;
  /** What is none of these. */
  readonly note: string;
  /** A rate was left in the note: it is in another currency, or can be read in several ways. */
  readonly rateUnclear: boolean;
}

const NAME_LENGTH = 120;
const LINE_LENGTH = 200;
const NOTE_LENGTH = 1000;

/** Lines without a name are passed over; a line of column names is none. */
export function readPeople(pasted: string, home: { currency: Currency; locale: string }): readonly PastedPerson[] {
  return pasted
    .split(/\r\n|\r|\n/)
    .map(piecesOf)
    .filter((pieces) => !pieces.every((piece) => HEADING.test(piece)))
    .map((pieces) => personOf(pieces, home))
    .filter((person) => person !== null);
}

const HEADING = /^(?:names?|contact|e-?mail|phone|(?:hourly )?rate|price|link|found by|notes?)$/i;
const BULLET = /^\s*(?:[-–—*•·]|\d{1,3}[.)])\s+/;
const ADDRESS =
  /<?((?:mailto:)?[^\s<>()",;]+@[^\s<>()",;]+\.[^\s<>()",;]+|(?:https?:\/\/|www\.)[^\s<>()",;]+|(?<!\S)[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\/[^\s<>()",;]*|(?<!\S)@[\w.]{2,})>?/i;
const PHONE = /^\+?[\d\s()./-]+$/;
const AN_HOUR = /\s*(?:\/|\ban?\b|\bper\b|\bp\.?\s?(?=h))?\s*\b(?:h|hrs?|hour|hourly|ph)\b\.?\s*$/i;
/** An amount behind a name without a sign between them, known by its currency or by "an hour". */
const NAME_AND_RATE = /^(.*\p{L}\S*)\s+(\p{Sc}\s?\d[\d.,]*.*|\d[\d.,]*\s?(?:\p{Sc}.*|(?:\/|an?\s|per\s|ph?\b).*))$/u;

/** A tab or a semicolon separates before a comma does: then a comma may stand inside a piece. */
function piecesOf(line: string): readonly string[] {
  const text = line.replace(BULLET, '');
  const separator = ['\t', ';', '|'].find((sign) => text.includes(sign));
  // A comma between two figures belongs to an amount.
  const pieces = separator === undefined ? text.split(/,(?!\d)|(?<!\d),|\s[–—-]\s/) : text.split(separator);
  return pieces
    .flatMap(apart)
    .map((piece) => piece.trim().replaceAll(/\s+/g, ' '))
    .filter((piece) => piece !== '');
}

function apart(piece: string): readonly string[] {
  const address = ADDRESS.exec(piece);
  if (address)
    return [
      ...apart(piece.slice(0, address.index)),
      (address[1] ?? '').replace(/^mailto:/i, ''),
      ...apart(piece.slice(address.index + address[0].length)),
    ];
  const [, name, rate] = NAME_AND_RATE.exec(piece.trim()) ?? [];
  return name !== undefined && rate !== undefined ? [name, rate] : [piece];
}

const isContact = (piece: string): boolean =>
  ADDRESS.test(piece) || (PHONE.test(piece) && piece.replaceAll(/\D/g, '').length >= 7);

interface Read {
  readonly kind: 'contact' | 'name' | 'foundBy' | 'rate' | 'unclear' | 'note';
  readonly text: string;
  readonly rate?: Minor;
}

function readPiece(piece: string, { currency, locale }: { currency: Currency; locale: string }): Read {
  if (isContact(piece)) return { kind: 'contact', text: piece };
  const [, foundBy] = /^(?:from|via|through|found by)\s+(.+)$/i.exec(piece) ?? [];
  if (foundBy !== undefined) return { kind: 'foundBy', text: foundBy };
  if (/\d/.test(piece)) {
    const bare = piece.replace(AN_HOUR, '');
    const amount = parseMoney(bare, currency, locale);
    if (amount.ok && amount.value >= 0) return { kind: 'rate', text: piece, rate: amount.value };
    // Figures with a code or a foreign writing are a rate that only she can tell; figures in a text are a text.
    const plain = /^[^\p{L}]*(?:\p{L}{3})?[^\p{L}]*k?$/u.test(bare);
    return { kind: plain ? 'unclear' : 'note', text: piece };
  }
  return { kind: /\p{L}/u.test(piece) ? 'name' : 'note', text: piece };
}

function personOf(pieces: readonly string[], home: { currency: Currency; locale: string }): PastedPerson | null {
  const read = pieces.map((piece) => readPiece(piece, home));
  const first = (kind: Read['kind']): Read | undefined => read.find((one) => one.kind === kind);
  // A name with a figure in it ("Studio 54") is one where there is no other.
  const name = first('name') ?? first('note');
  if (!name) return null;
  const [contact, rate, foundBy] = [first('contact'), first('rate'), first('foundBy')];
  const rest = read.filter((one) => ![name, contact, rate, foundBy].includes(one)).map(({ text }) => text);
  const called = firstLetters(name.text, NAME_LENGTH);
  return {
    name: called,
    contact: firstLetters(contact?.text ?? '', LINE_LENGTH),
    foundBy: firstLetters(foundBy?.text ?? '', LINE_LENGTH),
    rate: rate?.rate ?? null,
    note: firstLetters([name.text.slice(called.length), ...rest].filter(Boolean).join(', '), NOTE_LENGTH),
    rateUnclear: !rate && first('unclear') !== undefined,
  };
}
