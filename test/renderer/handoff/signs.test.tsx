/** O11 A task says which sign of her answer it came from, and only where the newest answer names that sign. */
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { madeUpBusiness } from '../../../shared/made-up/made-up-business.ts';
import type { Handoff } from '../../../shared/records/handoff.ts';
import type { Project } from '../../../shared/records/project.ts';
import type { Result, SignId } from '../../../shared/records/recommendation.ts';
import { initialSettings } from '../../../shared/records/settings.ts';
import { fridayWords } from '../../../shared/words/friday.ts';
import { handoffWords as words } from '../../../shared/words/handoff.ts';
import { weekAwayWords } from '../../../shared/words/week-away.ts';
import { aHandoff, aPerson, aWork, categoryNamed, day, hours, testId } from '../../support/builders.ts';
import { TODAY } from '../../support/make-app.ts';
import { renderApp, type RenderedApp } from '../../support/render-app.tsx';

const INBOX = 'Inbox and calendar';
const settings = { ...initialSettings, startedOn: TODAY, weekStart: 1 as const };
const [anAnswer] = madeUpBusiness('va', TODAY).results;

/** An answer whose only reasons are these signs. */
function naming(...signs: readonly SignId[]): Result {
  const { recommendation } = anAnswer!;
  const reasons = signs.map((sign) => ({ sign, need: null, weight: 1, sources: [], figures: {} }));
  return { ...anAnswer!, id: testId(), recommendation: { ...recommendation, reasons, contributions: [] } };
}

const rough = (minutes = hours(6), fire = false) =>
  aWork({ when: { week: day('2026-11-16') }, minutes, fire, categoryId: categoryNamed(INBOX) });
const open = (route: string, results: readonly Result[], seed: Readonly<Record<string, unknown>> = {}) =>
  renderApp({ route, seed: { settings, work: [rough()], results, ...seed } });
const taskOf = async ({ api }: RenderedApp): Promise<Handoff> => {
  await waitFor(async () => expect((await api.workspace.load({})).handoffs).toHaveLength(1));
  return (await api.workspace.load({})).handoffs[0]!;
};
const press = async ({ user }: RenderedApp, name: string | RegExp): Promise<void> =>
  user.click(await screen.findByRole('button', { name }));

describe('O11 a task suggested from her hours', () => {
  const suggested = async (results: readonly Result[], seed = {}): Promise<Handoff> => {
    const made = await open('/handoff?open=suggest', results, seed);
    await press(made, words.suggestions.add(1));
    return taskOf(made);
  };

  it('came from the sign that its hours feed, where her newest answer names it', async () => {
    expect((await suggested([naming('hands-hours')])).sign).toBe('hands-hours');
    expect((await suggested([naming('hands-hours'), naming('late-answers')])).sign).toBeNull();
    expect((await suggested([])).sign).toBeNull();
  });

  it('came from her fires, where most of its hours were fires', async () => {
    const work = [rough(hours(2)), rough(hours(4), true)];
    expect((await suggested([naming('hands-hours', 'firefighting')], { work })).sign).toBe('firefighting');
    expect((await suggested([naming('hands-hours')], { work })).sign).toBe('hands-hours');
    expect((await suggested([naming('hands-hours', 'firefighting')])).sign).toBe('hands-hours');
  });
});

describe('O11 a task that a Friday, a week away or a parked project begins', () => {
  it('of a Friday: what her hours feed, and whoever is asked again and again', async () => {
    const closed = async (results: readonly Result[], often = false): Promise<Handoff> => {
      const made = await open('/friday', results, {
        people: often ? [aPerson({ name: 'Tess Harlow' })] : [],
        work: [rough(often ? hours(0.25) : hours(6))],
      });
      if (often) await made.user.click(await screen.findByRole('radio', { name: '3–5' }));
      await press(made, fridayWords.close);
      await made.user.click((await screen.findAllByRole('button', { name: /card|note/i }))[0]!);
      return taskOf(made);
    };
    expect((await closed([naming('hands-hours')])).sign).toBe('hands-hours');
    expect((await closed([naming('check-ins')])).sign).toBeNull();
    expect((await closed([naming('people-waiting')], true)).sign).toBe('people-waiting');
    expect((await closed([naming('check-ins', 'people-waiting')], true)).sign).toBe('check-ins');
    expect((await closed([naming('hands-hours')], true)).sign).toBeNull();
  });

  it('of a week away', async () => {
    const stopped = async (results: readonly Result[]): Promise<Handoff> => {
      const made = await open('/handoff/away', results, { people: [aPerson()] });
      await press(made, weekAwayWords.actionOf(weekAwayWords.gaps['how-to'].action, INBOX));
      return taskOf(made);
    };
    expect((await stopped([naming('hands-hours')])).sign).toBe('hands-hours');
    expect((await stopped([naming('overwhelmed')])).sign).toBeNull();
  });

  it('of a parked project; one under way was not waiting', async () => {
    const handedOver = async (state: 'parked' | 'active', results: readonly Result[]): Promise<Handoff> => {
      const project: Project = {
        id: testId(),
        title: 'Podcast',
        goalId: null,
        moves: [{ state, on: day('2026-09-01') }],
        worth: null,
        effort: null,
        blocker: '',
        steps: [],
        touchedOn: day('2026-11-13'),
        note: '',
      };
      const made = await open('/projects', results, { projects: [project] });
      await press(made, 'What to do with Podcast');
      await made.user.click(await screen.findByRole('menuitem', { name: 'Hand it over' }));
      const panel = within(await screen.findByRole('dialog', { name: words.add }));
      await made.user.type(panel.getByLabelText(words.fields.hours), '2');
      await made.user.click(panel.getByRole('button', { name: 'Save' }));
      return taskOf(made);
    };
    expect((await handedOver('parked', [naming('projects-shelved')])).sign).toBe('projects-shelved');
    expect((await handedOver('parked', [naming('hands-hours')])).sign).toBeNull();
    expect((await handedOver('active', [naming('projects-shelved')])).sign).toBeNull();
  });
});

describe('O11 the panel of a task', () => {
  const because = words.because('Routine work takes your hours');

  it('says what it came from, and not what no answer of hers ever named', async () => {
    const task = aHandoff({ sign: 'hands-hours' });
    await open(`/handoff?open=${task.id}`, [naming('hands-hours')], { handoffs: [task] });
    expect(await screen.findByText(because)).toBeVisible();
    await open(`/handoff?open=${task.id}`, [naming('late-answers')], { handoffs: [task] });
    expect(await screen.findByRole('dialog', { name: task.title })).toBeVisible();
    expect(screen.queryByText(because)).toBeNull();
  });

  it('saving a task that was there before her answer makes no claim; naming its kind of work does', async () => {
    const task = aHandoff({ categoryId: categoryNamed(INBOX) });
    const made = await open(`/handoff?open=${task.id}`, [naming('hands-hours')], { handoffs: [task] });
    const panel = within(await screen.findByRole('dialog', { name: task.title }));
    await made.user.type(panel.getByLabelText(words.fields.note), 'Mornings');
    await made.user.click(panel.getByRole('button', { name: 'Save' }));
    await waitFor(async () => expect((await taskOf(made)).note).toBe('Mornings'));
    expect((await taskOf(made)).sign).toBeNull();

    const plain = aHandoff();
    const other = await open(`/handoff?open=${plain.id}`, [naming('hands-hours')], { handoffs: [plain] });
    const its = within(await screen.findByRole('dialog', { name: plain.title }));
    await other.user.click(its.getByRole('button', { name: new RegExp(`${words.fields.category}$`) }));
    await other.user.click(await screen.findByRole('option', { name: INBOX }));
    await other.user.click(its.getByRole('button', { name: 'Save' }));
    await waitFor(async () => expect((await taskOf(other)).sign).toBe('hands-hours'));
  });
});
