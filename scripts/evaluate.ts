/**
 * `npm run --silent evaluate -- [--cases <file>] [--json]`: what the advice says of worked cases. The cases of the suite where
 * no file is named; with --json one list on stdout and nothing else.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { asJson, asTable, judge, readCases } from '../test/evaluation/evaluate.ts';

const CASES = join(import.meta.dirname, '../test/fixtures/cases.json');

try {
  const { values } = parseArgs({ options: { cases: { type: 'string' }, json: { type: 'boolean', default: false } } });
  const judged = judge(readCases(readFileSync(values.cases === undefined ? CASES : resolve(values.cases), 'utf8')));
  const text = values.json ? JSON.stringify(asJson(judged), null, 2) : asTable(judged);
  process.stdout.write(`${text}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
