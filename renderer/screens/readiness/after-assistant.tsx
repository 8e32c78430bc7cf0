/** While an assistant is there and nobody manages: what each month says for a manager. */
import type { MonthOfSigns } from '../../../shared/advice/path.ts';
import { teamOn, type Person } from '../../../shared/records/person.ts';
import { addMonths, monthOf, type Day } from '../../../shared/values/dates.ts';
import { oftenWords } from '../../../shared/words/questions.ts';
import { readinessWords } from '../../../shared/words/readiness.ts';
import { reasonText } from '../../../shared/words/reasons.ts';
import { TextLink } from '../../parts/buttons.tsx';
import { Card, Chip } from '../../parts/surfaces.tsx';
import { useAsk, useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';

const words = readinessWords.signs;
const MOST_MONTHS = 6;
const oftenTexts = Object.values(oftenWords);

/** The assistant who began last, a month ago or more, while nobody manages; null when there is none. */
function newAssistant(people: readonly Person[], today: Day): (Person & { from: Day }) | null {
  const team = teamOn(people, today);
  if (team.some(({ role }) => role === 'obm')) return null;
  const began = team.filter(
    (one): one is Person & { from: Day } =>
      one.role === 'va' && one.from !== null && monthOf(one.from) < monthOf(today),
  );
  return began.toSorted((a, b) => (a.from < b.from ? 1 : -1))[0] ?? null;
}

export function AfterAssistant() {
  const { people, today } = useWorkspace();
  const assistant = newAssistant(people, today);
  return assistant && <Signs assistant={assistant} />;
}

function Signs({ assistant }: { assistant: Person & { from: Day } }) {
  const { today } = useWorkspace();
  const format = useFormat();
  const began = monthOf(assistant.from);
  // The month before shows how it was without them.
  const months = [addMonths(began, -1), addMonths(monthOf(today), -MOST_MONTHS)];
  const from = months.toSorted().at(-1) ?? began;
  const asked = useAsk(`signs ${from}`, (api) => api.assessment.signs({ from })).value;
  if (!asked) return null;
  const last = asked.findLast(({ weeks }) => weeks > 0);
  const strongest = last?.signs[0];
  return (
    <Card title={words.title(assistant.name)}>
      <p className="text-small">
        {last ? words[last.speaks](format.month(last.month)) : words.unknown}{' '}
        {strongest && last.speaks !== 'no' && words.strongest(reasonText(strongest, format).body)}
        {!last && <TextLink href="/workload">{words.log}</TextLink>}
      </p>
      {last && (
        <>
          <div className="mt-3 overflow-x-auto">
            <table className="w-full text-small">
              <caption className="pb-2 text-left text-note text-ink-2">{words.caption}</caption>
              <thead>
                <tr className="border-b border-line text-left text-ink-2">
                  {[words.month, words.coordination, words.asked, words.running, words.says].map((column) => (
                    <th key={column} scope="col" className="py-2 pr-4 align-bottom font-semibold last:pr-0">
                      {column}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {asked.toReversed().map((month) => (
                  <MonthRow key={month.month} month={month} began={month.month === began ? assistant.name : null} />
                ))}
              </tbody>
            </table>
          </div>
          <p className="mt-3 text-small text-ink-2">{words.check}</p>
        </>
      )}
    </Card>
  );
}

function MonthRow({ month, began }: { month: MonthOfSigns; began: string | null }) {
  const format = useFormat();
  const { coordination, asked, running } = month;
  return (
    <tr className="border-b border-line last:border-0">
      <th scope="row" className="py-2 pr-4 text-left font-semibold">
        {format.month(month.month)}
        {began !== null && <span className="block text-note font-normal text-ink-2">{words.began(began)}</span>}
      </th>
      {month.weeks === 0 ? (
        <td colSpan={4} className="py-2 text-ink-2">
          {words.notLogged}
        </td>
      ) : (
        <>
          <td className="figures py-2 pr-4">{words.hours(format.hours(coordination ?? 0))}</td>
          <td className="py-2 pr-4">{asked === null ? '–' : oftenTexts[asked]}</td>
          <td className="figures py-2 pr-4">
            {running === null ? '–' : words.percent(format.count(Math.round(running * 100)))}
          </td>
          <td className="py-2">
            <Chip look={month.speaks === 'no' ? 'neutral' : month.speaks === 'nearly' ? 'honey' : 'plum'}>
              {words.speaks[month.speaks]}
            </Chip>
          </td>
        </>
      )}
    </tr>
  );
}
