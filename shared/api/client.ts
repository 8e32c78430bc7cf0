/** The typed face of a transport: api.client.save(record) sends 'client.save'. */
import type * as z from 'zod/mini';
import type { Space } from '../values/space.ts';
import type { contract } from './contract.ts';
import { AppError, type Transport } from './wire.ts';

type Caller<C> = C extends { input: infer In extends z.ZodMiniType; output: infer Out extends z.ZodMiniType }
  ? (input: z.input<In>) => Promise<z.output<Out>>
  : never;

/** Every call of the contract as a function that resolves with its output or rejects with an AppError. */
export type Api = {
  readonly [Group in keyof typeof contract]: {
    readonly [Verb in keyof (typeof contract)[Group]]: Caller<(typeof contract)[Group][Verb]>;
  };
};

/** Built from names alone, so that the page does not load the schemas. Every call is about the business named by `space`. */
export function createClient(transport: Pick<Transport, 'request'>, space: Space): Api {
  const call = (name: string) => async (input: unknown) => {
    const reply = await transport.request(name, input, space);
    if (reply.ok) return reply.value;
    throw new AppError(reply.error.code, reply.error);
  };
  const group = (name: string) =>
    new Proxy({}, { get: (_, verb) => (typeof verb === 'string' ? call(`${name}.${verb}`) : undefined) });
  return new Proxy({}, { get: (_, name) => (typeof name === 'string' ? group(name) : undefined) }) as Api;
}
