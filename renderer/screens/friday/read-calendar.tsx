import { useState } from 'react';
import { readCalendar, type Occurrence } from '../../../shared/exchange/calendar.ts';
import { addDays, type Day } from '../../../shared/values/dates.ts';
import { fridayWords } from '../../../shared/words/friday.ts';
import { FileButton } from '../../parts/file-button.tsx';
import { Notice } from '../../parts/surfaces.tsx';
import { CalendarPanel } from './calendar-panel.tsx';

const words = fridayWords.calendar;
const MOST_BYTES = 20_000_000;
const ENDINGS = ['.ics', '.ical', 'text/calendar'];

/** A calendar file, read here and proposed as hours of the week. */
export function ReadCalendar({ week }: { week: Day }) {
  const [found, setFound] = useState<readonly Occurrence[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const read = async (file: File): Promise<void> => {
    setProblem(null);
    if (file.size > MOST_BYTES) return setProblem(words.tooLarge);
    const answer = readCalendar(await file.text(), { from: week, to: addDays(week, 6), zone: zoneHere() });
    if (!answer.ok) setProblem(words.unreadable);
    else if (answer.value.length === 0) setProblem(words.nothing);
    else setFound(answer.value);
  };
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <FileButton accepts={ENDINGS} onFile={(file) => void read(file).catch(() => setProblem(words.unreadable))}>
          {words.open}
        </FileButton>
        <p className="text-small text-ink-2">{words.hint}</p>
      </div>
      {problem !== null && (
        <div role="status">
          <Notice look="warning">{problem}</Notice>
        </div>
      )}
      {found && <CalendarPanel week={week} zone={zoneHere()} found={found} onClose={() => setFound(null)} />}
    </div>
  );
}

/** Her time zone: that of this computer. */
const zoneHere = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;
