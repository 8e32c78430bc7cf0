import { builtinModules } from 'node:module';
import { join } from 'node:path';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type EnvironmentOptions } from 'vite';

/** `npm start` builds into a fresh folder and renames it, so that a half-built page is never served. */
const out = process.env['RIGHT_HAND_OUT'] ?? join(import.meta.dirname, 'dist');
const source = (path: string) => join(import.meta.dirname, path);

/** A Node-side bundle: one file, every dependency inlined, only Electron and Node left outside. */
function node(entry: string, folder: string, file: string, format: 'es' | 'cjs'): EnvironmentOptions {
  return {
    consumer: 'server',
    resolve: { noExternal: true },
    build: {
      outDir: join(out, folder),
      emptyOutDir: true,
      target: 'node24',
      minify: false,
      sourcemap: true,
      rolldownOptions: {
        input: source(entry),
        external: ['electron', /^node:/, ...builtinModules],
        output: { format, entryFileNames: file, codeSplitting: false },
      },
    },
  };
}

export default defineConfig({
  root: source('renderer'),
  publicDir: source('assets'),
  base: './', // served from app://right-hand/ or by the browser host
  // React Aria's own strings: one language is in the catalogue so far.
  plugins: [react(), tailwindcss(), { ...optimizeLocales.vite({ locales: ['en-US'] }), enforce: 'pre' }],
  builder: {}, // `vite build` builds every environment below
  environments: {
    client: {
      build: {
        outDir: join(out, 'renderer'),
        emptyOutDir: true,
        target: 'chrome150',
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        license: true,
      },
    },
    main: node('electron/main.ts', 'main', 'index.js', 'es'),
    preload: node('electron/preload.ts', 'preload', 'preload.cjs', 'cjs'),
    host: node('electron/browser-host.ts', 'host', 'index.js', 'es'),
  },
});
