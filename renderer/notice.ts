/** Short messages after a change, with the way back where there is one. */
import { AppError } from '../shared/api/wire.ts';
import { appWords } from '../shared/words/app.ts';
import { commonWords } from '../shared/words/common.ts';
import { errorText } from '../shared/words/errors.ts';
import { notify } from './parts/toasts.ts';
import { useApp } from './state/app-state.tsx';

export interface Notices {
  readonly saved: (message: string) => void;
  /** Offers to take the newest change back. */
  readonly undoable: (message: string) => void;
  readonly failed: (error: unknown) => void;
}

export function useNotice(): Notices {
  const app = useApp();
  const failed = (error: unknown): void => {
    // What could not be written stands above the screen already, and stays there.
    if (app.state.getState().saving.state === 'failed') return;
    notify({ message: errorText(error instanceof AppError ? error : { code: 'internal' }) });
  };
  // The newest change is taken back: when something else moved since, that would be the wrong one.
  const undo = (revision: number): void => {
    if (app.state.getState().workspace.revision !== revision) notify({ message: appWords.changedSince });
    else app.run(app.api.undo.last({})).catch(failed);
  };
  return {
    saved: (message) => notify({ message }),
    undoable: (message) => {
      const { revision } = app.state.getState().workspace;
      notify({
        message,
        action: { label: appWords.undo, run: () => undo(revision) },
      });
    },
    failed,
  };
}

/** Puts a text where it can be pasted from, and says whether that went well. */
export const copyText = async (text: string): Promise<void> => {
  const copied = await navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
  notify({ message: copied ? commonWords.copied : commonWords.notCopied });
};
