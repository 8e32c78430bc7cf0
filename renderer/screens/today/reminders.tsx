import { remindersOn } from '../../../shared/records/reminders.ts';
import { reminderText, reminderWords } from '../../../shared/words/reminders.ts';
import { TextLink } from '../../parts/buttons.tsx';
import { Notice } from '../../parts/surfaces.tsx';
import { useReady, useWorkspace } from '../../state/app-state.tsx';

/** In a browser, where no message of the system comes: one quiet line for each reminder of today. */
export function Reminders() {
  const workspace = useWorkspace();
  const host = useReady((ready) => ready.info.host);
  const reminders = host === 'browser' ? remindersOn(workspace) : [];
  if (reminders.length === 0) return null;
  return (
    <div className="mb-5 flex flex-col gap-2">
      {reminders.map((reminder) => {
        const { title, body } = reminderText(reminder);
        return (
          <Notice
            key={reminder.key}
            look="info"
            action={reminder.kind === 'week' && <TextLink href="/friday">{reminderWords.closeWeek.action}</TextLink>}
          >
            <strong>{title}.</strong> {body}
          </Notice>
        );
      })}
    </div>
  );
}
