import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { DayField } from '../../../renderer/parts/date-fields.tsx';
import { Surroundings, typingLocale } from '../../../renderer/parts/surroundings.tsx';
import type { Day, Weekday } from '../../../shared/values/dates.ts';

function renderField({
  weekStart = 1,
  dateOrder = 'day-month',
}: { weekStart?: Weekday; dateOrder?: 'day-month' | 'month-day' } = {}) {
  const said: (Day | null)[] = [];
  function Owner() {
    const [value, setValue] = useState<Day | null>('2026-11-23' as Day);
    return (
      <Surroundings
        navigate={() => undefined}
        useHref={(path) => path}
        locale="en-GB"
        dateOrder={dateOrder}
        weekStart={weekStart}
      >
        <DayField
          label="Date"
          openLabel="Pick a day"
          value={value}
          onChange={(day) => {
            setValue(day);
            said.push(day);
          }}
          quick={[
            { label: 'Today', day: '2026-11-23' as Day },
            { label: 'Yesterday', day: '2026-11-22' as Day },
          ]}
        />
      </Surroundings>
    );
  }
  render(<Owner />);
  return { user: userEvent.setup(), last: () => said.at(-1) };
}

describe('a day', () => {
  it('is typed in the owner’s own order', async () => {
    const { user, last } = renderField();
    await user.tab();
    await user.keyboard('03122026');
    expect(last()).toBe('2026-12-03');
  });

  it('is typed month first when she chose that, whatever her place does', async () => {
    const { user, last } = renderField({ dateOrder: 'month-day' });
    await user.tab();
    await user.keyboard('12032026');
    expect(last()).toBe('2026-12-03');
  });

  it('is Yesterday with one press, and that opens no calendar', async () => {
    const { user, last } = renderField();
    await user.click(screen.getByRole('button', { name: 'Yesterday' }));
    expect(last()).toBe('2026-11-22');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it.each<[Weekday, string]>([
    [1, 'M'],
    [0, 'S'],
  ])('is picked from weeks that begin with her weekday (%i)', async (weekStart, first) => {
    const { user, last } = renderField({ weekStart });
    await user.click(screen.getByRole('button', { name: /^Pick a day/ }));
    const calendar = within(await screen.findByRole('dialog'));
    expect(calendar.getAllByRole('columnheader', { hidden: true })[0]).toHaveTextContent(first);
    await user.click(calendar.getByRole('button', { name: /18 November 2026/ }));
    expect(last()).toBe('2026-11-18');
  });
});

describe('the locale in which days are typed', () => {
  it.each([
    ['en-US', 'month-day', 'en-US'],
    ['en-US', 'day-month', 'en-GB'],
    ['de-DE', 'day-month', 'de-DE'],
    ['de-DE', 'month-day', 'en-US'],
    ['ja-JP', 'year-month', 'ja-JP'],
    ['en-GB', 'year-month', 'en-CA'],
  ] as const)('of %s with %s first is %s', (locale, order, expected) =>
    expect(typingLocale(locale, order)).toBe(expected),
  );

  it.each(['day-month', 'month-day', 'year-month'] as const)('has the order that was chosen: %s', (order) => {
    // Neither of them writes dates in all three orders.
    for (const locale of ['de-DE', 'en-US', 'ja-JP'])
      expect(typingLocale(typingLocale(locale, order), order)).toBe(typingLocale(locale, order));
  });
});
