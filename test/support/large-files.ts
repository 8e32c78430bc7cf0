/** Files as services write them, of any size, with what they come to: counted here, not by what is tested. */

export interface MadeFile {
  readonly name: string;
  readonly text: string;
  /** Entries that it makes. */
  readonly entries: number;
  /** Minor units, or minutes, by month. */
  readonly sums: Readonly<Record<string, number>>;
}

const two = (value: number): string => String(value).padStart(2, '0');
const DAY_MS = 86_400_000;
const dayAt = (index: number): string => new Date(Date.UTC(2017, 0, 2) + index * DAY_MS).toISOString().slice(0, 10);

/** A balance history: charges with fees, each tenth row a refund, each twentieth a payout that is no income. Noon, so that the day is the same everywhere near. */
export function stripeFile(rows: number): MadeFile {
  const sums: Record<string, number> = {};
  const lines = ['id,Type,Source,Amount,Fee,Net,Currency,Created (UTC),Available On (UTC),Description,Customer Email'];
  let entries = 0;
  for (let index = 0; index < rows; index += 1) {
    const day = dayAt(Math.floor(index / 7));
    const payout = index % 20 === 19;
    const refund = !payout && index % 10 === 9;
    const amount = (refund ? -1 : 1) * (500 + ((index * 37) % 20_000));
    const fee = refund || payout ? 0 : 30 + (index % 90);
    const type = payout ? 'payout' : refund ? 'refund' : 'charge';
    const written = (minor: number): string =>
      `${minor < 0 ? '-' : ''}${Math.floor(Math.abs(minor) / 100)}.${two(Math.abs(minor) % 100)}`;
    lines.push(
      `txn_${index},${type},ch_${index},${written(amount)},${written(fee)},${written(amount - fee)},usd,${day} 12:00,${day} 12:00,"Invoice ${index}, thanks",buyer${index % 900}@example.com`,
    );
    if (payout) continue;
    entries += 1;
    sums[day.slice(0, 7)] = (sums[day.slice(0, 7)] ?? 0) + amount - fee;
  }
  return { name: 'balance_history.csv', text: lines.join('\n'), entries, sums };
}

/** A detailed report: up to fourteen entries of a working day. */
export function togglFile(rows: number): MadeFile {
  const sums: Record<string, number> = {};
  const projects = ['Inbox and calendar', 'Client work', 'Marketing and sales', 'Planning projects'];
  const lines = [
    'User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags,Amount (USD)',
  ];
  for (let index = 0; index < rows; index += 1) {
    const day = dayAt(Math.floor(index / 14));
    const start = 6 * 60 + (index % 14) * 60;
    const minutes = 5 + ((index * 7) % 50);
    const clock = (at: number): string => `${two(Math.floor(at / 60))}:${two(at % 60)}:00`;
    lines.push(
      `Me,me@example.com,,${projects[index % 4]},,Task ${index % 300},No,${day},${clock(start)},${day},${clock(start + minutes)},${clock(minutes)},,`,
    );
    sums[day.slice(0, 7)] = (sums[day.slice(0, 7)] ?? 0) + minutes;
  }
  return { name: 'toggl.csv', text: lines.join('\n'), entries: rows, sums };
}
