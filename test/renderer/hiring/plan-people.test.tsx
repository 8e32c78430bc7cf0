import { act, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { hiringSteps, makePlan } from '../../../shared/playbook/hiring-steps.ts';
import { stageOf, type Candidate } from '../../../shared/records/candidate.ts';
import type { Plan } from '../../../shared/records/hiring.ts';
import { initialSettings } from '../../../shared/records/settings.ts';
import { aCandidate, aPerson, aPlan, day, dollars, testId } from '../../support/builders.ts';
import { TODAY } from '../../support/make-app.ts';
import { renderApp } from '../../support/render-app.tsx';

const settings = {
  ...initialSettings,
  startedOn: TODAY,
  money: { ...initialSettings.money, budget: dollars(1560) },
};
const open = async (plan: Plan, seed: Record<string, unknown> = {}) => {
  const app = await renderApp({ route: '/hiring', seed: { settings, plans: [plan], ...seed } });
  await screen.findByRole('region', { name: 'People' });
  // Cards are drawn a moment after their columns.
  const shown = plan.candidates.filter(
    ({ stages }) => !['hired', 'not-this-time'].includes(stages.at(-1)?.stage ?? ''),
  ).length;
  if (shown > 0) await screen.findAllByRole('row');
  return app;
};
type Rendered = Awaited<ReturnType<typeof open>>;
const planOf = ({ store }: Rendered): Plan => [...store.data.lists['plans']!.values()][0] as unknown as Plan;
const personNamed = (app: Rendered, name: string): Candidate | undefined =>
  planOf(app).candidates.find((one) => one.name === name);

const column = (name: string): HTMLElement => screen.getByRole('region', { name: new RegExp(`^${name}`) });
/** The card of somebody, or nothing: a name stands in other places too. */
const cardIn = (stage: string, name: string): HTMLElement | null =>
  within(column(stage)).queryByRole('row', { name: new RegExp(name) });
const menuItem = async (user: UserEvent, name: string): Promise<void> => {
  const item = await screen.findByRole('menuitem', { name });
  act(() => item.focus());
  await user.keyboard('{Enter}');
};
const openMenu = async (user: UserEvent, name: string): Promise<void> => {
  await user.click(screen.getByRole('button', { name: `What to do with ${name}` }));
  await screen.findByRole('menu');
};

describe('H4 by keyboard', () => {
  it('pastes three, moves one, hires her, finds her on Team, and takes it back', async () => {
    const app = await open(aPlan({ role: 'obm', firstDay: day('2027-01-11') }));
    const { user } = app;
    act(() => screen.getByRole('button', { name: 'Paste a list' }).focus());
    await user.keyboard('{Enter}');
    const text = await screen.findByRole('textbox', { name: 'One person a line' });
    expect(text).toHaveFocus();
    await user.paste('Maya Lindqvist, maya@example.com, $45\nRosa Whitlock\nDev Anand, 38');
    const panel = screen.getByRole('dialog');
    expect(within(panel).getByText('Understood: 3 people. Nothing is added yet.')).toBeVisible();
    expect(within(panel).getByText('maya@example.com · $45 an hour')).toBeVisible();
    expect(planOf(app).candidates).toEqual([]);
    act(() => within(panel).getByRole('button', { name: 'Add 3 people' }).focus());
    await user.keyboard('{Enter}');
    await waitFor(() => expect(planOf(app).candidates).toHaveLength(3));

    // M opens the menu of the card that has the focus; the card keeps it where it comes to.
    const card = await waitFor(() => cardIn('Heard about', 'Maya')!);
    act(() => card.focus());
    await user.keyboard('m');
    await screen.findByRole('menu', { name: 'What to do with Maya Lindqvist' });
    await menuItem(user, 'Move to Second call');
    // A later answer may draw the card anew: it is looked up each time.
    await waitFor(() => expect(cardIn('Second call', 'Maya')).toHaveFocus());
    expect(personNamed(app, 'Maya Lindqvist')?.stages.map(({ stage, on }) => [stage, on])).toEqual([
      ['heard-about', TODAY],
      ['second-call', TODAY],
    ]);

    await user.keyboard('m');
    await menuItem(user, 'Hire Maya Lindqvist…');
    const hire = await screen.findByRole('dialog', { name: 'Hire Maya Lindqvist' });
    expect(within(hire).getByRole('button', { name: /Online Business Manager/ })).toBeVisible();
    expect(within(hire).getByRole('textbox', { name: 'Rate an hour' })).toHaveValue('$45.00');
    const hours = within(hire).getByRole('textbox', { name: 'Hours a week' });
    act(() => hours.focus());
    await user.keyboard('10');
    expect(within(hire).getByText(/^About \$1,950 a month\. That is \$390 more than your budget/)).toBeVisible();
    // A manager carries all four areas, unless she keeps one.
    const carries = within(hire).getByRole('toolbar', { name: 'What they will carry for you' });
    const pressed = (name: string): boolean =>
      within(carries).getByRole('button', { name }).getAttribute('aria-pressed') === 'true';
    expect(['Projects', 'Operations', 'Metrics', 'People'].filter(pressed)).toHaveLength(4);
    act(() => within(carries).getByRole('button', { name: 'Metrics' }).focus());
    await user.keyboard(' ');
    expect(pressed('Metrics')).toBe(false);
    act(() => within(hire).getByRole('button', { name: 'Put them on my team' }).focus());
    await user.keyboard('{Enter}');
    const link = await screen.findByRole('link', { name: 'See them on Team' });
    expect(cardIn('Second call', 'Maya')).toBeNull();
    act(() => link.focus());
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { level: 1, name: 'Team' })).toBeVisible();
    expect((await screen.findAllByText('Maya Lindqvist')).length).toBeGreaterThan(0);
    const [person] = [...app.store.data.lists['people']!.values()];
    expect(person).toMatchObject({
      name: 'Maya Lindqvist',
      role: 'obm',
      rate: 4500,
      minutesPerWeek: 600,
      from: '2027-01-11',
      areas: ['projects', 'operations', 'people'],
      note: 'How to reach them: maya@example.com',
    });

    act(() => (document.activeElement as HTMLElement | null)?.blur());
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(app.store.data.lists['people']!.size).toBe(0));
    expect(personNamed(app, 'Maya Lindqvist')).toMatchObject({ personId: null });
    expect(stageOf(personNamed(app, 'Maya Lindqvist')!)).toBe('second-call');
    expect(await screen.findByText(/^Taken back: a hire/)).toBeVisible();
  });
});

describe('O6 what a manager takes over', () => {
  it('is free on the first day, also where a manager who is still here leaves before it', async () => {
    const leaving = aPerson({
      name: 'Jon Bell',
      role: 'obm',
      areas: ['projects', 'people'],
      to: day('2026-12-31'),
    });
    const app = await open(
      aPlan({ role: 'obm', firstDay: day('2027-01-11'), candidates: [aCandidate({ name: 'Ines Duarte' })] }),
      { people: [leaving] },
    );
    await openMenu(app.user, 'Ines Duarte');
    await menuItem(app.user, 'Hire Ines Duarte…');
    const carries = await screen.findByRole('toolbar', { name: 'What they will carry for you' });
    const pressed = within(carries)
      .getAllByRole('button')
      .filter((one) => one.getAttribute('aria-pressed') === 'true');
    expect(pressed.map(({ textContent }) => textContent)).toEqual(['Projects', 'Operations', 'Metrics', 'People']);
  });
});

describe('H4 a pasted list on screen', () => {
  it('asks about names that are there already or stand in it twice', async () => {
    const app = await open(aPlan({ candidates: [aCandidate({ name: 'Rosa Whitlock' })] }));
    await app.user.click(screen.getByRole('button', { name: 'Paste a list' }));
    await app.user.click(await screen.findByRole('textbox', { name: 'One person a line' }));
    await app.user.paste('rosa  whitlock, 40\nDev Anand, 38\nDev Anand, 39');
    expect(screen.getByText(/is in this plan already/)).toBeVisible();
    expect(screen.getByText(/more than once/)).toBeVisible();
    expect(screen.getByRole('checkbox', { name: 'Add rosa whitlock' })).not.toBeChecked();
    await app.user.click(screen.getByRole('button', { name: 'Add 1 person' }));
    await waitFor(() => expect(planOf(app).candidates.map(({ name }) => name)).toEqual(['Rosa Whitlock', 'Dev Anand']));
  });

  it('left half finished is offered again', async () => {
    const app = await open(aPlan());
    await app.user.click(screen.getByRole('button', { name: 'Paste a list' }));
    await app.user.click(await screen.findByRole('textbox', { name: 'One person a line' }));
    await app.user.paste('Ines Duarte');
    await app.user.keyboard('{Escape}');
    expect(await screen.findByText('You left a pasted list half finished.')).toBeVisible();
    await app.user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(await screen.findByRole('textbox', { name: 'One person a line' })).toHaveValue('Ines Duarte');
  });
});

describe('H4 a card', () => {
  it('sets the rate against the budget, says what comes next, how long she waits, and that something gave pause', async () => {
    const maya = aCandidate({
      rate: dollars(45),
      nextWhat: 'Second call',
      nextOn: day('2026-11-20'),
      flags: 'Two clients left within a month',
      stages: [{ stage: 'first-call', on: day('2026-11-18'), why: '' }],
    });
    await open(aPlan({ candidates: [maya] }));
    const card = within(cardIn('First call', 'Maya')!);
    expect(card.getByText('$45 an hour')).toBeVisible();
    expect(card.getByText('Budget: 8 h a week')).toBeVisible();
    expect(card.getByText('Was due Fri Nov 20: Second call')).toBeVisible();
    expect(card.getByText('A doubt is noted')).toBeVisible();
    expect(card.getByText('Here for 5 days')).toBeVisible();
  });

  it('says nothing of a budget that is not known', async () => {
    await open(aPlan({ candidates: [aCandidate({ rate: dollars(45) })] }), {
      settings: { ...settings, money: initialSettings.money },
    });
    const card = within(cardIn('Heard about', 'Maya')!);
    expect(card.getByText('$45 an hour')).toBeVisible();
    expect(card.queryByText(/budget/i)).toBeNull();
  });
});

describe('H4 people', () => {
  it('are added one after the other, with a name only, and changed in their panel', async () => {
    const app = await open(aPlan());
    await app.user.click(screen.getByRole('button', { name: 'Add someone' }));
    const name = await screen.findByRole('textbox', { name: 'Name' });
    await app.user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('A name is needed.')).toBeVisible();
    await app.user.type(name, 'Ines Duarte');
    await app.user.click(screen.getByRole('button', { name: 'Save and add another' }));
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Name' })).toHaveValue(''));
    await app.user.type(screen.getByRole('textbox', { name: 'Name' }), 'ines duarte');
    expect(screen.getByText('Somebody of this name is in this plan already.')).toBeVisible();
    await app.user.keyboard('{Escape}');
    await app.user.click(await waitFor(() => cardIn('Heard about', 'Ines')!));
    const panel = await screen.findByRole('dialog', { name: 'Ines Duarte' });
    await app.user.type(within(panel).getByRole('textbox', { name: 'What gives you pause' }), 'Late twice');
    await app.user.click(within(panel).getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(personNamed(app, 'Ines Duarte')?.flags).toBe('Late twice'));
  });

  it('stand in the other column before that is saved, and go back when it fails', async () => {
    const app = await open(aPlan({ candidates: [aCandidate()] }));
    let fail = (): void => undefined;
    app.store.commit = () =>
      new Promise((_, reject) => {
        fail = () => reject(Object.assign(new Error('full'), { code: 'storage-full' }));
      });
    await openMenu(app.user, 'Maya Lindqvist');
    await menuItem(app.user, 'Move to First call');
    expect(cardIn('First call', 'Maya')).toHaveFocus();
    expect(column('First call')).toHaveAccessibleName('First call, 1');
    expect(stageOf(personNamed(app, 'Maya Lindqvist')!)).toBe('heard-about');
    fail();
    await waitFor(() => expect(cardIn('Heard about', 'Maya')).toHaveFocus());
    expect(column('First call')).toHaveAccessibleName('First call, 0');
    expect(screen.getByText(/disk is full/)).toBeVisible();
  });

  it('are shown as a list too, and moved there', async () => {
    const app = await open(aPlan({ candidates: [aCandidate(), aCandidate({ name: 'Rosa Whitlock' })] }));
    await app.user.click(screen.getByRole('radio', { name: 'List' }));
    expect(screen.queryByRole('region', { name: /^Heard about/ })).toBeNull();
    await openMenu(app.user, 'Rosa Whitlock');
    await menuItem(app.user, 'Move to Close to an offer');
    await waitFor(() => expect(stageOf(personNamed(app, 'Rosa Whitlock')!)).toBe('trial-and-offer'));
    expect(screen.getByRole('row', { name: /Rosa Whitlock Close to an offer, since today/ })).toBeVisible();
  });

  it('who are not it this time are folded away with reason and notes, and can be taken up again', async () => {
    const app = await open(aPlan({ candidates: [aCandidate({ note: 'Kind' })] }));
    await openMenu(app.user, 'Maya Lindqvist');
    await menuItem(app.user, 'Not this time…');
    const panel = await screen.findByRole('dialog', { name: 'Maya Lindqvist: not this time' });
    await app.user.click(within(panel).getByRole('button', { name: 'Put aside' }));
    expect(await within(panel).findByText(/A few words are needed/)).toBeVisible();
    await app.user.type(within(panel).getByRole('textbox'), 'Too few hours{Enter}');
    expect(await screen.findByText('1 person, kept with your notes')).toBeVisible();
    expect(screen.queryByText(/Too few hours/)).toBeNull();
    await app.user.click(screen.getByRole('button', { name: 'Show' }));
    expect(screen.getByText('Mon Nov 23: Too few hours')).toBeVisible();
    await openMenu(app.user, 'Maya Lindqvist');
    await menuItem(app.user, 'Move to First call');
    await waitFor(() => expect(cardIn('First call', 'Maya')).not.toBeNull());
    expect(personNamed(app, 'Maya Lindqvist')?.note).toBe('Kind');
  });

  it('are deleted for good after a question, wait in no trash, and come back by Undo', async () => {
    const maya = aCandidate();
    const app = await open(aPlan({ candidates: [maya] }));
    await openMenu(app.user, 'Maya Lindqvist');
    await menuItem(app.user, 'Delete this person…');
    const ask = await screen.findByRole('alertdialog', { name: 'Delete Maya Lindqvist for good?' });
    expect(within(ask).getByText(/do not wait with the deleted things/)).toBeVisible();
    await app.user.click(within(ask).getByRole('button', { name: 'Delete for good' }));
    await waitFor(() => expect(planOf(app).candidates).toEqual([]));
    expect(app.store.data.lists['trash']!.size).toBe(0);
    const message = await screen.findByRole('alertdialog', { name: 'Maya Lindqvist is deleted.' });
    await app.user.click(within(message).getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(planOf(app).candidates).toEqual([maya]));
  });

  it('who were not hired are offered for clearing six months after the hire', async () => {
    const person = aPerson({ name: 'Ines Duarte' });
    const stages = (stage: 'hired' | 'not-this-time') => [{ stage, on: day('2026-05-20'), why: '' }];
    const app = await open(
      aPlan({
        candidates: [
          aCandidate({ name: 'Ines Duarte', stages: stages('hired'), personId: person.id }),
          aCandidate({ name: 'Rosa Whitlock', stages: stages('not-this-time') }),
        ],
      }),
      { people: [person] },
    );
    expect(screen.getByText(/^1 person was not hired, and more than six months have passed/)).toBeVisible();
    await app.user.click(screen.getByRole('button', { name: 'Clear them' }));
    await app.user.click(await screen.findByRole('button', { name: 'Delete for good' }));
    await waitFor(() => expect(planOf(app).candidates.map(({ name }) => name)).toEqual(['Ines Duarte']));
    expect(screen.queryByText(/more than six months/)).toBeNull();
  });

  it('of another plan are offered for clearing from the plan that is followed', async () => {
    const old = aPlan({
      role: 'obm',
      state: 'done',
      startedOn: day('2026-01-05'),
      candidates: [aCandidate({ stages: [{ stage: 'first-call', on: day('2026-02-02'), why: '' }] })],
    });
    const app = await open(aPlan(), { plans: [aPlan(), old] });
    await app.user.click(screen.getByRole('link', { name: 'Look at it' }));
    expect(await screen.findByText(/^1 person was not hired/)).toBeVisible();
  });

  it('O5 keep no password, said at the field that it stands in', async () => {
    const app = await open(aPlan({ candidates: [aCandidate()] }));
    await app.user.click(cardIn('Heard about', 'Maya')!);
    const notes = await screen.findByRole('textbox', { name: 'Notes' });
    await app.user.type(notes, 'Her pin: 4711');
    expect(notes).toHaveAccessibleDescription(/looks like a password/);
    await app.user.click(screen.getByRole('button', { name: 'Save' }));
    expect(personNamed(app, 'Maya Lindqvist')?.note).toBe('');
    await app.user.clear(notes);
    await app.user.type(screen.getByRole('textbox', { name: 'How to reach them' }), 'maya@example.com');
    await app.user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(personNamed(app, 'Maya Lindqvist')?.contact).toBe('maya@example.com'));
  });

  it('O5 join the team without a password that their contact held, with a word on where it is', async () => {
    const app = await open(aPlan({ candidates: [aCandidate({ contact: 'password: Fluffy99' })] }));
    await app.user.click(cardIn('Heard about', 'Maya')!);
    await app.user.click(await screen.findByRole('button', { name: 'Hire…' }));
    await app.user.click(await screen.findByRole('button', { name: 'Put them on my team' }));
    expect(await screen.findByText(/^How to reach them: This looks like a password/)).toBeVisible();
    expect(app.store.data.lists['people']!.size).toBe(0);
  });

  it('keep what is half typed about them, and stay where they were moved meanwhile', async () => {
    const app = await open(aPlan({ candidates: [aCandidate()] }));
    await app.user.click(cardIn('Heard about', 'Maya')!);
    const notes = await screen.findByRole('textbox', { name: 'Notes' });
    await app.user.type(notes, 'Calm');
    await app.user.keyboard('{Escape}');
    await openMenu(app.user, 'Maya Lindqvist');
    await menuItem(app.user, 'Move to First call');
    await app.user.click(await waitFor(() => cardIn('First call', 'Maya')!));
    expect(await screen.findByRole('textbox', { name: 'Notes' })).toHaveValue('Calm');
    await app.user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(personNamed(app, 'Maya Lindqvist')?.note).toBe('Calm'));
    expect(stageOf(personNamed(app, 'Maya Lindqvist')!)).toBe('first-call');
  });

  it('of a stopped plan are kept as a list, and nobody is added or hired', async () => {
    const app = await open(aPlan({ state: 'stopped', candidates: [aCandidate()] }));
    expect(screen.queryByRole('button', { name: 'Add someone' })).toBeNull();
    await openMenu(app.user, 'Maya Lindqvist');
    expect(screen.queryByRole('menuitem', { name: /^Hire/ })).toBeNull();
    expect(screen.getByRole('menuitem', { name: 'Delete this person…' })).toBeVisible();
  });

  it('of one column beyond twenty wait behind a button', async () => {
    const many = Array.from({ length: 40 }, (_, index) => aCandidate({ name: `Person ${index + 1}` }));
    const app = await open(aPlan({ candidates: many }));
    const more = await screen.findByRole('button', { name: 'Show 20 more' });
    expect(within(column('Heard about')).getAllByRole('row')).toHaveLength(20);
    await app.user.click(more);
    expect(within(column('Heard about')).getAllByRole('row')).toHaveLength(40);
  });
});

describe('U4 the plan on paper', () => {
  it('has every step with what to do and her note, and the people as rows', async () => {
    const steps = makePlan({
      id: testId(),
      role: 'va',
      today: TODAY,
      resultId: null,
      signs: [],
      hasTeam: true,
      newId: testId,
    }).steps;
    const [first, ...rest] = steps;
    const plan = aPlan({ steps: [{ ...first!, note: 'Ask Lia first' }, ...rest], candidates: [aCandidate()] });
    await open(plan);
    expect(screen.getByRole('grid', { name: 'People: Heard about' })).toBeVisible();
    act(() => void dispatchEvent(new Event('beforeprint')));
    expect(screen.queryByRole('grid')).toBeNull();
    expect(screen.getByRole('row', { name: /^.*Maya Lindqvist Heard about, for 3 weeks/ })).toBeVisible();
    expect(screen.getByText('Ask Lia first').tagName).toBe('P');
    for (const { what } of hiringSteps.va) expect(screen.getByText((text) => text.startsWith(what))).toBeVisible();
    act(() => void dispatchEvent(new Event('afterprint')));
    expect(screen.getByRole('grid', { name: 'People: Heard about' })).toBeVisible();
  });
});
