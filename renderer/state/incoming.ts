/** A file or rows on their way to "Bring in a file": dropped or pasted on any screen, or chosen. */
import { create } from 'zustand';

export interface Incoming {
  readonly name: string;
  readonly size: number;
  /** The bytes from…to. */
  readonly bytes: (from: number, to: number) => Promise<Uint8Array>;
}

export const useIncoming = create<{ readonly file: Incoming | null }>(() => ({ file: null }));

export const fileComes = (file: File): void =>
  useIncoming.setState({
    file: {
      name: file.name,
      size: file.size,
      bytes: async (from, to) => new Uint8Array(await file.slice(from, to).arrayBuffer()),
    },
  });

export function textComes(name: string, text: string): void {
  const all = new TextEncoder().encode(text);
  useIncoming.setState({ file: { name, size: all.length, bytes: (from, to) => Promise.resolve(all.slice(from, to)) } });
}

export const forgetIncoming = (): void => useIncoming.setState({ file: null });
