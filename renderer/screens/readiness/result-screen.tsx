import { useParams } from 'react-router';
import type { ResultId } from '../../../shared/records/recommendation.ts';
import { compareWords, whatIfWords } from '../../../shared/words/compare-results.ts';
import { readinessWords } from '../../../shared/words/readiness.ts';
import { PaperButtons } from '../../paper.tsx';
import { ButtonLink } from '../../parts/buttons.tsx';
import { Screen } from '../../parts/screen.tsx';
import { EmptyState } from '../../parts/surfaces.tsx';
import { useAsk } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';
import { ResultBody } from './result-body.tsx';

const words = readinessWords.result;

/** A result as it was: nothing on it can be changed. */
export function ResultScreen() {
  const { id } = useParams();
  const asked = useAsk(`result ${id}`, (api) => api.result.load({ id: id as ResultId }));
  const format = useFormat();
  if (asked.state === 'failed')
    return (
      <Screen title={words.title}>
        <EmptyState icon="readiness" title={words.gone} text="">
          <ButtonLink href="/readiness">{words.back}</ButtonLink>
        </EmptyState>
      </Screen>
    );
  const result = asked.value;
  return (
    <Screen
      title={words.title}
      aside={result && format.longDay(result.takenOn)}
      actions={
        <>
          <ButtonLink href="/readiness">{words.back}</ButtonLink>
          <ButtonLink href={`/readiness/compare/${id}`}>{compareWords.title}</ButtonLink>
          <ButtonLink href={`/readiness/what-if/${id}`}>{whatIfWords.open}</ButtonLink>
          <PaperButtons />
        </>
      }
    >
      {result && <ResultBody key={result.id} result={result} />}
    </Screen>
  );
}
