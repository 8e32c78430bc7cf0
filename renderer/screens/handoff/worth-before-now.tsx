import type { KindChange, KnownWorth } from '../../../shared/records/worth.ts';
import { addDays } from '../../../shared/values/dates.ts';
import { worthWords } from '../../../shared/words/worth.ts';
import { FigureLink } from '../../parts/buttons.tsx';
import { Card } from '../../parts/surfaces.tsx';
import { useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';
import { hoursAt, type Days } from '../../state/rows.ts';
import { signedHours } from './signed-hours.ts';

const words = worthWords.used;
const PARTS = ['over', 'coordination', 'other'] as const;
/** Minutes a week that are worth a name in the sentence. */
const WORTH_SAYING = 30;
const MOST_NAMED = 3;

const sumOf = (kinds: readonly KindChange[], of: 'before' | 'now'): number =>
  kinds.reduce((sum, kind) => sum + kind[of], 0);

/** Every kind of work before and now, and what the time is used for; each figure opens the hours that it is the average of. */
export function BeforeAndNow({ worth }: { worth: KnownWorth }) {
  const { categories } = useWorkspace();
  const format = useFormat();
  const { kinds } = worth;
  const nameOf = ({ categoryId }: KindChange): string =>
    categories.find(({ id }) => id === categoryId)?.name ?? words.gone;
  const grown = kinds.filter(({ part, before, now }) => part === 'other' && now - before >= WORTH_SAYING);
  const less = sumOf(kinds, 'before') - sumOf(kinds, 'now');
  const into = grown.slice(0, MOST_NAMED).map((kind) => words.kind(nameOf(kind), format.hours(kind.now - kind.before)));
  const span = (weeks: KnownWorth['before']): Days => ({
    from: weeks[0] ?? worth.from,
    to: addDays(weeks.at(-1) ?? worth.to, 6),
  });
  const spans = { before: span(worth.before), now: span(worth.now) };
  const cells = (label: string, rows: readonly KindChange[], opens: boolean) => (
    <>
      {(['before', 'now'] as const).map((of) => {
        const figure = format.hours(sumOf(rows, of));
        return (
          <td key={of} className="figures py-1.5 pl-3 text-right">
            {opens && sumOf(rows, of) > 0 ? (
              <FigureLink
                href={hoursAt(spans[of], rows === kinds ? [] : rows.map(({ categoryId }) => categoryId))}
                label={worthWords.figures.rows(worthWords.hours(figure), `${label}, ${words.columns[of]}`)}
              >
                {figure}
              </FigureLink>
            ) : (
              figure
            )}
          </td>
        );
      })}
      <td className="figures py-1.5 pl-3 text-right">
        {signedHours(sumOf(rows, 'now') - sumOf(rows, 'before'), format, true)}
      </td>
    </>
  );
  return (
    <Card title={words.title}>
      <div className="mb-3 flex max-w-2xl flex-col gap-1 text-small text-ink-2">
        <p>{into.length === 0 ? words.nothing : words.into(format.list(into))}</p>
        {Math.abs(less) >= WORTH_SAYING && (
          <p>{less > 0 ? words.rest(format.hours(less)) : words.more(format.hours(-less))}</p>
        )}
      </div>
      <div className="overflow-x-auto">
        <table className="w-full text-small">
          <caption className="sr-only">{words.what}</caption>
          <thead>
            <tr className="text-left text-ink-2">
              <th scope="col" className="py-1 font-semibold">
                {words.columns.kind}
              </th>
              {(['before', 'now', 'change'] as const).map((column) => (
                <th key={column} scope="col" className="py-1 pl-3 text-right font-semibold">
                  {words.columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          {PARTS.map((part) => {
            const rows = kinds.filter((kind) => kind.part === part);
            return (
              rows.length > 0 && (
                <tbody key={part} className="border-t border-line">
                  <tr>
                    <th scope="rowgroup" colSpan={4} className="pt-2.5 pb-1 text-left font-semibold">
                      {words.parts[part]}
                    </th>
                  </tr>
                  {rows.map((kind) => (
                    <tr key={kind.categoryId}>
                      <th scope="row" className="py-1.5 pl-3 text-left font-normal wrap-anywhere">
                        {nameOf(kind)}
                      </th>
                      {cells(nameOf(kind), [kind], true)}
                    </tr>
                  ))}
                </tbody>
              )
            );
          })}
          <tfoot className="border-t border-edge font-semibold">
            <tr>
              <th scope="row" className="py-2 text-left">
                {words.all}
              </th>
              {cells(words.all, kinds, true)}
            </tr>
          </tfoot>
        </table>
      </div>
    </Card>
  );
}
