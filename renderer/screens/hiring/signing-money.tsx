import { FIRST_MONTHS, months, type BeforeYouSign, type Carries } from '../../../shared/advice/before-signing.ts';
import type { Role } from '../../../shared/records/hiring.ts';
import { beforeSigningWords as words, besideText, carriesText } from '../../../shared/words/before-signing.ts';
import { TextLink } from '../../parts/buttons.tsx';
import { Card, Notice } from '../../parts/surfaces.tsx';
import { useFormat } from '../../state/format.ts';

const looks: Readonly<Record<Carries, 'info' | 'warning'>> = {
  yes: 'info',
  thin: 'warning',
  no: 'warning',
  'not-known': 'info',
};
const OUTGOING = ['helper', 'ownPay', 'costs', 'help'] as const;

const row = 'border-t border-line align-top';
const head = 'py-2 pr-3 text-left font-normal text-ink-2';
const cell = 'figures py-2 pl-3 text-right';
const column = 'pb-2 pl-3 text-right font-semibold';

type Place = keyof typeof words.left.tell;

/** Where what is missing can be told; the terms stand beside it. */
function placesToTell(unknown: BeforeYouSign['unknown'], anybody: boolean): readonly Place[] {
  const places = unknown.flatMap((part): readonly Place[] => {
    if (part === 'helper') return [];
    if (part === 'income') return ['income'];
    if (part === 'help') return [anybody ? 'team' : 'readiness'];
    return ['settings'];
  });
  return [...new Set(places)];
}

/** All that is paid in a month with this hire, and what three kinds of months leave. */
export function SigningMoney({
  role,
  it,
  anybody,
  rate,
  shared,
}: {
  role: Role;
  it: BeforeYouSign;
  /** Whether somebody is on her team, whose cost is then a matter of rates. */
  anybody: boolean;
  /** An hour, as it is tried; null while it is not known. */
  rate: number | null;
  /** Another plan is followed, too. */
  shared: boolean;
}) {
  const format = useFormat();
  const name = (part: (typeof OUTGOING)[number]): string =>
    part === 'helper' ? words.cost.helper[role] : words.cost[part];
  const money = (amount: number | null) =>
    amount === null ? <span className="text-ink-3">{words.notKnown}</span> : format.money(amount);
  const first = (amount: number | null): number | null => (amount === null ? null : amount * FIRST_MONTHS);
  return (
    <>
      <div aria-live="polite">
        <Notice look={looks[it.carries]}>
          <p className="figures">{carriesText(it, format)}</p>
          <p data-screen-only className="mt-1 flex flex-wrap gap-x-5 gap-y-1 empty:hidden">
            {placesToTell(it.unknown, anybody).map((place) => (
              <TextLink key={place} href={`/${place}`}>
                {words.left.tell[place]}
              </TextLink>
            ))}
          </p>
        </Notice>
      </div>
      <Card title={words.cost.title}>
        <table className="w-full text-small">
          <thead>
            <tr className="text-ink-2">
              <th scope="col" className="pb-2 text-left font-semibold">
                {words.cost.what}
              </th>
              <th scope="col" className={column}>
                {words.cost.month}
              </th>
              <th scope="col" className={column}>
                {words.cost.first(FIRST_MONTHS)}
              </th>
            </tr>
          </thead>
          <tbody>
            {OUTGOING.map((part) => (
              <tr key={part} className={row}>
                <th scope="row" className={head}>
                  {name(part)}
                </th>
                <td className={cell}>{money(it.outgoing[part])}</td>
                <td className={cell}>{money(first(it.outgoing[part]))}</td>
              </tr>
            ))}
            <tr className={`${row} font-bold`}>
              <th scope="row" className="py-2 pr-3 text-left">
                {words.cost.together}
              </th>
              <td className={cell}>{money(it.together)}</td>
              <td className={cell}>{money(first(it.together))}</td>
            </tr>
          </tbody>
        </table>
        <p className="figures mt-3 text-small text-ink-2">{besideText(role, it, { rate, shared }, format)}</p>
      </Card>
      <Card title={words.left.title}>
        <table className="w-full text-small">
          <thead>
            <tr className="text-ink-2">
              <th scope="col" className="pb-2 text-left font-semibold">
                {words.left.what}
              </th>
              <th scope="col" className={column}>
                {words.left.income}
              </th>
              <th scope="col" className={column}>
                {words.left.left}
              </th>
            </tr>
          </thead>
          <tbody>
            {months.map((month) => (
              <tr key={month} className={row}>
                <th scope="row" className={head}>
                  {words.left.months[month]}
                </th>
                <td className={cell}>{money(it.income[month])}</td>
                <td className={`${cell} font-bold ${(it.left[month] ?? 0) < 0 ? 'text-clay-ink' : ''}`}>
                  {money(it.left[month])}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className="mt-3 text-note text-ink-3">{words.left.badYear(format.percent(it.badYear))}</p>
      </Card>
    </>
  );
}
