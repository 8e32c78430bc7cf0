import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { weekRecord, weekToClose } from '../../../shared/records/friday.ts';
import { addDays, isDay, weekOf } from '../../../shared/values/dates.ts';
import { errorText } from '../../../shared/words/errors.ts';
import { fridayWords as words } from '../../../shared/words/friday.ts';
import { IconButton } from '../../parts/buttons.tsx';
import { Screen } from '../../parts/screen.tsx';
import { Notice } from '../../parts/surfaces.tsx';
import { useAsk, useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';
import { askFriday } from './friday-data.ts';
import { FridayEnd } from './friday-end.tsx';
import { FridayForm } from './friday-form.tsx';

/** Closes a week, and shows what it ends in. `?week=2026-11-16` opens the week that holds the day. */
export function FridayScreen() {
  const { today, settings, weeks } = useWorkspace();
  const { weekStart } = settings;
  const format = useFormat();
  const [search, setSearch] = useSearchParams();
  const wanted = search.get('week');
  const current = weekOf(today, weekStart);
  const asked = isDay(wanted) ? weekOf(wanted, weekStart) : weekToClose(today, weekStart);
  const week = asked > current ? current : asked;
  const data = useAsk(`friday ${week} ${today}`, (api) => askFriday(api, week, today));
  const [changing, setChanging] = useState<string | null>(null);
  const record = weekRecord(weeks, week);
  const turn = (by: number): void => {
    setChanging(null);
    setSearch({ week: addDays(week, by) }, { replace: true });
  };
  const closed = record !== null && record.closedOn !== null && changing !== week;
  // The answer of another week is not this one's.
  const here = data.value?.week === week ? data.value : null;
  return (
    <Screen title={words.title} aside={words.aside}>
      <div className="mx-auto flex max-w-3xl flex-col gap-5">
        <div className="flex items-center gap-3">
          <IconButton label={words.previous} icon="previous" onPress={() => turn(-7)} />
          <h2 className="text-title">{words.heading(format.week(week))}</h2>
          <IconButton label={words.next} icon="next" isDisabled={week >= current} onPress={() => turn(7)} />
        </div>
        {data.state === 'failed' && <Notice look="danger">{errorText(data.error)}</Notice>}
        {here &&
          (closed ? (
            <FridayEnd key={week} data={here} record={record} onChange={() => setChanging(week)} />
          ) : (
            <FridayForm key={week} data={here} onClosed={() => setChanging(null)} />
          ))}
      </div>
    </Screen>
  );
}
