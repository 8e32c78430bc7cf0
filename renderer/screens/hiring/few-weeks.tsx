import { weeksNeededFor } from '../../../shared/advice/before-signing.ts';
import { rulesOf } from '../../../shared/advice/rules.ts';
import { beforeSigningWords as words } from '../../../shared/words/before-signing.ts';
import { Notice } from '../../parts/surfaces.tsx';
import { useAsk, useWorkspace } from '../../state/app-state.tsx';

/** Said again where terms are agreed, while too few weeks are logged for a retainer to rest on. */
export function FewWeeks() {
  const { settings } = useWorkspace();
  const { value: facts } = useAsk('facts of today', (api) => api.assessment.facts({}));
  const logged = facts?.weeksLogged.value ?? 0;
  const needed = weeksNeededFor(rulesOf(settings));
  if (!facts || logged >= needed) return null;
  return <Notice look="warning">{words.fromAnswersOnly(logged, needed)}</Notice>;
}
