import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** An unmocked `import 'electron'` outside Electron starts a download: every test gets the stand-in instead. */
const alias = { electron: join(import.meta.dirname, 'test/support/fake-electron.ts') };

export default defineConfig({
  test: {
    // By default one core is left out: on a machine with two that doubles the time.
    maxWorkers: '100%',
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'node',
          environment: 'node',
          // Properties take their time when other work has the machine.
          testTimeout: 60_000,
          include: ['test/{shared,electron,contract,faults,evaluation}/**/*.test.ts', 'test/*.test.ts'],
        },
      },
      {
        plugins: [react()],
        resolve: { alias },
        test: {
          name: 'renderer',
          environment: 'jsdom',
          include: ['test/renderer/**/*.test.{ts,tsx}'],
          setupFiles: ['test/support/renderer-setup.ts'],
          testTimeout: 60_000,
        },
      },
    ],
  },
});
