/** A file or rows on their way to "Bring in a file": dropped or pasted on any screen, or chosen. */
import { create } from 'zustand';
import { SLICE_BYTES } from '../../shared/api/import.ts';

export interface Incoming {
  readonly name: string;
  readonly size: number;
  /** The bytes from…to. */
  readonly bytes: (from: number, to: number) => Promise<Uint8Array>;
}

export const useIncoming = create<{ readonly file: Incoming | null }>(() => ({ file: null }));

export const incomingFile = (file: File): Incoming => ({
  name: file.name,
  size: file.size,
  bytes: async (from, to) => new Uint8Array(await file.slice(from, to).arrayBuffer()),
});

export const fileComes = (file: File): void => useIncoming.setState({ file: incomingFile(file) });

export function textComes(name: string, text: string): void {
  const all = new TextEncoder().encode(text);
  useIncoming.setState({ file: { name, size: all.length, bytes: (from, to) => Promise.resolve(all.slice(from, to)) } });
}

export const forgetIncoming = (): void => useIncoming.setState({ file: null });

/** Sends a file in slices that a request holds, in order. @returns false when `send` said to stop */
export async function sendFile(
  file: Incoming,
  send: (at: number, base64: string) => Promise<boolean>,
): Promise<boolean> {
  for (let at = 0; at < file.size || at === 0; at += SLICE_BYTES)
    if (!(await send(at, base64Of(await file.bytes(at, at + SLICE_BYTES))))) return false;
  return true;
}

/** By the engine itself where it can; a test's page cannot. */
function base64Of(bytes: Uint8Array & { toBase64?: () => string }): string {
  if (bytes.toBase64) return bytes.toBase64();
  const PIECE = 0x80_00;
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE) text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}
