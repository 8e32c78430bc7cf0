import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type EnvironmentOptions, type Plugin } from 'vite';

/** `npm start` builds into a fresh folder and renames it, so that a half-built page is never served. */
const out = process.env['RIGHT_HAND_OUT'] ?? join(import.meta.dirname, 'dist');
const source = (path: string) => join(import.meta.dirname, path);

/** A Node-side bundle: one file, every dependency inlined, only Electron and Node left outside. */
function node(
  entry: string,
  folder: string,
  file: string,
  format: 'es' | 'cjs',
  license: { fileName: string } | false = false,
): EnvironmentOptions {
  return {
    consumer: 'server',
    resolve: { noExternal: true },
    build: {
      outDir: join(out, folder),
      emptyOutDir: true,
      target: 'node24',
      minify: false,
      license,
      sourcemap: true,
      rolldownOptions: {
        input: source(entry),
        external: ['electron', /^node:/, ...builtinModules],
        output: { format, entryFileNames: file, codeSplitting: false },
      },
    },
  };
}

/**
 * React Aria empties its announcer with `innerHTML = ''`, which Trusted Types forbid: the page would break at the first spoken
 * message. The same is said with replaceChildren(); a build in which nothing was found to replace fails, so that an update
 * of the library cannot bring it back unseen.
 */
function announcerWithoutHtml(): Plugin {
  let replaced = 0;
  return {
    name: 'announcer-without-html',
    applyToEnvironment: (environment) => environment.name === 'client',
    transform: {
      filter: { id: /react-aria\/.*LiveAnnouncer\.m?js/ },
      handler(code) {
        replaced += 1;
        return { code: code.replaceAll(/\.innerHTML = ''/g, '.replaceChildren()'), map: null };
      },
    },
    generateBundle(_options, bundle) {
      const html = Object.values(bundle).some((file) => file.type === 'chunk' && file.code.includes('Log.innerHTML'));
      if (replaced === 0 || html) this.error('React Aria still empties its announcer through innerHTML.');
    },
  };
}

/**
 * early.ts is a script of its own ahead of the other, so that it runs as soon as it is there: as a part of the same graph of
 * modules it would wait until all of it was read.
 */
function earlyFirst(): Plugin {
  return {
    name: 'early-first',
    applyToEnvironment: (environment) => environment.name === 'client',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const early = Object.values(bundle ?? {}).find(
          (file) => file.type === 'chunk' && file.isEntry && file.name === 'early',
        );
        if (!early) return html;
        const fonts = Object.keys(bundle ?? {}).filter((name) => FIRST_FONTS.test(name));
        // Scripts run in the order in which they stand.
        const first = [
          `<script type="module" crossorigin src="./${early.fileName}"></script>`,
          ...fonts.map((name) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="./${name}">`),
        ];
        return html.replace('<script', `${first.join('\n    ')}\n    <script`);
      },
    },
  };
}

/** What her language is written in. Known before the styles are, so that no text is laid out twice. */
const FIRST_FONTS = /(figtree|bricolage-grotesque)-latin-wght-normal.*\.woff2$/;

/** About has one list: what the main side bundles joins what the page does, which is built before it. */
function licencesOfBoth(): Plugin {
  return {
    name: 'licences-of-both',
    applyToEnvironment: (environment) => environment.name === 'main',
    closeBundle() {
      const [own, page] = [join(out, 'main', LICENCES), join(out, 'renderer', LICENCES)];
      const listed = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as { name: string; version: string }[];
      const all = new Map([...listed(page), ...listed(own)].map((one) => [`${one.name} ${one.version}`, one]));
      const sorted = [...all.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
      writeFileSync(page, JSON.stringify(sorted, null, 2));
      rmSync(own);
    },
  };
}

const LICENCES = 'licences.json';

export default defineConfig({
  root: source('renderer'),
  publicDir: false,
  base: './', // served from app://right-hand/ or by the browser host
  // React Aria's own strings: one language is in the catalogue so far.
  plugins: [
    react(),
    tailwindcss(),
    announcerWithoutHtml(),
    earlyFirst(),
    licencesOfBoth(),
    { ...optimizeLocales.vite({ locales: ['en-US'] }), enforce: 'pre' },
  ],
  builder: {}, // `vite build` builds every environment below
  environments: {
    client: {
      build: {
        outDir: join(out, 'renderer'),
        emptyOutDir: true,
        target: 'chrome150',
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        // What About lists: the licences of everything that is bundled.
        license: { fileName: LICENCES },
        rolldownOptions: {
          input: { early: source('renderer/early.ts'), index: source('renderer/index.html') },
          output: {
            codeSplitting: {
              groups: [
                { name: 'early', test: /renderer\/early\.ts$/, priority: 1 },
                // One file for all that the first screen needs: a host serves few at a time, and each waits for its turn.
                { name: 'first', tags: ['$initial'] },
              ],
            },
          },
        },
      },
    },
    main: node('electron/main.ts', 'main', 'index.js', 'es', { fileName: LICENCES }),
    preload: node('electron/preload.ts', 'preload', 'preload.cjs', 'cjs'),
    host: node('electron/browser-host.ts', 'host', 'index.js', 'es'),
  },
});
