/** What an owner does in the app, by role and name, as she would find it. */
import { expect, type Page } from '@playwright/test';
import { questionsOf, type Question } from '../../shared/advice/questions.ts';
import type { Day } from '../../shared/values/dates.ts';
import { questionWords } from '../../shared/words/questions.ts';
import { monthsOfIncome, type WorkedCase } from '../support/worked-case.ts';
import { TODAY } from './support.ts';

const OFTEN = ['Never', 'Rarely', 'Sometimes', 'Often', 'Always'];
const DOLLARS = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });
const ROLES: Readonly<Record<string, string>> = {
  va: 'Virtual Assistant (VA)',
  obm: 'Online Business Manager (OBM)',
  'web-designer': 'Web designer',
  'graphic-designer': 'Graphic designer',
  copywriter: 'Copywriter',
};

export class Owner {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  /** By the menu; what is not needed yet stands under More. */
  async goTo(place: string): Promise<void> {
    const menu = this.page.getByRole('navigation');
    // After a start the menu may still be on its way.
    await expect(menu.getByRole('link', { name: 'Settings', exact: true })).toBeVisible();
    const more = menu.getByRole('button', { name: 'More', expanded: false });
    if ((await menu.getByRole('link', { name: place, exact: true }).count()) === 0) await more.click();
    await this.page.getByRole('navigation').getByRole('link', { name: place, exact: true }).click();
    await expect(this.page.getByRole('navigation').getByRole('link', { name: place, exact: true })).toHaveAttribute(
      'aria-current',
      'page',
    );
  }

  async choose(label: string, option: string, within: Page | ReturnType<Page['getByRole']> = this.page): Promise<void> {
    await within.getByRole('button', { name: new RegExp(`${label}$`) }).click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }

  async begin(name: string, business: string): Promise<void> {
    await this.page.getByLabel('Your first name').fill(name);
    await this.page.getByLabel('Your business').fill(business);
    await this.choose('Currency', 'USD');
    await this.choose('Your week starts on', 'Monday');
    await this.page.getByRole('button', { name: 'Add my clients, income and hours first' }).click();
    await expect(this.page.getByRole('heading', { name: `Welcome, ${name}` })).toBeVisible();
  }

  /** Adds clients one after the other; the first is a retainer with a monthly value. */
  async addClients(count: number): Promise<void> {
    await this.goTo('Clients');
    for (let number = 1; number <= count; number += 1) {
      if (number === 1) await this.page.getByRole('button', { name: 'Add a client' }).click();
      const panel = this.page.getByRole('dialog', { name: 'Add a client' });
      await panel.getByLabel('Name', { exact: true }).fill(`Client ${number}`);
      if (number === 1) await panel.getByLabel('What they pay a month').fill('450');
      if (number === 2) await this.choose('Kind', 'One-off', panel);
      await panel
        .getByRole('button', { name: number === count ? 'Save' : 'Save and add another', exact: true })
        .click();
      if (number < count) await expect(panel.getByLabel('Name', { exact: true })).toHaveValue('');
    }
    await expect(this.page.getByRole('dialog')).toBeHidden();
  }

  /** Types whole months at once. */
  async addIncome(one: WorkedCase): Promise<void> {
    await this.goTo('Income');
    await this.page.getByRole('button', { name: 'Type months at once' }).click();
    const panel = this.page.getByRole('dialog', { name: 'Type months at once' });
    const months = monthsOfIncome(one, TODAY as Day).filter(({ dollars }) => dollars > 0);
    for (const { month, dollars } of months) {
      const name = new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
        new Date(`${month}-01`),
      );
      await panel.getByLabel(name).fill(DOLLARS.format(dollars));
    }
    await panel
      .getByRole('button', { name: months.length === 1 ? 'Save 1 month' : `Save ${months.length} months` })
      .click();
    await expect(panel).toBeHidden();
    await expect(this.page.getByRole('heading', { name: /You bring in about/ })).toBeVisible();
  }

  async addPeople(one: WorkedCase): Promise<void> {
    await this.goTo('Team');
    for (const [index, { role, hoursPerWeek }] of one.team.entries()) {
      await this.page.getByRole('button', { name: 'Add a person' }).click();
      const panel = this.page.getByRole('dialog', { name: 'Add a person' });
      await panel.getByLabel('Name', { exact: true }).fill(`Person ${index + 1}`);
      await this.choose('Role', ROLES[role] ?? '', panel);
      await panel.getByLabel('Hours a week').fill(String(hoursPerWeek));
      await panel.getByRole('button', { name: 'Save', exact: true }).click();
      await expect(panel).toBeHidden();
    }
  }

  /** One week in rough hours, copied into the weeks after it, and one entry in a line. */
  async logWeeks(one: WorkedCase, weeks: number): Promise<void> {
    await this.goTo('Workload');
    const { page } = this;
    for (let back = 1; back < weeks; back += 1)
      await page.getByRole('button', { name: 'The week before', exact: true }).click();
    const { delivery, admin, coordination, marketing, tech, strategy } = one.hours;
    const hours: [string, number][] = [
      ['Client work', delivery],
      ['Inbox and calendar', admin],
      ['Checking in and briefing people', coordination],
      ['Marketing and sales', marketing],
      ['Setting up tools', tech],
      ['Direction', strategy],
    ];
    for (const [category, count] of hours) {
      await page.getByRole('textbox', { name: category, exact: true }).fill(String(count));
      await page.getByRole('textbox', { name: category, exact: true }).press('Enter');
    }
    const total = page.getByText(`${one.hours.total} h in all, `);
    await expect(total).toBeVisible();
    for (let week = 1; week < weeks; week += 1) {
      await page.getByRole('button', { name: 'The week after' }).click();
      await page.getByRole('button', { name: 'Copy the week before' }).click();
      await expect(total).toBeVisible();
    }
  }

  /** Answers the whole check: what the case says, what the log filled in, else "not sure". */
  async answer(
    length: 'short' | 'full',
    one: WorkedCase,
    onQuestion?: (question: Question) => Promise<void>,
  ): Promise<void> {
    const { page } = this;
    await this.goTo('Readiness');
    await page
      .getByRole('button', { name: length === 'full' ? 'Start the full check' : 'Start the short check' })
      .click();
    for (const question of questionsOf(length)) {
      const { ask } = questionWords[question.id];
      const heading = page.getByRole('heading', { level: 1 });
      await expect(heading).not.toHaveText('Readiness');
      if ((await heading.textContent()) === 'Your answers') break;
      if ((await heading.textContent()) !== ask) continue; // Made pointless by an earlier answer.
      await expect(heading).toHaveText(ask);
      await onQuestion?.(question);
      await this.answerOne(question, one);
      await expect(heading).not.toHaveText(ask);
    }
    await expect(page.getByRole('heading', { name: 'Your answers' })).toBeVisible();
  }

  private async answerOne(question: Question, one: WorkedCase): Promise<void> {
    const { page } = this;
    const said = answersOf(one)[question.id];
    const { topic, choices } = questionWords[question.id];
    if (typeof said === 'number' && question.kind === 'choice') {
      await page.getByRole('radio', { name: OFTEN[said] ?? '' }).check({ force: true });
    } else if (typeof said === 'string') {
      await page.getByRole('radio', { name: choices?.[said]?.label ?? '' }).check({ force: true });
    } else if (typeof said === 'number') {
      await page.getByRole('textbox', { name: topic }).fill(String(said));
    } else {
      const field = page.getByRole('textbox', { name: topic });
      const filled = (await field.count()) > 0 ? await field.inputValue() : '';
      if (filled === '') {
        await page.getByRole('button', { name: 'Not sure' }).click();
        return;
      }
    }
    await page.getByRole('button', { name: 'Next', exact: true }).click();
  }
}

/** What the case says beyond its records; everything else stays with the log or unsure. */
function answersOf(one: WorkedCase): Readonly<Partial<Record<Question['id'], number | string>>> {
  const { signs } = one;
  return {
    offers: one.offers,
    marketing: one.marketing,
    budget: one.supportBudget,
    people: one.team.length,
    systemsMissing: signs.systemsMissing,
    workInvisible: signs.workInvisible,
    checkIns: signs.constantCheckIns,
    techGap: signs.techGap,
    overwhelmed: signs.overwhelmed,
    projectsShelved: signs.projectsShelved,
    firefighting: signs.firefighting,
    funGone: signs.funGone,
  };
}
