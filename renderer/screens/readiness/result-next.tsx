/** The one next step of a result. */
import { useNavigate } from 'react-router';
import { useNotice } from '../../notice.ts';
import type { NextStep, Result } from '../../../shared/records/recommendation.ts';
import { nextText } from '../../../shared/words/next-steps.ts';
import { readinessWords } from '../../../shared/words/readiness.ts';
import { Button, ButtonLink } from '../../parts/buttons.tsx';
import { FeaturePanel } from '../../parts/surfaces.tsx';
import { useWorkspace } from '../../state/app-state.tsx';
import { useMakePlan } from '../../state/make-plan.ts';

const words = readinessWords.result;

/** Where the first action is done. */
const placeOfStep: Readonly<Record<Exclude<NextStep, 'start-hiring'>, string>> = {
  'set-budget-aside': '/settings',
  'find-first-clients': '/clients',
  'drop-a-channel': '/workload',
  'automate-one-thing': '/workload',
  'raise-a-price': '/clients',
  'write-down-routines': '/workload',
  'hand-over-one-task': '/handoff',
  'stay-as-you-are': '/workload',
  'talk-to-your-helper': '/team',
  'brief-a-specialist': '/projects',
  'raise-hours': '/team',
  'offer-the-seat': '/team',
  'look-beyond': '/team',
  'answer-more': '/readiness',
};

export function NextStepPanel({ result }: { result: Result }) {
  const makePlan = useMakePlan();
  const notice = useNotice();
  const navigate = useNavigate();
  const { plans } = useWorkspace();
  const { next, role } = result.recommendation;
  const text = nextText(next, role);
  const plan = plans.find((one) => one.role === role && one.state === 'active');

  const start = async (): Promise<void> => {
    if (role === null) return;
    try {
      await navigate(`/hiring?plan=${await makePlan(role, result.id)}`);
    } catch (error) {
      notice.failed(error);
    }
  };

  return (
    <FeaturePanel title={text.title} text={text.body}>
      {next !== 'start-hiring' ? (
        <ButtonLink look="feature" iconAfter="forward" wide href={placeOfStep[next]}>
          {text.action}
        </ButtonLink>
      ) : plan ? (
        <ButtonLink look="feature" iconAfter="forward" wide href={`/hiring?plan=${plan.id}`}>
          {words.openPlan}
        </ButtonLink>
      ) : (
        <Button look="feature" iconAfter="forward" wide onPress={() => void start()}>
          {text.action}
        </Button>
      )}
    </FeaturePanel>
  );
}
