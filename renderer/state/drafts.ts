/**
 * What she typed into a panel and has not saved: kept for the sitting, so that closing a panel, reloading the page
 * or a crash of it loses nothing. Session storage, not the store: a draft is no record yet.
 */
import { useState } from 'react';
import { draftKey } from './visit.ts';

/** The draft of a form ('client:<id>', 'client:new'), or null. A draft that cannot be read counts as none. */
export function readDraft<T>(form: string): T | null {
  try {
    const text = sessionStorage.getItem(draftKey(form));
    return text === null ? null : (JSON.parse(text) as T);
  } catch {
    return null;
  }
}

export function keepDraft(form: string, value: unknown): void {
  sessionStorage.setItem(draftKey(form), JSON.stringify(value));
}

export function dropDraft(form: string): void {
  sessionStorage.removeItem(draftKey(form));
}

/** State of a form that is kept as a draft while it differs from what it began with. */
export function useDraft<T>(
  form: string,
  initial: T,
): readonly [value: T, change: (next: T) => void, drop: () => void] {
  const [value, setValue] = useState<T>(() => readDraft<T>(form) ?? initial);
  const change = (next: T): void => {
    setValue(next);
    keepDraft(form, next);
  };
  const drop = (): void => {
    dropDraft(form);
    setValue(initial);
  };
  return [value, change, drop];
}

/**
 * State of a panel about a record. The draft holds only what she changed in it: what is saved elsewhere meanwhile is seen, and
 * not undone by an older draft. `storedFor` is what holds where she changed nothing, which may hang on what she did change;
 * `begun` is what differs from the start.
 */
export function useChanges<T extends object>(
  form: string,
  storedFor: (changed: Partial<T>) => T,
  begun: Partial<T> = {},
): readonly [value: T, change: (next: Partial<T>) => void, drop: () => void] {
  const [changed, setChanged, drop] = useDraft<Partial<T>>(form, begun);
  const change = (next: Partial<T>): void => {
    const all = { ...changed, ...next };
    const stored = storedFor(all);
    const kept = Object.entries(all).filter(([key, value]) => stored[key as keyof T] !== value);
    setChanged(Object.fromEntries(kept) as Partial<T>);
  };
  return [{ ...storedFor(changed), ...changed }, change, drop];
}
