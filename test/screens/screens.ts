/** Every screen, and how it is opened: by its address, then by what she would press to see a part of it that has none. */
import type { Page } from '@playwright/test';
import type { Seeded } from '../support/seed.ts';
import type { State } from './states.ts';

export interface ScreenEntry {
  readonly name: string;
  /** The address behind the #; null when this state has no such screen. */
  readonly at: (seeded: Seeded) => string | null;
  /** What she presses to see it, and what closes it again. */
  readonly open?: (page: Page) => Promise<void>;
  readonly states: readonly State[];
}

const ALL = ['empty', 'typical', 'heavy', 'trouble'] as const;
const at = (path: string) => () => path;
const press =
  (...names: readonly RegExp[]) =>
  async (page: Page): Promise<void> => {
    for (const name of names) await page.getByRole('button', { name }).first().click();
  };

const follow =
  (...names: readonly RegExp[]) =>
  async (page: Page): Promise<void> => {
    for (const name of names) await page.getByRole('link', { name }).first().click();
  };

/** Somebody leaves: the list of what to close. */
async function leave(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Tess Harlow' }).first().click();
  await follow(/^They leave/)(page);
  await page.getByRole('heading', { level: 1, name: 'Tess Harlow leaves' }).waitFor();
}

/** A text while she changes it. */
async function changeText(page: Page): Promise<void> {
  await follow(/^Texts$/, /^What to settle/)(page);
  const change = page.getByRole('button', { name: 'Change the text' });
  await change.or(page.getByRole('textbox', { name: 'The text' })).waitFor();
  if (await change.isVisible()) await change.click();
}

/** The card's own panel, with the scorecard in it. */
async function score(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^What to do with/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: 'Scorecard…' }).click();
  await page.getByRole('radiogroup').first().waitFor();
}

/** Rows as a sheet copies them: some good, one that must be looked at, one in another currency. */
async function pasteFile(page: Page): Promise<void> {
  await page.evaluate(() => {
    const rows = [
      'Date\tCustomer\tAmount\tCurrency\tProduct',
      ...Array.from(
        { length: 30 },
        (_, index) => `0${1 + (index % 9)}/04/2026\tBuyer ${index}\t${index + 5}.00\t\tPlanner`,
      ),
      '31/11/2026\tAmber & Co\t1,250.00\t\tRetainer',
      '02/04/2026\tKiln House\t90.00\tJPY\tRetainer',
    ];
    const data = new DataTransfer();
    data.setData('text/plain', rows.join('\n'));
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await page.getByRole('heading', { name: 'What will happen' }).waitFor();
}

/** A how-to on its page, with a picture that was pasted. */
async function howTo(page: Page): Promise<void> {
  await page.getByRole('row').filter({ hasText: 'Invoice chasing' }).first().press('Enter');
  await follow(/^See it on a page/)(page);
  const picture = page.getByRole('img', { name: /^Picture 1/ });
  await page.getByRole('heading', { name: 'Pictures' }).waitFor();
  if (await picture.isVisible()) return;
  await page.evaluate(async () => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 900, height: 420 });
    const drawing = canvas.getContext('2d');
    if (!drawing) return;
    drawing.fillStyle = '#f0eae5';
    drawing.fillRect(0, 0, 900, 420);
    drawing.fillStyle = '#6b2a5b';
    for (let row = 0; row < 6; row += 1) drawing.fillRect(40, 40 + row * 60, 300 + row * 80, 28);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done));
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File([blob ?? ''], 'copied.png', { type: 'image/png' }));
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await picture.waitFor();
}

/** Starts the timer where it does not run yet, and stops it. */
async function stopTimer(page: Page): Promise<void> {
  const stop = page.getByRole('button', { name: 'Stop the timer' });
  if (!(await stop.isVisible())) {
    const menu = page.getByRole('button', { name: 'Menu' });
    if (await menu.isVisible()) await menu.click();
    await page.getByRole('button', { name: 'Start the timer' }).click();
    if (await menu.isVisible()) await page.keyboard.press('Escape');
  }
  await stop.click();
}

const choose =
  (name: string) =>
  async (page: Page): Promise<void> => {
    await page.getByRole('radio', { name }).press('Space');
  };

/** A calendar file with meetings of last week: one that was logged before, one that nobody knows. */
async function readCalendar(page: Page): Promise<void> {
  const meeting = (name: string, day: string, hour: string) =>
    [
      'BEGIN:VEVENT',
      `UID:${name}`,
      `DTSTART:${day}T${hour}0000`,
      'DURATION:PT1H30M',
      `SUMMARY:${name}`,
      'END:VEVENT',
    ].join('\r\n');
  const events = [
    meeting('Call with Amber & Co', '20261117', '10'),
    meeting('Team call', '20261118', '14'),
    meeting('A very long title of something that nobody but her could tell anything about at all', '20261119', '09'),
  ];
  const text = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//x//EN', ...events, 'END:VCALENDAR', ''].join('\r\n');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Read a calendar file' }).click();
  await (await chooser).setFiles({ name: 'week.ics', mimeType: 'text/calendar', buffer: Buffer.from(text) });
  await page.getByRole('dialog').waitFor();
}

/** The card that is with her again, and what may be the reason. */
const cardMenu =
  (item: string) =>
  async (page: Page): Promise<void> => {
    const card = page.getByRole('row').filter({ hasText: 'with you again' }).first();
    await card.getByRole('button', { name: /^What to do with/ }).click();
    await page.getByRole('menuitem', { name: item }).click();
    await page.getByRole('dialog').waitFor();
  };
const whatIsIt = cardMenu('What is it?');
const lookAt = cardMenu('How does it go?');

/** The week stays closed: the next look finds it so. */
const closeWeek = async (page: Page): Promise<void> => {
  const close = page.getByRole('button', { name: /^Close the week$/ });
  const change = page.getByRole('button', { name: /^Change this week$/ });
  await close.or(change).first().waitFor();
  if (await close.isVisible()) await close.click();
  await change.waitFor();
};

export const screens: readonly ScreenEntry[] = [
  { name: 'welcome', at: at('/'), states: ['first start'] },
  { name: 'today', at: at('/today'), states: ALL },
  { name: 'clients', at: at('/clients'), states: ALL },
  { name: 'client', at: at('/clients'), open: press(/^Add a client$/), states: ['empty', 'typical'] },
  { name: 'income', at: at('/income'), states: ALL },
  { name: 'income-entry', at: at('/income'), open: press(/^Log income$/), states: ['typical'] },
  { name: 'income-months', at: at('/income'), open: press(/^Type months at once$/), states: ['empty'] },
  { name: 'workload', at: at('/workload'), states: ALL },
  { name: 'projects', at: at('/projects'), states: ALL },
  { name: 'project', at: at('/projects'), open: press(/^Add a project$/), states: ['typical'] },
  { name: 'goal', at: at('/projects'), open: press(/^Add a goal$/), states: ['empty'] },
  { name: 'tool', at: at('/projects'), open: press(/^Add a tool$/), states: ['typical'] },
  { name: 'numbers', at: at('/numbers'), states: ALL },
  { name: 'number-value', at: at('/numbers'), open: press(/^Add a value of/), states: ['typical'] },
  { name: 'clients-merge', at: at('/clients'), open: press(/^Look at both$/), states: ['trouble'] },
  { name: 'income-goal', at: at('/income'), open: press(/^Set a goal$/), states: ['typical'] },
  { name: 'kind-of-work', at: at('/settings'), open: press(/^Add a kind of work$/), states: ['typical'] },
  { name: 'import', at: at('/import'), states: ['empty'] },
  { name: 'import-file', at: at('/import'), open: pasteFile, states: ['typical', 'heavy', 'trouble'] },
  { name: 'friday', at: at('/friday'), states: ALL },
  { name: 'friday-calendar', at: at('/friday'), open: readCalendar, states: ['typical'] },
  { name: 'friday-end', at: at('/friday'), open: closeWeek, states: ['empty', 'typical', 'heavy'] },
  { name: 'timer-stop', at: at('/workload'), open: stopTimer, states: ['typical', 'empty'] },
  { name: 'readiness', at: at('/readiness'), states: ALL },
  { name: 'check', at: ({ checkId }) => checkId && `/readiness/check/${checkId}`, states: ['trouble'] },
  { name: 'result', at: ({ resultId }) => resultId && `/readiness/result/${resultId}`, states: ALL },
  { name: 'rules', at: at('/readiness/rules'), states: ['empty', 'typical'] },
  { name: 'what-if', at: ({ resultId }) => resultId && `/readiness/what-if/${resultId}`, states: ALL },
  { name: 'compare', at: ({ resultId }) => resultId && `/readiness/compare/${resultId}`, states: ALL },
  { name: 'hiring', at: at('/hiring'), states: ALL },
  { name: 'texts', at: at('/hiring'), open: follow(/^Texts$/), states: ['typical', 'heavy'] },
  {
    name: 'text',
    at: at('/hiring'),
    open: follow(/^Texts$/, /^The role on one page$/),
    states: ['typical', 'heavy', 'trouble'],
  },
  { name: 'text-own', at: at('/hiring'), open: changeText, states: ['typical'] },
  { name: 'access', at: at('/handoff/access'), states: ['empty', 'typical', 'heavy', 'trouble'] },
  { name: 'access-new', at: at('/handoff/access'), open: press(/^Add a way in$/), states: ['typical'] },
  { name: 'leaving', at: at('/team'), open: leave, states: ['typical'] },
  { name: 'hiring-score', at: at('/hiring?show=people'), open: score, states: ['typical', 'heavy'] },
  { name: 'hiring-move-rest', at: at('/hiring'), open: press(/^Move the rest$/), states: ['typical', 'trouble'] },
  {
    name: 'hiring-compare',
    at: at('/hiring?show=people'),
    open: follow(/^Compare people$/),
    states: ['typical', 'heavy', 'trouble'],
  },
  {
    name: 'hiring-before-you-sign',
    at: at('/hiring'),
    open: follow(/^Before you sign$/),
    states: ['typical', 'heavy', 'trouble'],
  },
  { name: 'worth', at: at('/handoff/worth'), states: ['empty', 'typical', 'heavy'] },
  { name: 'handoff', at: at('/handoff'), states: ALL },
  { name: 'handoff-task', at: at('/handoff'), open: press(/^Add a task$/), states: ['typical'] },
  { name: 'handoff-who-takes', at: at('/handoff'), open: press(/^Who takes/), states: ['typical', 'trouble'] },
  { name: 'how-to', at: at('/handoff'), open: howTo, states: ['typical'] },
  { name: 'handoff-suggest', at: at('/handoff'), open: press(/^Suggest from my hours$/), states: ['empty', 'typical'] },
  { name: 'handoff-what-is-it', at: at('/handoff'), open: whatIsIt, states: ['trouble'] },
  { name: 'handoff-check', at: at('/handoff'), open: lookAt, states: ['trouble'] },
  { name: 'handoff-away', at: at('/handoff/away'), states: ALL },
  { name: 'team', at: at('/team'), states: ALL },
  { name: 'team-now', at: at('/team'), open: choose('Now'), states: ['typical', 'heavy'] },
  { name: 'person', at: at('/team'), open: press(/^Add a person$/), states: ['typical'] },
  { name: 'look-back', at: at('/team'), open: follow(/^Look at hours/, /^Look back$/), states: ['typical'] },
  { name: 'person-page', at: at('/team'), open: follow(/^Look at hours/), states: ['typical', 'heavy', 'trouble'] },
  { name: 'guide', at: at('/guide'), states: ALL },
  { name: 'settings', at: at('/settings'), states: ALL },
  { name: 'nothing-here', at: at('/nowhere'), states: ['empty'] },
];
