import type { ResultId, SignId } from '../../../shared/records/recommendation.ts';
import { hiringWords } from '../../../shared/words/hiring.ts';
import { reasonText } from '../../../shared/words/reasons.ts';
import { useAsk } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';

/** A sign as the sentence that the result said it in. */
export type CauseOf = (sign: SignId) => string;

/** The signs of the result that a plan comes from, with her figures of then; without a result, what they are called. */
export function useCauses(resultId: ResultId | null): CauseOf {
  const format = useFormat();
  const asked = useAsk(`result ${resultId}`, async (api) => resultId && api.result.load({ id: resultId }));
  const said = asked.value?.recommendation;
  const reasons = said ? [...said.reasons, ...said.contributions, ...said.against] : [];
  return (sign) => {
    const reason = reasons.find((one) => one.sign === sign);
    const { title, body } = reasonText(reason ?? { sign, figures: {} }, format);
    return hiringWords.step.causedBy(title, reason ? body : null);
  };
}
