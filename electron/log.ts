/** One file of what went wrong: codes, call names and stacks, never what she typed. Kept small. */
import { appendFileSync, renameSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const MAX_BYTES = 1_000_000;

export interface Log {
  /** Writes an event with ids and numbers. */
  write(event: string, details?: Readonly<Record<string, string | number>>): void;
  /** Writes a fault with its stack and answers the id under which a person can name it. */
  fault(where: string, cause: unknown): string;
}

/** A log in the data folder. It never throws: a log that cannot be written must not stop the app. */
export function openLog(folder: string, now: () => number): Log {
  const file = join(folder, 'right-hand.log');
  const put = (line: Readonly<Record<string, string | number>>): void => {
    try {
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > MAX_BYTES) renameSync(file, `${file}.1`);
      appendFileSync(file, `${JSON.stringify(line)}\n`, { mode: 0o600 });
    } catch {
      // Nowhere left to say it.
    }
  };
  return {
    write: (event, details = {}) => put({ at: new Date(now()).toISOString(), event, ...details }),
    fault(where, cause) {
      const incident = crypto.randomUUID().slice(0, 8);
      put({ at: new Date(now()).toISOString(), event: 'fault', incident, where, ...describe(cause) });
      return incident;
    },
  };
}

/** Name, code and the places of the stack. A message may quote data, so it stays out. */
function describe(cause: unknown): Record<string, string> {
  if (!(cause instanceof Error)) return { kind: typeof cause };
  const places = (cause.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const code = (cause as NodeJS.ErrnoException).code;
  return {
    kind: cause.name,
    ...(typeof code === 'string' && { code }),
    stack: places.join('\n').replaceAll(homedir(), '~'),
  };
}
