import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leftOpen, looksLikeSecret, revokeOrder, type Access } from '../../../shared/records/access.ts';
import { aPerson, day, testId } from '../../support/builders.ts';

const access = (fields: Partial<Access>): Access => ({
  id: testId(),
  personId: testId(900),
  tool: 'Ledger',
  level: 'use',
  way: 'own-login',
  purpose: '',
  givenOn: day('2026-06-01'),
  revoker: '',
  revokedOn: null,
  ...fields,
});

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyzäöüßéABCDEFG&-’.');

describe('O5 no password has a place in the register', () => {
  it.each([
    'password: rosebud',
    'the PW = abc',
    'PIN: 4711',
    'hunter2024!',
    'aB3$xyz9',
    'Mailing list, p4ss#word',
    'sk4f9a8b7c6d5e4f3a2b1c0d',
    'api key: 12',
  ])('%s looks like one', (text) => expect(looksLikeSecret(text)).toBe(true));

  it.each([
    '',
    'Mailing list',
    'Office365',
    'Kajabi 2024-11',
    'lena@example.com',
    'https://example.com/a1?b=c2&d=3',
    'Web2Print3000',
    '2026-11-23',
    '£1,250.00 a month',
    'Client portal v2.10.1',
    'Password manager',
    'C++ build machine',
    'R&D wiki',
  ])('“%s” does not', (text) => expect(looksLikeSecret(text)).toBe(false));

  it('never takes words for one', () => {
    const word = fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 30 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (words) => {
        expect(looksLikeSecret(words.join(' '))).toBe(false);
      }),
    );
  });
});

describe('O5 the list of what to close', () => {
  it('begins with what opens other doors, then the highest level; what is closed or another’s is not on it', () => {
    const list = [
      access({ tool: 'Shop', level: 'look' }),
      access({ tool: 'Bank', level: 'run' }),
      access({ tool: 'Mailbox of the team', level: 'use' }),
      access({ tool: 'Ledger', level: 'run' }),
      access({ tool: 'Vault', level: 'use' }),
      access({ tool: 'Wiki', level: 'change' }),
      access({ tool: 'Gone', revokedOn: day('2026-07-01') }),
      access({ tool: 'Other', personId: testId(901) }),
    ];
    const order = revokeOrder(list, testId(900)).map(({ tool }) => tool);
    expect(order).toEqual(['Vault', 'Bank', 'Ledger', 'Wiki', 'Mailbox of the team', 'Shop']);
  });

  it('names what people who have left can still get into, from the day after their last', () => {
    const gone = aPerson({ to: day('2026-11-22') });
    const list = [
      access({ personId: gone.id }),
      access({ personId: gone.id, revokedOn: day('2026-11-20') }),
      access({}),
    ];
    expect(leftOpen(list, [gone], day('2026-11-23'))).toEqual([list[0]]);
    expect(leftOpen(list, [gone], day('2026-11-22'))).toEqual([]);
  });
});
