import { describe, expect, it } from 'vitest';
import { startReminders } from '../../electron/reminders.ts';
import type { Step } from '../../shared/records/hiring.ts';
import { initialSettings } from '../../shared/records/settings.ts';
import { reminderWords } from '../../shared/words/reminders.ts';
import { aHandoff, aPlan, day, testId } from '../support/builders.ts';
import { makeApp } from '../support/make-app.ts';

const FRIDAY = day('2026-11-27');
const stepOf = (title: string, weekdays: number): Step => ({
  id: testId(),
  templateId: null,
  phase: 'start',
  title,
  due: { kind: 'first-day', weekdays },
  doneOn: null,
  skipped: null,
  note: '',
  sign: null,
});

async function reminded(reminders: typeof initialSettings.reminders, supported = true) {
  const { api, setToday } = await makeApp(
    {
      settings: { ...initialSettings, startedOn: FRIDAY, reminders },
      handoffs: [aHandoff({ title: 'Invoices', checkOn: FRIDAY })],
      plans: [aPlan({ firstDay: FRIDAY, steps: [stepOf('Tell Tess', 0), stepOf('Look back', 21)] })],
    },
    FRIDAY,
  );
  const shown: { title: string; body: string; click: () => void }[] = [];
  let again = (): void => undefined;
  let clicks = 0;
  let ended = false;
  const end = startReminders({
    load: () => api.workspace.load({}),
    messages: { isSupported: () => supported, show: (message, click) => void shown.push({ ...message, click }) },
    onClick: () => (clicks += 1),
    repeat: (run) => {
      again = run;
      return () => (ended = true);
    },
  });
  const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  await settle();
  const minute = async (): Promise<void> => {
    again();
    await settle();
  };
  return { api, setToday, shown, minute, end, clicks: () => clicks, ended: () => ended };
}

describe('T4 reminders as messages of the system', () => {
  it('there are none until she asks for them', async () => {
    const { shown, minute } = await reminded(initialSettings.reminders);
    await minute();
    expect(shown).toEqual([]);
  });

  it('the weekly one, the steps and the checks of today come once, also when they are looked at each minute', async () => {
    const { shown, minute, clicks, end, ended } = await reminded({ weekly: 5, steps: true });
    await minute();
    expect(shown.map(({ title, body }) => [title, body])).toEqual([
      [reminderWords.closeWeek.title, reminderWords.closeWeek.text],
      [reminderWords.today, 'Tell Tess'],
      [reminderWords.today, 'See how “Invoices” goes'],
    ]);
    shown[0]?.click();
    expect(clicks()).toBe(1);
    end();
    expect(ended()).toBe(true);
  });

  it('a week that is closed is not said, and the next week is again', async () => {
    const { api, shown, minute, setToday } = await reminded({ weekly: 6, steps: false });
    const week = { week: day('2026-11-23'), closedOn: FRIDAY, checkIns: [], drained: [], note: '' };
    await api.week.save({ ...week, id: crypto.randomUUID() as never });
    setToday(day('2026-11-28'));
    await minute();
    expect(shown).toEqual([]);
    setToday(day('2026-12-05'));
    await minute();
    expect(shown).toHaveLength(1);
  });

  it('says nothing where the system has no messages', async () => {
    const { shown } = await reminded({ weekly: 5, steps: true }, false);
    expect(shown).toEqual([]);
  });
});
