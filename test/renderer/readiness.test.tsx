import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { readinessWords } from '../../shared/words/readiness.ts';
import { questionWords } from '../../shared/words/questions.ts';
import { initialSettings } from '../../shared/records/settings.ts';
import type { ResultId } from '../../shared/records/recommendation.ts';
import { aClient, aPerson, aWork, categoryNamed, day, hours, testId } from '../support/builders.ts';
import { TODAY } from '../support/make-app.ts';
import { renderApp } from '../support/render-app.tsx';

const settings = { ...initialSettings, startedOn: TODAY };
const heading = () => screen.findByRole('heading', { level: 1 });
const asks = (id: keyof typeof questionWords) =>
  waitFor(async () => expect(await heading()).toHaveTextContent(questionWords[id].ask));

describe('A1 and A2 the check', () => {
  it('proposes what the log says with its figure; her own answer wins, and the result shows both', async () => {
    const clients = [aClient(), aClient({ name: 'Kiln House' })];
    const { user, api } = await renderApp({ route: '/readiness', seed: { settings, clients, people: [aPerson()] } });
    await user.click(await screen.findByRole('button', { name: 'Start the short check' }));
    await asks('clients');
    const field = screen.getByRole('textbox');
    expect(field).toHaveValue('2');
    expect(screen.getByText('From your log')).toBeVisible();
    expect(screen.getByText(/2 active clients/)).toBeVisible();
    await user.clear(field);
    await user.type(field, '9');
    expect(screen.queryByText('From your log')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Next' }));
    await asks('income');
    // Nothing chosen: she is told, and nothing is taken for an answer.
    await user.click(screen.getByRole('button', { name: 'Next' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Choose an answer, or say that you are not sure.');
    for (const id of [
      'income',
      'budget',
      'handsHours',
      'firefighting',
      'people',
      'checkIns',
      'projectsShelved',
    ] as const) {
      await asks(id);
      await user.click(screen.getByRole('button', { name: 'Not sure' }));
    }
    await waitFor(async () => expect(await heading()).toHaveTextContent('Your answers'));
    expect(screen.getByText(/7 answers are “not sure”/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'See my result' }));
    expect(await screen.findByText(/you said 9, your log says 2/)).toBeVisible();
    const { results, assessments } = await api.workspace.load({});
    expect(results).toHaveLength(1);
    expect(assessments).toMatchObject([{ state: 'finished' }]);
    expect(assessments[0]?.answers['budget']).toEqual({ value: null, from: 'owner' });
  });

  it('A2 a proposed figure opens its rows, and what was typed is still there after the look', async () => {
    const { user } = await renderApp({
      route: '/readiness',
      seed: { settings, clients: [aClient(), aClient({ name: 'B' })] },
    });
    await user.click(await screen.findByRole('button', { name: 'Start the full check' }));
    await asks('clients');
    const field = screen.getByRole('textbox');
    expect(field).toHaveValue('2');
    await user.clear(field);
    await user.type(field, '7');
    await user.click(screen.getByRole('link', { name: 'See what it adds up' }));
    expect(await screen.findByRole('heading', { name: /2 active clients/ })).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Today' }));
    await user.click(await screen.findByRole('link', { name: 'Go on' }));
    await asks('clients');
    expect(screen.getByRole('textbox')).toHaveValue('7');
  });

  it('is left and taken up at the same question', async () => {
    const { user } = await renderApp({ route: '/readiness', seed: { settings } });
    await user.click(await screen.findByRole('button', { name: 'Start the full check' }));
    await asks('clients');
    await user.click(screen.getByRole('button', { name: 'Not sure' }));
    await asks('offers');
    await user.click(screen.getByRole('button', { name: 'Save and leave' }));
    await user.click(await screen.findByRole('link', { name: 'Go on' }));
    await asks('offers');
  });
});

describe('A10 results', () => {
  it('are kept with their date, stay as they were when the log moves, and cannot be taken twice', async () => {
    const client = aClient();
    const made = await renderApp({ route: '/readiness', seed: { settings, clients: [client] } });
    const check = {
      id: '7e570000-0000-4000-8000-00000000aaaa' as never,
      length: 'short' as const,
      state: 'open' as const,
      answers: { people: { value: 0, from: 'owner' as const }, handsHours: { value: 600, from: 'owner' as const } },
      at: null,
      startedOn: TODAY,
      finishedOn: null,
    };
    const resultId = '7e570000-0000-4000-8000-00000000bbbb' as never;
    await made.api.assessment.save(check);
    await made.api.assessment.finish({ assessmentId: check.id, resultId });
    const first = await made.api.result.load({ id: resultId });
    await made.api.client.remove({ ids: [client.id] });
    expect(await made.api.result.load({ id: resultId })).toEqual(first);
    // The same call again, as after a lost reply, is none; another one is refused, and so is a change of the answers.
    await made.api.assessment.finish({ assessmentId: check.id, resultId });
    expect((await made.api.workspace.load({})).results).toHaveLength(1);
    const other = '7e570000-0000-4000-8000-00000000cccc' as never;
    await expect(made.api.assessment.finish({ assessmentId: check.id, resultId: other })).rejects.toMatchObject({
      rule: 'assessment-finished',
    });
    await expect(made.api.assessment.save(check)).rejects.toMatchObject({ rule: 'assessment-finished' });

    const item = (await screen.findByText(/Result of November 23, 2026/)).closest('li') as HTMLElement;
    await made.user.click(within(item).getByRole('link'));
    expect(await screen.findByRole('heading', { name: 'What you answered' })).toBeVisible();
    // What can be typed here is only what she tries out.
    const table = screen.getByRole('table');
    expect(screen.getAllByRole('textbox')).toEqual(within(table).getAllByRole('textbox'));
  });
});

type Said = Readonly<Record<string, string | number | null>>;

/** A result over the real service, on the screen. */
async function seeResult(said: Said, length: 'short' | 'full' = 'full') {
  const made = await renderApp({ route: '/readiness', seed: { settings } });
  const check = {
    id: '7e570000-0000-4000-8000-00000000aaaa' as never,
    length,
    state: 'open' as const,
    answers: Object.fromEntries(Object.entries(said).map(([id, value]) => [id, { value, from: 'owner' as const }])),
    at: null,
    startedOn: TODAY,
    finishedOn: null,
  };
  const resultId = testId<ResultId>();
  await made.api.assessment.save(check);
  await made.api.assessment.finish({ assessmentId: check.id, resultId });
  location.hash = `/readiness/result/${resultId}`;
  await screen.findByRole('heading', { name: 'What you answered' });
  return made;
}

const busy = { people: 0, handsHours: 600, budget: 60_000, income: 500_000, clients: 6, lateAnswers: 'often' };

describe('A8 side by side', () => {
  it('adds up what she tries out at once, goes back, and changes nothing that is kept', async () => {
    const { user, store } = await seeResult(busy);
    const kept = JSON.stringify(store.toPlain());
    const cost = () => within(screen.getByRole('row', { name: /^Cost a month/ })).getAllByRole('cell');
    expect(cost()[0]).toHaveTextContent('Nothing');
    expect(cost()[1]).toHaveTextContent(/^\$867/);
    const rate = screen.getByRole('textbox', { name: 'Rate an hour of an assistant' });
    await user.clear(rate);
    await user.type(rate, '30');
    expect(cost()[1]).toHaveTextContent(/^\$1,300.*\$700 more than you named/);
    await user.clear(screen.getByRole('textbox', { name: 'Hours a week of an assistant' }));
    expect(cost()[1]).toHaveTextContent(/^Not known/);
    expect(
      within(screen.getByRole('row', { name: /^Left in a usual month/ })).getAllByRole('cell')[1],
    ).toHaveTextContent('Not known');
    await user.click(screen.getByRole('button', { name: 'Back to the usual figures' }));
    expect(cost()[1]).toHaveTextContent(/^\$867/);
    expect(JSON.stringify(store.toPlain())).toBe(kept);
  });

  it('says "not known" for money that she left open, and asks for a logged week', async () => {
    await seeResult(busy);
    const row = screen.getByRole('row', { name: /^Left in a bad year/ });
    expect(within(row).getAllByText('Not known')).toHaveLength(3);
    expect(screen.getByText('Log a week of work to see your week before and after.')).toBeVisible();
  });
});

describe('A5 and A7 what is for and against, and how sure it is', () => {
  it('shows four reasons, then the others; an answer is opened from its reason', async () => {
    const { user } = await seeResult({
      ...busy,
      people: 3,
      coordinationHours: 600,
      budget: 300_000,
      checkIns: 'always',
      workInvisible: 'always',
      systemsMissing: 'always',
      projectsShelved: 'always',
      firefighting: 'always',
      overwhelmed: 'always',
      offers: 3,
      lettingGo: 'gladly',
    });
    const why = (await screen.findByRole('heading', { name: 'Why we say that' })).closest('section') as HTMLElement;
    const more = within(why).getByRole('button', { name: /^\d more$/ });
    expect(
      within(why)
        .getAllByRole('listitem')
        .filter((item) => item.classList.contains('hidden')),
    ).not.toHaveLength(0);
    await user.click(more);
    expect(
      within(why)
        .getAllByRole('listitem')
        .filter((item) => item.classList.contains('hidden')),
    ).toHaveLength(0);
    expect(screen.getByRole('heading', { name: 'What speaks against it' })).toBeVisible();
    const [answer] = within(why).getAllByRole('button', { name: /: / });
    await user.click(answer as HTMLElement);
    expect(document.activeElement?.id).toMatch(/^answer-/);
  });

  it('names the answers that would settle it where there is not enough to say', async () => {
    await seeResult({ clients: 4 }, 'short');
    const card = screen.getByRole('heading', { name: 'These answers would settle it' }).closest('section');
    expect(card).toHaveTextContent(questionWords.budget.topic);
    expect(card).toHaveTextContent(questionWords.handsHours.topic);
    expect(screen.getByText(/From your answers only/)).toBeVisible();
  });
});

describe('A3 the stage', () => {
  it('is marked among the four, each with its boundary in her currency', async () => {
    await seeResult(busy);
    const path = screen.getByRole('list', { name: 'Where your business stands' });
    expect(
      within(path)
        .getAllByRole('listitem')
        .filter((item) => item.getAttribute('aria-current')),
    ).toHaveLength(1);
    expect(screen.getByText(/fewer than three clients or under \$1,000 a month/)).toBeVisible();
    expect(screen.getByText(/Content and small is a good end/)).toBeVisible();
  });
});

describe('O10 and A12 after an assistant began', () => {
  const began = day('2026-09-14');
  const tess = aPerson({ name: 'Tess Harlow', role: 'va', from: began });
  const week = (first: string, count: number) => [
    aWork({ when: { week: day(first) }, minutes: hours(20), categoryId: categoryNamed('Client work') }),
    aWork({ when: { week: day(first) }, minutes: hours(count), categoryId: categoryNamed('Planning projects') }),
  ];

  it('each month says what speaks for a manager, from the month before on', async () => {
    const others = ['Jon', 'Lou', 'Ada'].map((name) => aPerson({ name, role: 'copywriter', from: day('2026-01-05') }));
    await renderApp({
      route: '/readiness',
      seed: { settings, people: [tess, ...others], work: [...week('2026-08-10', 3), ...week('2026-10-12', 12)] },
    });
    expect(await screen.findByText(readinessWords.signs.title('Tess Harlow'))).toBeVisible();
    const table = within(await screen.findByRole('table', { name: readinessWords.signs.caption }));
    expect(
      table
        .getAllByRole('row')
        .slice(1)
        .map(({ textContent }) => textContent),
    ).toEqual([
      expect.stringMatching(/^October 202612 h a week.*Speaks for one$/),
      'September 2026Tess Harlow beganNot logged',
      expect.stringMatching(/^August 20263 h a week.*Not yet$/),
    ]);
    expect(screen.getByText(new RegExp(readinessWords.signs.yes('October 2026')))).toHaveTextContent(/12 hours a week/);
  });

  it.each([
    ['with a manager', [tess, aPerson({ name: 'Ines', role: 'obm' })]],
    ['in the first month', [{ ...tess, from: day('2026-11-02') }]],
    ['without an assistant', [aPerson({ role: 'copywriter', from: began })]],
  ])('is not there %s', async (_, people) => {
    await renderApp({ route: '/readiness', seed: { settings, people } });
    expect(await screen.findByText(readinessWords.past.title)).toBeVisible();
    expect(screen.queryByText(/: is a manager next\?$/)).toBeNull();
  });
});
