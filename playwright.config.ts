import { defineConfig } from '@playwright/test';
import { findBrowser } from './test/support/chromium.ts';

const { executablePath, env } = await findBrowser();
process.env['CHROMIUM_PATH'] = executablePath; // Workers load this file again.
Object.assign(process.env, env);

export default defineConfig({
  projects: [
    { name: 'stories', testDir: 'test/e2e' },
    { name: 'screens', testDir: 'test/screens' },
  ],
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: !!process.env['CI'],
  // The main job of a business with 28 clients is long, and a build machine may be busy.
  timeout: 300_000,
  reporter: 'list',
  use: {
    contextOptions: { reducedMotion: 'reduce' },
    locale: 'en-US',
    actionTimeout: 20_000,
    viewport: { width: 1280, height: 800 },
    trace: 'retain-on-failure',
    // Root cannot use the sandbox; nobody else goes without.
    launchOptions: {
      executablePath,
      env: { ...process.env, ...env },
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
});
