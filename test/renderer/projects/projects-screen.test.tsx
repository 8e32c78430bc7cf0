import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Project } from '../../../shared/records/project.ts';
import { initialSettings } from '../../../shared/records/settings.ts';
import type { Tool } from '../../../shared/records/tool.ts';
import { projectWords } from '../../../shared/words/projects.ts';
import { aPerson, day, dollars, hours, testId } from '../../support/builders.ts';
import { TODAY } from '../../support/make-app.ts';
import { renderApp } from '../../support/render-app.tsx';

const settings = { ...initialSettings, startedOn: TODAY };
const aProject = (fields: Partial<Project> = {}): Project => ({
  id: testId(),
  title: 'Podcast',
  goalId: null,
  moves: [{ state: 'parked', on: day('2026-09-01') }],
  worth: null,
  effort: null,
  blocker: '',
  steps: [],
  touchedOn: day('2026-11-13'),
  note: '',
  ...fields,
});
const open = (seed: Readonly<Record<string, unknown>> = {}, route = '/projects') =>
  renderApp({ route, seed: { settings, ...seed } });
const menuOf = async (user: Awaited<ReturnType<typeof open>>['user'], title: string, item: string): Promise<void> => {
  await user.click(await screen.findByRole('button', { name: `What to do with ${title}` }));
  await user.click(await screen.findByRole('menuitem', { name: item }));
};

describe('P1 the big picture', () => {
  it('a goal breaks into projects, their steps, and who carries each; ticking a step moves the goal on', async () => {
    const tess = aPerson({ name: 'Tess Harlow' });
    const { user, api } = await open({ people: [tess] });
    await user.click(await screen.findByRole('button', { name: 'Add a goal' }));
    let panel = await screen.findByRole('dialog', { name: 'A goal for the next twelve months' });
    await user.click(within(panel).getByRole('button', { name: 'Save' }));
    expect(within(panel).getByText('A name is needed.')).toBeVisible();
    await user.type(within(panel).getByLabelText('What do you want to have reached?'), 'Two launches');
    await user.click(within(panel).getByRole('button', { name: 'Save' }));
    await screen.findByText('Two launches is saved.');

    await user.click(screen.getByRole('button', { name: 'Add a project' }));
    panel = await screen.findByRole('dialog', { name: 'Add a project' });
    await user.type(within(panel).getByLabelText('What is it?'), 'Course');
    await user.click(within(panel).getByRole('button', { name: /Leads to the goal$/ }));
    await user.click(await screen.findByRole('option', { name: 'Two launches' }));
    await user.type(within(panel).getByLabelText('Another step'), 'Slides{Enter}');
    await user.type(within(panel).getByLabelText('Another step'), 'Record{Enter}');
    await user.click(within(panel).getByRole('button', { name: /Who carries Slides$/ }));
    await user.click(await screen.findByRole('option', { name: 'Tess Harlow' }));
    await user.click(within(panel).getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('0 of 2 steps done')).toBeVisible();

    await menuOf(user, 'Course', 'Start it');
    expect(await screen.findByText('Next: Slides (Tess Harlow)')).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: 'Slides' }));
    expect(await screen.findByText('1 of 2 steps done')).toBeVisible();
    expect(screen.getByText('Next: Record (You)')).toBeVisible();
    const { projects } = await api.workspace.load({});
    expect(projects[0]).toMatchObject({
      touchedOn: TODAY,
      steps: [
        { personId: tess.id, doneOn: TODAY },
        { personId: null, doneOn: null },
      ],
    });
  });

  it('three goals are enough', async () => {
    const goals = [1, 2, 3].map((at) => ({ id: testId(), title: `Goal ${at}`, by: null, reachedOn: null, note: '' }));
    const { user } = await open({ goals });
    expect(await screen.findByText(/Three goals are enough/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Add a goal' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Goal 2' }));
    const panel = await screen.findByRole('dialog', { name: 'Goal' });
    await user.click(within(panel).getByRole('switch', { name: 'It is reached' }));
    await user.click(within(panel).getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/^Reached on/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Add a goal' })).toBeVisible();
  });
});

describe('P2 parked projects', () => {
  it('one field parks an idea; ideas without a figure are counted, not summed', async () => {
    const { user, api } = await open({
      projects: [
        aProject({ title: 'Small', worth: dollars(300), blocker: 'my time' }),
        aProject({ title: 'Big', worth: dollars(900), effort: hours(20) }),
        aProject({ title: 'Vague', worth: 'large', touchedOn: day('2026-08-15') }),
      ],
    });
    expect(
      await screen.findByRole('heading', { name: '3 ideas are waiting, worth $1,200 a month by your own guess.' }),
    ).toBeVisible();
    expect(
      screen.getByText(/1 has no figure and is not in the sum. The oldest was last touched 100 days ago./),
    ).toBeVisible();
    expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(['Big', 'Small', 'Vague']);
    await user.type(screen.getByLabelText('What would you do with ten free hours?'), 'Podcast{Enter}');
    expect(await screen.findByRole('heading', { name: /^4 ideas are waiting/ })).toBeVisible();
    expect((await api.workspace.load({})).projects.at(-1)).toMatchObject({ title: 'Podcast', touchedOn: TODAY });
  });

  it('an idea is started or let go with a way back, and what is let go can be parked again', async () => {
    const { user, api } = await open({ projects: [aProject()] });
    await menuOf(user, 'Podcast', 'Let it go');
    expect(await screen.findByText('Podcast is let go.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show 1 done or let go' }));
    await menuOf(user, 'Podcast', 'Park it again');
    // Let go and back on the same day leaves no trace of it.
    await waitFor(async () =>
      expect((await api.workspace.load({})).projects[0]?.moves).toEqual([{ state: 'parked', on: '2026-09-01' }]),
    );
    await menuOf(user, 'Podcast', 'Start it');
    await screen.findByText('Podcast is under way.');
    await user.click(screen.getAllByRole('button', { name: 'Undo' }).at(-1)!);
    await waitFor(async () =>
      expect((await api.workspace.load({})).projects[0]?.moves).toEqual([{ state: 'parked', on: '2026-09-01' }]),
    );
  });

  it('handing it over begins a task of that name', async () => {
    const { user } = await open({ projects: [aProject()] });
    await menuOf(user, 'Podcast', 'Hand it over');
    const panel = await screen.findByRole('dialog', { name: 'Add a task' });
    expect(within(panel).getByDisplayValue('Podcast')).toBeVisible();
  });

  it('a figure that is missing keeps the panel open', async () => {
    const { user, api } = await open({ projects: [aProject()] });
    await user.click(await screen.findByRole('button', { name: 'Podcast' }));
    const panel = await screen.findByRole('dialog', { name: 'Podcast' });
    await user.click(within(panel).getByRole('button', { name: /Would bring a month$/ }));
    await user.click(await screen.findByRole('option', { name: 'A figure' }));
    await user.type(within(panel).getByLabelText('How much a month'), 'a lot');
    await user.click(within(panel).getByRole('button', { name: 'Save' }));
    expect(panel).toBeVisible();
    expect((await api.workspace.load({})).projects[0]?.worth).toBeNull();
    await user.clear(within(panel).getByLabelText('How much a month'));
    await user.type(within(panel).getByLabelText('How much a month'), '450');
    await user.click(within(panel).getByRole('button', { name: 'Save' }));
    await waitFor(async () => expect((await api.workspace.load({})).projects[0]?.worth).toBe(dollars(450)));
  });
});

describe('P3 tools', () => {
  const tool: Tool = {
    id: testId(),
    name: 'Mailing list',
    purpose: 'Launches',
    state: 'working',
    setUpBy: 'specialist',
    note: '',
  };

  it('one that works by halves says whose job that is, and becomes a task to hand over', async () => {
    const { user, api } = await open({ tools: [tool] });
    await user.click(await screen.findByRole('button', { name: /State of Mailing list$/ }));
    await user.click(await screen.findByRole('option', { name: 'Half working' }));
    expect(await screen.findByText('1 tool works by halves.')).toBeVisible();
    expect(screen.getByText('One bounded job for a specialist.')).toBeVisible();
    expect((await api.workspace.load({})).tools[0]?.state).toBe('half-working');
    await menuOf(user, 'Mailing list', 'Make its set-up a task to hand over');
    const panel = await screen.findByRole('dialog', { name: 'Add a task' });
    expect(within(panel).getByDisplayValue('Set up Mailing list')).toBeVisible();
  });

  it('says who gets in, as the access register does, and leads to letting somebody in', async () => {
    const tess = aPerson({ name: 'Tess Harlow' });
    const { user, api } = await open({ tools: [tool], people: [tess] });
    expect(await screen.findByRole('cell', { name: 'Only you' })).toBeVisible();
    await menuOf(user, 'Mailing list', 'Let somebody in');
    const way = await screen.findByRole('dialog', { name: 'Add a way in' });
    expect(within(way).getByRole('button', { name: /Mailing list.*One of your tools/ })).toBeVisible();
    await user.click(within(way).getByRole('button', { name: 'Save' }));
    await waitFor(async () => expect((await api.workspace.load({})).accesses).toHaveLength(1));
    await user.click(screen.getByRole('link', { name: 'Projects' }));
    expect(await screen.findByRole('cell', { name: 'Tess Harlow' })).toBeVisible();
    // Under another name it is the same tool, and the same people get in.
    await user.click(screen.getByRole('button', { name: 'Mailing list' }));
    const panel = await screen.findByRole('dialog', { name: 'Mailing list' });
    expect(within(panel).getByRole('listitem')).toHaveTextContent('Tess Harlow Use it');
    const name = within(panel).getByRole('textbox', { name: 'Tool' });
    await user.clear(name);
    await user.type(name, 'Letters');
    await user.click(within(panel).getByRole('button', { name: 'Save' }));
    expect(await screen.findByRole('row', { name: /^Letters .* Tess Harlow/ })).toBeVisible();
    expect((await api.workspace.load({})).accesses).toMatchObject([{ tool: 'Letters', personId: tess.id }]);
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(async () =>
      expect((await api.workspace.load({})).accesses).toMatchObject([{ tool: 'Mailing list' }]),
    );
  });
});

describe('O5 no password has a place at a tool', () => {
  it.each(['name', 'purpose', 'note'] as const)(
    'its %s says so, and nothing is saved until it is out',
    async (which) => {
      const tool: Tool = { id: testId(), name: 'Shop', purpose: '', state: 'working', setUpBy: null, note: '' };
      const { user, api } = await open({ tools: [tool] });
      await user.click(await screen.findByRole('button', { name: 'Shop' }));
      const panel = within(await screen.findByRole('dialog', { name: 'Shop' }));
      const field = panel.getByRole('textbox', { name: projectWords.tools[which] });
      await user.type(field, ' password: hunter2024');
      expect(field).toHaveAccessibleDescription(expect.stringContaining('looks like a password'));
      await user.click(panel.getByRole('button', { name: 'Save' }));
      expect((await api.workspace.load({})).tools).toEqual([tool]);
      await user.clear(field);
      await user.type(field, 'Orders');
      await user.click(panel.getByRole('button', { name: 'Save' }));
      await waitFor(async () => expect(JSON.stringify((await api.workspace.load({})).tools)).toContain('Orders'));
    },
  );
});

describe('the menu', () => {
  it('has Projects from the first goal, idea or tool on', async () => {
    await open({ projects: [aProject()] }, '/clients');
    expect(await screen.findByRole('link', { name: 'Projects' })).toBeVisible();
  });
});
