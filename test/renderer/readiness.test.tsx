import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { questionWords } from '../../shared/words/questions.ts';
import { initialSettings } from '../../shared/records/settings.ts';
import { aClient, aPerson } from '../support/builders.ts';
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
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});
