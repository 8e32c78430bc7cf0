/** What Right Hand's store holds, and how a file is told from a damaged one. */
import * as z from 'zod/mini';
import { startCategories } from '../../shared/playbook/categories.ts';
import { learnt, nothingLearnt } from '../../shared/exchange/match.ts';
import { access } from '../../shared/records/access.ts';
import { assessment } from '../../shared/records/assessment.ts';
import { client } from '../../shared/records/client.ts';
import { ownDocument } from '../../shared/records/document.ts';
import { experiment } from '../../shared/records/experiment.ts';
import { handoff } from '../../shared/records/handoff.ts';
import { helperNote } from '../../shared/records/helper-note.ts';
import { plan } from '../../shared/records/hiring.ts';
import { incomeEntry, incomeKind } from '../../shared/records/income.ts';
import { importRecord } from '../../shared/records/import.ts';
import { metric } from '../../shared/records/metric.ts';
import { person } from '../../shared/records/person.ts';
import { picture, pictureBody } from '../../shared/records/picture.ts';
import { goal, project } from '../../shared/records/project.ts';
import { result } from '../../shared/records/recommendation.ts';
import { initialSettings, settings } from '../../shared/records/settings.ts';
import { timer } from '../../shared/records/timer.ts';
import { tool } from '../../shared/records/tool.ts';
import { trashed } from '../../shared/records/trash.ts';
import { week } from '../../shared/records/week.ts';
import { category, workEntry } from '../../shared/records/work.ts';
import { isDay, isMonth } from '../../shared/values/dates.ts';
import { isMinutes } from '../../shared/values/minutes.ts';
import { isMinor } from '../../shared/values/money.ts';
import { migrations, SCHEMA } from '../store/migrations.ts';
import type { Shape } from '../store/data.ts';

const small = {
  clients: z.array(client),
  categories: z.array(category),
  people: z.array(person),
  assessments: z.array(assessment),
  results: z.array(result),
  plans: z.array(plan),
  handoffs: z.array(handoff),
  goals: z.array(goal),
  projects: z.array(project),
  tools: z.array(tool),
  metrics: z.array(metric),
  experiments: z.array(experiment),
  documents: z.array(ownDocument),
  accesses: z.array(access),
  helperNotes: z.array(helperNote),
  pictures: z.array(picture),
  pictureBodies: z.array(pictureBody),
  weeks: z.array(week),
  imports: z.array(importRecord),
  trash: z.array(trashed),
};

const lists = [...Object.keys(small), 'income', 'work'];

export const storeShape: Shape = {
  schema: SCHEMA,
  lists,
  initial: () => ({
    settings: initialSettings,
    timer: null,
    learnt: nothingLearnt,
    ...Object.fromEntries(lists.map((list) => [list, list === 'categories' ? [...startCategories] : []])),
  }),
  check,
  migrations,
};

/** The path and reason of the first thing that is wrong with a store's plain data; null when it is sound. */
function check(plain: unknown): string | null {
  if (plain === null || typeof plain !== 'object' || Array.isArray(plain)) return 'not an object';
  const data = plain as Record<string, unknown>;
  const wrongSettings = explain(settings, data['settings'], 'settings');
  if (wrongSettings) return wrongSettings;
  const wrongTimer = explain(z.nullable(timer), data['timer'], 'timer');
  if (wrongTimer) return wrongTimer;
  const wrongLearnt = explain(learnt, data['learnt'], 'learnt');
  if (wrongLearnt) return wrongLearnt;
  for (const [list, schema] of Object.entries(small)) {
    const wrong = explain(schema, data[list], list);
    if (wrong) return wrong;
  }
  return checkLog(data['income'], 'income', isIncome, incomeEntry) ?? checkLog(data['work'], 'work', isWork, workEntry);
}

function explain(schema: z.ZodMiniType, value: unknown, path: string): string | null {
  const parsed = schema.safeParse(value);
  if (parsed.success) return null;
  const issue = parsed.error.issues[0];
  return `${[path, ...(issue?.path ?? [])].map(String).join('.')}: ${issue?.code ?? 'invalid'}`;
}

/** The logs may hold 200,000 rows: a hand-written test of each row is twenty times faster than its schema, which only explains. */
function checkLog(rows: unknown, list: string, fits: (row: Fields) => boolean, schema: z.ZodMiniType): string | null {
  if (!Array.isArray(rows)) return `${list}: not a list`;
  for (let i = 0; i < rows.length; i += 1) {
    const row: unknown = rows[i];
    if (row === null || typeof row !== 'object' || !fits(row as Fields))
      return explain(schema, row, `${list}.${i}`) ?? `${list}.${i}: invalid`;
  }
  return null;
}

type Fields = Readonly<Record<string, unknown>>;
const kinds = new Set<unknown>(incomeKind.options);
const isText = (value: unknown): boolean => typeof value === 'string';
const isTextOrNull = (value: unknown): boolean => value === null || typeof value === 'string';

function isSource(value: unknown): boolean {
  if (value === undefined) return true;
  if (value === null || typeof value !== 'object') return false;
  const { importId, key } = value as Fields;
  return isText(importId) && isText(key);
}

const isIncome = (row: Fields): boolean =>
  isText(row['id']) &&
  isWhen(row['when'], 'month', isMonth) &&
  isTextOrNull(row['clientId']) &&
  kinds.has(row['kind']) &&
  isMinor(row['amount']) &&
  isMinor(row['fee']) &&
  isText(row['currency']) &&
  isTextOrNull(row['rate']) &&
  isMinor(row['home']) &&
  isText(row['note']) &&
  isSource(row['source']);

const isWork = (row: Fields): boolean =>
  isText(row['id']) &&
  isWhen(row['when'], 'week', isDay) &&
  isMinutes(row['minutes']) &&
  isText(row['categoryId']) &&
  isTextOrNull(row['clientId']) &&
  isTextOrNull(row['personId']) &&
  typeof row['fire'] === 'boolean' &&
  isText(row['note']) &&
  (row['spanId'] === undefined || isText(row['spanId'])) &&
  isSource(row['source']);

/** Days repeat in a log: each is examined once. */
const known = new Set<unknown>();
function isWhen(value: unknown, other: 'month' | 'week', isOther: (text: unknown) => boolean): boolean {
  if (value === null || typeof value !== 'object') return false;
  const when = value as Fields;
  const text = when['day'] ?? when[other];
  if (known.has(text)) return true;
  const fits = 'day' in when ? isDay(text) : isOther(text);
  if (fits && known.size < 100_000) known.add(text);
  return fits;
}
