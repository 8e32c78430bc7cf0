import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDesktop } from '../../electron/desktop.ts';
import type { Push } from '../../shared/api/wire.ts';
import { BrowserWindow, fake } from '../support/fake-electron.ts';

let folder = '';
beforeEach(() => {
  fake.reset();
  folder = mkdtempSync(join(tmpdir(), 'desktop-'));
  fake.instances = [new BrowserWindow({})];
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('U4 a PDF of the screen', () => {
  const wanted = { title: 'Your answer: a VA – Right Hand', paper: 'a4' } as const;
  const save = (more: object = {}) => createDesktop().savePdf({ ...wanted, ...more });

  it('is tagged, with an outline and its colours, under the name that she chose', async () => {
    fake.saveAs = { canceled: false, filePath: join(folder, 'mine.pdf') };
    expect(await save()).toEqual({ outcome: 'saved', file: 'mine.pdf' });
    expect(readFileSync(join(folder, 'mine.pdf'), 'utf8')).toBe('%PDF stand-in');
    expect(fake.printed).toEqual([
      { pageSize: 'A4', printBackground: true, generateTaggedPDF: true, generateDocumentOutline: true },
    ]);
    await save({ paper: 'letter' });
    expect(fake.printed[1]?.pageSize).toBe('Letter');
    expect(readdirSync(folder)).toEqual(['mine.pdf']);
  });

  it.each([
    ['Your answer: a VA – Right Hand', 'Your answer a VA – Right Hand.pdf'],
    ['../../etc/passwd', 'etc passwd.pdf'],
    ['a\u0000b\\c|d?', 'a b c d.pdf'],
    ['...', 'Right Hand.pdf'],
    ['', 'Right Hand.pdf'],
    ['x'.repeat(200), `${'x'.repeat(100)}.pdf`],
  ])('of %j is proposed as %j among her documents', async (title, file) => {
    await save({ title });
    expect(fake.saves[0]?.defaultPath).toBe(join('/home/documents', file));
    expect(fake.saves[0]?.properties).toContain('showOverwriteConfirmation');
  });

  it('is not made when she thought better of it, or when the window is gone', async () => {
    expect(await save()).toEqual({ outcome: 'cancelled', file: '' });
    fake.instances = [];
    expect(await createDesktop().savePdf(wanted)).toEqual({ outcome: 'cancelled', file: '' });
    expect(fake.printed).toEqual([]);
  });

  it('that cannot be written says so, and what stood there before stays', async () => {
    fake.saveAs = { canceled: false, filePath: join(folder, 'no such folder', 'mine.pdf') };
    expect((await save()).outcome).toBe('failed');
    writeFileSync(join(folder, 'old.pdf'), 'old');
    const [window] = fake.instances;
    if (window) window.webContents.printToPDF = () => Promise.reject(new Error('printing failed'));
    fake.saveAs = { canceled: false, filePath: join(folder, 'old.pdf') };
    await expect(save()).rejects.toThrow('printing failed');
    expect(readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(['old']);
  });
});

describe('U5 the menu in its window', () => {
  it('follows what the page shows, asks the page, and goes back to the bare one', () => {
    const desktop = createDesktop();
    const pushes: Push[] = [];
    const stop = desktop.subscribe((push) => pushes.push(push));
    const titles = (): unknown[] => fake.menu.map(({ label }) => label?.replace('&', ''));
    desktop.showMenu({ places: ['today'], undo: null, theme: 'light', adds: false, filters: false });
    expect(titles()).toContain('Go');
    const go = fake.menu.find(({ label }) => label?.endsWith('Go'))?.submenu as { click: () => void }[];
    go[0]?.click();
    expect(pushes).toEqual([{ event: 'menu.do', action: 'back' }]);
    stop();
    go[0]?.click();
    expect(pushes).toHaveLength(1);
    desktop.forgetMenu();
    expect(titles()).not.toContain('Go');
  });
});
