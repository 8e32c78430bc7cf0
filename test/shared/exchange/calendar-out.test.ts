import { describe, expect, it } from 'vitest';
import ICAL from 'ical.js';
import { calendarFile } from '../../../shared/exchange/calendar-out.ts';
import { day } from '../../support/builders.ts';

const STAMP = '2026-11-23T10:00:00.000Z';
const title =
  String.raw`Call; ask about “rates”, then C:\notes` +
  '\nand the long word Donaudampfschifffahrtsgesellschaft — ätsch 🎉🎉';

describe('T4 steps and checks as a calendar file', () => {
  const text = calendarFile(
    [
      { id: 'one', on: day('2026-12-31'), title },
      { id: 'two', on: day('2026-11-25'), title: 'Paid task' },
    ],
    STAMP,
  );

  it('is read again by a calendar as it was meant', () => {
    const events = new ICAL.Component(ICAL.parse(text) as [])
      .getAllSubcomponents('vevent')
      .map((component) => new ICAL.Event(component));
    expect(
      events.map((event) => [event.uid, event.summary, event.startDate.toString(), event.endDate.toString()]),
    ).toEqual([
      ['one@right-hand', title, '2026-12-31', '2027-01-01'],
      ['two@right-hand', 'Paid task', '2026-11-25', '2026-11-26'],
    ]);
  });

  it('has lines of at most 75 bytes, each ended as the format asks', () => {
    const lines = text.split('\r\n');
    expect(lines.pop()).toBe('');
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(text).not.toMatch(/[^\r]\n/);
  });

  it('is the same text for the same records', () => {
    expect(text).toContain('DTSTAMP:20261123T100000Z');
    expect(calendarFile([], STAMP).split('\r\n')).toHaveLength(6);
  });
});
