/**
 * How older files become today's. Each step is pure, works on plain JSON and speaks of old shapes only: it imports no
 * record, for records move on. A step, once released, is never changed.
 */
import type { Migration, Plain } from './data.ts';

/** The version of the stored shape. Raise it with every change of what is stored, and add the step. */
export const SCHEMA = 5;

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
  // notes of helpers; scores, how-tos in parts, looks at how a handoff goes, hours really worked.
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
  // Pictures of how-tos; who gets into a tool is told by the ways in alone.
  {
    from: 3,
    migrate: (plain) =>
      withRows(
        { ...plain, pictures: [], pictureBodies: [], accesses: [...rows(plain, 'accesses'), ...waysIn(plain)] },
        { tools: ({ personIds: _personIds, ...row }) => row },
      ),
  },
  // Two more kinds of texts; nothing that was there changes, but an older version would take a file with one for damaged.
  { from: 4, migrate: (plain) => plain },
];

/** A way in for everybody who was ticked on a tool, where none was written down. */
function waysIn(plain: Plain): readonly OldRow[] {
  const plainName = (name: unknown): string =>
    String(name)
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]/gu, '');
  const isThere = (personId: unknown, tool: unknown): boolean =>
    rows(plain, 'accesses').some(
      (one) => one['personId'] === personId && plainName(one['tool']) === plainName(tool) && one['revokedOn'] === null,
    );
  const { startedOn } = plain['settings'] as OldRow;
  return rows(plain, 'tools')
    .flatMap((tool) => (tool['personIds'] as readonly string[]).map((personId) => ({ tool, personId })))
    .filter(({ tool, personId }) => !isThere(personId, tool['name']))
    .flatMap(({ tool, personId }, at) => {
      const person = rows(plain, 'people').find(({ id }) => id === personId);
      // Who had left before anything was written down is not to be closed out.
      if (!person || (person['to'] ?? null) !== null) return [];
      return {
        id: `00000000-0000-4000-8acc-${String(at + 1).padStart(12, '0')}`,
        personId,
        tool: tool['name'],
        level: 'use',
        way: 'own-login',
        purpose: tool['purpose'],
        givenOn: person['from'] ?? startedOn ?? LONG_AGO,
        revoker: '',
        revokedOn: null,
      };
    });
}

/** Where nobody knows since when: before there was this app. */
const LONG_AGO = '2026-01-01';

const rows = (plain: Plain, list: string): readonly OldRow[] => plain[list] as readonly OldRow[];

/** A figure that a result of then did not have. */
const NOT_KNOWN = { value: null, unit: 'count', covered: 0, of: 1, rows: null };

type OldRow = Readonly<Record<string, unknown>>;

/** Changes the rows of some lists, also those that wait in the trash to come back to them. */
function withRows(plain: Plain, change: Readonly<Record<string, (row: OldRow) => OldRow>>): Plain {
  const lists = Object.entries(change).map(([list, changed]) => [list, rows(plain, list).map(changed)] as const);
  const trash = rows(plain, 'trash').map((line) => {
    const changed = change[String(line['list'])];
    return changed ? { ...line, row: changed(line['row'] as OldRow) } : line;
  });
  return { ...plain, ...Object.fromEntries(lists), trash };
}
