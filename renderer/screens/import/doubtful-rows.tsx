import { useState } from 'react';
import type { ImportLook, ImportRow } from '../../../shared/api/import.ts';
import { csvLine } from '../../../shared/exchange/csv-out.ts';
import { importWords as words } from '../../../shared/words/import.ts';
import { useNotice } from '../../notice.ts';
import { Button, TextButton } from '../../parts/buttons.tsx';
import { TextField } from '../../parts/fields.tsx';
import { Card } from '../../parts/surfaces.tsx';
import { useFormat } from '../../state/format.ts';
import { saveAs } from '../../state/save-as.ts';
import type { StagedFile } from './staged-file.ts';

/** Rows that cannot come in as they are: each says why, and takes another text or is left out. */
export function DoubtfulRows({
  look,
  rows,
  fix,
  all,
}: {
  look: ImportLook;
  rows: readonly ImportRow[];
  fix: StagedFile['fix'];
  all: StagedFile['allDoubtful'];
}) {
  const format = useFormat();
  const notice = useNotice();
  const save = async (): Promise<void> => {
    const lines = (await all()).map(({ cells }) => cells);
    saveAs(
      words.look.fileName,
      [look.header, ...lines].map((cells) => `${csvLine(cells)}\r\n`),
    );
  };
  if (rows.length === 0) return null;
  const more = look.counts.look - rows.length;
  return (
    <Card
      title={words.look.title}
      aside={
        <span className="text-small">
          <TextButton onPress={() => void save().catch(notice.failed)}>{words.look.save}</TextButton>
        </span>
      }
    >
      <ul className="flex flex-col text-small">
        {rows.map((row) => (
          <DoubtfulRow key={`${row.line} ${row.cells.join('|')}`} look={look} row={row} fix={fix} />
        ))}
      </ul>
      {more > 0 && <p className="mt-3 text-small text-ink-2">{words.look.more(more, format)}</p>}
    </Card>
  );
}

function DoubtfulRow({ look, row, fix }: { look: ImportLook; row: ImportRow; fix: StagedFile['fix'] }) {
  const format = useFormat();
  const { line, cells, wrong, column } = row;
  const [text, setText] = useState(column === null ? '' : (cells[column] ?? ''));
  const settle = (): void => {
    if (column === null || text === cells[column]) return;
    const next = Array.from({ length: Math.max(cells.length, column + 1) }, (_, index) => cells[index] ?? '');
    next[column] = text;
    fix(line, next);
  };
  const fixable = column !== null && wrong !== 'rate-needed' && wrong !== 'kind-unknown';
  const name = column === null ? '' : look.header[column]?.trim() || words.columns.unnamed(column + 1);
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-4 gap-y-2 border-t border-line py-3">
      <span className="min-w-0">
        <span className="figures font-semibold">{words.look.line(line, format)}</span>{' '}
        <span className="text-ink-2 wrap-anywhere">{cells.filter((cell) => cell.trim() !== '').join(' · ')}</span>
      </span>
      <Button aria-label={words.look.leaveOutOf(line, format)} onPress={() => fix(line, null)}>
        {words.look.leaveOut}
      </Button>
      {fixable ? (
        <div className="col-span-2 max-w-96">
          <TextField
            label={words.look.fix(name, line, format)}
            value={text}
            onChange={setText}
            onBlur={settle}
            onEnter={settle}
            error={wrong && words.look.wrong[wrong]}
          />
        </div>
      ) : (
        wrong && <p className="col-span-2 text-danger-ink">{words.look.wrong[wrong]}</p>
      )}
    </li>
  );
}
