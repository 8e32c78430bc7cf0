/** The paper that a place prints on. */
export type Paper = 'a4' | 'letter';

/** Places that print on US Letter: Unicode CLDR, supplemental data, paperSize "US-Letter". Everywhere else it is A4. */
const LETTER: ReadonlySet<string | undefined> = new Set('BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' '));

/** The paper of a locale; one that names no region is taken for its most likely one ('en' for the United States). */
export const paperOf = (locale: string): Paper =>
  LETTER.has(new Intl.Locale(locale).maximize().region) ? 'letter' : 'a4';
