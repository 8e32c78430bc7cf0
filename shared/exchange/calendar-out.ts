/** Dated steps and checks as a calendar file (RFC 5545): whole days, the same UID for the same record in every file. */
import { addDays, type Day } from '../values/dates.ts';

export interface DatedLine {
  readonly id: string;
  readonly on: Day;
  readonly title: string;
}

/** @param stamp when the file is written, as in an ISO text in UTC */
export function calendarFile(lines: readonly DatedLine[], stamp: string): string {
  const written = `${stamp.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Right Hand//Steps and checks//EN',
    'CALSCALE:GREGORIAN',
    ...lines.flatMap(({ id, on, title }) => [
      'BEGIN:VEVENT',
      `UID:${id}@right-hand`,
      `DTSTAMP:${written}`,
      `DTSTART;VALUE=DATE:${plain(on)}`,
      `DTEND;VALUE=DATE:${plain(addDays(on, 1))}`,
      `SUMMARY:${escaped(title)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

const plain = (day: Day): string => day.replaceAll('-', '');

const escaped = (text: string): string =>
  text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r\n|\r|\n/g, String.raw`\n`);

const MOST_BYTES = 75;
const bytesOf = (letter: string): number => {
  const point = letter.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x8_00 ? 2 : point < 0x1_00_00 ? 3 : 4;
};

/** Lines of at most 75 bytes; no letter is cut in two. */
function folded(line: string): string {
  let text = '';
  let bytes = 0;
  for (const letter of line) {
    const count = bytesOf(letter);
    if (bytes + count > MOST_BYTES) {
      text += '\r\n ';
      bytes = 1;
    }
    text += letter;
    bytes += count;
  }
  return text;
}
