/**
 * electron-builder packs the built app around a stand-in for Electron's distribution, without network; then the package is
 * opened. What is proven: what it holds, and how the binary's fuses are set. A real binary never runs here.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';

const root = join(import.meta.dirname, '../..');
/** Where a binary keeps its fuses: this text, a version, how many there are, a digit for each. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const FUSES = [
  'runAsNode',
  'enableCookieEncryption',
  'enableNodeOptionsEnvironmentVariable',
  'enableNodeCliInspectArguments',
  'enableEmbeddedAsarIntegrityValidation',
  'onlyLoadAppFromAsar',
  'loadBrowserProcessSpecificV8Snapshot',
  'grantFileProtocolExtraPrivileges',
  'wasmTrapHandlers',
] as const;
/** As Electron ships: '1' is on, '0' off. */
const SHIPPED = '101100011';

/** Files by path from the root of an archive. Its header is a JSON tree behind four lengths of four bytes. */
interface Entry {
  readonly files?: Readonly<Record<string, Entry>>;
  readonly size?: number;
  readonly offset?: string;
}

function readAsar(file: string): Map<string, Buffer> {
  const bytes = readFileSync(file);
  const start = 8 + bytes.readUInt32LE(4);
  const header = JSON.parse(bytes.toString('utf8', 16, 16 + bytes.readUInt32LE(12))) as Entry;
  const found = new Map<string, Buffer>();
  const walk = (entry: Entry, path: string): void => {
    for (const [name, inner] of Object.entries(entry.files ?? {})) walk(inner, path ? `${path}/${name}` : name);
    if (entry.files) return;
    const at = start + Number(entry.offset);
    found.set(path, bytes.subarray(at, at + (entry.size ?? 0)));
  };
  walk(header, '');
  return found;
}

describe('U5 the package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  const app = join(folder, 'out/linux-unpacked');
  let files = new Map<string, Buffer>();

  before(() => {
    const electron = join(folder, 'electron');
    mkdirSync(join(electron, 'locales'), { recursive: true });
    writeFileSync(join(electron, 'electron'), `#!/bin/sh\nexit 1\n# ${SENTINEL}\u0001\u0009${SHIPPED}\n`, {
      mode: 0o755,
    });
    for (const file of ['LICENSE', 'LICENSES.chromium.html', 'version', 'locales/en-US.pak'])
      writeFileSync(join(electron, file), 'stand-in\n');
    const nowhere = 'http://127.0.0.1:9/';
    const packed = spawnSync(
      process.execPath,
      [
        join(root, 'node_modules/electron-builder/cli.js'),
        '--linux',
        '--x64',
        '--dir',
        '--publish=never',
        `-c.electronDist=${electron}`,
        `-c.directories.output=${join(folder, 'out')}`,
      ],
      {
        cwd: root,
        encoding: 'utf8',
        env: { ...process.env, ELECTRON_MIRROR: nowhere, HTTP_PROXY: nowhere, HTTPS_PROXY: nowhere },
      },
    );
    assert.equal(packed.status, 0, `${packed.stdout}\n${packed.stderr}`);
    files = readAsar(join(app, 'resources/app.asar'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  test('holds the main bundle, the preload, the page, and nothing else', () => {
    const outside = [...files.keys()].filter((path) => !path.startsWith('dist/renderer/'));
    assert.deepEqual(outside.toSorted(), ['dist/main/index.js', 'dist/preload/preload.cjs', 'package.json']);
    const page = [...files.keys()].filter((path) => path.startsWith('dist/renderer/'));
    assert.ok(page.includes('dist/renderer/index.html'));
    const strange = page.filter(
      (path) => !/^dist\/renderer\/(index\.html|licences\.json|assets\/[^/]+\.(js|css|woff2|svg))$/.test(path),
    );
    assert.deepEqual(strange, []);
  });

  test('lists the licences of what both sides bundle', () => {
    const text = files.get('dist/renderer/licences.json')?.toString('utf8') ?? '[]';
    const names = (JSON.parse(text) as { name: string; text: string }[])
      .filter((one) => one.text)
      .map(({ name }) => name);
    for (const name of ['react', 'react-aria-components', 'zod', 'lowdb']) assert.ok(names.includes(name), name);
    assert.deepEqual(names, [...new Set(names)]);
  });

  test('has no source map, nothing of the browser host, no script and no dependency', () => {
    for (const [path, bytes] of files) {
      assert.doesNotMatch(path, /\.map$|node_modules|dist\/host|\.tsx?$/);
      if (/\.c?js$/.test(path)) assert.doesNotMatch(bytes.toString('utf8'), /createServer|#token=\$\{/, path);
    }
    const packageJson = JSON.parse(files.get('package.json')?.toString('utf8') ?? '{}') as Record<string, unknown>;
    assert.equal(packageJson['main'], 'dist/main/index.js');
    for (const key of ['scripts', 'dependencies', 'devDependencies']) assert.equal(packageJson[key], undefined, key);
  });

  test('starts what it names: every file that the page asks for is there', () => {
    const html = files.get('dist/renderer/index.html')?.toString('utf8') ?? '';
    const asked = [...html.matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map((match) => `dist/renderer/${match[1]}`);
    assert.ok(asked.length >= 3);
    for (const path of asked) assert.ok(files.has(path), path);
    assert.match(files.get('dist/main/index.js')?.toString('utf8') ?? '', /preload\/preload\.cjs/);
  });

  test('is closed: the fuses stand as electron-builder.yml says', () => {
    const binary = readFileSync(join(app, 'right-hand'), 'latin1');
    const wire = binary.slice(binary.indexOf(SENTINEL) + SENTINEL.length);
    assert.equal(wire.charCodeAt(1), FUSES.length);
    assert.deepEqual(Object.fromEntries(FUSES.map((name, at) => [name, wire[2 + at]])), {
      runAsNode: '0',
      enableCookieEncryption: '1',
      enableNodeOptionsEnvironmentVariable: '0',
      enableNodeCliInspectArguments: '0',
      enableEmbeddedAsarIntegrityValidation: '1',
      onlyLoadAppFromAsar: '1',
      loadBrowserProcessSpecificV8Snapshot: '0',
      grantFileProtocolExtraPrivileges: '0',
      wasmTrapHandlers: '1', // As Electron ships: it guards nothing of ours.
    });
  });
});

describe('U5 the icons that are kept', () => {
  const icons = join(root, 'assets/icons');
  const PNG = Buffer.from('89504e470d0a1a0a', 'hex');
  /** The width that a PNG says it has, and its height. */
  const sizeOf = (png: Buffer): [number, number] => {
    assert.ok(png.subarray(0, 8).equals(PNG));
    return [png.readUInt32BE(16), png.readUInt32BE(20)];
  };

  test('Linux: each picture is as large as its name says', () => {
    const names = readdirSync(icons).filter((name) => name.endsWith('.png'));
    assert.ok(names.includes('512x512.png'));
    for (const name of names) assert.equal(`${sizeOf(readFileSync(join(icons, name))).join('x')}.png`, name);
  });

  test('Windows: seven pictures up to 256', () => {
    const ico = readFileSync(join(icons, 'icon.ico'));
    const lines = Array.from({ length: ico.readUInt16LE(4) }, (_, at) => 6 + 16 * at);
    const sizes = lines.map((line) => {
      const offset = ico.readUInt32LE(line + 12);
      const [width] = sizeOf(ico.subarray(offset, offset + ico.readUInt32LE(line + 8)));
      assert.equal(ico[line], width % 256);
      return width;
    });
    assert.deepEqual(sizes, [16, 24, 32, 48, 64, 128, 256]);
  });

  test('macOS: whole chunks up to 1024', () => {
    const icns = readFileSync(join(icons, 'icon.icns'));
    assert.equal(icns.toString('latin1', 0, 4), 'icns');
    assert.equal(icns.readUInt32BE(4), icns.length);
    const sizes: number[] = [];
    for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) sizes.push(sizeOf(icns.subarray(at + 8))[0]);
    assert.equal(Math.max(...sizes), 1024);
  });
});
