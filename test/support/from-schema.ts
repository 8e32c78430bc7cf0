/** Arbitrary values that a schema accepts, made from the schema itself: a field that is added is tried without being named here. */
import fc from 'fast-check';
import type * as z from 'zod/mini';
import { addDays, type Day } from '../../shared/values/dates.ts';
import { testId } from './builders.ts';

/** Ids that a field may name, by the field's name: `{ clientId: [...] }`. Others get fresh ones. */
export type IdsByField = Readonly<Record<string, readonly string[]>>;

/** What a schema holds of itself; the library keeps it under this name for tools such as this one. */
interface Def {
  readonly type: string;
  readonly format?: string;
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>;
  readonly element?: z.ZodMiniType;
  readonly innerType?: z.ZodMiniType;
  readonly keyType?: z.ZodMiniType;
  readonly valueType?: z.ZodMiniType;
  readonly options?: readonly z.ZodMiniType[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly (string | number | boolean | null)[];
  readonly checks?: readonly object[];
}
interface Check {
  readonly check: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly value?: number;
  readonly pattern?: RegExp;
}

const defOf = <T>(part: object): T => (part as Record<string, { def: T } | undefined>)['_zod']?.def as T;
const checksOf = (def: Def): readonly Check[] => (def.checks ?? []).map((one) => defOf<Check>(one));

const DAYS = fc.integer({ min: 0, max: 2000 }).map((days) => addDays('2022-01-01' as Day, days));
const letters = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.string({ maxLength: 12, unit: 'grapheme' }),
  fc.string({ maxLength: 6, unit: 'binary' }),
  fc.constantFrom('', ' ', '=1+1', '"', 'a,b', "it's", '\n', 'Ärger & Söhne', '00012', '__proto__'),
);
/** JSON knows no minus zero: a store on the disk never holds one. */
const numbers = fc
  .oneof(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: -1e12, max: 1e12 }), fc.double({ noNaN: true }))
  .map((value) => (Object.is(value, -0) || !Number.isFinite(value) ? 0 : value));

/** The smallest picture that is one. */
export const A_PICTURE =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=';

/** What the schemas of a kind of their own are about; those that one refuses are not tried on it. */
const custom: readonly fc.Arbitrary<unknown>[] = [
  DAYS,
  DAYS.map((day) => day.slice(0, 7)),
  fc.constantFrom('USD', 'EUR', 'GBP', 'JPY', 'KWD'),
  fc.constantFrom('1.1', '0.0067', '12', '149.25'),
  fc.integer({ min: 0, max: 6 }),
  fc.integer({ min: 1, max: 600 }),
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.constant(A_PICTURE),
];

/** Longer texts tell no more, and take their time. */
const LONG = 10_000;

let made = 0;
const freshId = fc.constant(null).map(() => testId<string>(900_000_000_000 + (made += 1)));
/** A record's own id is that of one that is there, or new; what it names is there. */
const idFor = (field: string, ids: IdsByField): fc.Arbitrary<string> => {
  const known = ids[field] ?? [];
  if (known.length === 0) return freshId;
  return field === 'id' ? fc.oneof(freshId, fc.constantFrom(...known)) : fc.constantFrom(...known);
};

/** @param field the name of the field that it is for, which says whose ids fit */
export function fromSchema<T extends z.ZodMiniType>(
  schema: T,
  ids: IdsByField = {},
  field = '',
): fc.Arbitrary<z.output<T>> {
  return valuesOf(schema, ids, field)
    .filter((value) => schema.safeParse(value).success)
    .map((value) => schema.parse(value));
}

function valuesOf(schema: z.ZodMiniType, ids: IdsByField, field: string): fc.Arbitrary<unknown> {
  const def = defOf<Def>(schema);
  const inner = (one: z.ZodMiniType | undefined, name = field): fc.Arbitrary<unknown> => {
    if (!one) throw new Error(`a ${def.type} without what is in it`);
    return fromSchema(one, ids, name);
  };
  switch (def.type) {
    case 'object': {
      const fields = Object.entries(def.shape ?? {});
      const needed = fields.filter(([, one]) => !one.safeParse(undefined).success).map(([name]) => name);
      return fc.record(Object.fromEntries(fields.map(([name, one]) => [name, inner(one, name)])), {
        requiredKeys: needed,
        noNullPrototype: true,
      });
    }
    case 'array': {
      const least = limit(def, 'min_length') ?? 0;
      return fc.array(inner(def.element), { minLength: least, maxLength: Math.max(least, 4) });
    }
    case 'nullable':
      return fc.option(inner(def.innerType), { nil: null, freq: 3 });
    case 'optional':
      return inner(def.innerType);
    case 'union':
      return fc.oneof(...(def.options ?? []).map((one) => inner(one)));
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries ?? {}));
    case 'literal':
      return fc.constantFrom(...(def.values ?? []));
    case 'boolean':
      return fc.boolean();
    case 'number':
      return numbersOf(def);
    case 'record': {
      const keys = def.keyType ? defOf<Def>(def.keyType).entries : undefined;
      if (keys)
        return fc.record(Object.fromEntries(Object.values(keys).map((key) => [key, inner(def.valueType, key)])));
      // A name that objects have of themselves is no key of a record.
      return fc.dictionary(
        (inner(def.keyType) as fc.Arbitrary<string>).filter((key) => key !== '__proto__'),
        inner(def.valueType),
        { maxKeys: 5, noNullPrototype: true },
      );
    }
    case 'string':
      return stringsOf(def, ids, field);
    case 'custom': {
      const fitting = [idFor(field, ids), ...custom].filter((one) =>
        fc.sample(one, { numRuns: 20, seed: 1 }).some((value) => schema.safeParse(value).success),
      );
      return fc.oneof(...fitting);
    }
    default:
      throw new Error(`no arbitrary for a ${def.type}`);
  }
}

const limit = (def: Def, kind: string): number | undefined => {
  const found = checksOf(def).find(({ check }) => check === kind);
  return found?.minimum ?? found?.maximum ?? found?.value;
};

function numbersOf(def: Def): fc.Arbitrary<number> {
  const [least, most] = [limit(def, 'greater_than'), limit(def, 'less_than')];
  if (!checksOf(def).some(({ check }) => check === 'number_format')) return numbers;
  const [min, max] = [least ?? -1000, most ?? 1000];
  return fc.oneof(fc.integer({ min, max: Math.min(max, min + 8) }), fc.integer({ min, max }));
}

function stringsOf(def: Def, ids: IdsByField, field: string): fc.Arbitrary<string> {
  if (def.format === 'uuid') return idFor(field, ids);
  if (def.format === 'datetime') return DAYS.map((day) => `${day}T09:30:00.000Z`);
  const pattern = checksOf(def).find((one) => one.pattern)?.pattern;
  if (pattern) return fc.stringMatching(pattern);
  const most = limit(def, 'max_length') ?? 1000;
  const long = fc.constantFrom('x', '名', ' ').map((one) => one.repeat(Math.min(most, LONG)));
  return fc.oneof(
    { weight: 20, arbitrary: letters.map((text) => text.slice(0, most)) },
    { weight: 3, arbitrary: fc.constant('Amber & Co') },
    { weight: 1, arbitrary: long },
  );
}
