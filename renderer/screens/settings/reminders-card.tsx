import { calendarFile } from '../../../shared/exchange/calendar-out.ts';
import { datedDue, idOfDue } from '../../../shared/records/reminders.ts';
import type { Settings } from '../../../shared/records/settings.ts';
import type { Weekday } from '../../../shared/values/dates.ts';
import { dueTitle, reminderWords as words } from '../../../shared/words/reminders.ts';
import { useNotice } from '../../notice.ts';
import { Button } from '../../parts/buttons.tsx';
import { Select, Switch } from '../../parts/fields.tsx';
import { Card } from '../../parts/surfaces.tsx';
import { saveAs } from '../../state/save-as.ts';
import { useApp, useReady, useWorkspace } from '../../state/app-state.tsx';

const stamp = (): string => new Date().toISOString();

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 0];

/** Off until she asks for them; and what has a day as a file for her own calendar. */
export function RemindersCard() {
  const app = useApp();
  const notice = useNotice();
  const workspace = useWorkspace();
  const host = useReady((ready) => ready.info.host);
  const { reminders } = workspace.settings;
  const save = (next: Partial<Settings['reminders']>): void => {
    const { settings } = app.state.getState().workspace;
    app.run(app.api.settings.save({ ...settings, reminders: { ...settings.reminders, ...next } })).catch(notice.failed);
  };
  const due = datedDue(workspace);
  const take = (): void => {
    const lines = due.map((one) => ({ id: idOfDue(one), on: one.on, title: dueTitle(one) }));
    saveAs(words.fileName(workspace.today), [calendarFile(lines, stamp())]);
    notice.saved(words.fileSaved);
  };
  return (
    <Card title={words.title}>
      <div className="flex flex-col gap-4">
        <p className="text-small text-ink-2">{words.text[host]}</p>
        <Select
          label={words.weekly}
          value={reminders.weekly === null ? 'never' : String(reminders.weekly)}
          onChange={(day) => save({ weekly: day === 'never' ? null : (Number(day) as Weekday) })}
          options={[
            { id: 'never', label: words.never },
            ...WEEKDAYS.map((day) => ({ id: String(day), label: words.days[day] })),
          ]}
        />
        <Switch label={words.steps} on={reminders.steps} onChange={(steps) => save({ steps })} />
        <div className="flex flex-col items-start gap-2 border-t border-line pt-4">
          <p className="text-small text-ink-2">{words.fileText(due.length)}</p>
          {due.length > 0 && <Button onPress={take}>{words.file}</Button>}
        </div>
      </div>
    </Card>
  );
}
