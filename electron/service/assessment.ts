/** Assessments, and the results that they end in: computed here from the log and the answers, then frozen. */
import { factsOf, type Log } from '../../shared/advice/facts.ts';
import { beforeAndSince } from '../../shared/advice/look-back.ts';
import { judgeAgain } from '../../shared/advice/judge-again.ts';
import { pathOf, signsOfMonths } from '../../shared/advice/path.ts';
import { takeResult } from '../../shared/advice/result.ts';
import type { contract } from '../../shared/api/contract.ts';
import type { Handlers } from '../../shared/api/dispatch.ts';
import { AppError } from '../../shared/api/wire.ts';
import type { Assessment } from '../../shared/records/assessment.ts';
import type { Facts } from '../../shared/records/facts.ts';
import type { Result, ResultId } from '../../shared/records/recommendation.ts';
import { checkAssessment } from '../../shared/records/rules.ts';
import { demand, type Context } from './context.ts';

export function assessmentHandlers({
  records,
  around,
  commit,
}: Context): Pick<Handlers<typeof contract>, 'assessment' | 'result'> {
  const log = (): Log => ({
    clients: [...records.list('clients').values()],
    people: [...records.list('people').values()],
    categories: [...records.list('categories').values()],
    sums: records.sums,
    settings: records.settings,
    today: around.today(),
    weeks: [...records.list('weeks').values()],
    projects: [...records.list('projects').values()],
    tools: [...records.list('tools').values()],
  });
  const facts = (): Facts => factsOf(log());
  const resultOf = (id: ResultId): Result => {
    const result = records.list('results').get(id);
    if (!result) throw new AppError('not-found');
    return result;
  };
  return {
    assessment: {
      facts,
      beforeAndSince: ({ day }) => beforeAndSince(log(), day),
      path: () => [...pathOf(log())],
      signs: ({ from }) => signsOfMonths(log(), from).map((one) => ({ ...one, signs: [...one.signs] })),
      save: (assessment) => {
        demand(checkAssessment(records.list('assessments').get(assessment.id), assessment));
        return commit('assessment.save', [['put', 'assessments', assessment]]);
      },
      remove: ({ id }) => {
        if (records.list('assessments').get(id)?.state !== 'open') throw new AppError('not-found');
        return commit('assessment.remove', [['del', 'assessments', id]]);
      },
      finish: ({ assessmentId, resultId }) => {
        const assessment = records.list('assessments').get(assessmentId);
        if (!assessment) throw new AppError('not-found');
        // Sent again after a lost reply: it is done already.
        if (records.list('results').get(resultId)?.assessmentId === assessmentId)
          return commit('assessment.finish', []);
        demand(checkAssessment(assessment, assessment));
        const today = around.today();
        const finished: Assessment = { ...assessment, state: 'finished', at: null, finishedOn: today };
        const taken = takeResult({ id: resultId, assessment, facts: facts(), settings: records.settings, today });
        return commit('assessment.finish', [
          ['put', 'assessments', finished],
          ['put', 'results', taken.result],
          ['set', 'settings', { ...records.settings, money: taken.money }],
        ]);
      },
    },
    result: {
      load: ({ id }) => resultOf(id),
      today: ({ id }) => judgeAgain(resultOf(id), facts(), records.settings).recommendation.headline,
    },
  };
}
