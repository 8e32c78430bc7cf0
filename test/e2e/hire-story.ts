/** A hire as its owner lives it, from the plan to the look back: what she does, and the figures that she must see. */
import { expect, type Locator } from '@playwright/test';
import type { HandoffColumn } from '../../shared/records/handoff.ts';
import { addDays, type Day } from '../../shared/values/dates.ts';
import { beforeSigningWords } from '../../shared/words/before-signing.ts';
import { comparisonWords } from '../../shared/words/comparison.ts';
import { documentWords } from '../../shared/words/documents/names.ts';
import { backWords, checkWords, handoffStates, handoffWords, takenBackWords } from '../../shared/words/handoff.ts';
import { hiringWords } from '../../shared/words/hiring.ts';
import { lookBackWords } from '../../shared/words/look-back.ts';
import { planPeopleWords } from '../../shared/words/plan-people.ts';
import { scorecardWords } from '../../shared/words/scorecard.ts';
import { personWords } from '../../shared/words/team.ts';
import { worthWords } from '../../shared/words/worth.ts';
import { Owner } from './owner.ts';
import type { RunningApp } from './support.ts';

/** '$1,234' of dollars. */
export const money = (dollars: number): string =>
  new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD', maximumFractionDigits: 0 }).format(
    Math.round(dollars),
  );
/** What so many hours a week cost a month, as twelve months have fifty-two weeks. */
export const aMonth = (rate: number, hoursAWeek: number): number => (rate * hoursAWeek * 52) / 12;
/** 'January 11, 2027'. */
export const longDay = (day: string): string =>
  new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00Z`));
/** 'Mon Jan 11'. */
export const shortDay = (day: string): string => {
  const parts = new Intl.DateTimeFormat('en-US', { weekday: 'short', month: 'short', day: 'numeric', timeZone: 'UTC' })
    .formatToParts(new Date(`${day}T00:00Z`))
    .filter(({ type }) => type !== 'literal');
  return parts.map(({ value }) => value).join(' ');
};
/** The working day so many working days after one, counted day by day. */
export function workingDay(from: Day, count: number): Day {
  const step = count < 0 ? -1 : 1;
  let day = from;
  for (let left = Math.abs(count); left > 0;) {
    day = addDays(day, step);
    const weekday = new Date(`${day}T00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return day;
}

export class Hire extends Owner {
  readonly app: RunningApp;
  constructor(app: RunningApp) {
    super(app.page);
    this.app = app;
  }

  /** Opens the answer. @returns what it compares, by rows, in the column of one option */
  async openResult(option: string): Promise<ReadonlyMap<string, string>> {
    await this.goTo('Readiness');
    await this.page.getByRole('listitem').filter({ hasText: 'Result of November 23' }).getByRole('link').click();
    const table = this.page.getByRole('table').filter({ hasText: comparisonWords.rows.backAtFirst });
    await expect(table).toBeVisible();
    return new Map(
      await table.evaluate((found, name) => {
        const [head, ...rows] = [...found.querySelectorAll('tr')].map((row) => [...row.children]);
        const at = (head ?? []).findIndex((cell) => (cell.textContent ?? '').endsWith(name));
        return rows.map((cells) => [cells[0]?.textContent ?? '', cells[at]?.textContent ?? ''] as const);
      }, option),
    );
  }

  /** From the answer to a plan with its texts. @returns once the list of texts is open */
  async startPlan(): Promise<void> {
    await this.page.getByRole('button', { name: 'Start the plan' }).click();
    await this.page.getByRole('link', { name: documentWords.open }).click();
  }

  /** Reads a text of the plan that is open, and goes back to all of them. */
  async readText(name: string, says: readonly (string | RegExp)[]): Promise<void> {
    await this.page.getByRole('link', { name, exact: true }).click();
    for (const line of says) await expect(this.page.getByText(line).first()).toBeVisible();
    await this.page.getByRole('link', { name: documentWords.all }).click();
  }

  /** Reads the brief, and makes a line of it her own. */
  async rewriteBrief(says: readonly (string | RegExp)[], own: string): Promise<void> {
    const { page } = this;
    await page.getByRole('link', { name: documentWords.names.brief }).click();
    for (const line of says) await expect(page.getByText(line).first()).toBeVisible();
    await this.app.expectAccessible();
    await page.getByRole('button', { name: documentWords.edit }).click();
    const body = page.getByRole('textbox', { name: documentWords.body });
    await body.fill(`${await body.inputValue()}\n\n${own}`);
    await page.getByRole('button', { name: documentWords.save, exact: true }).click();
    await expect(page.getByText(own)).toBeVisible();
  }

  async pastePeople(lines: readonly string[]): Promise<void> {
    await this.goTo('Hiring');
    await this.page.getByRole('button', { name: planPeopleWords.paste.open }).first().click();
    await this.page.getByRole('textbox', { name: planPeopleWords.paste.label }).fill(lines.join('\n'));
    await this.page.getByRole('button', { name: planPeopleWords.paste.save(lines.length) }).click();
    await expect(this.page.getByRole('dialog')).toBeHidden();
  }

  async menuOf(name: string, item: string): Promise<void> {
    await this.page.getByRole('button', { name: planPeopleWords.menu(name) }).click();
    await this.page.getByRole('menuitem', { name: item }).click();
  }

  /** Scores some points, each with what was seen, and ticks a red flag. */
  async score(
    name: string,
    points: Readonly<Record<string, readonly [value: number, seen: string]>>,
    flag?: string,
  ): Promise<void> {
    await this.menuOf(name, planPeopleWords.score);
    const panel = this.page.getByRole('dialog');
    for (const [point, [value, seen]] of Object.entries(points)) {
      await panel
        .getByRole('radiogroup', { name: point })
        .getByRole('radio', { name: String(value), exact: true })
        .click();
      await panel.getByRole('textbox', { name: scorecardWords.seen }).last().fill(seen);
    }
    if (flag) await panel.getByRole('checkbox', { name: flag }).press('Space');
    await panel.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(panel).toBeHidden();
  }

  /** The column of one person in the comparison, its rows by their heads. */
  async compared(name: string): Promise<ReadonlyMap<string, string>> {
    const table = this.page.getByRole('table');
    await expect(table).toBeVisible();
    return new Map(
      await table.evaluate((found, who) => {
        const text = (cell: Element | undefined): string => (cell?.textContent ?? '').trim();
        const [head, ...rows] = [...found.querySelectorAll('tr')].map((row) => [...row.children]);
        const at = (head ?? []).findIndex((cell) => text(cell).startsWith(who));
        return rows.map((cells) => [text(cells[0]), text(cells[at])] as const);
      }, name),
    );
  }

  async putAside(name: string, why: string): Promise<void> {
    await this.menuOf(name, planPeopleWords.noMore);
    const panel = this.page.getByRole('dialog');
    await panel.getByRole('textbox').fill(why);
    await panel.getByRole('button', { name: planPeopleWords.aside.save }).click();
    await expect(panel).toBeHidden();
  }

  /** Moves the first day to a day of the calendar. */
  async moveFirstDay(day: Day): Promise<void> {
    await this.page.getByRole('button', { name: hiringWords.move.open }).click();
    const panel = this.page.getByRole('dialog');
    await panel.getByRole('spinbutton').first().click();
    await this.page.keyboard.type(`${day.slice(5, 7)}${day.slice(8)}${day.slice(0, 4)}`);
    await panel.getByRole('button', { name: hiringWords.move.save }).click();
    await expect(panel).toBeHidden();
  }

  async tick(...titles: readonly string[]): Promise<void> {
    for (const title of titles)
      await this.page.getByRole('checkbox', { name: hiringWords.step.tick(title) }).press('Space');
  }

  /** A figure in place of the one that stands there: a field shows it without its unit once it has the focus. */
  async type(label: string, figure: number): Promise<void> {
    const field = this.page.getByRole('textbox', { name: label, exact: true });
    await field.click();
    await field.fill(String(figure));
    await field.press('Tab');
  }

  /** Puts hours and a rate on the table, and reads what they come to: what is paid, and what is left. */
  async beforeSigning(terms: { readonly hours: number; readonly rate: number }): Promise<ReadonlyMap<string, string>> {
    const { page } = this;
    const words = beforeSigningWords;
    await page.getByRole('link', { name: words.title }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
    await this.type(words.terms.hours, terms.hours);
    await this.type(words.terms.rate, terms.rate);
    await this.app.expectAccessible();
    const rows = await page
      .getByRole('row')
      .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => (cell.textContent ?? '').trim())));
    return new Map(rows.map(([head = '', ...cells]) => [head, cells.join(' | ')] as const));
  }

  async hire(name: string, hours: number): Promise<void> {
    await this.goTo('Hiring');
    await this.menuOf(name, planPeopleWords.hire(name));
    const panel = this.page.getByRole('dialog');
    await this.type(planPeopleWords.hirePanel.fields.hours, hours);
    await panel.getByRole('button', { name: planPeopleWords.hirePanel.save }).click();
    await expect(panel).toBeHidden();
  }

  /** A new task, moved through some columns of the board. */
  async handOver(
    who: string,
    [title, hours, kind]: readonly [title: string, hours: number, kind?: string],
    columns: readonly HandoffColumn[] = ['handed-over'],
  ): Promise<void> {
    const { page } = this;
    await page.getByRole('button', { name: 'Add a task' }).first().click();
    const panel = page.getByRole('dialog');
    await panel.getByRole('textbox', { name: 'The task' }).fill(title);
    await panel.getByRole('textbox', { name: 'What it takes you a week' }).fill(String(hours));
    if (kind) await this.choose('Kind of work', kind, panel);
    await this.choose('Who does it, or will', who, panel);
    await panel.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(panel).toBeHidden();
    for (const column of columns) {
      await page.getByRole('button', { name: `What to do with ${title}` }).click();
      await page.getByRole('menuitem', { name: `Move to ${handoffStates[column]}` }).click();
      await expect(this.column(column)).toContainText(title);
    }
  }

  /** A column of the board, by its head, with how many tasks and hours it holds where that is said. */
  column(of: HandoffColumn, count?: number, hours?: number): Locator {
    const holds = count === undefined ? '' : ` ${handoffWords.column(count, String(hours))}`;
    return this.page.getByRole('region', { name: new RegExp(`^${handoffStates[of]},${holds}`) });
  }

  async takeBack(title: string, why: string): Promise<void> {
    await this.page.getByRole('button', { name: `What to do with ${title}` }).click();
    await this.page.getByRole('menuitem', { name: /^Take it back/ }).click();
    const panel = this.page.getByRole('dialog');
    await panel.getByRole('textbox').first().fill(why);
    await panel.getByRole('button', { name: /^Take it back/ }).click();
    // What to do now, in order.
    await expect(this.page.getByRole('dialog', { name: takenBackWords.title(title) })).toBeVisible();
    await this.page.keyboard.press('Escape');
    await expect(this.page.getByRole('dialog')).toBeHidden();
  }

  /** A look at a task that is due; what is back with her leads on to the three questions. */
  async look(title: string, found: 'well' | 'back-with-me', next: string | null): Promise<void> {
    const { page } = this;
    await page.getByRole('button', { name: `What to do with ${title}` }).click();
    await page.getByRole('menuitem', { name: checkWords.action }).click();
    const panel = page.getByRole('dialog', { name: checkWords.title(title) });
    await panel.getByRole('radio', { name: checkWords.found[found].label }).press('Space');
    await panel.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByText(next === null ? checkWords.last(title) : checkWords.next(title, next))).toBeVisible();
    if (found === 'back-with-me') {
      await expect(page.getByRole('dialog', { name: backWords.title(title) })).toContainText(backWords.first);
      await page.keyboard.press('Escape');
    }
    await expect(page.getByRole('dialog')).toBeHidden();
  }

  /** Notes what was worked and paid in some months. */
  async noteMonths(
    name: string,
    months: readonly (readonly [month: string, hours: number, paid: number])[],
  ): Promise<void> {
    const { page } = this;
    await this.openPerson(name);
    for (const [month, hours, paid] of months) {
      await this.type(personWords.months.worked(month), hours);
      await this.type(personWords.months.paid(month), paid);
    }
    await page.getByRole('button', { name: personWords.months.save }).click();
    await expect(page.getByText(personWords.months.saved(name))).toBeVisible();
  }

  async openPerson(name: string): Promise<void> {
    await this.goTo('Team');
    await this.page
      .getByRole('link', { name: new RegExp(`Look at hours, pay and notes of ${name}`) })
      .first()
      .click();
    await expect(this.page.getByRole('heading', { level: 1, name })).toBeVisible();
  }

  /** The look back on day 90, with what she decides. */
  async lookBack(name: string, finding: string, note: string): Promise<void> {
    const { page } = this;
    await this.openPerson(name);
    await page.getByRole('link', { name: lookBackWords.open, exact: true }).click();
    await expect(page.getByRole('heading', { level: 2, name: finding })).toBeVisible();
    await this.app.expectAccessible();
    await page.getByRole('radio', { name: lookBackWords.decide.choices.keep.label }).press('Space');
    await page.getByRole('textbox', { name: lookBackWords.decide.note }).fill(note);
    await page.getByRole('button', { name: lookBackWords.decide.save }).click();
    await expect(page.getByText(lookBackWords.decide.ticked(name))).toBeVisible();
  }

  /** Was it worth it: the figures by their names. */
  async worth(): Promise<ReadonlyMap<string, string>> {
    const { page } = this;
    await this.goTo('Handoff');
    await page.getByRole('link', { name: worthWords.open }).click();
    const figures = page.getByRole('region', { name: worthWords.figures.title });
    await expect(figures).toBeVisible();
    await this.app.expectAccessible();
    return new Map(
      await figures
        .locator('dl > div')
        .evaluateAll((all) =>
          all.map(
            (one) => [one.querySelector('dt')?.textContent ?? '', one.querySelector('dd')?.textContent ?? ''] as const,
          ),
        ),
    );
  }
}
