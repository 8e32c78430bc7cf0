import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leftOpen, revokeOrder, type Access } from '../../../shared/records/access.ts';
import { looksLikeSecret, saysSecret } from '../../../shared/records/secret.ts';
import { aPerson, day, testId, anAccess } from '../../support/builders.ts';

const access = (fields: Partial<Access>): Access => anAccess({ personId: testId(900), tool: 'Ledger', ...fields });

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
    'password hunter2',
    'pw: hunter2',
    'the passphrase - hunter2',
    'P@ssw0rd1',
    'MyDog-Rex-2019',
    'Welcome_2024',
    'pin 4821',
    'PIN of the bank: 4821',
    'password is Fluffy99',
    'Das Passwort ist Fluffy99',
    'Passwort: geheim',
    'The steps\nPassword: rosebud\nThen send it',
    'sk_live_51H8abcDEF',
    'AKIAIOSFODNN7EXAMPLE',
    'xoxb-1234-abcd',
    'ghp_16C7e42F292c6912E7',
    'https://user:pa55@host',
    'https://example.com/?token=5f8a1b2c',
    'recovery code 123456',
    'aB3xYz9Q',
    '(P@ssw0rd1).',
    'the password is Sunshine',
    'The password for the shop is Sunshine.',
    'The password is “sunshine”',
    'Das Passwort ist Sonnenschein',
    'password Sunshine',
    'Log in as Tess, password Sunshine!',
    'Password Sunshine\nThen send it',
    'New pw Rosebud',
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
    'password: in the vault',
    'PIN: see vault',
    'token: none',
    'Passwords: Tess',
    'Password: 12 characters at least',
    'The password is in 1Password',
    'Password: 1Password',
    'Pin 3 posts',
    'Slack #team-2025',
    '#launch2025',
    'v2.1.0+build7',
    'Budget=$5,000 a month',
    'She works in Office365.',
    'Office-365',
    'Canva-Templates-2025',
    'Invoice_2025-03.pdf',
    'Web2Print.example.com',
    'https://zoom.example/rec/Ab3dE5fG7?pwd=a1B2c3',
    'Lena2+News@example.com',
    'iPhone15Pro',
    'VA in the US, $25-35/h or $1,000-4,000/month',
    'About $500k-3M a year',
    'It grows by 5-10%/month',
    'page.example.com/help?p=2436',
    'ISO27001-Audit',
    '2025-03_Invoice',
    'DE89370400440532013000',
    'The password is in the password manager',
    'Change the password',
    'password manager',
    'Password Manager',
    'Reset password link',
    'Reset password Shopify',
    'Change the password Friday',
    'She has the password now',
    'Who forgot a password',
    'The password is wrong!',
    'The password is changed',
    'The password is Tess’s',
    'The password is hers',
    'The password is Bitwarden',
    'Password Rules',
    'Password-protected PDFs',
    'Ask Tess for the password Sunshine Bakery uses',
    'The secret is patience',
    'Secret Santa',
    'Pin Boards',
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
  it('begins with what is shared, then what opens other doors, then the highest level; what is closed or another’s is not on it', () => {
    const list = [
      access({ tool: 'Shop', level: 'look' }),
      access({ tool: 'Bank', level: 'run' }),
      access({ tool: 'Mailbox of the team', level: 'use' }),
      access({ tool: 'Ledger', level: 'run' }),
      access({ tool: 'Vault', level: 'use' }),
      access({ tool: 'Wiki', level: 'change' }),
      access({ tool: 'Accounts', level: 'look', way: 'password-manager' }),
      access({ tool: 'Team page', level: 'look', way: 'passed-on' }),
      access({ tool: 'Gone', revokedOn: day('2026-07-01') }),
      access({ tool: 'Other', personId: testId(901) }),
    ];
    const order = revokeOrder(list, testId(900)).map(({ tool }) => tool);
    expect(order).toEqual(['Accounts', 'Team page', 'Mailbox of the team', 'Vault', 'Bank', 'Ledger', 'Wiki', 'Shop']);
  });

  it.each([
    'Google Workspace',
    'Microsoft 365',
    'Office365',
    'Dashlane',
    'Proton Pass',
    'Shared mailbox',
    'The domain',
    'DNS at the host',
    'Password manager',
    '1Password',
    'E-mail',
    'info@ mail',
    'Inbox',
    'Apple ID',
  ])('%s opens other doors', (tool) => {
    const list = [access({ tool: 'Bank', level: 'run' }), access({ tool, level: 'look' })];
    expect(revokeOrder(list, testId(900))[0]?.tool).toBe(tool);
  });

  it.each(['E-mail marketing', 'Email campaigns', 'Newsletter', 'Mail newsletter', 'Mailing list', 'Google Analytics'])(
    '%s opens none',
    (tool) => {
      const list = [access({ tool, level: 'look' }), access({ tool: 'Bank', level: 'run' })];
      expect(revokeOrder(list, testId(900))[0]?.tool).toBe('Bank');
    },
  );

  it('names what people who have left or were deleted can still get into, from the day after their last', () => {
    const gone = aPerson({ to: day('2026-11-22') });
    const list = [
      access({ personId: gone.id }),
      access({ personId: gone.id, revokedOn: day('2026-11-20') }),
      access({}),
    ];
    expect(leftOpen(list, [gone], day('2026-11-23'))).toEqual([list[0], list[2]]);
    expect(leftOpen(list, [gone], day('2026-11-22'))).toEqual([list[2]]);
    expect(leftOpen(list, [gone, aPerson({ id: testId(900) })], day('2026-11-22'))).toEqual([]);
  });
});

describe('O5 a longer text', () => {
  it.each(['Photos_2025 and Client_Name_2025 in Drive', 'Template Launch_Plan_2025!', 'Code WELCOME10% for new ones'])(
    '“%s” may say what only looks like a password',
    (text) => expect(saysSecret(text)).toBe(false),
  );

  it.each(['Log in, password: Fluffy99', 'The key is sk_live_51H8abcDEF', 'https://user:pa55@host/page'])(
    '“%s” says one',
    (text) => expect(saysSecret(text)).toBe(true),
  );
});
