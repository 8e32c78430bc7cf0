/** `npm run screens -- [folder]`: a picture of every screen in every state, at three sizes, in light and dark. */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const root = join(import.meta.dirname, '..');
const folder = resolve(process.argv[2] ?? join(root, 'test-results/screens'));
const playwright = join(root, 'node_modules/@playwright/test/cli.js');
const { status } = spawnSync(process.execPath, [playwright, 'test', '--project', 'screens'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, RIGHT_HAND_SCREENS: folder },
});
process.exit(status ?? 1);
