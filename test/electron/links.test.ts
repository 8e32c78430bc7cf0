import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { BrowserWindow } from 'electron';
import { linkOf, offerLink } from '../../electron/links.ts';
import { dialog, fake } from '../support/fake-electron.ts';

beforeEach(() => fake.reset());
const window = {} as BrowserWindow;

describe('U5 links', () => {
  it.each([
    ['https://example.com', 'https://example.com/'],
    ['http://example.com/a?b=c#d', 'http://example.com/a?b=c#d'],
    ['HTTPS://EXAMPLE.COM/', 'https://example.com/'],
    ['https://аррӏе.com/', 'https://xn--80ak6aa92e.com/'],
    ['mailto:ines@example.com', 'mailto:ines@example.com'],
    ['mailto:ines@example.com?subject=Hello&body=There', 'mailto:ines@example.com?subject=Hello&body=There'],
  ])('%s is opened as %s', (address, href) => expect(linkOf(address)?.href).toBe(href));

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,<script>1</script>',
    'file:///etc/passwd',
    'file://server/share',
    '\\\\server\\share',
    'smb://server/share',
    'ms-msdt:/id PCWDiagnostic',
    'search-ms:query=x',
    'ftp://example.com/',
    'blob:https://example.com/1',
    'vscode://file/x',
    'app://right-hand/index.html',
    'https://bank.example@evil.example/',
    'https://user:word@evil.example/',
    'mailto:',
    'mailto:a@example.com?attach=/etc/passwd',
    'mailto:a@example.com?Attachment=C:\\secret',
    '//example.com',
    'example.com',
    '',
    `https://example.com/${'a'.repeat(2000)}`,
  ])('%s is never opened', async (address) => {
    expect(linkOf(address)).toBeNull();
    await offerLink(window, address);
    expect([fake.questions, fake.openedOutside]).toEqual([[], []]);
  });

  it('one question at a time, and the next one is asked again', async () => {
    fake.answer = 1;
    await Promise.all([offerLink(window, 'https://a.example/'), offerLink(window, 'https://b.example/')]);
    expect(fake.questions).toHaveLength(1);
    const { showMessageBox } = dialog;
    dialog.showMessageBox = () => Promise.reject(new Error('the window is gone'));
    await expect(offerLink(window, 'https://a.example/')).rejects.toThrow('the window is gone');
    dialog.showMessageBox = showMessageBox;
    await offerLink(window, 'https://b.example/');
    expect(fake.questions).toHaveLength(2);
    expect(fake.openedOutside).toEqual([]);
  });

  it('only one file hands addresses to the system', () => {
    const electron = join(import.meta.dirname, '../../electron');
    const files = readdirSync(electron, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
    const opening = files.filter((name) => readFileSync(join(electron, name), 'utf8').includes('openExternal'));
    expect(opening).toEqual(['links.ts']);
  });
});
