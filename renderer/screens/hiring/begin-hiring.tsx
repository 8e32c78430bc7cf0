import { LEAD_WEEKS, stepsOf } from '../../../shared/playbook/hiring-steps.ts';
import { role as roleSchema, type Role } from '../../../shared/records/hiring.ts';
import { teamOn } from '../../../shared/records/person.ts';
import type { ResultSummary } from '../../../shared/records/recommendation.ts';
import { hiringWords } from '../../../shared/words/hiring.ts';
import { Button, ButtonLink, TextLink } from '../../parts/buttons.tsx';
import { Screen } from '../../parts/screen.tsx';
import { EmptyState, FeaturePanel } from '../../parts/surfaces.tsx';
import { useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';
import { useStartPlan } from './start-plan.ts';

const words = hiringWords.begin;

/** No plan yet: the result proposes one, and a role can be chosen by hand. */
export function BeginHiring() {
  const { results } = useWorkspace();
  const newest = results.reduce<ResultSummary | null>(
    (last, one) => (last === null || one.takenOn >= last.takenOn ? one : last),
    null,
  );
  return (
    <Screen title={hiringWords.title}>
      <div className="mx-auto flex max-w-3xl flex-col gap-8">
        <FromResult result={newest} />
        <ChooseRole />
      </div>
    </Screen>
  );
}

/** How many steps a plan has, and how long it takes to the first day. */
function usePlanLength(): (role: Role) => string {
  const { people, today } = useWorkspace();
  const hasTeam = teamOn(people, today).length > 0;
  return (role) => words.length(stepsOf(role, hasTeam).length, LEAD_WEEKS[role]);
}

function FromResult({ result }: { result: ResultSummary | null }) {
  const format = useFormat();
  const start = useStartPlan();
  const lengthOf = usePlanLength();
  if (!result)
    return (
      <EmptyState icon="hiring" title={words.noResult} text={words.noResultText}>
        <ButtonLink look="primary" href="/readiness">
          {words.toReadiness}
        </ButtonLink>
      </EmptyState>
    );
  const { id, role, takenOn } = result;
  const resultPage = `/readiness/result/${id}`;
  if (role === null)
    return (
      <EmptyState icon="hiring" title={words.noHire(format.longDay(takenOn))} text={words.noHireText}>
        <ButtonLink look="primary" href={resultPage}>
          {words.openResult}
        </ButtonLink>
      </EmptyState>
    );
  return (
    <div className="flex flex-col gap-3">
      <FeaturePanel eyebrow={words.fromResult(format.longDay(takenOn))} title={words.start(role)} text={lengthOf(role)}>
        <Button look="feature" onPress={() => void start(role, id)}>
          {words.startNow}
        </Button>
      </FeaturePanel>
      <p className="text-small">
        <TextLink href={resultPage}>{words.openResult}</TextLink>
      </p>
    </div>
  );
}

function ChooseRole() {
  const start = useStartPlan();
  const lengthOf = usePlanLength();
  return (
    <section aria-labelledby="choose-role">
      <h2 id="choose-role" className="text-lead">
        {words.choose}
      </h2>
      <ul className="mt-3 grid gap-5 min-[640px]:grid-cols-2">
        {roleSchema.options.map((role) => (
          <li key={role} className="flex flex-col gap-2 rounded-card border border-line bg-surface p-5 shadow-card">
            <h3 className="text-body">{hiringWords.roleNames[role].full}</h3>
            <p className="text-small text-ink-2">{words.roles[role]}</p>
            <p className="figures mb-2 text-small text-ink-3">{lengthOf(role)}</p>
            <div className="mt-auto">
              <Button onPress={() => void start(role)}>{words.plan(role)}</Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
