import { useState } from 'react';
import { starterMetrics } from '../../../shared/playbook/metrics.ts';
import type { Metric, MetricId } from '../../../shared/records/metric.ts';
import { numberWords } from '../../../shared/words/numbers.ts';
import { useNotice } from '../../notice.ts';
import { Button } from '../../parts/buttons.tsx';
import { Checkbox } from '../../parts/fields.tsx';
import { Card } from '../../parts/surfaces.tsx';
import { useApp } from '../../state/app-state.tsx';

const words = numberWords.begin;

/** The first numbers: a set to choose from. */
export function StarterSet() {
  const app = useApp();
  const notice = useNotice();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [ids] = useState(() => starterMetrics.map(() => crypto.randomUUID() as MetricId));
  const follow = async (): Promise<void> => {
    const metrics = starterMetrics
      .map((starter, at): Metric => ({ ...starter, id: ids[at]!, values: [], retired: false }))
      .filter(({ name }) => !left.has(name));
    try {
      await app.run(app.api.metric.save({ metrics }));
      notice.undoable(words.saved(metrics.length));
    } catch (failure) {
      notice.failed(failure);
    }
  };
  const count = starterMetrics.length - left.size;
  return (
    <Card>
      <h2 className="text-title">{words.title}</h2>
      <p className="text-small text-ink-2">{words.text}</p>
      <ul className="my-4 grid grid-cols-[repeat(auto-fit,minmax(22rem,1fr))] gap-x-10 gap-y-2">
        {starterMetrics.map(({ name, area, cadence }) => (
          <li key={name} className="flex items-center justify-between gap-3">
            <Checkbox
              label={name}
              checked={!left.has(name)}
              onChange={(on) => setLeft(new Set(on ? [...left].filter((one) => one !== name) : [...left, name]))}
            />
            <span className="text-note whitespace-nowrap text-ink-2">
              {numberWords.areas[area]}, {numberWords.cadences[cadence].toLowerCase()}
            </span>
          </li>
        ))}
      </ul>
      <Button look="primary" isDisabled={count === 0} onPress={() => void follow()}>
        {words.save(count)}
      </Button>
    </Card>
  );
}
