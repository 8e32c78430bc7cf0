/**
 * A disk in memory that remembers every step, and can tell what a machine would find after losing power behind any of
 * them: names that were not synced are lost from some point on, bytes that were not synced are lost, half there, or zeros.
 */
import { basename } from 'node:path';
import type { Disk, DiskFile } from '../../electron/store/disk.ts';

type DataStep = { readonly on: number; readonly bytes: Buffer } | { readonly on: number; readonly cut: number };
type NameStep = { readonly give: string; readonly to: number } | { readonly take: string };
type Step = DataStep | NameStep | { readonly synced: number } | { readonly syncedNames: true };

/** What becomes of bytes that were not synced. 'whole' is what a killed process leaves, for the system lives on. */
const FATES = ['whole', 'lost', 'half', 'zeros'] as const;
type Fate = (typeof FATES)[number];

const missing = (name: string): Error => Object.assign(new Error(name), { code: 'ENOENT' });

const after = (bytes: Buffer, step: DataStep): Buffer =>
  'cut' in step ? bytes.subarray(0, step.cut) : Buffer.concat([bytes, step.bytes]);

export class MemoryDisk implements Disk {
  readonly #steps: Step[] = [];
  readonly #names: Map<string, number>;
  readonly #files: Buffer[];
  readonly #start: { readonly names: ReadonlyMap<string, number>; readonly files: readonly Buffer[] };
  readonly #syncs: boolean;

  /** @param syncs false makes a disk that only says it synced: the control that must lose something. */
  constructor(content: ReadonlyMap<string, Buffer> = new Map<string, Buffer>(), syncs = true) {
    this.#names = new Map([...content.keys()].map((name, index) => [name, index]));
    this.#files = [...content.values()];
    this.#start = { names: new Map(this.#names), files: [...this.#files] };
    this.#syncs = syncs;
  }

  /** How many steps were taken so far. */
  get taken(): number {
    return this.#steps.length;
  }

  get content(): Map<string, Buffer> {
    return new Map([...this.#names].map(([name, file]) => [name, this.#files[file] ?? Buffer.alloc(0)]));
  }

  /** Every different content that a loss of power behind `taken` steps may leave. */
  *crashes(): Generator<{ readonly taken: number; readonly content: Map<string, Buffer> }> {
    for (let taken = 0; taken <= this.#steps.length; taken += 1) {
      const steps = this.#steps.slice(0, taken);
      const sureNames = steps.findLastIndex((step) => 'syncedNames' in step) + 1;
      const unsure = steps.slice(sureNames).filter((step) => 'give' in step || 'take' in step).length;
      const seen = new Set<string>();
      for (let kept = unsure; kept >= 0; kept -= 1)
        for (const fate of FATES) {
          const content = this.#after(steps, sureNames, kept, fate);
          const print = [...content].map(([name, bytes]) => `${name} ${bytes.toString('latin1')}`).join('\n');
          if (seen.has(print)) continue;
          seen.add(print);
          yield { taken, content };
        }
    }
  }

  #after(steps: readonly Step[], sureNames: number, kept: number, fate: Fate): Map<string, Buffer> {
    const names = new Map(this.#start.names);
    const files = [...this.#start.files];
    let left = kept;
    for (const [index, step] of steps.entries()) {
      if ('on' in step) {
        const sure = steps.some((other, at) => at > index && 'synced' in other && other.synced === step.on);
        const bytes = files[step.on] ?? Buffer.alloc(0);
        files[step.on] = sure || fate === 'whole' ? after(bytes, step) : unsynced(bytes, step, fate);
      } else if ('give' in step || 'take' in step) {
        if (index >= sureNames && (left -= 1) < 0) continue;
        if ('give' in step) names.set(step.give, step.to);
        else names.delete(step.take);
      }
    }
    return new Map([...names].map(([name, file]) => [name, files[file] ?? Buffer.alloc(0)]));
  }

  #do(step: Step): void {
    this.#steps.push(step);
    if ('on' in step) this.#files[step.on] = after(this.#files[step.on] ?? Buffer.alloc(0), step);
    else if ('give' in step) this.#names.set(step.give, step.to);
    else if ('take' in step) this.#names.delete(step.take);
  }

  #at(path: string): number {
    const file = this.#names.get(basename(path));
    if (file === undefined) throw missing(path);
    return file;
  }

  #make(path: string): number {
    this.#files.push(Buffer.alloc(0));
    const file = this.#files.length - 1;
    this.#do({ give: basename(path), to: file });
    return file;
  }

  async makeFolder(): Promise<void> {}
  async list(): Promise<string[]> {
    return [...this.#names.keys()];
  }
  async read(path: string): Promise<Buffer | null> {
    const file = this.#names.get(basename(path));
    return file === undefined ? null : Buffer.from(this.#files[file] ?? '');
  }
  async stat(path: string): Promise<{ size: number; changedAt: number } | null> {
    const file = this.#names.get(basename(path));
    // A file's own number stands for the time at which it was written.
    return file === undefined ? null : { size: this.#files[file]?.length ?? 0, changedAt: file };
  }
  async open(path: string, fresh: boolean): Promise<DiskFile> {
    const file = this.#names.get(basename(path)) ?? this.#make(path);
    if (fresh) this.#do({ on: file, cut: 0 });
    return {
      append: async (bytes) => this.#do({ on: file, bytes: Buffer.from(bytes) }),
      sync: async () => this.#sync({ synced: file }),
      cut: async (length) => this.#do({ on: file, cut: length }),
      size: async () => this.#files[file]?.length ?? 0,
      close: async () => undefined,
    };
  }
  async cut(path: string, length: number): Promise<void> {
    this.#do({ on: this.#at(path), cut: length });
  }
  async copy(from: string, to: string): Promise<void> {
    const bytes = this.#files[this.#at(from)] ?? Buffer.alloc(0);
    const file = this.#names.get(basename(to)) ?? this.#make(to);
    this.#do({ on: file, cut: 0 });
    this.#do({ on: file, bytes });
  }
  async link(from: string, to: string): Promise<void> {
    this.#do({ give: basename(to), to: this.#at(from) });
  }
  async rename(from: string, to: string): Promise<void> {
    const file = this.#at(from);
    // One step on a real disk: both names change together or not at all, which the order of loss keeps close to.
    this.#do({ give: basename(to), to: file });
    this.#do({ take: basename(from) });
  }
  async remove(path: string): Promise<void> {
    if (this.#names.has(basename(path))) this.#do({ take: basename(path) });
  }
  async syncFolder(): Promise<void> {
    this.#sync({ syncedNames: true });
  }

  #sync(step: Step): void {
    if (this.#syncs) this.#do(step);
  }
}

function unsynced(bytes: Buffer, step: DataStep, fate: Fate): Buffer {
  if (fate === 'lost' || 'cut' in step) return bytes;
  if (fate === 'half') return Buffer.concat([bytes, step.bytes.subarray(0, step.bytes.length >> 1)]);
  return Buffer.concat([bytes, Buffer.alloc(step.bytes.length)]);
}
