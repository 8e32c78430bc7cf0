/** What crosses between page and main side. Imports nothing but types: the preload bundles this file. */
import type { Changes } from '../records/changes.ts';
import type { Space } from '../values/space.ts';
import type { MenuAction } from './desktop.ts';

export type ErrorCode =
  | 'invalid-input' // the wire carried something that the call does not take
  | 'unknown-call'
  | 'too-large'
  | 'forbidden' // wrong window, origin or token
  | 'not-found'
  | 'rule' // a rule said no; `rule` names it
  | 'storage-full'
  | 'storage-locked'
  | 'storage-corrupt'
  | 'storage-newer'
  | 'storage-unwritable'
  | 'storage-failed'
  | 'unreachable' // the main side does not answer
  | 'internal'; // our fault; `incident` finds it in the log

export interface ErrorDetails {
  /** The field of the input that it is about. */
  readonly field?: string;
  readonly rule?: string;
  readonly incident?: string;
}

/** Why a call did not happen, in a code that words/errors.ts turns into a sentence. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly field: string | undefined;
  readonly rule: string | undefined;
  readonly incident: string | undefined;

  constructor(code: ErrorCode, details: ErrorDetails = {}) {
    super(details.rule ?? code);
    this.name = 'AppError';
    this.code = code;
    this.field = details.field;
    this.rule = details.rule;
    this.incident = details.incident;
  }
}

type WireError = { readonly code: ErrorCode } & ErrorDetails;
export type Reply = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: WireError };
export type Push =
  | { readonly event: 'data.changed'; readonly space: Space; readonly changes: Changes }
  /** The menu of the window asks the page to do something. */
  /** The data lie in another folder now: whoever shows them loads anew. */
  | { readonly event: 'data.moved' }
  | { readonly event: 'menu.do'; readonly action: MenuAction };

/** The two functions that a host offers its page. */
export interface Transport {
  /** Never rejects for what the main side says; rejects with AppError('unreachable') when there is no answer. */
  request(name: string, input: unknown, space: Space): Promise<Reply>;
  /** @returns the end of the subscription. */
  subscribe(listener: (push: Push) => void): () => void;
}

/** The bytes that one request may have at most. Files come in slices. */
export const MAX_REQUEST_BYTES = 1_000_000;
