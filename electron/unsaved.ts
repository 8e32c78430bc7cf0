/** Whether a write is failing, seen from the door that every change goes through. */
import { contract } from '../shared/api/contract.ts';
import type { Contract } from '../shared/api/define.ts';
import type { Spaces } from './service/spaces.ts';

export interface WatchedWrites {
  readonly dispatch: Spaces['dispatch'];
  /** True from a change that could not be written until the next one that was. */
  readonly failing: () => boolean;
}

export function watchWrites(dispatch: Spaces['dispatch']): WatchedWrites {
  let failing = false;
  return {
    async dispatch(name, input, space) {
      const reply = await dispatch(name, input, space);
      // Nothing of a made-up business is ever written.
      if (space !== 'hers' || !isCommand(name)) return reply;
      if (reply.ok) failing = false;
      else if (reply.error.code.startsWith('storage-')) failing = true;
      return reply;
    },
    failing: () => failing,
  };
}

function isCommand(name: unknown): boolean {
  const [group = '', verb = ''] = String(name).split('.');
  const table: Contract = contract;
  return Object.hasOwn(table, group) && table[group]?.[verb]?.kind === 'command';
}
