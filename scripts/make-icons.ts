/** `npm run icons`: makes the icons of the packaged app from assets/icon.svg. Needed only when the drawing changed. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../test/support/chromium.ts';

const assets = join(import.meta.dirname, '../assets');
const svg = readFileSync(join(assets, 'icon.svg'), 'utf8');

const LINUX = [16, 32, 48, 64, 128, 256, 512] as const;
const WINDOWS = [16, 24, 32, 48, 64, 128, 256] as const;
/** Apple's names for the sizes in pixels. */
const MAC = { ic07: 128, ic08: 256, ic09: 512, ic10: 1024, ic11: 32, ic12: 64, ic13: 256 } as const;
/** Apple's icons leave a margin: 824 of 1024. */
const MAC_SHARE = 824 / 1024;

const { executablePath, env } = await findBrowser();
const browser = await chromium.launch({
  executablePath,
  env: { ...process.env, ...env },
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();

/** The drawing as a PNG of `size` by `size` pixels; it fills `share` of each side. */
async function draw(size: number, share = 1): Promise<Buffer> {
  await page.setViewportSize({ width: size, height: size });
  const side = Math.round(size * share);
  const margin = (size - side) / 2;
  await page.setContent(
    `<style>body{margin:0;background:none}svg{position:absolute;left:${margin}px;top:${margin}px;width:${side}px;height:${side}px}</style>${svg}`,
  );
  return page.screenshot({ omitBackground: true, clip: { x: 0, y: 0, width: size, height: size } });
}

/** An .ico: a header, one line of 16 bytes for each picture, the pictures as PNG. */
function ico(pictures: readonly { readonly size: number; readonly png: Buffer }[]): Buffer {
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  for (const [at, { size, png }] of pictures.entries()) {
    const line = 6 + 16 * at;
    head.writeUInt8(size % 256, line); // 0 stands for 256
    head.writeUInt8(size % 256, line + 1);
    head.writeUInt16LE(1, line + 4); // planes
    head.writeUInt16LE(32, line + 6); // bits for each pixel
    head.writeUInt32LE(png.length, line + 8);
    head.writeUInt32LE(offset, line + 12);
    offset += png.length;
  }
  return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}

/** An .icns: chunks of a name of four letters, their length and a PNG. */
function icns(pictures: readonly { readonly name: string; readonly png: Buffer }[]): Buffer {
  const chunk = (name: string, body: Buffer): Buffer => {
    const head = Buffer.alloc(8);
    head.write(name, 'latin1');
    head.writeUInt32BE(8 + body.length, 4);
    return Buffer.concat([head, body]);
  };
  return chunk('icns', Buffer.concat(pictures.map(({ name, png }) => chunk(name, png))));
}

const icons = join(assets, 'icons');
rmSync(icons, { recursive: true, force: true });
mkdirSync(icons);
for (const size of LINUX) writeFileSync(join(icons, `${size}x${size}.png`), await draw(size));
const forWindows = [];
for (const size of WINDOWS) forWindows.push({ size, png: await draw(size) });
writeFileSync(join(icons, 'icon.ico'), ico(forWindows));
const forMac = [];
for (const [name, size] of Object.entries(MAC)) forMac.push({ name, png: await draw(size, MAC_SHARE) });
writeFileSync(join(icons, 'icon.icns'), icns(forMac));
await browser.close();
