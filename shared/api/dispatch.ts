/** The only door: a name and raw input from outside in, a Reply out. It never throws. */
import type * as z from 'zod/mini';
import type { Call, Contract } from './define.ts';
import { AppError, type ErrorCode, type ErrorDetails, type Reply } from './wire.ts';

type Handler<C extends Call> = (input: z.output<C['input']>) => z.input<C['output']> | Promise<z.input<C['output']>>;
/** One handler for each call of a contract; a missing one does not compile. */
export type Handlers<C extends Contract> = {
  readonly [Group in keyof C]: { readonly [Verb in keyof C[Group]]: Handler<C[Group][Verb]> };
};

export type Dispatch = (name: unknown, input: unknown) => Promise<Reply>;

export interface DispatchOptions {
  /** Parses replies too: in tests and development, not page by page at run time. */
  readonly checkReplies?: boolean;
  /** Told of what was our fault; answers the incident id under which the log has it. */
  readonly onFault?: (call: string, cause: unknown) => string;
}

/** Deeper input than any record has: JSON.parse accepts 200,000 levels that could never be saved again. */
const MAX_DEPTH = 20;

const storageCodes = new Set<unknown>([
  'storage-full',
  'storage-locked',
  'storage-corrupt',
  'storage-newer',
  'storage-unwritable',
  'storage-failed',
] satisfies ErrorCode[]);

export function createDispatcher<C extends Contract>(
  contract: C,
  handlers: Handlers<C>,
  options: DispatchOptions = {},
): Dispatch {
  const calls = new Map<unknown, { call: Call; handle: (input: never) => unknown }>();
  for (const [group, verbs] of Object.entries(contract))
    for (const [verb, call] of Object.entries(verbs)) {
      const handle = (handlers as unknown as Record<string, Record<string, (input: never) => unknown>>)[group]?.[verb];
      if (handle) calls.set(`${group}.${verb}`, { call, handle });
    }

  return async (name, input) => {
    const known = calls.get(name);
    if (!known) return failed('unknown-call');
    try {
      if (isDeeperThan(input, MAX_DEPTH)) return failed('invalid-input');
      const parsed = known.call.input.safeParse(input);
      if (!parsed.success) return failed('invalid-input', { field: pathOf(parsed.error) });
      const value = await known.handle(parsed.data as never);
      return { ok: true, value: options.checkReplies ? known.call.output.parse(value) : value };
    } catch (error) {
      if (error instanceof AppError) return failed(error.code, error);
      const code = (error as { code?: unknown } | null)?.code;
      if (storageCodes.has(code)) return failed(code as ErrorCode);
      return failed('internal', { incident: options.onFault?.(String(name), error) });
    }
  };
}

function failed(code: ErrorCode, details: { [Key in keyof ErrorDetails]?: string | undefined } = {}): Reply {
  const { field, rule, incident } = details;
  return {
    ok: false,
    error: { code, ...(field && { field }), ...(rule && { rule }), ...(incident && { incident }) },
  };
}

const pathOf = (error: z.core.$ZodError): string => (error.issues[0]?.path ?? []).map(String).join('.');

function isDeeperThan(value: unknown, depth: number): boolean {
  if (value === null || typeof value !== 'object') return false;
  return depth === 0 || Object.values(value).some((inner) => isDeeperThan(inner, depth - 1));
}
