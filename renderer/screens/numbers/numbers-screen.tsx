import { useState } from 'react';
import { isDue, type Metric, type MetricId } from '../../../shared/records/metric.ts';
import { numberWords as words } from '../../../shared/words/numbers.ts';
import { Button, TextButton } from '../../parts/buttons.tsx';
import { Screen } from '../../parts/screen.tsx';
import { useWorkspace } from '../../state/app-state.tsx';
import { useWanted } from '../../state/wanted.ts';
import { MetricCard } from './metric-card.tsx';
import { MetricPanel } from './metric-panel.tsx';
import { StarterSet } from './starter-set.tsx';
import { ValuePanel } from './value-panel.tsx';

const AREAS = ['money', 'marketing', 'delivery', 'time', 'team'] as const satisfies Metric['area'][];
type Open = { readonly panel: 'metric' | 'value'; readonly id: MetricId } | { readonly panel: 'new' } | null;

/** The numbers that she follows, by what they are about, each with its way over the last twelve weeks or months. */
export function NumbersScreen() {
  const { metrics, today, settings } = useWorkspace();
  const [open, setOpen] = useState<Open>(null);
  const [all, setAll] = useState(false);
  const close = (): void => setOpen(null);
  useWanted((wanted) => {
    const metric = metrics.find(({ id }) => id === wanted);
    if (wanted === 'new') setOpen({ panel: 'new' });
    else if (metric) setOpen({ panel: 'metric', id: metric.id });
  });
  const due = metrics.filter((one) => isDue(one, today, settings.weekStart));
  const retired = metrics.filter((one) => one.retired).length;
  const shown = metrics.filter((one) => all || !one.retired);
  const opened = open && open.panel !== 'new' ? metrics.find(({ id }) => id === open.id) : undefined;
  const after = (id: MetricId): void => {
    const next = due.find((one) => one.id !== id);
    setOpen(next ? { panel: 'value', id: next.id } : null);
  };
  return (
    <Screen
      title={words.title}
      actions={
        <Button
          look={metrics.length === 0 ? 'secondary' : 'primary'}
          icon="add"
          onPress={() => setOpen({ panel: 'new' })}
        >
          {words.add}
        </Button>
      }
    >
      {(open?.panel === 'new' || (open?.panel === 'metric' && opened)) && (
        <MetricPanel key={opened?.id ?? 'new'} metric={opened ?? null} onClose={close} />
      )}
      {open?.panel === 'value' && opened && (
        <ValuePanel
          key={opened.id}
          metric={opened}
          onClose={close}
          onNext={due.some(({ id }) => id !== opened.id) ? () => after(opened.id) : null}
        />
      )}
      {metrics.length === 0 ? (
        <StarterSet />
      ) : (
        <div className="flex flex-col gap-6">
          <div>
            <h2 className="text-title">{words.finding(due.length)}</h2>
            <p className="text-small text-ink-2">{words.text}</p>
          </div>
          {AREAS.map((area) => {
            const inArea = shown.filter((one) => one.area === area);
            if (inArea.length === 0) return null;
            return (
              <section key={area} aria-label={words.areas[area]} className="flex flex-col gap-3">
                <h3 className="text-body">{words.areas[area]}</h3>
                <ul className="grid grid-cols-[repeat(auto-fill,minmax(18rem,1fr))] gap-4">
                  {inArea.map((metric) => (
                    <MetricCard
                      key={metric.id}
                      metric={metric}
                      onOpen={() => setOpen({ panel: 'metric', id: metric.id })}
                      onEnter={() => setOpen({ panel: 'value', id: metric.id })}
                    />
                  ))}
                </ul>
              </section>
            );
          })}
          {retired > 0 && (
            <p className="text-small">
              <TextButton onPress={() => setAll(!all)}>
                {all ? words.retired.hide : words.retired.show(retired)}
              </TextButton>
            </p>
          )}
        </div>
      )}
    </Screen>
  );
}
