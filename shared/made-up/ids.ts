import type { Id } from '../values/ids.ts';

/** Makes the next id of a noun. */
export type NewId = <Noun extends string>(noun: Noun) => Id<Noun>;

/** Ids that count up within each noun of a business: built again on another day, every record has the id that it had. */
export function idsOf(business: number): NewId {
  const made = new Map<string, number>();
  return <Noun extends string>(noun: Noun) => {
    const number = (made.get(noun) ?? 0) + 1;
    made.set(noun, number);
    const mark = Array.from(noun).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 0x10000, 0);
    return `ade0000${business}-${mark.toString(16).padStart(4, '0')}-4000-8000-${String(number).padStart(12, '0')}` as Id<Noun>;
  };
}
