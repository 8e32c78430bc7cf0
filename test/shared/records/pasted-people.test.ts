import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidate } from '../../../shared/records/candidate.ts';
import { readPeople } from '../../../shared/records/pasted-people.ts';
import type { Currency } from '../../../shared/values/money.ts';
import { aCandidate } from '../../support/builders.ts';

const home = { currency: 'GBP' as Currency, locale: 'en-GB' };
const read = (text: string) => readPeople(text, home);
const nobody = { contact: '', foundBy: '', rate: null, note: '', rateUnclear: false };

describe('H4 a pasted list', () => {
  it.each([
    ['Maya Lindqvist, maya@example.com, £45', 'maya@example.com', 4500],
    ['Maya Lindqvist, £45/h, maya@example.com', 'maya@example.com', 4500],
    ['Maya Lindqvist <maya@example.com> 45 an hour', 'maya@example.com', 4500],
    ['Maya Lindqvist\t+44 20 7946 0958\t45.50', '+44 20 7946 0958', 4550],
    ['Maya Lindqvist; www.example.com/maya; GBP 45', 'www.example.com/maya', 4500],
    ['Maya Lindqvist | @maya.does | 45 per hour', '@maya.does', 4500],
    ['- Maya Lindqvist – linkedin.com/in/maya – 45 ph', 'linkedin.com/in/maya', 4500],
    ['2. Maya Lindqvist £45/hr mailto:maya@example.com', 'maya@example.com', 4500],
    ['  Maya   Lindqvist  ', '', null],
  ])('reads %s', (line, contact, rate) => {
    expect(read(line)).toEqual([{ ...nobody, name: 'Maya Lindqvist', contact, rate }]);
  });

  it('is one person a line; empty lines and column names are nobody', () => {
    const people = read('Name,Email,Rate\r\nRosa Whitlock\r\n\r\n  \nDev Anand, 38\n');
    expect(people.map(({ name, rate }) => [name, rate])).toEqual([
      ['Rosa Whitlock', null],
      ['Dev Anand', 3800],
    ]);
  });

  it('keeps what it cannot place, and who named her', () => {
    expect(read('Sam Okoro, from Lia, 12 years with coaches, likes Notion')).toEqual([
      { ...nobody, name: 'Sam Okoro', foundBy: 'Lia', note: '12 years with coaches, likes Notion' },
    ]);
  });

  it('never guesses a rate: another currency and a doubtful writing stay in the note', () => {
    for (const text of ['$50', '50 EUR', '1.250,50', '£2k'])
      expect(read(`Ines Duarte; ${text}`)).toEqual([{ ...nobody, name: 'Ines Duarte', note: text, rateUnclear: true }]);
  });

  it('makes records that can be kept, from any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(fc.string()).map((lines) => lines.join(', ')),
        ),
        (text) => {
          for (const { rateUnclear: _unclear, ...person } of read(text))
            expect(candidate.safeParse({ ...aCandidate(), ...person }).success).toBe(true);
        },
      ),
    );
  });
});
