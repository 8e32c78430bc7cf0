import type { Client } from '../../../shared/records/client.ts';
import type { Day } from '../../../shared/values/dates.ts';
import { clientWords as words, statusNames } from '../../../shared/words/clients.ts';
import { commonWords } from '../../../shared/words/common.ts';
import { IconButton } from '../../parts/buttons.tsx';
import { DayField } from '../../parts/date-fields.tsx';
import { useFormat } from '../../state/format.ts';

export type History = Client['history'];

/** The earlier statuses, each with its day, to be mended or taken out. The present one stands above, in its own fields. */
export function StatusHistory({
  earlier,
  max,
  error,
  onChange,
}: {
  earlier: History;
  max: Day;
  error: string | null;
  onChange: (earlier: History) => void;
}) {
  const format = useFormat();
  if (earlier.length === 0) return null;
  // By its place: a day that is being typed must not make a new field of it.
  const numbered = earlier.map((change, at) => ({ ...change, at }));
  return (
    <fieldset className="m-0 border-0 p-0">
      <legend className="mb-1 text-small font-semibold">{words.history}</legend>
      <ul className="flex flex-col gap-2">
        {numbered.map(({ at, ...change }) => (
          <li key={at} className="flex items-end gap-2">
            <div className="flex-1">
              <DayField
                label={words.historySince(statusNames[change.status])}
                value={change.on}
                max={max}
                openLabel={commonWords.pickDay}
                error={error !== null && at === earlier.length - 1 ? error : null}
                onChange={(on) => on && onChange(earlier.map((one, index) => (index === at ? { ...one, on } : one)))}
              />
            </div>
            <IconButton
              icon="close"
              label={words.takeOut(statusNames[change.status], format.day(change.on))}
              onPress={() => onChange(earlier.filter((_, index) => index !== at))}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
