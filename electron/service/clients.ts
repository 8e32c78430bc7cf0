/** Clients: saved, put into a status together, merged, and what the logs say of each. */
import type { contract } from '../../shared/api/contract.ts';
import type { Handlers } from '../../shared/api/dispatch.ts';
import { AppError } from '../../shared/api/wire.ts';
import { MOST_NAMES } from '../../shared/exchange/match.ts';
import { plainName, withStatus, type Client, type ClientId } from '../../shared/records/client.ts';
import { figuresOf, yearBefore } from '../../shared/records/client-figures.ts';
import { checkClient } from '../../shared/records/rules.ts';
import type { Op } from '../store/store.ts';
import { demand, type Context } from './context.ts';
import type { Records } from './records.ts';
import { toTrash } from './trash.ts';

export function clientHandlers({ records, around, commit }: Context): Pick<Handlers<typeof contract>, 'client'> {
  return {
    client: {
      save: (client) => {
        demand(checkClient(client));
        return commit('client.save', [['put', 'clients', client]]);
      },
      remove: ({ ids }) => commit('client.remove', toTrash(records, 'clients', ids, around.today())),
      setStatus: ({ ids, status, on }) => {
        const there = ids.map((id) => records.list('clients').get(id)).filter((client) => client !== undefined);
        if (there.length === 0) throw new AppError('not-found');
        return commit(
          'client.setStatus',
          there
            .filter((client) => client.status !== status)
            .map((client): Op => ['put', 'clients', withStatus(client, status, on)]),
        );
      },
      merge: ({ fromId, into }) => {
        demand(fromId === into.id ? { code: 'merge-with-itself', field: 'fromId' } : checkClient(into));
        if (!records.list('clients').has(into.id)) throw new AppError('not-found');
        const from = records.list('clients').get(fromId);
        if (!from) throw new AppError('not-found');
        return commit('client.merge', [
          ...movedReferences(records, from, into.id),
          ['put', 'clients', into],
          ...toTrash(records, 'clients', [fromId], around.today()),
        ]);
      },
      figures: ({ month, offset, limit }) => {
        const clients: Client[] = [...records.list('clients').values()].slice(offset, offset + limit);
        const { from } = yearBefore(month);
        const { sums } = records;
        return {
          total: records.list('clients').size,
          rows: figuresOf(clients, month, sums.incomeCells(from, month), sums.clientHours(from, month)),
        };
      },
    },
  };
}

/**
 * Everything that names one client names another instead: entries of both logs, those in the trash, the timer, and what
 * imports remember. The name that goes is remembered too: the next file may still use it.
 */
function movedReferences(records: Records, { id: from, name }: Client, to: ClientId): Op[] {
  const ops: Op[] = [];
  for (const list of ['income', 'work'] as const)
    for (const row of records.list(list).values())
      if (row.clientId === from) {
        const moved = { ...row, clientId: to };
        ops.push(['put', list, moved]);
      }
  for (const trashed of records.list('trash').values())
    if (trashed.row['clientId'] === from) {
      const moved = { ...trashed, row: { ...trashed.row, clientId: to } };
      ops.push(['put', 'trash', moved]);
    }
  if (records.timer?.clientId === from) ops.push(['set', 'timer', { ...records.timer, clientId: to }]);
  const { learnt } = records;
  const others = learnt.who.filter(({ text }) => plainName(text) !== plainName(name));
  const who = others.map((one) => (one.choice === from ? { ...one, choice: to } : one));
  ops.push(['set', 'learnt', { ...learnt, who: [...who, { text: name, choice: to }].slice(-MOST_NAMES) }]);
  return ops;
}
