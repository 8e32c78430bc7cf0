import type { Format } from '../../state/format.ts';

/** '−1.2' or '1.2' hours; what rounds to nothing has no sign. With `plus`, what is more than nothing has one too. */
export function signedHours(minutes: number, format: Format, plus = false): string {
  const text = format.hours(Math.abs(minutes));
  if (text === format.hours(0)) return text;
  return minutes < 0 ? `−${text}` : plus ? `+${text}` : text;
}
