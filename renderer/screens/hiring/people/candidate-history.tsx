import type { Candidate } from '../../../../shared/records/candidate.ts';
import { planPeopleWords } from '../../../../shared/words/plan-people.ts';
import { useFormat } from '../../../state/format.ts';

const words = planPeopleWords.panel;

/** Every stage with its day and reason. */
export function CandidateHistory({ one }: { one: Candidate }) {
  const format = useFormat();
  return (
    <section aria-labelledby="candidate-history">
      <h3 id="candidate-history" className="text-small">
        {words.history}
      </h3>
      <ol className="figures mt-1 flex flex-col gap-0.5 text-small text-ink-2">
        {one.stages.map(({ stage, on, why }) => (
          <li key={`${on} ${stage}`} className="wrap-anywhere">
            {words.historyLine(stage, format.day(on))}
            {why !== '' && ` (${why})`}
          </li>
        ))}
      </ol>
    </section>
  );
}
