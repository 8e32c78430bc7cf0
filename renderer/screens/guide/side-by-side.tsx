import { rulesOf } from '../../../shared/advice/rules.ts';
import type { Role } from '../../../shared/records/hiring.ts';
import { whole } from '../../../shared/values/numbers.ts';
import { guideWords as words } from '../../../shared/words/guide.ts';
import { useWorkspace } from '../../state/app-state.tsx';
import { useFormat } from '../../state/format.ts';

const ROLES = ['va', 'obm'] as const;
/** Where there is no room for three columns, each role stands below the other under its own name. */
const cell = 'block px-5 py-2 text-left align-top min-[640px]:table-cell min-[640px]:py-4';
const heads = { va: 'text-honey-ink', obm: 'text-teal-ink' } as const;

/** One table of both roles: what they do and do not, what they cost, when each is right. */
export function SideBySide() {
  const { both, rows, aspect, notAlone } = words.compare;
  return (
    <div className="overflow-hidden rounded-card border border-line bg-surface shadow-card">
      <table className="block w-full table-fixed min-[640px]:table">
        <thead className="sr-only min-[640px]:not-sr-only min-[640px]:table-header-group">
          <tr>
            <th scope="col" className="w-36 px-5 py-4">
              <span className="sr-only">{aspect}</span>
            </th>
            {ROLES.map((role) => (
              <th
                key={role}
                scope="col"
                className={`px-5 py-4 text-left align-bottom font-display text-lead font-bold ${heads[role]}`}
              >
                {words.roles[role]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="block min-[640px]:table-row-group">
          <Row label={both.label}>
            <td colSpan={2} className={`${cell} text-ink-2`}>
              {both.text}
            </td>
          </Row>
          {rows.map((row) => (
            <Row key={row.label} label={row.label}>
              {ROLES.map((role) => (
                <td key={role} className={cell}>
                  <NarrowName role={role} />
                  {row[role].length === 1 ? (
                    row[role][0]
                  ) : (
                    <ul className="flex list-disc flex-col gap-1 pl-4 marker:text-ink-3">
                      {row[role].map((text) => (
                        <li key={text}>{text}</li>
                      ))}
                    </ul>
                  )}
                </td>
              ))}
            </Row>
          ))}
          <Row label={words.costs.label}>
            {ROLES.map((role) => (
              <td key={role} className={cell}>
                <NarrowName role={role} />
                <Costs role={role} />
              </td>
            ))}
          </Row>
        </tbody>
      </table>
      <p className="border-t border-line px-5 py-3 text-small text-ink-2">{notAlone}</p>
    </div>
  );
}

const Row = ({ label, children }: { label: string; children: React.ReactNode }) => (
  <tr className="block break-inside-avoid border-t border-line py-2 min-[640px]:table-row min-[640px]:py-0">
    <th scope="row" className={`${cell} text-small font-semibold text-ink-2`}>
      {label}
    </th>
    {children}
  </tr>
);

const NarrowName = ({ role }: { role: Role }) => (
  <span aria-hidden className={`mb-0.5 block text-small font-semibold min-[640px]:hidden ${heads[role]}`}>
    {words.roles[role]}
  </span>
);

/** The smallest sensible start in her own currency, then what others published. */
function Costs({ role }: { role: Role }) {
  const { settings } = useWorkspace();
  const format = useFormat();
  const { values, minorPerUsd } = rulesOf(settings);
  const least = whole((role === 'va' ? values.vaLeast : values.obmLeast) * minorPerUsd);
  const start = {
    text: words.costs.least(format.money(least)),
    source: words.costs.leastSource(format.longDay(settings.usdRate.on)),
  };
  return (
    <ul className="flex flex-col gap-2">
      {[start, ...words.costs[role]].map(({ text, source }, index) => (
        <li key={text}>
          <span className={index === 0 ? 'font-semibold' : ''}>{text}</span>
          <span className="block text-note text-ink-3">{source}</span>
        </li>
      ))}
    </ul>
  );
}
