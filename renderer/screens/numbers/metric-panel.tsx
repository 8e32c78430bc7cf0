import { useState } from 'react';
import type { AppError } from '../../../shared/api/wire.ts';
import { metric as metricSchema, type Metric, type MetricId } from '../../../shared/records/metric.ts';
import { NAME_LENGTH } from '../../../shared/values/schemas.ts';
import { commonWords } from '../../../shared/words/common.ts';
import { errorText } from '../../../shared/words/errors.ts';
import { numberWords } from '../../../shared/words/numbers.ts';
import { useNotice } from '../../notice.ts';
import { Row, Select, Switch, TextField } from '../../parts/fields.tsx';
import { RecordPanel } from '../../parts/record-panel.tsx';
import { useApp } from '../../state/app-state.tsx';
import { useDraft } from '../../state/drafts.ts';

const words = numberWords.panel;

/** What a number is; what it is measured in stays while it has values. */
export function MetricPanel({ metric, onClose }: { metric: Metric | null; onClose: () => void }) {
  const app = useApp();
  const notice = useNotice();
  const [freshId] = useState(() => crypto.randomUUID() as MetricId);
  const [fields, setFields, dropDraft] = useDraft<Metric>(
    metric ? `metric:${metric.id}` : 'metric:new',
    metric ?? {
      id: freshId,
      name: '',
      area: 'marketing',
      unit: 'count',
      cadence: 'weekly',
      values: [],
      fromLog: null,
      retired: false,
    },
  );
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const set = (next: Partial<Metric>): void => setFields({ ...fields, ...next });
  const fixed = fields.values.length > 0;
  const save = async (): Promise<void> => {
    setTried(true);
    const record = metricSchema.safeParse(fields);
    if (!record.success) return;
    try {
      await app.run(app.api.metric.save({ metrics: [record.data] }));
      dropDraft();
      notice.undoable(words.saved(record.data.name));
      onClose();
    } catch (failure) {
      setError(failure as AppError);
    }
  };
  const remove = async (one: Metric): Promise<void> => {
    try {
      await app.run(app.api.metric.remove({ id: one.id }));
      dropDraft();
      notice.undoable(words.deleted(one.name));
      onClose();
    } catch (failure) {
      setError(failure as AppError);
    }
  };
  return (
    <RecordPanel
      title={metric ? metric.name : numberWords.add}
      error={error && errorText(error)}
      onSave={() => void save()}
      onDelete={metric ? () => void remove(metric) : undefined}
      onClose={onClose}
    >
      <TextField
        autoFocus
        label={words.name}
        value={fields.name}
        onChange={(name) => set({ name })}
        error={tried && fields.name.trim() === '' ? commonWords.nameNeeded : null}
        most={NAME_LENGTH}
        onEnter={() => void save()}
      />
      <Select<Metric['area']>
        label={words.area}
        value={fields.area}
        onChange={(area) => set({ area })}
        options={(['money', 'marketing', 'delivery', 'time', 'team'] as const).map((id) => ({
          id,
          label: numberWords.areas[id],
        }))}
      />
      {fixed ? (
        <p className="text-small text-ink-2">{words.unitFixed}</p>
      ) : (
        <Row>
          <Select<Metric['unit']>
            label={words.unit}
            value={fields.unit}
            onChange={(unit) => set({ unit, fromLog: null })}
            options={(['count', 'money', 'percent', 'hours'] as const).map((id) => ({
              id,
              label: numberWords.units[id],
            }))}
          />
          <Select<Metric['cadence']>
            label={words.cadence}
            value={fields.cadence}
            onChange={(cadence) => set({ cadence })}
            options={(['weekly', 'monthly'] as const).map((id) => ({ id, label: numberWords.cadences[id] }))}
          />
        </Row>
      )}
      {metric && <Switch label={words.follow} on={!fields.retired} onChange={(on) => set({ retired: !on })} />}
    </RecordPanel>
  );
}
