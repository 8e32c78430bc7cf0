import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { ChoiceCards } from '../../../renderer/parts/choice-cards.tsx';

const choices = [
  { id: 'never', label: 'Hardly ever', text: 'They tell me before I ask.' },
  { id: 'often', label: 'Most days' },
  { id: 'always', label: 'Several times a day' },
];

function renderCards() {
  const chosen: string[] = [];
  function Owner() {
    const [value, setValue] = useState<string | null>(null);
    return (
      <>
        <ChoiceCards
          label="How often do you ask?"
          choices={choices}
          value={value}
          onChange={(id) => {
            setValue(id);
            chosen.push(id);
          }}
        />
        <input aria-label="Elsewhere" />
      </>
    );
  }
  render(<Owner />);
  return { user: userEvent.setup(), chosen };
}

describe('big answers', () => {
  it('are one group with a name, none chosen at first', () => {
    renderCards();
    expect(screen.getByRole('radiogroup', { name: 'How often do you ask?' })).toBeVisible();
    expect(screen.getAllByRole('radio').map((radio) => (radio as HTMLInputElement).checked)).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('are chosen by their number while the focus is among them', async () => {
    const { user, chosen } = renderCards();
    await user.tab();
    await user.keyboard('3');
    expect(screen.getByRole('radio', { name: 'Several times a day' })).toBeChecked();
    await user.keyboard('1');
    expect(screen.getByRole('radio', { name: /Hardly ever/ })).toBeChecked();
    expect(chosen).toEqual(['always', 'never']);
  });

  it('leave numbers without an answer, numbers with Ctrl and numbers typed elsewhere alone', async () => {
    const { user, chosen } = renderCards();
    await user.tab();
    await user.keyboard('7{Control>}2{/Control}');
    await user.type(screen.getByLabelText('Elsewhere'), '2');
    expect(chosen).toEqual([]);
  });

  it('go up and down with the arrows, and are chosen with a click', async () => {
    const { user } = renderCards();
    await user.click(screen.getByText('Most days'));
    expect(screen.getByRole('radio', { name: 'Most days' })).toBeChecked();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('radio', { name: 'Several times a day' })).toBeChecked();
  });
});
