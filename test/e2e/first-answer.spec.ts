/** From the first start to a first answer, with the keyboard alone. */
import { questionsOf } from '../../shared/advice/questions.ts';
import { questionWords } from '../../shared/words/questions.ts';
import { expect, test } from './support.ts';

test('eight questions by keyboard lead to a first answer that says what it rests on', async ({ app }) => {
  const { page } = app;
  const press = (...keys: string[]) =>
    keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toBeVisible();
  await page.getByRole('button', { name: 'Start with eight questions' }).focus();
  await press('Enter');

  const answers: Readonly<Record<string, string>> = {
    clients: '4',
    income: '1750',
    budget: '260',
    handsHours: '9',
    people: '0',
  };
  for (const question of questionsOf('short')) {
    const { ask } = questionWords[question.id];
    if (question.id === 'checkIns') continue; // Nobody works for her.
    await expect(heading).toHaveText(ask);
    await expect(heading).toBeFocused();
    if (question.kind === 'choice') await press('3');
    else {
      await press('Tab');
      await page.keyboard.type(answers[question.id] ?? '');
    }
    await press('Enter');
  }
  await expect(heading).toHaveText('Your answers');
  await app.expectAccessible();
  // Back to one answer and forth again: what was said is still there.
  await page.getByRole('button', { name: 'Change: What you can spend on new help' }).focus();
  await press('Enter');
  await expect(heading).toHaveText(questionWords.budget.ask);
  await expect(page.getByRole('textbox')).toHaveValue('$260.00');
  await press('Alt+ArrowLeft');
  await expect(heading).toHaveText(questionWords.income.ask);
  await page.getByRole('button', { name: 'Save and leave' }).focus();
  await press('Enter');
  await page.getByRole('link', { name: 'Go on' }).focus();
  await press('Enter');
  await expect(heading).toHaveText(questionWords.income.ask);
  for (let left = 0; left < 8 && (await heading.textContent()) !== 'Your answers'; left += 1) {
    const before = (await heading.textContent()) ?? '';
    await page.getByRole('button', { name: 'Next', exact: true }).focus();
    await press('Enter');
    await expect(heading).not.toHaveText(before);
  }
  await page.getByRole('button', { name: 'See my result' }).focus();
  await press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Virtual Assistant (VA)' })).toBeVisible();
  await expect(page.getByText('From your answers only')).toBeVisible();
  await app.expectAccessible();
});
