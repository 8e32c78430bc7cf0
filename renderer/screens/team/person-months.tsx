import { useState } from 'react';
import { monthRowsOf, withMonths, type PersonMonthRow } from '../../../shared/records/person-months.ts';
import type { Person, PersonMonth } from '../../../shared/records/person.ts';
import type { Month } from '../../../shared/values/dates.ts';
import { personWords } from '../../../shared/words/team.ts';
import { useNotice } from '../../notice.ts';
import { Button, TextButton } from '../../parts/buttons.tsx';
import { HoursField, MoneyField } from '../../parts/figure-fields.tsx';
import { Card, Notice } from '../../parts/surfaces.tsx';
import { useApp, useWorkspace } from '../../state/app-state.tsx';
import { useDraft } from '../../state/drafts.ts';
import { useFormat } from '../../state/format.ts';

const words = personWords.months;
const SHOWN = 6;
/** As many more with each press. */
const EARLIER = 12;

type Typed = Readonly<Partial<Record<Month, Pick<PersonMonth, 'minutes' | 'paid'>>>>;

/** The last six months, and those before on request: what was agreed, really worked and paid, and what an hour came to. Typed in place, saved at once. */
export function PersonMonths({ person }: { person: Person }) {
  const app = useApp();
  const notice = useNotice();
  const { today } = useWorkspace();
  const [typed, setTyped, drop] = useDraft<Typed>(`person-months:${person.id}`, {});
  const [unreadable, setUnreadable] = useState<ReadonlySet<string>>(new Set());
  const [tried, setTried] = useState(false);
  const [round, setRound] = useState(0);
  const [count, setCount] = useState(SHOWN);
  const shown = withMonths(
    person,
    Object.entries(typed).map(([month, of]) => ({ month: month as Month, minutes: null, paid: null, ...of })),
  );
  const rows = monthRowsOf(shown, today, count);
  const hasEarlier = monthRowsOf(shown, today, count + 1).length > rows.length;
  const begun = person.from === null || person.from <= today;
  const below = rows.some(({ paid }) => paid !== null && paid < 0);
  const wrong = unreadable.size > 0 || below;

  const save = async (): Promise<void> => {
    setTried(true);
    if (wrong) return;
    try {
      await app.run(app.api.person.save(shown));
      drop();
      setTried(false);
      setRound(round + 1);
      notice.undoable(words.saved(person.name));
    } catch (failure) {
      notice.failed(failure);
    }
  };
  const change = (row: PersonMonthRow, next: Partial<PersonMonth>, field: string, readable: boolean): void => {
    const { minutes, paid } = row;
    setTyped({ ...typed, [row.month]: { minutes, paid, ...next } });
    setUnreadable((old) => new Set(readable ? [...old].filter((one) => one !== field) : [...old, field]));
  };
  return (
    <Card title={words.title}>
      {!begun ? (
        <p className="text-small text-ink-2">{words.none}</p>
      ) : (
        <>
          <p className="mb-3 text-small text-ink-2">{words.hint}</p>
          <div className="overflow-x-auto">
            <table key={round} className="w-full text-small">
              <thead>
                <tr className="text-left text-ink-2">
                  <th scope="col" className="py-1.5 font-semibold">
                    {words.columns.month}
                  </th>
                  {(['agreed', 'worked', 'paid', 'anHour'] as const).map((column) => (
                    <th key={column} scope="col" className="py-1.5 pl-3 text-right font-semibold">
                      {words.columns[column]}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <MonthRow key={row.month} row={row} onChange={change} onEnter={() => void save()} />
                ))}
              </tbody>
            </table>
          </div>
          <div className="mt-3 flex flex-wrap items-center gap-3" data-screen-only>
            <Button isDisabled={Object.keys(typed).length === 0} onPress={() => void save()}>
              {words.save}
            </Button>
            {hasEarlier && (
              <span className="text-small">
                <TextButton onPress={() => setCount(count + EARLIER)}>{words.earlier}</TextButton>
              </span>
            )}
            {tried && wrong && <Notice look="warning">{words.fix}</Notice>}
          </div>
        </>
      )}
    </Card>
  );
}

function MonthRow({
  row,
  onChange,
  onEnter,
}: {
  row: PersonMonthRow;
  onChange: (row: PersonMonthRow, next: Partial<PersonMonth>, field: string, readable: boolean) => void;
  onEnter: () => void;
}) {
  const format = useFormat();
  const { month, minutes, paid, agreed, anHour, running } = row;
  const name = format.month(month);
  return (
    <tr className="border-t border-line align-top">
      <th scope="row" className="py-2 pr-2 text-left leading-9 font-normal whitespace-nowrap">
        {running ? words.running(format.month(month, 'short')) : format.month(month, 'short')}
      </th>
      <td className="figures py-2 pl-3 text-right leading-9 whitespace-nowrap">
        {agreed === null ? '–' : words.agreed(format.hours(agreed))}
      </td>
      <td className="w-34 min-w-30 py-2 pl-3">
        <HoursField
          hiddenLabel
          allowZero
          ofMonth
          label={words.worked(name)}
          value={minutes}
          onEnter={onEnter}
          onChange={(value, ok) => onChange(row, { minutes: value }, `${month} worked`, ok)}
        />
      </td>
      <td className="w-34 min-w-28 py-2 pl-3">
        <MoneyField
          hiddenLabel
          label={words.paid(name)}
          currency={format.settings.currency}
          locale={format.settings.locale}
          value={paid}
          error={paid !== null && paid < 0 ? words.below : null}
          onEnter={onEnter}
          onChange={(value, ok) => onChange(row, { paid: value }, `${month} paid`, ok)}
        />
      </td>
      <td className="figures min-w-18 py-2 pl-3 text-right leading-9 whitespace-nowrap">
        {anHour === null ? '–' : format.exactMoney(Math.round(anHour))}
      </td>
    </tr>
  );
}
