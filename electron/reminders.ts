/** Reminders as messages of the system: looked at each minute while the app runs, each shown once. */
import type { Workspace } from '../shared/records/changes.ts';
import { remindersOn } from '../shared/records/reminders.ts';
import { reminderText } from '../shared/words/reminders.ts';

const EVERY_MS = 60_000;

/** What a reminder needs of Electron. */
export interface Messages {
  isSupported(): boolean;
  show(message: { readonly title: string; readonly body: string }, onClick: () => void): void;
}

/** @returns the end of it */
export function startReminders(deps: {
  readonly load: () => Promise<
    Pick<Workspace, 'settings' | 'today' | 'weeks' | 'plans' | 'handoffs' | 'results' | 'people' | 'experiments'>
  >;
  readonly messages: Messages;
  readonly onClick: () => void;
  /** Calls back again and again. @returns the end of it */
  readonly repeat?: (run: () => void, ms: number) => () => void;
}): () => void {
  const { load, messages, onClick, repeat = repeatEvery } = deps;
  if (!messages.isSupported()) return () => undefined;
  const shown = new Set<string>();
  const look = async (): Promise<void> => {
    for (const reminder of remindersOn(await load())) {
      if (shown.has(reminder.key)) continue;
      shown.add(reminder.key);
      messages.show(reminderText(reminder), onClick);
    }
  };
  // Data that cannot be read say so themselves; a reminder waits for the next minute.
  const run = (): void => void look().catch(() => undefined);
  run();
  return repeat(run, EVERY_MS);
}

function repeatEvery(run: () => void, ms: number): () => void {
  const timer = setInterval(run, ms);
  return () => clearInterval(timer);
}
