/** Local days and clock times of this machine. */
import type { LocalDays } from '../../shared/records/timer.ts';
import type { Day } from '../../shared/values/dates.ts';

const two = (value: number): string => String(value).padStart(2, '0');

export const localDays: LocalDays = {
  dayOf(moment) {
    const at = new Date(moment);
    return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}` as Day;
  },
  midnightAfter: (moment) => new Date(moment).setHours(24, 0, 0, 0),
};
