/** From the first start to the first answer, with the clicks counted. */
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { questionsOf } from '../../../shared/advice/questions.ts';
import { questionWords } from '../../../shared/words/questions.ts';
import { welcomeWords } from '../../../shared/words/welcome.ts';
import { renderApp } from '../../support/render-app.tsx';

describe('A1 the first start', () => {
  it('leads to a first answer in at most thirty clicks, which says that nothing is logged yet', async () => {
    const { user, api } = await renderApp({ route: '/' });
    let clicks = 0;
    const click = async (element: Element): Promise<void> => {
      clicks += 1;
      await user.click(element);
    };
    const heading = () => screen.findByRole('heading', { level: 1 });
    await click(await screen.findByRole('button', { name: welcomeWords.start }));
    const figures: Readonly<Record<string, string>> = { clients: '9', people: '3', handsHours: '12' };
    for (const question of questionsOf('short')) {
      await waitFor(async () => expect(await heading()).toHaveTextContent(questionWords[question.id].ask));
      if (question.kind === 'choice') {
        const [, , , often] = screen.getAllByRole('radio');
        if (often) await click(often);
      } else {
        const field = screen.getByRole('textbox');
        await click(field);
        await user.type(field, figures[question.id] ?? '9000', { skipClick: true });
      }
      await click(screen.getByRole('button', { name: 'Next' }));
    }
    await waitFor(async () => expect(await heading()).toHaveTextContent('Your answers'));
    await click(screen.getByRole('button', { name: 'See my result' }));
    await waitFor(async () => expect((await api.workspace.load({})).results).toHaveLength(1));
    expect(clicks).toBeLessThanOrEqual(30);
    const [result] = (await api.workspace.load({})).results;
    expect(result).toMatchObject({ length: 'short', fromAnswersOnly: true });
  });
});
