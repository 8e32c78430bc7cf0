import { period as periods } from '../../../shared/records/today-view.ts';
import { todayWords } from '../../../shared/words/today.ts';
import { useNotice } from '../../notice.ts';
import { Select } from '../../parts/fields.tsx';
import { useApp, useWorkspace } from '../../state/app-state.tsx';

const words = todayWords.numbers;

/** The time that her numbers are summed over; it is kept. */
export function PeriodSelect() {
  const app = useApp();
  const notice = useNotice();
  const { today } = useWorkspace().settings;
  return (
    <Select
      label={words.period}
      hiddenLabel
      value={today.period}
      onChange={(period) => void app.run(app.api.settings.saveToday({ ...today, period })).catch(notice.failed)}
      options={periods.options.map((id) => ({ id, label: words.periods[id] }))}
    />
  );
}
