/** Runs as a child of electron-binary.ts: downloads Electron into its cache and tells its parent how far it is. */
import { createRequire } from 'node:module';
import { downloadArtifact } from '@electron/get';

const require = createRequire(import.meta.url);
const { version } = require('electron/package.json') as { version: string };

await downloadArtifact({
  version,
  artifactName: 'electron',
  platform: process.platform,
  arch: process.arch,
  checksums: require('electron/checksums.json') as Record<string, string>,
  downloadOptions: {
    getProgressCallback: ({ percent }: { readonly percent: number }) => {
      // The first call comes before anything was reached.
      if (percent > 0) process.send?.(Math.round(percent * 100));
      return Promise.resolve();
    },
  },
});
