/** Why the store cannot be opened or written: a code that crosses to the page, and what a log may know. */
export type StoreErrorCode =
  | 'storage-locked'
  | 'storage-corrupt'
  | 'storage-newer'
  | 'storage-full'
  | 'storage-unwritable'
  | 'storage-failed';

export class StoreError extends Error {
  readonly code: StoreErrorCode;
  /** Names of files and positions, never their content. */
  readonly details: Readonly<Record<string, string | number>>;

  constructor(code: StoreErrorCode, details: Readonly<Record<string, string | number>> = {}, cause?: unknown) {
    super(`${code} ${JSON.stringify(details)}`, { cause });
    this.name = 'StoreError';
    this.code = code;
    this.details = details;
  }
}

/** The store's name for what the system said. */
export function storeErrorOf(error: unknown, file: string): StoreError {
  if (error instanceof StoreError) return error;
  const code = (error as NodeJS.ErrnoException | null)?.code ?? 'unknown';
  if (code === 'ENOSPC' || code === 'EDQUOT') return new StoreError('storage-full', { file, system: code }, error);
  if (['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'].includes(code))
    return new StoreError('storage-unwritable', { file, system: code }, error);
  return new StoreError('storage-failed', { file, system: code }, error);
}
