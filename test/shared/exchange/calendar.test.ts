import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarHours, readCalendar } from '../../../shared/exchange/calendar.ts';
import { day } from '../../support/builders.ts';

const BERLIN = 'Europe/Berlin';
const event = (...lines: readonly string[]): string =>
  ['BEGIN:VEVENT', 'DTSTAMP:20261101T000000Z', ...lines, 'END:VEVENT'].join('\r\n');
const calendar = (...parts: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//EN', ...parts, 'END:VCALENDAR', ''].join('\r\n');
const hoursOf = (text: string, zone = BERLIN, from = '2026-11-16', to = '2026-11-22') => {
  const read = readCalendar(text, { from: day(from), to: day(to), zone });
  if (!read.ok) throw new Error(read.error);
  return calendarHours(read.value, zone).map((one) => `${one.day} ${one.title} ${one.minutes}`);
};

describe('X4 a calendar file as hours', () => {
  it('takes times in UTC, in a named zone, and without one, to her days', () => {
    const text = calendar(
      event('UID:a', 'SUMMARY:Call Amber', 'DTSTART:20261116T233000Z', 'DTEND:20261117T003000Z'),
      event('UID:b', 'SUMMARY:Team', 'DTSTART;TZID=America/New_York:20261117T090000', 'DURATION:PT45M'),
      event('UID:c', 'SUMMARY:Books', 'DTSTART:20261118T230000', 'DTEND:20261119T010000'),
    );
    expect(hoursOf(text)).toEqual([
      '2026-11-17 Call Amber 60',
      '2026-11-17 Team 45',
      '2026-11-18 Books 60',
      '2026-11-19 Books 60',
    ]);
    expect(hoursOf(text, 'America/New_York')[0]).toBe('2026-11-16 Call Amber 60');
  });

  it('believes the zone that the file describes', () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Office',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:+0300',
      'TZOFFSETTO:+0300',
      'END:STANDARD',
      'END:VTIMEZONE',
    ].join('\r\n');
    const text = calendar(zone, event('UID:a', 'SUMMARY:Talk', 'DTSTART;TZID=Office:20261117T013000', 'DURATION:PT1H'));
    expect(hoursOf(text)).toEqual(['2026-11-16 Talk 30', '2026-11-17 Talk 30']);
  });

  it('expands what repeats, without what was left out, moved or cancelled', () => {
    const text = calendar(
      event(
        'UID:a',
        'SUMMARY:Stand-up',
        'DTSTART;TZID=Europe/Berlin:20240101T090000',
        'DTEND;TZID=Europe/Berlin:20240101T091500',
        'RRULE:FREQ=DAILY',
        'EXDATE;TZID=Europe/Berlin:20261116T090000',
      ),
      event(
        'UID:a',
        'SUMMARY:Long stand-up',
        'RECURRENCE-ID;TZID=Europe/Berlin:20261118T090000',
        'DTSTART;TZID=Europe/Berlin:20261118T100000',
        'DTEND;TZID=Europe/Berlin:20261118T110000',
      ),
      event(
        'UID:a',
        'SUMMARY:Stand-up',
        'STATUS:CANCELLED',
        'RECURRENCE-ID;TZID=Europe/Berlin:20261119T090000',
        'DTSTART;TZID=Europe/Berlin:20261119T090000',
        'DTEND;TZID=Europe/Berlin:20261119T091500',
      ),
    );
    expect(hoursOf(text)).toEqual([
      '2026-11-17 Stand-up 15',
      '2026-11-18 Long stand-up 60',
      '2026-11-20 Stand-up 15',
      '2026-11-21 Stand-up 15',
      '2026-11-22 Stand-up 15',
    ]);
  });

  it('leaves out whole days, what was cancelled, and what has no length or no title', () => {
    const text = calendar(
      event('UID:a', 'SUMMARY:Holiday', 'DTSTART;VALUE=DATE:20261116', 'DTEND;VALUE=DATE:20261118'),
      event('UID:b', 'SUMMARY:Off', 'STATUS:CANCELLED', 'DTSTART:20261117T090000Z', 'DTEND:20261117T100000Z'),
      event('UID:c', 'SUMMARY:Reminder', 'DTSTART:20261117T090000Z'),
      event('UID:d', 'DTSTART:20261117T090000Z', 'DTEND:20261117T100000Z'),
    );
    expect(hoursOf(text)).toEqual([]);
  });

  it('counts shared time once', () => {
    const text = calendar(
      event('UID:a', 'SUMMARY:Workshop', 'DTSTART:20261117T090000Z', 'DTEND:20261117T120000Z'),
      event('UID:b', 'SUMMARY:Call', 'DTSTART:20261117T100000Z', 'DTEND:20261117T103000Z'),
      event('UID:c', 'SUMMARY:Notes', 'DTSTART:20261117T113000Z', 'DTEND:20261117T123000Z'),
    );
    expect(hoursOf(text)).toEqual(['2026-11-17 Workshop 180', '2026-11-17 Notes 30']);
  });

  it('cuts at the ends of the week, and a day with a change of the clocks has its own length', () => {
    const night = event('UID:a', 'SUMMARY:Launch night', 'DTSTART:20261122T220000', 'DTEND:20261123T020000');
    expect(hoursOf(calendar(night))).toEqual(['2026-11-22 Launch night 120']);
    const change = event('UID:b', 'SUMMARY:Night', 'DTSTART:20261025T000000', 'DTEND:20261025T060000');
    expect(hoursOf(calendar(change), BERLIN, '2026-10-25', '2026-10-25')).toEqual(['2026-10-25 Night 420']);
  });

  it.each(['', 'Date,Hours\n2026-11-16,2', 'BEGIN:VCARD\r\nVERSION:4.0\r\nEND:VCARD\r\n', 'BEGIN:VCALENDAR'])(
    'says of %j that it is no calendar',
    (text) => {
      const read = readCalendar(text, { from: day('2026-11-16'), to: day('2026-11-22'), zone: BERLIN });
      expect(read).toEqual({ ok: false, error: 'no-calendar' });
    },
  );
});

describe('X4 the parts of what takes place', () => {
  const zones = ['Europe/London', 'America/New_York', 'Pacific/Auckland', 'Asia/Kolkata', 'UTC'];
  /** Over both changes of the clocks, with seconds, one after the other. */
  const events = fc.array(fc.record({ wait: fc.nat(400_000), length: fc.integer({ min: 1, max: 200_000 }) }), {
    maxLength: 40,
  });

  it('never lose a minute over midnight, whatever the clocks do', () => {
    fc.assert(
      fc.property(events, fc.constantFrom(...zones), (some, zone) => {
        let at = Date.parse('2026-03-20T00:00:00Z');
        const occurrences = some.map(({ wait, length }, index) => {
          const start = at + wait * 1000;
          at = start + length * 1000;
          return { title: `Event ${index}`, start, end: at };
        });
        const hours = calendarHours(occurrences, zone);
        const found = hours.reduce((sum, { minutes }) => sum + minutes, 0);
        expect(found).toBe(some.reduce((sum, { length }) => sum + Math.round(length / 60), 0));
        for (const { minutes } of hours) expect(minutes).toBeLessThanOrEqual(25 * 60);
      }),
    );
  });
});
