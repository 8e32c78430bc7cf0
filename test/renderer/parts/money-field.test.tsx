import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { HoursField, MoneyField } from '../../../renderer/parts/figure-fields.tsx';
import type { Minutes } from '../../../shared/values/minutes.ts';
import type { Currency, Minor } from '../../../shared/values/money.ts';
import { commonWords } from '../../../shared/words/common.ts';

/** A field with an owner's state around it; `said` is what it told last. */
function renderMoney(start: number | null = null, locale = 'en-GB') {
  const said: { value: Minor | null; readable: boolean }[] = [];
  function Owner() {
    const [value, setValue] = useState<Minor | null>(start as Minor | null);
    return (
      <MoneyField
        label="Amount"
        currency={'GBP' as Currency}
        locale={locale}
        value={value}
        onChange={(next, readable) => {
          setValue(next);
          said.push({ value: next, readable });
        }}
      />
    );
  }
  render(<Owner />);
  return { user: userEvent.setup(), field: screen.getByLabelText('Amount'), last: () => said.at(-1) };
}

describe('an amount', () => {
  it('is plain while it is edited and written out when it is left', async () => {
    const { user, field } = renderMoney(123450);
    expect(field).toHaveValue('£1,234.50');
    await user.click(field);
    expect(field).toHaveValue('1234.50');
    await user.clear(field);
    await user.type(field, '2,500');
    expect(field).toHaveValue('2,500');
    await user.tab();
    expect(field).toHaveValue('£2,500.00');
  });

  it.each([
    ['1250', 125000],
    ['£1,250.5', 125050],
    ['-80', -8000],
    [' 1 ', 100],
  ])('%j is %i pence', async (text, pence) => {
    const { user, field, last } = renderMoney();
    await user.type(field, text);
    expect(last()).toEqual({ value: pence, readable: true });
  });

  it('that reads in two ways is kept as typed and asked about: Yes takes it', async () => {
    const { user, field, last } = renderMoney();
    await user.type(field, '1.234,50');
    expect(last()).toEqual({ value: null, readable: false });
    expect(screen.queryByRole('status')).toBeNull();
    await user.tab();
    expect(field).toHaveValue('1.234,50');
    expect(screen.getByRole('status')).toHaveTextContent('Is that £1,234.50?');
    await user.click(screen.getByRole('button', { name: 'Yes' }));
    expect(last()).toEqual({ value: 123450, readable: true });
    expect(field).toHaveValue('£1,234.50');
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('that reads in two ways is let go with No', async () => {
    const { user, field, last } = renderMoney();
    await user.type(field, '1.234,50');
    await user.tab();
    await user.click(screen.getByRole('button', { name: 'No' }));
    expect(last()).toEqual({ value: null, readable: true });
    expect(field).toHaveValue('');
  });

  it('that cannot be read stays, with a message that belongs to the field once it is left', async () => {
    const { user, field, last } = renderMoney(5000);
    await user.clear(field);
    await user.type(field, 'about 50');
    expect(last()).toEqual({ value: null, readable: false });
    expect(field).not.toBeInvalid();
    await user.tab();
    expect(field).toHaveValue('about 50');
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription(commonWords.money.unreadable);
  });

  it('follows the owner’s own writing', async () => {
    const { user, field, last } = renderMoney(null, 'de-DE');
    await user.type(field, '1.234,50');
    expect(last()).toEqual({ value: 123450, readable: true });
  });
});

describe('hours', () => {
  function renderHours(allowZero: boolean) {
    const said: (Minutes | null)[] = [];
    function Owner() {
      const [value, setValue] = useState<Minutes | null>(null);
      return (
        <HoursField
          label="Hours"
          value={value}
          allowZero={allowZero}
          onChange={(next) => {
            setValue(next);
            said.push(next);
          }}
        />
      );
    }
    render(<Owner />);
    return { user: userEvent.setup(), field: screen.getByLabelText('Hours'), last: () => said.at(-1) };
  }

  it.each([
    ['2', 120],
    ['2.5', 150],
    ['1:30', 90],
    ['45 min', 45],
  ])('%j is %i minutes', async (text, minutes) => {
    const { user, field, last } = renderHours(false);
    await user.type(field, text);
    expect(last()).toBe(minutes);
  });

  it('of zero are nothing, unless zero is an answer', async () => {
    const nothing = renderHours(false);
    await nothing.user.type(nothing.field, '0');
    expect(nothing.last()).toBeNull();
  });

  it('of zero are kept where zero is an answer', async () => {
    const { user, field, last } = renderHours(true);
    await user.type(field, '0');
    expect(last()).toBe(0);
  });
});
