import type { TrashLine } from '../../../shared/records/trash.ts';
import { isDay, isMonth } from '../../../shared/values/dates.ts';
import { formatMinutes } from '../../../shared/values/minutes.ts';
import { settingsWords } from '../../../shared/words/settings.ts';
import { useNotice } from '../../notice.ts';
import { Button } from '../../parts/buttons.tsx';
import { Card } from '../../parts/surfaces.tsx';
import { useApp, useAsk, useReady } from '../../state/app-state.tsx';
import { useFormat, type Format } from '../../state/format.ts';

const words = settingsWords.trash;

/** What was deleted in the last 30 days; brought back, it has its links again. */
export function Trash() {
  const app = useApp();
  const notice = useNotice();
  const format = useFormat();
  const { revision, counts } = useReady((ready) => ready.workspace);
  const asked = useAsk(`trash ${revision} ${counts.trash}`, (api) => api.trash.list({}));
  const lines = asked.value ?? [];
  const restore = async (line: TrashLine): Promise<void> => {
    try {
      await app.run(app.api.trash.restore({ id: line.id }));
      notice.saved(words.restored(labelOf(line, format)));
    } catch (error) {
      notice.failed(error);
    }
  };
  return (
    <Card title={words.title}>
      <p className="text-small text-ink-2">{lines.length === 0 ? words.empty : words.text}</p>
      <ul className="mt-2 max-h-80 overflow-y-auto">
        {lines.map((line) => (
          <li key={line.id} className="flex items-center gap-3 border-t border-line py-2 text-small">
            <span className="min-w-0 flex-1">
              <span className="block truncate font-semibold">{labelOf(line, format)}</span>
              <span className="text-note text-ink-3">
                {words.lists[line.list]}, {words.deletedOn(format.day(line.on))}
              </span>
            </span>
            <Button aria-label={words.restoreOf(labelOf(line, format))} onPress={() => void restore(line)}>
              {words.restore}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function labelOf({ list, label, amount }: TrashLine, format: Format): string {
  if (list === 'plans') return words.plan[label] ?? label;
  const when = isDay(label) ? format.day(label) : isMonth(label) ? format.month(label) : label;
  if (amount === null) return when;
  return `${when}, ${list === 'income' ? format.exactMoney(amount) : formatMinutes(amount)}`;
}
