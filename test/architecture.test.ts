/** Who may import whom, checked on the real imports; and that nothing imports in a circle. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

interface Import {
  readonly from: string;
  /** A path from the root for our own files, the name of a package otherwise. */
  readonly to: string;
  readonly typeOnly: boolean;
}

function filesOf(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

const IMPORT =
  /^\s*(?:import|export)\s+(type\s+)?(?:[\w*{][^;'"]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)/gm;

function importsOf(from: string, code = readFileSync(join(root, from), 'utf8')): Import[] {
  return [...code.matchAll(IMPORT)].map((match) => {
    const name = match[2] ?? match[3] ?? '';
    const to = name.startsWith('.')
      ? relative(root, resolve(root, dirname(from), name))
          .split(sep)
          .join('/')
      : name;
    return { from, to, typeOnly: match[1] !== undefined };
  });
}

/** What the files that match may import; what is not listed is forbidden. */
const rules: readonly { readonly files: RegExp; readonly may: readonly RegExp[] }[] = [
  { files: /^shared\/values\//, may: [/^shared\/values\//, /^zod\/mini$/] },
  { files: /^shared\/records\//, may: [/^shared\/(values|records)\//, /^zod\/mini$/] },
  { files: /^shared\/playbook\//, may: [/^shared\/(values|records|playbook)\//] },
  { files: /^shared\/advice\//, may: [/^shared\/(values|records|playbook|advice)\//] },
  { files: /^shared\/made-up\//, may: [/^shared\/(values|records|playbook|advice|made-up)\//] },
  {
    files: /^shared\/exchange\//,
    may: [/^shared\/(values|records|exchange)\//, /^zod\/mini$/, /^papaparse$/, /^ical\.js$/],
  },
  { files: /^shared\/words\//, may: [/^shared\/(values|words)\//, /^shared\/(records|advice|playbook|exchange)\//] },
  { files: /^shared\/api\/wire\.ts$/, may: [/^shared\/(records\/changes|values\/space|api\/desktop)\.ts$/] },
  { files: /^shared\/api\//, may: [/^shared\//, /^zod\/mini$/] },
  { files: /^electron\/store\/migrations\.ts$/, may: [/^electron\/store\/data\.ts$/] },
  { files: /^electron\/store\//, may: [/^electron\/store\//, /^shared\/values\//, /^node:/, /^lowdb(\/|$)/] },
  {
    files: /^electron\/service\//,
    may: [/^electron\/service\//, /^electron\/store\/(store|data|migrations|backups)\.ts$/, /^shared\//, /^zod\/mini$/],
  },
  {
    files: /^electron\/preload\.ts$/,
    may: [/^electron$/, /^electron\/channels\.ts$/, /^shared\/(api\/wire|values\/space)\.ts$/],
  },
  {
    files: /^electron\/(main|window|menu|context-menu|links|desktop|transport-ipc)\.ts$/,
    may: [/^electron$/, /^electron\//, /^shared\//, /^node:/, /^package\.json$/],
  },
  { files: /^electron\//, may: [/^electron\//, /^shared\//, /^node:/, /^package\.json$/] },
  {
    files: /^renderer\/parts\//,
    may: [
      /^renderer\/parts\//,
      /^shared\/(values|words)\//,
      /^react$/,
      /^react-aria-components$/,
      /^lucide-react$/,
      /^markdown-to-jsx\/react$/,
      /^@internationalized\/date$/,
    ],
  },
  {
    files: /^renderer\/state\//,
    may: [
      /^renderer\/state\//,
      /^shared\/(values|records|playbook|advice|api)\//,
      /^react$/,
      /^react-router$/,
      /^zustand$/,
    ],
  },
  {
    files:
      /^renderer\/(main|early|app|later|here|timer|stop-timer|places|actions|menu|palette|keys|keys-list|drops|paper|notice|transport)\.tsx?$/,
    may: [/^renderer\//, /^shared\//, /^react/],
  },
  {
    files: /^renderer\/routes\.tsx$/,
    may: [/^renderer\/(screens|parts)\//, /^renderer\/later\.tsx$/, /^shared\/words\//, /^react-router$/],
  },
  {
    files: /^renderer\/screens\//,
    may: [
      /^renderer\/(parts|state)\//,
      /^renderer\/(notice\.ts|paper\.tsx|later\.tsx)$/,
      /^shared\//,
      /^react$/,
      /^react-router$/,
    ],
  },
];

function violations(imports: readonly Import[]): string[] {
  return imports
    .filter(({ from, to }) => {
      const rule = rules.find(({ files }) => files.test(from));
      if (!rule) return true;
      const ownArea = /^renderer\/screens\/[^/]+\//.exec(from)?.[0];
      if (ownArea && to.startsWith(ownArea)) return false;
      return !rule.may.some((allowed) => allowed.test(to));
    })
    .map(({ from, to }) => `${from} imports ${to}`);
}

const all = ['shared', 'electron', 'renderer'].flatMap(filesOf).flatMap((file) => importsOf(file));

describe('the borders', () => {
  it('are kept', () => expect(violations(all)).toEqual([]));

  it.each([
    ['shared/values/money.ts', "import { readFile } from 'node:fs/promises';"],
    ['shared/records/client.ts', "import { recommend } from '../advice/recommend.ts';"],
    ['shared/api/wire.ts', "import * as z from 'zod/mini';"],
    ['electron/store/store.ts', "import { contract } from '../../shared/api/contract.ts';"],
    ['electron/store/migrations.ts', "import { client } from '../../shared/records/client.ts';"],
    ['electron/browser-host.ts', "import { app } from 'electron';"],
    ['electron/preload.ts', "import { contract } from '../shared/api/contract.ts';"],
    ['renderer/parts/buttons.tsx', "import { useApp } from '../state/app-state.tsx';"],
    ['renderer/routes.tsx', "import { useApp } from './state/app-state.tsx';"],
    ['renderer/screens/today/today-screen.tsx', "import { ClientsScreen } from '../clients/clients-screen.tsx';"],
    ['renderer/screens/today/today-screen.tsx', "import { Button } from 'react-aria-components';"],
    ['renderer/state/format.ts', "import { openStore } from '../../electron/store/store.ts';"],
  ])('a planted import in %s is seen: %s', (from, code) => expect(violations(importsOf(from, code))).toHaveLength(1));

  it('nothing imports in a circle', () => {
    const next = new Map<string, string[]>();
    for (const { from, to, typeOnly } of all) if (!typeOnly) next.set(from, [...(next.get(from) ?? []), to]);
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      else if (!done.has(file)) {
        for (const to of next.get(file) ?? []) walk(to, [...path, file]);
        done.add(file);
      }
    };
    for (const file of next.keys()) walk(file, []);
    expect(circles).toEqual([]);
  });
});

describe('the pure core', () => {
  it.each(filesOf('shared'))('%s asks neither clock nor chance', (file) => {
    const code = readFileSync(join(root, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    expect(code.match(/Date\.now|new Date\(\)|Math\.random|crypto\.|process\.|globalThis/g)).toBeNull();
  });
});

describe('the world of shared/', () => {
  it.each(['window.location', 'process.argv', 'fetch', 'document.title', "new Worker('x')", 'setTimeout'])(
    'has no %s: it does not compile there',
    (code) => {
      const folder = mkdtempSync(join(root, 'node_modules/.cache-planted-'));
      try {
        writeFileSync(join(folder, 'planted.ts'), `export const planted = ${code};\n`);
        writeFileSync(
          join(folder, 'tsconfig.json'),
          JSON.stringify({
            extends: join(root, 'shared/tsconfig.json'),
            compilerOptions: { composite: false, emitDeclarationOnly: false, noEmit: true, rootDir: folder },
            include: ['planted.ts'],
          }),
        );
        const tsc = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder], {
          encoding: 'utf8',
        });
        expect(tsc.stdout).toMatch(/planted\.ts\(1,\d+\): error TS(2304|2584|2591|2552)/);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  );
});

describe('the repository', () => {
  it('only parts/ know the component library', () => {
    const knowing = all
      .filter(({ to }) => to === 'react-aria-components' || to === 'lucide-react')
      .map(({ from }) => from);
    expect(knowing.filter((file) => !file.startsWith('renderer/parts/'))).toEqual([]);
  });
});
