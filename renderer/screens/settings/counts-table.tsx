import { countedLists, type BackupCounts } from '../../../shared/records/backup.ts';
import { settingsWords } from '../../../shared/words/settings.ts';
import { useFormat } from '../../state/format.ts';

const words = settingsWords.backups;

/** How many of each there are in a file and here now; what differs is bold. */
export function CountsTable({ look }: { look: { readonly held: BackupCounts; readonly now: BackupCounts } }) {
  const format = useFormat();
  return (
    <table className="w-full text-small">
      <thead>
        <tr className="border-b border-line text-left text-ink-2">
          <th scope="col" className="py-2 font-semibold">
            {words.panel.what}
          </th>
          <th scope="col" className="py-2 text-right font-semibold">
            {words.panel.held}
          </th>
          <th scope="col" className="py-2 text-right font-semibold">
            {words.panel.now}
          </th>
        </tr>
      </thead>
      <tbody>
        {countedLists.map((list) => {
          const { held, now } = look;
          const differs = held[list] !== now[list];
          return (
            <tr key={list} className={`border-b border-line last:border-0 ${differs ? 'font-semibold' : ''}`}>
              <th scope="row" className="py-2 text-left font-normal">
                {words.counts[list]}
              </th>
              <td className="figures py-2 text-right">{format.count(held[list])}</td>
              <td className="figures py-2 text-right">{format.count(now[list])}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
