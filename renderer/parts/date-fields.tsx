/** Days and months, typed in the parts of the place's own order or picked. Values are plain texts; no clock time, no zone. */
import { parseDate, type CalendarDate } from '@internationalized/date';
import { useState } from 'react';
import {
  Button as AriaButton,
  Calendar,
  CalendarCell,
  CalendarGrid,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  FieldError,
  Group,
  Heading,
  Label,
  Popover,
} from 'react-aria-components';
import type { Day, Month } from '../../shared/values/dates.ts';
import { TextButton } from './buttons.tsx';
import { Select, type FieldProps } from './fields.tsx';
import { Icon } from './icons.tsx';
import { useWeekStart } from './surroundings.tsx';

const NOTHING_QUICK: readonly never[] = [];

/** @param quick days that one press chooses, as Today and Yesterday */
export function DayField({
  value,
  onChange,
  quick = NOTHING_QUICK,
  max,
  openLabel,
  ...field
}: FieldProps & {
  value: Day | null;
  onChange: (value: Day | null) => void;
  quick?: readonly { readonly label: string; readonly day: Day }[];
  max?: Day;
  openLabel: string;
}) {
  // While its year is being typed a date is none yet, but it must stay in the field: null would empty it under her hands.
  const [typing, setTyping] = useState<CalendarDate | null>(null);
  const take = (date: CalendarDate | null): void => {
    const whole = date === null || inRange(date);
    setTyping(whole ? null : date);
    onChange(date && whole ? (date.toString() as Day) : null);
  };
  const look = 'flex min-w-0 flex-col gap-1';
  return (
    <div className={look}>
      <DatePicker
        value={typing ?? (value === null ? null : parseDate(value))}
        onChange={take}
        isInvalid={!!field.error}
        validationBehavior="aria"
        {...(max !== undefined && { maxValue: parseDate(max) })}
        className={look}
      >
        <Label className={field.hiddenLabel ? 'sr-only' : 'text-small font-semibold'}>{field.label}</Label>
        <Group className="flex h-9 items-center rounded-control border border-edge bg-surface pr-1 pl-3 focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-focus data-invalid:border-danger">
          <DateInput className="figures flex flex-1">
            {(segment) => (
              <DateSegment
                segment={segment}
                className="rounded-tick px-0.5 outline-none data-focused:bg-plum data-focused:text-on-plum data-placeholder:text-ink-3"
              />
            )}
          </DateInput>
          <AriaButton
            aria-label={openLabel}
            className="flex size-7 items-center justify-center rounded-tick hover:bg-sunken"
          >
            <Icon name="calendar" size={15} />
          </AriaButton>
        </Group>
        <FieldError className="text-note font-semibold text-danger-ink">{field.error}</FieldError>
        <CalendarPopover />
      </DatePicker>
      {/* Outside the picker, which takes every button in it for the one that opens the calendar. */}
      {quick.length > 0 && (
        <div className="flex gap-3 text-note">
          {quick.map(({ label, day }) => (
            <TextButton
              key={day}
              onPress={() => {
                setTyping(null);
                onChange(day);
              }}
            >
              {label}
            </TextButton>
          ))}
        </div>
      )}
    </div>
  );
}

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

function CalendarPopover() {
  const turn = 'flex size-8 items-center justify-center rounded-control hover:bg-sunken';
  return (
    <Popover className="rounded-large border border-line bg-surface p-4 shadow-raised">
      <Dialog className="outline-none">
        <Calendar firstDayOfWeek={WEEKDAYS[useWeekStart()]}>
          <header className="mb-2 flex items-center justify-between">
            <AriaButton slot="previous" className={turn}>
              <Icon name="previous" size={16} />
            </AriaButton>
            <Heading className="text-small" />
            <AriaButton slot="next" className={turn}>
              <Icon name="next" size={16} />
            </AriaButton>
          </header>
          <CalendarGrid className="figures text-small">
            {(date) => (
              <CalendarCell
                date={date}
                className="m-0.5 flex size-8 cursor-pointer items-center justify-center rounded-control outline-none hover:bg-plum-soft data-disabled:opacity-40 data-focus-visible:outline-2 data-focus-visible:outline-focus data-outside-month:hidden data-selected:bg-plum data-selected:text-on-plum"
              />
            )}
          </CalendarGrid>
        </Calendar>
      </Dialog>
    </Popover>
  );
}

/** A year that is still being typed ('0202') is no date yet. */
const inRange = (date: { year: number }): boolean => date.year >= 1900 && date.year < 2200;

/** @param months in the order in which they are offered */
export function MonthField({
  value,
  onChange,
  months,
  nameOf,
  ...field
}: FieldProps & {
  value: Month | null;
  onChange: (value: Month) => void;
  months: readonly Month[];
  nameOf: (month: Month) => string;
}) {
  return (
    <Select {...field} value={value} onChange={onChange} options={months.map((id) => ({ id, label: nameOf(id) }))} />
  );
}
