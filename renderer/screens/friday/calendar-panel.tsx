import { useState } from 'react';
import type { Api } from '../../../shared/api/client.ts';
import { PAGE_ROWS } from '../../../shared/api/contract.ts';
import type { AppError } from '../../../shared/api/wire.ts';
import { calendarHours, type Occurrence } from '../../../shared/exchange/calendar.ts';
import { calendarEntries, learnedKind, learnTitles } from '../../../shared/records/calendar-work.ts';
import type { CategoryId, WorkEntry } from '../../../shared/records/work.ts';
import { addDays, type Day } from '../../../shared/values/dates.ts';
import { commonWords } from '../../../shared/words/common.ts';
import { errorText } from '../../../shared/words/errors.ts';
import { fridayWords } from '../../../shared/words/friday.ts';
import { useNotice } from '../../notice.ts';
import { Button } from '../../parts/buttons.tsx';
import { Select } from '../../parts/fields.tsx';
import { SidePanel } from '../../parts/side-panel.tsx';
import { Notice } from '../../parts/surfaces.tsx';
import { useApp, useAsk, useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';

const words = fridayWords.calendar;

/** What a calendar says of the week, by title: she says which kind of work each was, and adds it. */
export function CalendarPanel({
  week,
  zone,
  found,
  onClose,
}: {
  week: Day;
  zone: string;
  found: readonly Occurrence[];
  onClose: () => void;
}) {
  const app = useApp();
  const notice = useNotice();
  const format = useFormat();
  const { categories } = useWorkspace();
  const [chosen, setChosen] = useState<ReadonlyMap<string, CategoryId | null>>(new Map());
  const [ids] = useState(() => new Map<string, string>());
  const [error, setError] = useState<AppError | null>(null);
  const logged = useAsk(`logged ${week}`, (api) => loggedIn(api, week)).value;

  const all = calendarHours(found, zone);
  const titles = [...new Set(found.map(({ title }) => title))];
  const kindOf = (title: string): CategoryId | null => {
    const said = chosen.get(title);
    return said === undefined ? learnedKind(title, categories) : said;
  };
  const kinds = new Map(
    titles.flatMap((title): [string, CategoryId][] => {
      const id = kindOf(title);
      return id === null ? [] : [[title, id]];
    }),
  );
  // Time that is left out hides nothing: what overlaps it counts in full.
  const counted = calendarHours(
    found.filter(({ title }) => kinds.has(title)),
    zone,
  );
  const newId = (word: string): string => {
    const id = ids.get(word) ?? crypto.randomUUID();
    ids.set(word, id);
    return id;
  };
  const entries = calendarEntries({ hours: counted, kinds, logged: logged ?? [], newId });
  const fresh = sumOf(entries);
  const here = sumOf(counted) - fresh;

  const add = async (): Promise<void> => {
    try {
      await app.run(app.api.work.learn({ entries: [...entries], categories: [...learnTitles(kinds, categories)] }));
      notice.undoable(words.added(format.hours(fresh)));
      onClose();
    } catch (failure) {
      setError(failure as AppError);
    }
  };
  const options = categories.filter(({ retired }) => !retired).map(({ id, name }) => ({ id, label: name }));
  return (
    <SidePanel
      title={words.title}
      closeLabel={commonWords.close}
      onClose={onClose}
      footer={
        <Button look="primary" isDisabled={fresh === 0 || logged === null} onPress={() => void add()}>
          {fresh === 0 ? words.addNone : words.add(format.hours(fresh))}
        </Button>
      }
    >
      <p className="text-small text-ink-2">{words.text}</p>
      {error && <Notice look="danger">{errorText(error)}</Notice>}
      {here > 0 && <Notice look="info">{fresh === 0 ? words.here : words.partly(format.hours(here))}</Notice>}
      <ul className="flex flex-col">
        {titles.map((title) => (
          <li key={title} className="flex flex-col gap-1.5 border-b border-line py-2.5 text-small last:border-0">
            <span className="flex items-baseline justify-between gap-4">
              <span className="min-w-0 font-semibold wrap-anywhere">{title}</span>
              <span className="figures shrink-0 text-ink-2">
                {words.hours(
                  format.hours(sumOf((kinds.has(title) ? counted : all).filter((one) => one.title === title))),
                )}
              </span>
            </span>
            <Select<CategoryId | 'none'>
              hiddenLabel
              label={words.kind(title)}
              value={kindOf(title) ?? 'none'}
              onChange={(id) => setChosen(new Map(chosen).set(title, id === 'none' ? null : id))}
              options={[{ id: 'none', label: words.leaveOut }, ...options]}
            />
          </li>
        ))}
      </ul>
    </SidePanel>
  );
}

const sumOf = (list: readonly { readonly minutes: number }[]): number =>
  list.reduce((sum, one) => sum + one.minutes, 0);

/** Every entry of the week. */
async function loggedIn(api: Api, week: Day): Promise<readonly WorkEntry[]> {
  const filter = { from: week, to: addDays(week, 6) };
  const rows: WorkEntry[] = [];
  for (let total = 1; rows.length < total;) {
    const page = await api.work.page({ filter, offset: rows.length, limit: PAGE_ROWS });
    if (page.rows.length === 0) break;
    rows.push(...page.rows);
    ({ total } = page);
  }
  return rows;
}
