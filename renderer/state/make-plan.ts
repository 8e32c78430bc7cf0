import { makePlan } from '../../shared/playbook/hiring-steps.ts';
import type { PlanId, Role } from '../../shared/records/hiring.ts';
import { teamOn } from '../../shared/records/person.ts';
import type { ResultId } from '../../shared/records/recommendation.ts';
import { useApp } from './app-state.tsx';

/** Makes and saves the plan of a role, with the signs of a result (else of the newest one) as the cause of its steps. */
export function useMakePlan(): (role: Role, resultId?: ResultId) => Promise<PlanId> {
  const app = useApp();
  return async (role, from) => {
    const { today, people, results } = app.state.getState().workspace;
    const resultId = from ?? results.at(-1)?.id ?? null;
    const said = resultId && (await app.api.result.load({ id: resultId })).recommendation;
    const plan = makePlan({
      id: crypto.randomUUID() as PlanId,
      role,
      today,
      resultId,
      signs: said ? [...said.reasons, ...said.contributions, ...said.against].map(({ sign }) => sign) : [],
      hasTeam: teamOn(people, today).length > 0,
      newId: () => crypto.randomUUID(),
    });
    await app.run(app.api.plan.save(plan));
    return plan.id;
  };
}
