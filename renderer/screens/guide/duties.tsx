import { answered, questionNamed, type QuestionId } from '../../../shared/advice/questions.ts';
import { minutesOf, type Duty } from '../../../shared/records/duties.ts';
import type { Category } from '../../../shared/records/work.ts';
import { guideWords } from '../../../shared/words/guide.ts';
import { answerText, questionWords } from '../../../shared/words/questions.ts';
import { ButtonLink } from '../../parts/buttons.tsx';
import { Line } from '../../parts/surfaces.tsx';
import { useFormat } from '../../state/format.ts';
import { useNewestCheck } from '../../state/newest-check.ts';

const words = guideWords.duties;
const DOERS = ['va', 'obm', 'specialist', 'owner'] as const satisfies readonly Category['doer'][];
const fills = { va: 'bg-honey', obm: 'bg-teal', specialist: 'bg-c-rest', owner: 'bg-c-client' } as const;
/** Fewer logged weeks than this say little about a usual one. */
const FEW_WEEKS = 4;

/** Her usual week by who could do it: from her hours, else from her answers, else it says that it cannot tell. */
export function Duties({ duties, weeks }: { duties: readonly Duty[]; weeks: number }) {
  const format = useFormat();
  if (duties.length === 0) return <FromAnswers />;
  const all = minutesOf(duties);
  const handOver = minutesOf(duties.filter(({ category }) => category.doer !== 'owner'));
  const most = Math.max(...duties.map(({ minutes }) => minutes));
  const groups = DOERS.map((doer) => ({ doer, of: duties.filter(({ category }) => category.doer === doer) }));
  return (
    <>
      <p className="text-lead font-semibold">
        {handOver > 0 ? words.finding(format.hours(all), format.hours(handOver)) : words.allHers(format.hours(all))}
      </p>
      <p className="text-small text-ink-2">
        {words.from(weeks)}
        {weeks < FEW_WEEKS && ` ${words.thin}`}
      </p>
      <div className="mt-5 grid gap-x-8 gap-y-6 min-[640px]:grid-cols-2">
        {groups
          .filter(({ of }) => of.length > 0)
          .map(({ doer, of }) => (
            <div key={doer}>
              <h3 className="flex items-baseline justify-between gap-3 border-b border-line pb-1.5 text-body">
                {words.groups[doer]}
                <span className="figures text-small">{words.aWeek(format.hours(minutesOf(of)))}</span>
              </h3>
              <ul>
                {of.map(({ category, minutes }) => (
                  <li key={category.id} className="pt-1.5">
                    <Line label={category.name}>{words.aWeek(format.hours(minutes))}</Line>
                    <span
                      aria-hidden
                      data-mark
                      className={`block h-1 rounded-full ${fills[doer]}`}
                      style={{ width: `${(minutes / most) * 100}%` }}
                    />
                  </li>
                ))}
              </ul>
            </div>
          ))}
      </div>
    </>
  );
}

const ASKED = ['handsHours', 'coordinationHours'] as const satisfies readonly QuestionId[];

function FromAnswers() {
  const format = useFormat();
  const check = useNewestCheck();
  const said = ASKED.flatMap((id) => {
    const value = check ? answered(check.answers, id) : undefined;
    const question = questionNamed(id);
    return question && typeof value === 'number' ? [{ question, value }] : [];
  });
  return (
    <div className="flex max-w-2xl flex-col gap-3">
      {check && said.length > 0 ? (
        <>
          <p className="text-ink-2">{words.fromAnswers(format.longDay(check.on))}</p>
          <div>
            {said.map(({ question, value }) => (
              <Line key={question.id} label={questionWords[question.id].topic}>
                {answerText(question, value, format)}
              </Line>
            ))}
          </div>
        </>
      ) : (
        <p className="text-ink-2">{words.none}</p>
      )}
      <div className="flex flex-wrap gap-3">
        <ButtonLink href="/workload">{words.toWorkload}</ButtonLink>
        {!check && <ButtonLink href="/readiness">{words.toCheck}</ButtonLink>}
      </div>
    </div>
  );
}
