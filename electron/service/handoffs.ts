/** Handoffs: a task that is saved keeps what happened to it. Undo goes past this, for it puts back what was there. */
import type { contract } from '../../shared/api/contract.ts';
import type { Handlers } from '../../shared/api/dispatch.ts';
import { checkMoves } from '../../shared/records/rules.ts';
import { demand, type Context } from './context.ts';

type Handoffs = Pick<Handlers<typeof contract>, 'handoff'>;

export function handoffHandlers({ records, around }: Context, { handoff }: Handoffs): Handoffs {
  return {
    handoff: {
      ...handoff,
      save: (input) => {
        for (const one of input.handoffs) demand(checkMoves(records.list('handoffs').get(one.id), one, around.today()));
        return handoff.save(input);
      },
    },
  };
}
