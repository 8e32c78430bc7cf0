import { useState } from 'react';
import type { AppError } from '../../../shared/api/wire.ts';
import type { Settings } from '../../../shared/records/settings.ts';
import { minor } from '../../../shared/values/money.ts';
import { commonWords } from '../../../shared/words/common.ts';
import { errorText } from '../../../shared/words/errors.ts';
import { incomeWords } from '../../../shared/words/income.ts';
import { useNotice } from '../../notice.ts';
import { DayField } from '../../parts/date-fields.tsx';
import { MoneyField } from '../../parts/figure-fields.tsx';
import { RecordPanel } from '../../parts/record-panel.tsx';
import { useApp, useWorkspace } from '../../state/app-state.tsx';
import { useDraft } from '../../state/drafts.ts';

const words = incomeWords.goal;

/** What she wants a year to bring in, and by when. */
export function GoalPanel({ onClose }: { onClose: () => void }) {
  const app = useApp();
  const notice = useNotice();
  const { settings } = useWorkspace();
  const [goal, setGoal, dropDraft] = useDraft<Settings['goal']>('income:goal', settings.goal);
  const [readable, setReadable] = useState(true);
  const [error, setError] = useState<AppError | null>(null);
  const keep = async (next: Settings['goal']): Promise<void> => {
    try {
      await app.run(app.api.settings.save({ ...settings, goal: next }));
      dropDraft();
      notice.undoable(next.year === null ? words.cleared : words.saved);
      onClose();
    } catch (failure) {
      setError(failure as AppError);
    }
  };
  return (
    <RecordPanel
      title={words.panel}
      error={error && errorText(error)}
      onSave={() => readable && void keep(goal)}
      onDelete={settings.goal.year === null ? undefined : () => void keep({ year: null, by: null })}
      onClose={onClose}
    >
      <MoneyField
        label={words.year}
        hint={words.yearHint}
        currency={settings.currency}
        locale={settings.locale}
        value={goal.year === null ? null : minor(goal.year)}
        onChange={(year, ok) => {
          setGoal({ ...goal, year });
          setReadable(ok);
        }}
        onEnter={() => readable && void keep(goal)}
      />
      <DayField
        label={words.by}
        value={goal.by}
        openLabel={commonWords.pickDay}
        onChange={(by) => setGoal({ ...goal, by })}
      />
    </RecordPanel>
  );
}
