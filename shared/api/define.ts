import type * as z from 'zod/mini';
import { changes, type Changes } from '../records/changes.ts';

/** A call that only reads. */
export type Query<In extends z.ZodMiniType, Out extends z.ZodMiniType> = { kind: 'query'; input: In; output: Out };
/** A call that changes something: it goes through the store's serial queue and answers what moved. */
export type Command<In extends z.ZodMiniType> = { kind: 'command'; input: In; output: z.ZodMiniType<Changes> };
export type Call = Query<z.ZodMiniType, z.ZodMiniType> | Command<z.ZodMiniType>;
/** Calls by group and verb: `client.save` is `contract.client.save`. */
export type Contract = Readonly<Record<string, Readonly<Record<string, Call>>>>;

export const query = <In extends z.ZodMiniType, Out extends z.ZodMiniType>(input: In, output: Out): Query<In, Out> => ({
  kind: 'query',
  input,
  output,
});
export const command = <In extends z.ZodMiniType>(input: In): Command<In> => ({
  kind: 'command',
  input,
  output: changes,
});
