import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { madeUpBusiness } from '../../../shared/made-up/made-up-business.ts';
import { makePlan } from '../../../shared/playbook/hiring-steps.ts';
import type { Assessment } from '../../../shared/records/assessment.ts';
import { initialSettings } from '../../../shared/records/settings.ts';
import { NAME_LENGTH } from '../../../shared/values/schemas.ts';
import { commonWords } from '../../../shared/words/common.ts';
import { teamWords } from '../../../shared/words/team.ts';
import type { Person } from '../../../shared/records/person.ts';
import type { Week } from '../../../shared/records/week.ts';
import { aPerson, day, testId } from '../../support/builders.ts';
import { TODAY } from '../../support/make-app.ts';
import { renderApp } from '../../support/render-app.tsx';

const settings = { ...initialSettings, startedOn: TODAY, ownerName: 'Marianne Okafor' };
const tess = aPerson({ name: 'Tess Harlow' });
const jon = aPerson({ name: 'Jon Abara', role: 'web-designer' });
const planFor = (role: 'va' | 'obm') => ({
  ...makePlan({ id: testId(), role, today: TODAY, resultId: null, signs: [], hasTeam: true, newId: () => testId() }),
  firstDay: day('2027-01-12'),
});
const check = (checkIns: string): Assessment => ({
  id: testId(),
  length: 'full',
  state: 'finished',
  answers: { checkIns: { value: checkIns, from: 'owner' } },
  at: null,
  startedOn: TODAY,
  finishedOn: TODAY,
});
const chart = async (name: string) => await screen.findByRole('list', { name });

describe('O6 the team screen', () => {
  it('shows the owner alone with an open seat that leads to the check', async () => {
    await renderApp({ route: '/team', seed: { settings } });
    expect(await screen.findByRole('heading', { name: 'You do everything yourself.' })).toBeVisible();
    expect(within(await chart('Now')).getByText('Marianne Okafor')).toBeVisible();
    expect(screen.getByRole('link', { name: /Who could help you\?/ })).toHaveAttribute('href', '#/readiness');
    expect(screen.queryByRole('radiogroup')).toBeNull();
    expect(screen.getByText('Nobody but you carries projects, operations, metrics and people.')).toBeVisible();
  });

  it('draws now, after with the open seat between, and both', async () => {
    const plan = planFor('obm');
    const { user } = await renderApp({ route: '/team', seed: { settings, people: [tess, jon], plans: [plan] } });
    expect(
      await screen.findByRole('heading', {
        name: 'Today everything comes through you. A manager would stand in between.',
      }),
    ).toBeVisible();
    const seat = within(await chart('After')).getByRole('link', { name: /Online Business Manager/ });
    expect(seat).toHaveAttribute('href', `#/hiring?plan=${plan.id}`);
    const below = within(seat.closest('li')!).getAllByRole('button');
    expect(below.map((one) => one.textContent)).toEqual([
      expect.stringContaining('Tess Harlow'),
      expect.stringContaining('Jon Abara'),
    ]);
    expect(within(seat.closest('li')!).getAllByText('Reports to the manager')).toHaveLength(2);
    await user.click(screen.getByRole('radio', { name: 'Now' }));
    expect(screen.queryByRole('list', { name: 'After' })).toBeNull();
    await user.keyboard('{ArrowRight}');
    expect(await chart('After')).toBeVisible();
    expect(screen.queryByRole('list', { name: 'Now' })).toBeNull();
  });

  it('O6 counts everybody in the chart and names who has people, a manager or not', async () => {
    const under = (name: string, boss: Person) => aPerson({ name, reportsTo: boss.id });
    const lou = under('Lou Finch', tess);
    const people = [tess, { ...jon, reportsTo: tess.id }, lou];
    await renderApp({ route: '/team', seed: { settings, people } });
    const heading = 'You, and 3 people who help you. 2 of them report to Tess Harlow.';
    expect(await screen.findByRole('heading', { name: heading })).toBeVisible();
    const ines = aPerson({ name: 'Ines Duarte', role: 'obm' });
    const all = [ines, { ...tess, reportsTo: ines.id }, { ...jon, reportsTo: tess.id }, lou, under('Pia Holm', lou)];
    await renderApp({ route: '/team', seed: { settings, people: all } });
    const more = 'Ines Duarte stands between you and the team. 2 of them report to Tess Harlow and 1 to Lou Finch.';
    expect(await screen.findByRole('heading', { name: `You, and 5 people who help you. ${more}` })).toBeVisible();
  });

  it('draws the open seat of a specialist by what they do, with the way to the tools', async () => {
    const made = madeUpBusiness('obm', TODAY).results[0]!;
    const said = { ...made.recommendation, outcome: 'specialist', headline: 'none', role: null };
    const result = { ...made, recommendation: said };
    await renderApp({ route: '/team', seed: { settings, people: [tess], results: [result] } });
    const seat = within(await chart('After')).getByRole('link', { name: /Somebody who sets up your tools/ });
    expect(seat).toHaveTextContent('Open seat');
    expect(seat).toHaveTextContent('One job with an end');
    expect(seat).toHaveAttribute('href', '#/projects');
    expect(screen.getByRole('heading', { name: /A specialist would set up your tools\.$/ })).toBeVisible();
  });

  it('says of a manager who carries none of the four areas so, and leads to where they are set', async () => {
    const ines = aPerson({ name: 'Ines Duarte', role: 'obm' });
    const rosa = aPerson({ name: 'Rosa Pinto', role: 'obm', areas: ['metrics'] });
    const { user } = await renderApp({ route: '/team', seed: { settings, people: [ines, rosa, tess] } });
    expect(await screen.findAllByText(/carries none of the four areas yet/)).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Say what Ines Duarte carries' }));
    const panel = await screen.findByRole('dialog', { name: 'Ines Duarte' });
    await user.click(within(panel).getByRole('checkbox', { name: /^Projects/ }));
    await user.click(within(panel).getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(screen.queryByText(/carries none of the four areas yet/)).toBeNull());
  });

  it('proposes the areas that nobody else carries when somebody becomes the manager, and takes them back', async () => {
    const grows = { ...tess, areas: ['people'] };
    const holds = { ...jon, areas: ['metrics'] };
    const { user, api } = await renderApp({ route: '/team?open=new', seed: { settings, people: [grows, holds] } });
    const ticked = (panel: HTMLElement) =>
      within(panel)
        .getAllByRole<HTMLInputElement>('checkbox')
        .filter(({ checked }) => checked)
        .map(({ labels }) => labels?.[0]?.textContent?.split(':')[0]);
    const become = async (panel: HTMLElement, role: string) => {
      await user.click(within(panel).getByRole('button', { name: /Role$/ }));
      await user.click(await screen.findByRole('option', { name: role }));
    };
    const fresh = await screen.findByRole('dialog', { name: 'Add a person' });
    await become(fresh, 'Online Business Manager (OBM)');
    expect(ticked(fresh)).toEqual(['Projects', 'Operations']);
    await become(fresh, 'Bookkeeper');
    expect(ticked(fresh)).toEqual([]);
    await user.keyboard('{Escape}');
    await user.click(within(await chart('Now')).getByRole('button', { name: /Tess Harlow/ }));
    const hers = await screen.findByRole('dialog', { name: 'Tess Harlow' });
    await become(hers, 'Online Business Manager (OBM)');
    expect(ticked(hers)).toEqual(['Projects', 'Operations', 'People']);
    await become(hers, 'Copywriter');
    expect(ticked(hers)).toEqual(['People']);
    await become(hers, 'Online Business Manager (OBM)');
    await user.click(within(hers).getByRole('button', { name: 'Save' }));
    await waitFor(async () =>
      expect((await api.workspace.load({})).people.find(({ id }) => id === tess.id)).toMatchObject({
        role: 'obm',
        areas: ['projects', 'operations', 'people'],
      }),
    );
  });

  it('says of a seat whose first day has passed that it was planned for then', async () => {
    const late = { ...planFor('va'), firstDay: day('2026-11-09') };
    await renderApp({ route: '/team', seed: { settings, people: [jon], plans: [late] } });
    expect(within(await chart('After')).getByText('Open seat, planned for Mon Nov 9')).toBeVisible();
    expect(screen.getByRole('heading', { level: 3, name: 'After' })).toBeVisible();
  });

  it('draws check-ins only when she said that she has to ask', async () => {
    const people = [tess, { ...jon, reportsTo: tess.id }];
    await renderApp({ route: '/team', seed: { settings, people, assessments: [check('often')] } });
    expect(await screen.findByText(/most days, as you said on Mon Nov 23/)).toBeVisible();
    expect(screen.getAllByText('You check in')).toHaveLength(1);
    await renderApp({ route: '/team', seed: { settings, people, assessments: [check('rarely')] } });
    await chart('Now');
    expect(screen.queryByText('You check in')).toBeNull();
    expect(screen.queryByText(/as you said on/)).toBeNull();
  });

  it('draws whom she had to ask in the weeks that she closed, whatever the check said, and what she keeps', async () => {
    const people = [tess, { ...jon, reportsTo: tess.id }, aPerson({ name: 'Lena Moss' })];
    const closed: Week = {
      id: testId(),
      week: day('2026-11-16'),
      closedOn: TODAY,
      checkIns: [
        { personId: tess.id, often: 'once-or-twice' },
        { personId: jon.id, often: 'more' },
      ],
      drained: [],
      note: '',
    };
    await renderApp({
      route: '/team',
      seed: { settings, people, assessments: [check('always')], weeks: [closed] },
    });
    const now = within(await chart('Now'));
    expect(now.getByText('You asked once or twice').closest('button')).toHaveTextContent('Tess Harlow');
    expect(now.getByText('You asked more than 5 times').closest('button')).toHaveTextContent('Jon Abara');
    expect(screen.queryByText('You check in')).toBeNull();
    expect(screen.getByText(/in the week that you closed last/)).toBeVisible();
    expect(screen.getByText(/^The trust of your clients · Direction and what we offer/)).toBeVisible();
  });

  it('opens a person with Enter, and keeps whom they report to and what they carry', async () => {
    const { user, api } = await renderApp({ route: '/team', seed: { settings, people: [tess, jon] } });
    within(await chart('Now'))
      .getByRole('button', { name: /Jon Abara/ })
      .focus();
    await user.keyboard('{Enter}');
    const panel = await screen.findByRole('dialog', { name: 'Jon Abara' });
    await user.click(within(panel).getByRole('button', { name: /Reports to$/ }));
    const options = (await screen.findAllByRole('option')).map((one) => one.textContent);
    expect(options).toEqual(['Marianne Okafor (you)', 'Tess Harlow']);
    await user.click(screen.getByRole('option', { name: 'Tess Harlow' }));
    await user.click(within(panel).getByRole('checkbox', { name: /^Metrics/ }));
    await user.click(within(panel).getByRole('button', { name: 'Save' }));
    await waitFor(async () =>
      expect((await api.workspace.load({})).people.find(({ id }) => id === jon.id)).toMatchObject({
        reportsTo: tess.id,
        areas: ['metrics'],
      }),
    );
    expect(await screen.findByText('Nobody but you carries projects, operations and people.')).toBeVisible();
    const hers = within(await chart('Now'))
      .getByRole('button', { name: /Tess Harlow/ })
      .closest('li')!;
    expect(within(hers).getByRole('button', { name: /Jon Abara/ })).toBeVisible();
  });

  it('is walked with Tab, a person opens with Enter, and whom they report to is chosen by keys alone', async () => {
    const people = [tess, { ...jon, reportsTo: tess.id }, aPerson({ name: 'Lena Moss' })];
    const { user, api } = await renderApp({ route: '/team', seed: { settings, people } });
    const boxes = within(await chart('Now')).getAllByRole('button');
    const tabTo = async (wanted: HTMLElement): Promise<void> => {
      for (let stops = 0; stops < 100 && document.activeElement !== wanted; stops += 1) await user.tab();
      expect(wanted).toHaveFocus();
    };
    await tabTo(boxes[0]!);
    for (const box of boxes) {
      expect(box).toHaveFocus();
      await user.tab();
    }
    await user.tab({ shift: true });
    const names = boxes.map((box) => within(box).getByText(/^(Lena Moss|Tess Harlow|Jon Abara)$/).textContent);
    expect(names).toEqual(['Lena Moss', 'Tess Harlow', 'Jon Abara']);

    const bossOf = async (name: string) =>
      (await api.workspace.load({})).people.find((one) => one.name === name)?.reportsTo;
    await user.keyboard('{Enter}');
    const panel = await screen.findByRole('dialog', { name: 'Jon Abara' });
    const field = within(panel).getByRole('button', { name: /Reports to$/ });
    expect(field).toHaveTextContent('Tess Harlow');
    await tabTo(field);
    await user.keyboard('{Enter}');
    expect((await screen.findAllByRole('option')).map((one) => one.textContent)).toEqual([
      'Marianne Okafor (you)',
      'Tess Harlow',
      'Lena Moss',
    ]);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(field).toHaveTextContent('Lena Moss');
    await tabTo(within(panel).getByRole('button', { name: 'Save' }));
    await user.keyboard('{Enter}');
    await waitFor(async () => expect(await bossOf('Jon Abara')).toBe(people[2]!.id));
  });

  it('leaves out who would make a circle and says so; one that comes about meanwhile is refused in words', async () => {
    const { user, api } = await renderApp({ route: '/team', seed: { settings, people: [tess, jon] } });
    const bosses = async () => (await api.workspace.load({})).people.map(({ reportsTo }) => reportsTo);
    const open = async (name: string) => {
      within(await chart('Now'))
        .getByRole('button', { name: new RegExp(name) })
        .focus();
      await user.keyboard('{Enter}');
      const panel = await screen.findByRole('dialog', { name });
      return { panel, field: within(panel).getByRole('button', { name: /Reports to$/ }) };
    };
    const { panel, field } = await open('Jon Abara');
    field.focus();
    await user.keyboard('{Enter}{ArrowDown}{Enter}');
    expect(field).toHaveTextContent('Tess Harlow');
    await api.person.setReportsTo({ ids: [tess.id], to: jon.id });
    const refusal = 'They cannot report to somebody who reports to them. Choose another one.';
    await waitFor(() => expect(field).toHaveAccessibleDescription(refusal));
    expect(field).toHaveTextContent('Tess Harlow');
    within(panel).getByRole('button', { name: 'Save' }).focus();
    await user.keyboard('{Enter}');
    expect(await bosses()).toEqual([jon.id, null]);
    field.focus();
    await user.keyboard('{Enter}{Enter}');
    expect(field).toHaveAccessibleDescription('Whoever reports to them already is not in this list.');
    within(panel).getByRole('button', { name: 'Save' }).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(panel).not.toBeInTheDocument());
    expect(await bosses()).toEqual([jon.id, null]);
  });

  it('lets everybody report to a manager who is there, in one step that undo takes back', async () => {
    const ines = aPerson({ name: 'Ines Duarte', role: 'obm' });
    const { user, api } = await renderApp({ route: '/team', seed: { settings, people: [tess, jon, ines] } });
    await user.click(await screen.findByRole('button', { name: 'Let them report to Ines Duarte' }));
    const between = 'Ines Duarte stands between you and the team.';
    expect(await screen.findByRole('heading', { name: `You, and 3 people who help you. ${between}` })).toBeVisible();
    const bosses = async () => (await api.workspace.load({})).people.map(({ reportsTo }) => reportsTo);
    expect((await bosses()).filter((boss) => boss === ines.id)).toHaveLength(2);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await bosses()).toEqual([null, null, null]));
  });

  it('refuses a circle also when the page does not', async () => {
    const { api } = await renderApp({
      route: '/team',
      seed: { settings, people: [tess, { ...jon, reportsTo: tess.id }] },
    });
    const circle = { code: 'rule', rule: 'reports-in-a-circle' };
    await expect(api.person.save({ ...tess, reportsTo: jon.id })).rejects.toMatchObject(circle);
    await expect(api.person.setReportsTo({ ids: [tess.id], to: jon.id })).rejects.toMatchObject(circle);
    await expect(api.person.setReportsTo({ ids: [jon.id], to: testId<typeof jon.id>() })).rejects.toMatchObject({
      rule: 'person-unknown',
    });
    expect((await api.workspace.load({})).people.map(({ reportsTo }) => reportsTo)).toEqual([null, tess.id]);
  });

  it.each([1, 4, 9, 18, 20])('holds %i people', async (count) => {
    const people = Array.from({ length: count }, (_, index) => aPerson({ name: `Person ${index + 1}` }));
    await renderApp({ route: '/team', seed: { settings, people } });
    expect(within(await chart('Now')).getAllByRole('button')).toHaveLength(count);
  });
});

describe('U1 a person whose name or note is too long', () => {
  it('says so at its field, and is saved once it fits', async () => {
    const { user, api } = await renderApp({ route: '/team', seed: { settings, people: [tess] } });
    await user.click(await screen.findByRole('button', { name: 'Add a person' }));
    const name = await screen.findByRole('textbox', { name: teamWords.fields.name });
    await user.click(name);
    await user.paste('x'.repeat(NAME_LENGTH + 1));
    expect(name).toHaveAccessibleDescription(commonWords.tooLong(NAME_LENGTH));
    await user.click(screen.getByRole('button', { name: commonWords.save }));
    expect((await api.workspace.load({})).people).toHaveLength(1);
    await user.click(name);
    await user.keyboard('{Backspace}');
    expect(name).not.toHaveAccessibleDescription();
    await user.click(screen.getByRole('button', { name: commonWords.save }));
    await waitFor(async () => expect((await api.workspace.load({})).people).toHaveLength(2));
  });
});

describe('O7 what is half typed about a person', () => {
  it('undoes neither a look back, nor hours and pay, nor a last day that were noted meanwhile', async () => {
    const { user, api } = await renderApp({ route: '/team', seed: { settings, people: [tess] } });
    const open = async () => user.click(within(await chart('Now')).getByRole('button', { name: /Tess Harlow/ }));
    await open();
    await user.type(await screen.findByRole('textbox', { name: teamWords.fields.note }), 'Likes lists');
    await user.keyboard('{Escape}');
    const months = [{ month: '2026-10', minutes: 600, paid: 20_000 }] as never;
    const noted = { ...tess, months, to: day('2026-12-31') };
    await api.person.save(noted);
    const look = { on: TODAY, decision: 'keep' as const, note: 'Answers by noon' };
    await api.person.lookBack({ id: tess.id, look });
    await open();
    expect(await screen.findByRole('textbox', { name: teamWords.fields.note })).toHaveValue('Likes lists');
    await user.click(screen.getByRole('button', { name: commonWords.save }));
    await waitFor(async () =>
      expect((await api.workspace.load({})).people).toEqual([{ ...noted, note: 'Likes lists', lookBacks: [look] }]),
    );
  });
});
