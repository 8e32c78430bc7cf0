/** A data folder with a business in it, written through the real store and service, so that none is there that could not be. */
import { createService } from '../../electron/service/service.ts';
import { storeShape } from '../../electron/service/store-shape.ts';
import { openStore, type Plain, type Store } from '../../electron/store/store.ts';
import type { Answers } from '../../shared/records/assessment.ts';
import type { Access } from '../../shared/records/access.ts';
import type { Client } from '../../shared/records/client.ts';
import type { Handoff } from '../../shared/records/handoff.ts';
import type { Plan } from '../../shared/records/hiring.ts';
import type { IncomeEntry } from '../../shared/records/income.ts';
import type { Metric } from '../../shared/records/metric.ts';
import type { Person } from '../../shared/records/person.ts';
import type { Goal, Project } from '../../shared/records/project.ts';
import type { Settings } from '../../shared/records/settings.ts';
import type { Tool } from '../../shared/records/tool.ts';
import type { WorkEntry } from '../../shared/records/work.ts';
import type { Day } from '../../shared/values/dates.ts';
import { testId } from './builders.ts';

/** The records that a screen is opened by; null where there is none. */
export interface Seeded {
  readonly resultId: string | null;
  readonly checkId: string | null;
}

export interface Business {
  readonly settings?: Partial<Settings>;
  readonly clients?: readonly Client[];
  readonly people?: readonly Person[];
  readonly income?: readonly IncomeEntry[];
  readonly work?: readonly WorkEntry[];
  readonly plans?: readonly Plan[];
  readonly handoffs?: readonly Handoff[];
  readonly goals?: readonly Goal[];
  readonly projects?: readonly Project[];
  readonly tools?: readonly Tool[];
  readonly accesses?: readonly Access[];
  readonly metrics?: readonly Metric[];
  /** Answers of a finished full check; null for none. */
  readonly answers?: Answers | null;
  /** Answers of a check that is still open. */
  readonly open?: Answers;
}

export async function withStore<T>(folder: string, today: Day, use: (store: Store) => Promise<T>): Promise<T> {
  const now = (): number => Date.parse(`${today}T09:00`);
  const store = await openStore({ folder, shape: storeShape, host: 'browser', now });
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

export const seedBusiness = (folder: string, business: Business, today: Day): Promise<Seeded> =>
  withStore(folder, today, async (store) => {
    const { settings, answers, open, ...lists } = business;
    const initial = storeShape.initial();
    const whole = { ...(initial['settings'] as Settings), startedOn: today, ownerName: 'Marianne', ...settings };
    await store.replaceAll({ ...initial, ...(lists as Plain), settings: whole });
    const { handlers } = await createService({
      store,
      around: {
        version: '',
        host: 'browser',
        folder,
        today: () => today,
        backup: () => ({ newest: null, failed: false }),
      },
    });
    const { assessment } = handlers;
    const check = { length: 'full', state: 'open', at: null, startedOn: today, finishedOn: null } as const;
    let resultId: string | null = null;
    if (answers) {
      const id = testId<never>();
      resultId = testId();
      await assessment.save({ ...check, id, answers });
      await assessment.finish({ assessmentId: id, resultId: resultId as never });
    }
    const checkId = open ? testId<never>() : null;
    if (open && checkId) await assessment.save({ ...check, id: checkId, answers: open, at: 'firefighting' });
    return { resultId, checkId };
  });
