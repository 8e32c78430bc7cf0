/** Reminders: in Settings, on Today, as a message of the system, and as a calendar file. */
import type { DatedDue, Reminder } from '../records/reminders.ts';
import type { Weekday } from '../values/dates.ts';
import { todayWords } from './today.ts';

export const reminderWords = {
  title: 'Reminders',
  text: {
    electron: 'They come as a message of your computer, and only while Right Hand is open.',
    browser: 'They stand on top of Today, and only while Right Hand is open.',
  },
  weekly: 'Remind me to close the week',
  never: 'Never',
  days: {
    0: 'Sundays',
    1: 'Mondays',
    2: 'Tuesdays',
    3: 'Wednesdays',
    4: 'Thursdays',
    5: 'Fridays',
    6: 'Saturdays',
  } satisfies Record<Weekday, string>,
  steps: 'Remind me of steps and checks on their day',
  file: 'Steps and checks as a calendar file',
  fileText: (count: number) =>
    count === 0
      ? 'No open step or check has a day yet.'
      : `${count === 1 ? '1 date' : `${count} dates`} for your own calendar, as an .ics file.`,
  fileName: (day: string) => `right-hand-dates-${day}.ics`,
  fileSaved: 'The calendar file is made.',
  closeWeek: {
    title: 'Five minutes for your week',
    text: 'Most of it is filled in already.',
    action: 'Close the week',
  },
  today: 'For today',
} as const;

/** A step or check in one line. */
export const dueTitle = (due: DatedDue): string =>
  due.kind === 'step' ? due.step.title : todayWords.due.check(due.handoff.title);

/** The message of a reminder. */
export const reminderText = (reminder: Reminder): { readonly title: string; readonly body: string } =>
  reminder.kind === 'week'
    ? { title: reminderWords.closeWeek.title, body: reminderWords.closeWeek.text }
    : { title: reminderWords.today, body: dueTitle(reminder.due) };
