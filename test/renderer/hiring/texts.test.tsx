import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { makePlan } from '../../../shared/playbook/hiring-steps.ts';
import type { Plan } from '../../../shared/records/hiring.ts';
import { initialSettings } from '../../../shared/records/settings.ts';
import { documentWords as words } from '../../../shared/words/documents/names.ts';
import { appWords } from '../../../shared/words/app.ts';
import { hiringWords } from '../../../shared/words/hiring.ts';
import { aPerson, aWork, categoryNamed, day, dollars, hours, testId } from '../../support/builders.ts';
import { TODAY } from '../../support/make-app.ts';
import { renderApp } from '../../support/render-app.tsx';

const settings = {
  ...initialSettings,
  ownerName: 'Marianne',
  startedOn: TODAY,
  money: { ...initialSettings.money, budget: dollars(800) },
};
const work = [
  aWork({ when: { week: day('2026-11-16') }, minutes: hours(6), categoryId: categoryNamed('Inbox and calendar') }),
];
const plan = (role: Plan['role'] = 'va') =>
  makePlan({ id: testId(), role, today: TODAY, resultId: null, signs: [], hasTeam: true, newId: () => testId() });
const open = async (one: Plan, route: string, seed: Readonly<Record<string, unknown>> = {}) => {
  const made = await renderApp({ route: `${route}?plan=${one.id}`, seed: { settings, work, plans: [one], ...seed } });
  return made;
};

describe('H3 texts of a hire', () => {
  it('are listed by their use, differ by role, and are one press from the plan and from their step', async () => {
    const one = plan();
    const { user } = await open(one, '/hiring');
    await user.click(await screen.findByRole('link', { name: words.open }));
    expect(await screen.findByRole('link', { name: words.names['trial-task'] })).toBeVisible();
    expect(screen.queryByRole('link', { name: words.names['paid-look'] })).toBeNull();
    // Nobody is there to be told.
    expect(screen.queryByRole('link', { name: words.names['message-tell-va'] })).toBeNull();
    await user.click(screen.getByRole('link', { name: hiringWords.backToPlan }));
    const step = one.steps.find(({ templateId }) => templateId === 'va-brief');
    await user.click(await screen.findByRole('button', { name: new RegExp(`^${step?.title}`) }));
    await user.click(screen.getByRole('link', { name: words.ofStep(words.names.brief) }));
    expect(await screen.findByText(/Inbox and calendar: 6 hours a week/)).toBeVisible();
    expect(screen.getByText(words.fromData)).toBeVisible();
  });

  it('follow her data until she changes one; it is hers then, and can be written anew', async () => {
    const made = await open(plan(), '/hiring/text/brief');
    const { user, api } = made;
    await user.click(await screen.findByRole('button', { name: words.edit }));
    const field = screen.getByRole('textbox', { name: words.body });
    expect((field as HTMLTextAreaElement).value).toContain('Budget: up to $800 a month.');
    await user.clear(field);
    await user.click(screen.getByRole('button', { name: words.save }));
    expect(field).toHaveAccessibleDescription(expect.stringContaining(words.empty));
    await user.type(field, '# Mine');
    await user.click(screen.getByRole('button', { name: words.save }));
    expect(await screen.findByRole('heading', { name: 'Mine' })).toBeVisible();
    const stored = async () => (await api.workspace.load({})).documents;
    expect(await stored()).toMatchObject([{ kind: 'brief', body: '# Mine', personId: null, editedOn: TODAY }]);
    // Her data move on; her version stays.
    await api.work.remove({ ids: work.map(({ id }) => id) });
    expect(screen.getByRole('heading', { name: 'Mine' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: words.again }));
    expect(await screen.findByText(/The list is written in the week before we begin/)).toBeVisible();
    expect(await stored()).toEqual([]);
    await api.undo.last({});
    expect(await stored()).toHaveLength(1);
  });

  it('a text that she is changing outlives a look elsewhere', async () => {
    const one = plan();
    const { user } = await open(one, '/hiring/text/references');
    await user.click(await screen.findByRole('button', { name: words.edit }));
    await user.type(screen.getByRole('textbox', { name: words.body }), ' And her sister.');
    await user.click(screen.getByRole('link', { name: words.all }));
    await user.click(await screen.findByRole('link', { name: words.names.references }));
    const field = await screen.findByRole('textbox', { name: words.body });
    expect((field as HTMLTextAreaElement).value).toContain('And her sister.');
    await user.click(screen.getByRole('button', { name: words.stop }));
    expect(screen.queryByText(/And her sister/)).toBeNull();
  });

  it('nothing in a text is taken for markup or a link', async () => {
    const one = plan();
    const body = 'See [this](javascript:alert(1)) <img src=x onerror=alert(1)> <b>bold</b> https://example.com';
    const document = { id: testId(), planId: one.id, personId: null, kind: 'brief', body, editedOn: TODAY };
    await open(one, '/hiring/text/brief', { documents: [document] });
    const main = await screen.findByRole('main');
    await waitFor(() => expect(main).toHaveTextContent('See this'));
    expect(main.querySelector('img, b, script')).toBeNull();
    expect(main.querySelector('a[href*="example"], a[href*="javascript"]')).toBeNull();
  });
});

describe('H7 the words', () => {
  it('are copied as they stand', async () => {
    const tess = aPerson({ name: 'Tess Harlow' });
    const { user } = await open(plan('obm'), '/hiring/text/message-tell-va', { people: [tess] });
    const write = vi.spyOn(navigator.clipboard, 'writeText');
    await user.click(await screen.findByRole('button', { name: appWords.paper.copy }));
    expect(await screen.findByText(appWords.paper.copied)).toBeVisible();
    expect(write.mock.calls[0]?.[0]).toMatch(/^Hello Tess,\n\nI want you to hear this from me/);
  });
});

describe('H6 the first days', () => {
  it('are written for the person that she says', async () => {
    const tess = aPerson({ name: 'Tess Harlow' });
    const { user } = await open(plan('obm'), '/hiring/text/day-one', { people: [tess] });
    expect(await screen.findByRole('heading', { name: 'The new manager' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: new RegExp(`${words.forWhom}$`) }));
    await user.click(await screen.findByRole('option', { name: 'Tess Harlow' }));
    expect(await screen.findByRole('heading', { name: 'Tess Harlow' })).toBeVisible();
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'The new manager' })).toBeNull());
  });
});

describe('O10 the two files', () => {
  it('leave names out when she says so', async () => {
    const tess = aPerson({ name: 'Tess Harlow' });
    const { user } = await open(plan(), '/hiring/text/support-plan', { people: [tess] });
    expect(await screen.findByText(/Tess Harlow/)).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: words.withoutNames }));
    expect(screen.queryByText(/Tess Harlow/)).toBeNull();
    expect(screen.getByText(/Beside: the assistant\./)).toBeVisible();
  });

  it('O10 leave names out of her own version too, and take none from it', async () => {
    const one = plan();
    const tess = aPerson({ name: 'Tess Harlow' });
    const own = { id: testId(), planId: one.id, personId: null, kind: 'support-plan', editedOn: TODAY };
    const documents = [{ ...own, body: 'Call Tess for Marianne.' }];
    const { user } = await open(one, '/hiring/text/support-plan', { people: [tess], documents });
    await user.click(await screen.findByRole('checkbox', { name: words.withoutNames }));
    expect(screen.getByText('Call the assistant for the owner.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: words.edit }));
    expect(screen.getByRole('textbox', { name: words.body })).toHaveValue('Call Tess for Marianne.');
  });

  it('O10 no support plan is written about somebody without a hire', async () => {
    const jon = aPerson({ name: 'Jon Bell', role: 'web-designer' });
    await renderApp({ route: `/hiring/text/support-plan?person=${jon.id}`, seed: { settings, people: [jon] } });
    expect(await screen.findByText(words.gone)).toBeVisible();
    expect(screen.queryByText(/A Virtual Assistant/)).toBeNull();
  });

  it('a text of a plan that is gone says so', async () => {
    await renderApp({ route: '/hiring/text/brief?plan=7e570000-0000-4000-8000-00000000aaaa', seed: { settings } });
    expect(await screen.findByText(words.gone)).toBeVisible();
  });
});
