/** Time worked is whole minutes: sums never lose one. */
export type Minutes = number & { readonly __value: 'minutes' };
export const minutes = (count: number): Minutes => count as Minutes;

export const MINUTES_A_DAY = 1440;
export const isMinutes = (value: unknown): value is Minutes =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= 7 * MINUTES_A_DAY;

/**
 * Reads a duration such as '2h', '2.5 h', '1:30', '1h30', '45 min', '90m', '2,5h'; a bare number is hours when
 * `bare` says so. Null when the text is no duration.
 */
export function parseMinutes(text: string, bare: 'hours' | 'none' = 'none'): Minutes | null {
  const body = text.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  const clock = /^(\d{1,3}):([0-5]\d)(?: ?h(?:ours?|rs?)?)?$/.exec(body);
  if (clock) return whole(Number(clock[1]) * 60 + Number(clock[2]));
  const parts = /^(?:(\d{1,3}(?:[.,]\d{1,2})?) ?(?:h|hrs?|hours?))? ?(?:(\d{1,4}) ?(?:m|mins?|minutes?)?)?$/.exec(body);
  if (parts && body !== '' && (parts[1] !== undefined || /m/.test(body)))
    return whole(decimal(parts[1] ?? '0') * 60 + Number(parts[2] ?? 0));
  if (bare === 'hours' && /^\d{1,3}(?:[.,]\d{1,2})?$/.test(body)) return whole(decimal(body) * 60);
  return null;
}

const decimal = (text: string): number => Number(text.replace(',', '.'));
const whole = (count: number): Minutes | null => (Number.isFinite(count) ? minutes(Math.round(count)) : null);

/** '2 h', '1 h 30 min', '45 min'. */
export function formatMinutes(count: number): string {
  const hours = Math.floor(Math.abs(count) / 60);
  const rest = Math.abs(count) % 60;
  const text = [hours > 0 || rest === 0 ? `${hours} h` : '', rest > 0 ? `${rest} min` : ''].filter(Boolean).join(' ');
  return count < 0 ? `−${text}` : text;
}

/** Hours with at most one digit behind the point, for sentences: 90 → '1.5'. */
export function formatHours(count: number, locale: string): string {
  const format = hoursIn.get(locale) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  hoursIn.set(locale, format);
  return format.format(count / 60);
}
/** Making one takes longer than all that it formats on a screen. */
const hoursIn = new Map<string, Intl.NumberFormat>();
