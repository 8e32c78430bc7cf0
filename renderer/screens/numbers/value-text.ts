import type { Metric } from '../../../shared/records/metric.ts';
import { numberWords as words } from '../../../shared/words/numbers.ts';
import type { Day } from '../../../shared/values/dates.ts';
import { monthOf } from '../../../shared/values/dates.ts';
import type { Format } from '../../state/format.ts';

/** A value of a number as it is read: '£4,200', '12.5 h', '8%', '31'. */
export function valueText(unit: Metric['unit'], value: number, format: Format): string {
  if (unit === 'money') return format.money(value);
  if (unit === 'hours') return words.hours(format.hours(value));
  return unit === 'percent' ? words.percent(format.count(value)) : format.count(value);
}

/** The week or month that a value belongs to. */
export const periodText = (cadence: Metric['cadence'], on: Day, format: Format): string =>
  cadence === 'monthly' ? format.month(monthOf(on)) : format.week(on);
