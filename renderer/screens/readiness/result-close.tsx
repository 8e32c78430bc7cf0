/** A close call: what speaks for either side, next to each other, and what to find out. */
import { questionNamed } from '../../../shared/advice/questions.ts';
import type { Reason, Result } from '../../../shared/records/recommendation.ts';
import { tippingText } from '../../../shared/words/advice.ts';
import { questionWords } from '../../../shared/words/questions.ts';
import { readinessWords } from '../../../shared/words/readiness.ts';
import { reasonText } from '../../../shared/words/reasons.ts';
import { Card } from '../../parts/surfaces.tsx';
import { useFormat } from '../../state/format.ts';

const words = readinessWords.result;
const MOST = 4;

export function BothSides({ result }: { result: Result }) {
  const format = useFormat();
  const { headline, reasons, against, contributions, missing, wouldChange } = result.recommendation;
  const needed = (need: Reason['need']): Reason[] => contributions.filter((one) => one.need === need);
  const sides: readonly (readonly [title: string, reasons: readonly Reason[]])[] =
    headline === 'none'
      ? [
          [words.sides.waiting, reasons],
          [words.sides.hire, against],
        ]
      : [
          [words.sides.hands, needed('hands')],
          [words.sides.manager, needed('manager')],
        ];
  const findOut = [
    ...wouldChange.map((point) => tippingText(point, format).title),
    ...missing.slice(0, 3).flatMap((id) => {
      const question = questionNamed(id);
      return question ? [questionWords[question.id].topic] : [];
    }),
  ];
  return (
    <Card title={words.close.title}>
      <div className="grid gap-4 text-small min-[640px]:grid-cols-2">
        {sides.map(([title, found]) => (
          <div key={title}>
            <h3 className="font-sans text-small font-semibold tracking-normal">{title}</h3>
            {found.length === 0 ? (
              <p className="mt-1 text-ink-2">{words.close.none}</p>
            ) : (
              <ul className="mt-1 list-disc pl-5 text-ink-2">
                {found.slice(0, MOST).map((reason) => (
                  <li key={`${reason.sign} ${reason.need}`}>{reasonText(reason, format).title}</li>
                ))}
              </ul>
            )}
          </div>
        ))}
      </div>
      {findOut.length > 0 && (
        <div className="mt-4 border-t border-line pt-3 text-small">
          <h3 className="font-sans text-small font-semibold tracking-normal">{words.close.findOut}</h3>
          <ul className="mt-1 list-disc pl-5 text-ink-2">
            {findOut.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
    </Card>
  );
}
