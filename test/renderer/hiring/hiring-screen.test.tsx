import { act, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { takeResult } from '../../../shared/advice/result.ts';
import { hiringSteps, makePlan } from '../../../shared/playbook/hiring-steps.ts';
import { dueOf, setDue, type Plan, type Role } from '../../../shared/records/hiring.ts';
import type { Result } from '../../../shared/records/recommendation.ts';
import { initialSettings } from '../../../shared/records/settings.ts';
import { addWeekdays } from '../../../shared/values/dates.ts';
import { answersOfCase, factsOfCase } from '../../support/case-answers.ts';
import { aPerson, day, testId } from '../../support/builders.ts';
import { TODAY } from '../../support/make-app.ts';
import { renderApp } from '../../support/render-app.tsx';
import { workedCase } from '../../support/worked-case.ts';

const settings = { ...initialSettings, startedOn: TODAY };
const aResult = (caseId: string): Result =>
  takeResult({
    id: testId(),
    assessment: {
      id: testId(),
      length: 'full',
      state: 'finished',
      answers: answersOfCase(workedCase(caseId)),
      startedOn: day('2026-11-20'),
      at: null,
      finishedOn: day('2026-11-20'),
    },
    facts: factsOfCase(workedCase(caseId)),
    settings: initialSettings,
    today: day('2026-11-20'),
  }).result;

const aPlan = (role: Role, result: Result | null = null, today = TODAY): Plan =>
  makePlan({
    id: testId(),
    role,
    today,
    resultId: result?.id ?? null,
    signs: result?.recommendation.reasons.map(({ sign }) => sign) ?? [],
    hasTeam: true,
    newId: testId,
  });

const open = (seed: Record<string, unknown> = {}) => renderApp({ route: '/hiring', seed: { settings, ...seed } });

type Rendered = Awaited<ReturnType<typeof open>>;
const plansOf = ({ store }: Rendered): Plan[] => [...store.data.lists['plans']!.values()] as unknown as Plan[];
const stepNamed = (plan: Plan | undefined, title: string) => plan?.steps.find((one) => one.title === title);

const row = (title: string): HTMLElement => {
  const item = screen.getByRole('checkbox', { name: `Done: ${title}` }).closest('li');
  if (!item) throw new Error(`no step ${title}`);
  return item;
};
async function openStep(user: UserEvent, title: string): Promise<HTMLElement> {
  const item = row(title);
  const button = within(item).getByRole('button', { name: new RegExp(`^${title}`) });
  if (button.getAttribute('aria-expanded') === 'false') await user.click(button);
  return item;
}
const choose = async (user: UserEvent, label: RegExp, option: string): Promise<void> => {
  await user.click(screen.getByRole('button', { name: label }));
  await user.click(await screen.findByRole('option', { name: option }));
};

describe('H1 starting', () => {
  it('without a result leads to Readiness and lets her choose a role', async () => {
    const app = await open();
    expect(await screen.findByRole('heading', { level: 1, name: 'Hiring' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Go to Readiness' })).toHaveAttribute('href', '#/readiness');
    await app.user.click(screen.getByRole('button', { name: 'Plan for an assistant' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Hiring a Virtual Assistant (VA)' })).toBeVisible();
    expect(plansOf(app)).toMatchObject([{ role: 'va', state: 'active', resultId: null, startedOn: TODAY }]);
  });

  it('from her result makes the plan of its role, with the sign behind each step in her own figures', async () => {
    const result = aResult('v05');
    const app = await open({ results: [result], people: [aPerson({ name: 'Jon Bell' })] });
    await app.user.click(await screen.findByRole('button', { name: 'Make the plan' }));
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Hiring an Online Business Manager (OBM)' }),
    ).toBeVisible();
    const item = await openStep(app.user, 'Describe the role by its results');
    expect(await within(item).findByText(/^You are the go-between\. 14 hours a week/)).toBeVisible();
    const [plan] = plansOf(app);
    expect(plan?.resultId).toBe(result.id);
    expect(plan?.steps.map((one) => one.title)).toEqual(hiringSteps.obm.map((template) => template.title));
  });

  it('of a second plan goes by her newest result, too; without a team there is nobody to tell', async () => {
    const result = aResult('v05');
    const app = await open({ results: [result], plans: [aPlan('obm', result)] });
    await app.user.click(await screen.findByRole('button', { name: 'Plan for an assistant too' }));
    expect(await screen.findByRole('heading', { level: 1, name: /Virtual Assistant/ })).toBeVisible();
    const made = plansOf(app).find(({ role }) => role === 'va');
    expect(made?.resultId).toBe(result.id);
    expect(made?.steps.some(({ sign }) => sign !== null)).toBe(true);
    expect(made?.steps.map(({ templateId }) => templateId)).toEqual(
      hiringSteps.va.map(({ id }) => id).filter((id) => id !== 'va-team'),
    );
  });

  it('says so when the result asks for no hire', async () => {
    await open({ results: [aResult('v22')] });
    expect(await screen.findByRole('heading', { name: /asks for no hire now/ })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Make the plan' })).toBeNull();
  });
});

describe('H1 steps', () => {
  it('stand in five phases with what, why, how long and what done means', async () => {
    const app = await open({ plans: [aPlan('va')] });
    await screen.findByRole('heading', { level: 1 });
    for (const phase of ['Prepare', 'Find', 'Choose', 'Agree', 'Start'])
      expect(screen.getByRole('region', { name: phase })).toBeVisible();
    const item = await openStep(app.user, 'Give two of them the same paid trial task');
    const template = hiringSteps.va.find(({ id }) => id === 'va-trial')!;
    for (const text of [template.what, template.why, template.takes, template.doneMeans])
      expect(within(item).getByText(text)).toBeVisible();
    expect(within(item).getByText(/without a result, so no sign/)).toBeVisible();
  });

  it('are counted as they are ticked and unticked', async () => {
    const app = await open({ plans: [aPlan('va')] });
    const circle = await screen.findByRole('checkbox', { name: 'Done: List the tasks you will hand over' });
    expect(screen.getByText('0 of 16 done')).toBeVisible();
    await app.user.click(circle);
    expect(await screen.findByText('1 of 16 done')).toBeVisible();
    expect(within(row('List the tasks you will hand over')).getByText(/^Done Mon/)).toBeVisible();
    await app.user.click(circle);
    expect(await screen.findByText('0 of 16 done')).toBeVisible();
    expect(stepNamed(plansOf(app)[0], 'List the tasks you will hand over')?.doneOn).toBeNull();
  });

  it('that come next stand on top and are ticked there, one after the other', async () => {
    const app = await open({ plans: [aPlan('va')] });
    expect(await screen.findByRole('heading', { level: 2, name: 'List the tasks you will hand over' })).toBeVisible();
    const [onTop] = screen.getAllByRole('button', { name: 'Mark as done' });
    await app.user.click(onTop!);
    expect(
      await screen.findByRole('heading', { level: 2, name: 'Write down how three of them are done' }),
    ).toBeVisible();
    expect(onTop).toHaveFocus();
  });

  it('keep the note that she typed', async () => {
    const app = await open({ plans: [aPlan('va')] });
    await screen.findByRole('heading', { level: 1 });
    const item = await openStep(app.user, 'Ask for names');
    await app.user.type(within(item).getByRole('textbox', { name: 'Your note' }), 'Ines knows two');
    await waitFor(() => expect(stepNamed(plansOf(app)[0], 'Ask for names')?.note).toBe('Ines knows two'));
  });

  it('O5 keep no note that looks like a password, and say so at it', async () => {
    const app = await open({ plans: [aPlan('va')] });
    await screen.findByRole('heading', { level: 1 });
    const item = await openStep(app.user, 'Ask for names');
    const note = within(item).getByRole('textbox', { name: 'Your note' });
    await app.user.click(note);
    await app.user.paste('password: Fluffy99');
    await waitFor(() => expect(note).toHaveAccessibleDescription(/looks like a password/));
    await app.user.clear(note);
    await app.user.type(note, 'Ines');
    await waitFor(() => expect(stepNamed(plansOf(app)[0], 'Ask for names')?.note).toBe('Ines'));
    expect(note).not.toHaveAccessibleDescription(/looks like a password/);
    // It was never written: undo takes back the note, and there is nothing before it.
    await app.api.undo.last({});
    expect(stepNamed(plansOf(app)[0], 'Ask for names')?.note).toBe('');
  });

  it('lose no note when another step is opened before the pause is over', async () => {
    const app = await open({ plans: [aPlan('va')] });
    await screen.findByRole('heading', { level: 1 });
    const item = await openStep(app.user, 'Ask for names');
    await app.user.type(within(item).getByRole('textbox', { name: 'Your note' }), 'Ines');
    await app.user.click(screen.getByRole('checkbox', { name: 'Done: Prepare access' }));
    await openStep(app.user, 'Prepare access');
    await waitFor(() => expect(stepNamed(plansOf(app)[0], 'Ask for names')?.note).toBe('Ines'));
    expect(stepNamed(plansOf(app)[0], 'Prepare access')?.doneOn).toBe(TODAY);
  });
});

describe('H2 dates on screen', () => {
  it('moves the first day with all that hangs on it, after saying what moves and what stays', async () => {
    const plan = aPlan('va');
    const own = setDue(plan, plan.steps[3]!.id, { kind: 'date', day: day('2026-12-03') });
    if (!own.ok) throw new Error(own.error);
    const app = await open({ plans: [own.value] });
    await app.user.click(await screen.findByRole('button', { name: 'Move the first day' }));
    const panel = await screen.findByRole('dialog', { name: 'Move the first day' });
    // 4 January 2027 becomes 11 January: month, day and year are typed one after the other.
    const [month] = within(panel).getAllByRole('spinbutton');
    await app.user.click(month!);
    await app.user.keyboard('01112027');
    expect(await within(panel).findByText('15 open steps move along.')).toBeVisible();
    expect(within(panel).getByText('1 date of your own stays.')).toBeVisible();
    await app.user.click(within(panel).getByRole('button', { name: 'Move it' }));
    await waitFor(() => expect(plansOf(app)[0]?.firstDay).toBe('2027-01-11'));
    const [moved] = plansOf(app);
    for (const one of moved!.steps) {
      const before = dueOf(own.value, one.id)!;
      expect(dueOf(moved!, one.id)).toBe(one.due.kind === 'date' ? before : addWeekdays(before, 5));
    }
  });

  it('names late steps and moves the rest by a week', async () => {
    const plan = aPlan('va', null, day('2026-11-02'));
    const app = await open({ plans: [plan] });
    expect(await screen.findByText(/steps are past their day/)).toBeVisible();
    await app.user.click(screen.getByRole('button', { name: 'Move the rest by a week' }));
    await waitFor(() => expect(plansOf(app)[0]?.firstDay).toBe(addWeekdays(plan.firstDay!, 5)));
  });

  it('hangs a step on another one', async () => {
    const app = await open({ plans: [aPlan('va')] });
    await screen.findByRole('heading', { level: 1 });
    const item = await openStep(app.user, 'Talk to three people');
    await app.user.click(within(item).getByRole('button', { name: 'Change the date' }));
    await choose(app.user, /^Before the first day/, 'After another step');
    await choose(app.user, /Which step/, 'Ask for names');
    const days = within(item).getByRole('textbox', { name: 'Working days' });
    await app.user.clear(days);
    await app.user.type(days, '7');
    await waitFor(() => {
      const [plan] = plansOf(app);
      expect(stepNamed(plan, 'Talk to three people')?.due).toEqual({
        kind: 'after-step',
        stepId: stepNamed(plan, 'Ask for names')?.id,
        weekdays: 7,
      });
    });
    expect(await within(item).findByText('7 working days after “Ask for names”.')).toBeVisible();
  });
});

describe('H2 steps on screen', () => {
  it('are left out with a reason only, and taken in again', async () => {
    const app = await open({ plans: [aPlan('va')] });
    await screen.findByRole('heading', { level: 1 });
    const item = await openStep(app.user, 'Speak to two past clients');
    await app.user.click(within(item).getByRole('button', { name: 'Leave it out' }));
    const reason = within(item).getByRole('textbox', { name: 'Why do you leave it out?' });
    expect(reason).toHaveFocus();
    await app.user.keyboard('{Enter}');
    expect(await within(item).findByText(/A few words are needed/)).toBeVisible();
    await app.user.type(reason, 'I worked with her before{Enter}');
    expect(await within(item).findByText('Left out: I worked with her before')).toBeVisible();
    expect(screen.getByText('0 of 15 done')).toBeVisible();
    expect(within(item).getByRole('button', { name: 'Take it in again' })).toHaveFocus();
    await app.user.keyboard('{Enter}');
    expect(await screen.findByText('0 of 16 done')).toBeVisible();
  });

  it('change places by keyboard, keep the focus and say where they are', async () => {
    const app = await open({ plans: [aPlan('va')] });
    await screen.findByRole('heading', { level: 1 });
    const item = await openStep(app.user, 'Set hours and budget');
    act(() => within(item).getByRole('button', { name: 'Move down' }).focus());
    await app.user.keyboard('{Enter}');
    expect(await screen.findByText('Set hours and budget is now 3 of 16, in Find.')).toBeInTheDocument();
    await waitFor(() =>
      expect(within(row('Set hours and budget')).getByRole('button', { name: 'Move down' })).toHaveFocus(),
    );
    await app.user.keyboard('{Enter}');
    expect(await screen.findByText('Set hours and budget is now 4 of 16, in Find.')).toBeInTheDocument();
    expect(within(screen.getByRole('region', { name: 'Find' })).getByText('Set hours and budget')).toBeVisible();
  });

  it('of her own are added with a phase, renamed and deleted', async () => {
    const app = await open({ plans: [aPlan('va')] });
    await app.user.click(await screen.findByRole('button', { name: 'Add a step' }));
    const panel = await screen.findByRole('dialog', { name: 'Add a step' });
    const title = within(panel).getByRole('textbox', { name: 'What is to be done' });
    await app.user.type(title, '{Enter}');
    expect(await within(panel).findByText('A step needs a title.')).toBeVisible();
    await app.user.type(title, 'Ask Ines how she found hers');
    await app.user.click(within(panel).getByRole('button', { name: 'Add this step' }));
    const item = await waitFor(() => row('Ask Ines how she found hers'));
    expect(
      within(screen.getByRole('region', { name: 'Prepare' })).getByText('Ask Ines how she found hers'),
    ).toBeVisible();
    await openStep(app.user, 'Ask Ines how she found hers');
    const name = within(item).getByRole('textbox', { name: 'Title' });
    await app.user.clear(name);
    await app.user.type(name, 'Ask Ines');
    await waitFor(() => expect(stepNamed(plansOf(app)[0], 'Ask Ines')).toBeDefined());
    await app.user.click(within(row('Ask Ines')).getByRole('button', { name: 'Delete this step' }));
    await waitFor(() => expect(plansOf(app)[0]?.steps).toHaveLength(16));
    // The focus goes on to the step that stands there now.
    await waitFor(() => expect(screen.getByRole('button', { name: /^Write the role on one page/ })).toHaveFocus());
  });

  it('of her own that were half typed are offered again', async () => {
    const app = await open({ plans: [aPlan('va')] });
    await app.user.click(await screen.findByRole('button', { name: 'Add a step' }));
    await app.user.type(await screen.findByRole('textbox', { name: 'What is to be done' }), 'Ask In');
    await app.user.keyboard('{Escape}');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Add a step' })).toHaveFocus());
    await app.user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(await screen.findByRole('textbox', { name: 'What is to be done' })).toHaveValue('Ask In');
  });
});

describe('H2 plans', () => {
  it('stop and are kept, read only, until they are taken up again', async () => {
    const app = await open({ plans: [aPlan('va')] });
    await app.user.click(await screen.findByRole('button', { name: 'Stop this plan' }));
    expect(await screen.findByRole('button', { name: 'Take it up again' })).toHaveFocus();
    expect(screen.getByRole('checkbox', { name: 'Done: Prepare access' })).toBeDisabled();
    expect(screen.queryByRole('button', { name: 'Add a step' })).toBeNull();
    expect(plansOf(app)[0]?.state).toBe('stopped');
    await app.user.click(screen.getByRole('button', { name: 'Take it up again' }));
    await waitFor(() => expect(plansOf(app)[0]?.state).toBe('active'));
  });

  it('are two at once, with a switch between them', async () => {
    const app = await open({ plans: [aPlan('va')] });
    await app.user.click(await screen.findByRole('button', { name: 'Plan for a manager too' }));
    expect(await screen.findByRole('heading', { level: 1, name: /Online Business Manager/ })).toBeVisible();
    const switcher = screen.getByRole('navigation', { name: 'Your plans' });
    expect(within(switcher).getByRole('link', { name: /^OBM/ })).toHaveAttribute('aria-current', 'page');
    await app.user.click(within(switcher).getByRole('link', { name: /^VA/ }));
    expect(await screen.findByRole('heading', { level: 1, name: /Virtual Assistant/ })).toBeVisible();
    expect(screen.queryByRole('button', { name: /too$/ })).toBeNull();
  });

  it('close once every step is done or left out', async () => {
    const plan = aPlan('va');
    const steps = plan.steps.map((one, index) =>
      index === 0 ? one : index === 1 ? { ...one, skipped: 'not needed' } : { ...one, doneOn: TODAY },
    );
    const app = await open({ plans: [{ ...plan, steps }] });
    const [onTop] = await screen.findAllByRole('button', { name: 'Mark as done' });
    await app.user.click(onTop!);
    await app.user.click(await screen.findByRole('button', { name: 'Close this plan' }));
    await waitFor(() => expect(plansOf(app)[0]?.state).toBe('done'));
  });

  it('that are deleted wait with the deleted things, and Undo brings them back', async () => {
    const app = await open({ plans: [{ ...aPlan('va'), state: 'stopped' }] });
    await app.user.click(await screen.findByRole('button', { name: 'Delete this plan' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Hiring' })).toBeVisible();
    expect(plansOf(app)).toEqual([]);
    const message = await screen.findByRole('alertdialog', { name: 'The plan is deleted.' });
    await app.user.click(within(message).getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(plansOf(app)).toHaveLength(1));
  });
});
