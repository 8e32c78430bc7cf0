/**
 * How older files become today's. Each step is pure, works on plain JSON and speaks of old shapes only: it imports no
 * record, for records move on. A step, once released, is never changed.
 */
import type { Migration, Plain } from './data.ts';

/** The version of the stored shape. Raise it with every change of what is stored, and add the step. */
export const SCHEMA = 3;

export const migrations: readonly Migration[] = [
  // Handoffs; candidates of a hiring plan; whom a person reports to and what they carry; what Today shows; keys.
  {
    from: 1,
    migrate: (plain) =>
      withRows(
        {
          ...plain,
          handoffs: [],
          settings: {
            ...(plain['settings'] as OldRow),
            today: { period: 'last-month', setUpHidden: false },
            singleKeys: true,
          },
        },
        { people: (row) => ({ ...row, reportsTo: null, areas: [] }), plans: (row) => ({ ...row, candidates: [] }) },
      ),
  },
  // Goals, projects, tools, numbers; what she said of a week; imports; the timer; goal, reminders and rules. Documents, access,
  // notes of helpers; scores, how-tos in parts and with pictures, looks at how a handoff goes, hours really worked.
  {
    from: 2,
    migrate: (plain) =>
      withRows(
        {
          ...plain,
          goals: [],
          projects: [],
          tools: [],
          metrics: [],
          experiments: [],
          documents: [],
          accesses: [],
          helperNotes: [],
          pictures: [],
          pictureBodies: [],
          weeks: [],
          imports: [],
          timer: null,
          learnt: { layouts: [], who: [], what: [] },
          settings: {
            ...(plain['settings'] as OldRow),
            goal: { year: null, by: null },
            reminders: { weekly: null, steps: false },
            rules: {},
            weekAway: null,
          },
        },
        {
          categories: (row) => ({ ...row, answer: null }),
          people: (row) => ({ ...row, months: [], lookBacks: [] }),
          plans: (row) => ({
            ...row,
            settled: [],
            candidates: (row['candidates'] as readonly OldRow[]).map((one) => ({ ...one, scores: [] })),
          }),
          handoffs: (row) => ({
            ...row,
            checks: [],
            howTo: { purpose: '', steps: row['howTo'], tools: '', done: '', links: '', reviewOn: null },
          }),
          results: (row) => ({
            ...row,
            facts: {
              ...(row['facts'] as OldRow),
              askedOften: NOT_KNOWN,
              season: NOT_KNOWN,
              projectsParked: NOT_KNOWN,
              toolsNotWorking: NOT_KNOWN,
            },
          }),
        },
      ),
  },
];

/** A figure that a result of then did not have. */
const NOT_KNOWN = { value: null, unit: 'count', covered: 0, of: 1, rows: null };

type OldRow = Readonly<Record<string, unknown>>;

/** Changes the rows of some lists, also those that wait in the trash to come back to them. */
function withRows(plain: Plain, change: Readonly<Record<string, (row: OldRow) => OldRow>>): Plain {
  const rowsOf = (list: string): readonly OldRow[] => plain[list] as readonly OldRow[];
  const lists = Object.entries(change).map(([list, changed]) => [list, rowsOf(list).map(changed)] as const);
  const trash = rowsOf('trash').map((line) => {
    const changed = change[String(line['list'])];
    return changed ? { ...line, row: changed(line['row'] as OldRow) } : line;
  });
  return { ...plain, ...Object.fromEntries(lists), trash };
}
