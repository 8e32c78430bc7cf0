/**
 * Looking around a made-up business: which one, and where she came from. Kept for the sitting, so that a reload stays there
 * and leaving leads back to where she was.
 */
import { isMadeUp, type MadeUpId, type Space } from '../../shared/values/space.ts';

export interface Visit {
  readonly space: MadeUpId;
  /** The address of the screen that she left, as a hash. */
  readonly back: string;
  /** How far down she was on it, in pixels. */
  readonly scroll: number;
  /** Whether she has a business of her own already. */
  readonly started: boolean;
}

const KEY = 'visit';

/** Null at home. What cannot be read counts as none: then she is at home. */
export function readVisit(): Visit | null {
  try {
    const visit = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Partial<Visit> | null;
    if (!visit || !isMadeUp(visit.space)) return null;
    const { space, back, scroll, started } = visit;
    const known = typeof back === 'string' && back.startsWith('#/');
    return { space, back: known ? back : '#/', scroll: Number(scroll) || 0, started: started === true };
  } catch {
    return null;
  }
}

export function keepVisit(visit: Visit): void {
  sessionStorage.setItem(KEY, JSON.stringify(visit));
}

/** Home again: what she typed there and did not save goes, as all that she changed there does. */
export function endVisit(): void {
  const { length } = sessionStorage;
  const keys = Array.from({ length }, (_, index) => sessionStorage.key(index) ?? '');
  for (const key of keys) if (key === KEY || key.startsWith(MADE_UP_DRAFT)) sessionStorage.removeItem(key);
}

export const spaceNow = (): Space => readVisit()?.space ?? 'hers';

const MADE_UP_DRAFT = 'made-up-draft:';
/** Where a draft is kept: one of hers never shows in a made-up business, nor the other way round. */
export function draftKey(form: string): string {
  const space = spaceNow();
  return space === 'hers' ? `draft:${form}` : `${MADE_UP_DRAFT}${space}:${form}`;
}
