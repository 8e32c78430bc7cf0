/** The nearest whole number, never minus zero: JSON does not keep that, and a frozen figure must come back as it was. */
export const whole = (value: number): number => Math.round(value) + 0;
