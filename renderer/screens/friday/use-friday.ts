import { useState } from 'react';
import type { AppError } from '../../../shared/api/wire.ts';
import type { ClientId } from '../../../shared/records/client.ts';
import { closingOf, proposeWeek, weekRecord, type Proposal, type Said } from '../../../shared/records/friday.ts';
import type { PersonId } from '../../../shared/records/person.ts';
import type { HowOften } from '../../../shared/records/week.ts';
import type { CategoryId } from '../../../shared/records/work.ts';
import type { Minor } from '../../../shared/values/money.ts';
import { useApp, useWorkspace } from '../../state/app-state.tsx';
import { useDraft } from '../../state/drafts.ts';
import type { FridayData } from './friday-data.ts';

/** What she changed of the proposal; kept as a draft until the week is closed. */
interface Typed {
  readonly hours?: Readonly<Partial<Record<CategoryId, number>>>;
  readonly fire?: number;
  readonly fireKind?: CategoryId;
  readonly income?: Minor | null;
  readonly paid?: readonly ClientId[];
  readonly checkIns?: Readonly<Partial<Record<PersonId, HowOften>>>;
  readonly drained?: readonly CategoryId[];
}

export interface Friday {
  readonly proposal: Proposal;
  readonly typed: Typed;
  readonly type: (next: Typed) => void;
  /** The minutes of a kind of work, as typed or else as proposed. */
  readonly minutesOf: (id: CategoryId) => number;
  readonly oftenOf: (id: PersonId) => HowOften | null;
  readonly fire: Proposal['fire'];
  readonly drained: readonly CategoryId[];
  /** Kinds of work with less than what is logged by day. */
  readonly tooLittle: ReadonlySet<CategoryId>;
  /** Closes the week; false when a field is wrong or the call failed. */
  readonly close: () => Promise<boolean>;
  readonly error: AppError | null;
}

export function useFriday(data: FridayData): Friday {
  const app = useApp();
  const { today, weeks, categories, clients, people, settings } = useWorkspace();
  const { week, rough } = data;
  const [typed, type, drop] = useDraft<Typed>(`friday:${week}`, {});
  const [ids] = useState(() => new Map<string, string>());
  const [error, setError] = useState<AppError | null>(null);
  const proposal = proposeWeek({ week, today, log: data, weeks, categories, clients, people });

  const minutesOf = (id: CategoryId): number =>
    typed.hours?.[id] ?? proposal.hours.find(({ categoryId }) => categoryId === id)?.minutes ?? 0;
  const said = new Map(proposal.checkIns.map(({ person, often }) => [person.id, often]));
  const oftenOf = (id: PersonId): HowOften | null => typed.checkIns?.[id] ?? said.get(id) ?? null;
  const fire = {
    minutes: typed.fire ?? proposal.fire.minutes,
    categoryId: typed.fireKind ?? proposal.fire.categoryId,
  };
  const drained = typed.drained ?? proposal.drained;
  const tooLittle = new Set(
    proposal.hours.flatMap(({ categoryId, byDay }) => (minutesOf(categoryId) < byDay ? [categoryId] : [])),
  );
  const newId = (word: string): string => {
    const id = ids.get(word) ?? crypto.randomUUID();
    ids.set(word, id);
    return id;
  };
  return {
    proposal,
    typed,
    type: (next) => type({ ...typed, ...next }),
    minutesOf,
    oftenOf,
    fire,
    drained,
    tooLittle,
    error,
    async close() {
      if (tooLittle.size > 0 || (fire.minutes > 0 && fire.categoryId === null)) return false;
      const answer: Said = {
        hours: new Map(proposal.hours.map(({ categoryId }) => [categoryId, minutesOf(categoryId)])),
        fire,
        checkIns: proposal.checkIns.flatMap(({ person }) => {
          const often = oftenOf(person.id);
          return often === null ? [] : [{ personId: person.id, often }];
        }),
        drained: drained.filter((id) => minutesOf(id) > 0 || id === fire.categoryId),
        income: typed.income ?? null,
        paid: proposal.retainers.filter(({ id }) => typed.paid?.includes(id)),
      };
      const record = weekRecord(weeks, week);
      const { currency } = settings;
      try {
        await app.run(
          app.api.week.close(closingOf({ week, today, currency, said: answer, proposal, rough, record, newId })),
        );
        drop();
        return true;
      } catch (failure) {
        setError(failure as AppError);
        return false;
      }
    },
  };
}
