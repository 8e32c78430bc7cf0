import type { Scored } from '../../../../shared/playbook/scorecards.ts';
import { scorecardWords } from '../../../../shared/words/scorecard.ts';
import { useFormat } from '../../../state/format.ts';

/** '3.9 of 5 from 4 of 7 points'. */
export function useScoreText(): (scored: Scored) => string {
  const value = useScoreValue();
  return (scored) => scorecardWords.result(value(scored), scored);
}

/** '3.9': one decimal says enough of seven impressions. */
export function useScoreValue(): (scored: Scored) => string {
  const format = useFormat();
  return ({ value }) => format.count(Math.round(value * 10) / 10);
}
