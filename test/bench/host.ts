/** The built browser host over a folder of data, for what is measured in a real page. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from '../support/chromium.ts';

export interface Served {
  readonly address: string;
  close(): void;
}

/** The day that it is there. */
export const TODAY = '2026-11-23';

/** @param built the folder that holds `host/` and `renderer/` */
export async function serveHost(built: string, data: string): Promise<Served> {
  const host = spawn(process.execPath, [join(built, 'host/index.js'), '--data', data, '--no-open'], {
    env: { ...process.env, RIGHT_HAND_NOW: `${TODAY}T10:00:00` },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: host.stdout })) {
    const address = /http:\/\/127\.0\.0\.1:\d+\/#\S+/.exec(line)?.[0];
    if (address) return { address, close: () => void host.kill('SIGTERM') };
  }
  throw new Error('The browser host ended before it printed its address.');
}

/** The browser in which pages are measured. */
export async function benchBrowser(): Promise<Browser> {
  const { executablePath, env } = await findBrowser();
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
}
