import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const renderer = join(import.meta.dirname, '../../renderer');
const css = readFileSync(join(renderer, 'styles/tokens.css'), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name = '', light = '', dark = '']) => [
    name,
    [light, dark],
  ]),
);

const files = readdirSync(renderer, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(tsx?|css)$/.test(entry.name) && entry.name !== 'tokens.css')
  .map((entry) => join(entry.parentPath, entry.name));

/** WCAG 2.2 relative luminance. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string, theme: 0 | 1): number {
  const [x, y] = [a, b].map((name) => luminance(tokens.get(name)?.[theme] ?? '')).toSorted((m, n) => n - m);
  return ((x ?? 0) + 0.05) / ((y ?? 0) + 0.05);
}

const text: [string, string][] = [
  ...['surface', 'canvas', 'sunken', 'side'].flatMap((ground): [string, string][] => [
    ['ink', ground],
    ['ink-2', ground],
    ['ink-3', ground],
    ['plum-ink', ground],
  ]),
  ['on-plum', 'plum'],
  ['on-plum', 'plum-hover'],
  ['on-feature', 'feature'],
  ['feature-btn-ink', 'feature-btn'],
  ['plum-ink', 'sel'],
  ...['plum', 'teal', 'honey', 'clay', 'good', 'danger'].map((name): [string, string] => [
    `${name}-ink`,
    `${name}-soft`,
  ]),
  ['danger-ink', 'surface'],
];
const marks: [string, string][] = [
  ...['surface', 'canvas', 'sunken'].map((ground): [string, string] => ['edge', ground]),
  ['focus', 'surface'],
  ['focus', 'canvas'],
  ...['c-client', 'c-grow', 'c-run', 'c-fire', 'c-rest'].map((name): [string, string] => [name, 'surface']),
];

describe('U2 the colours', () => {
  it.each(text)('%s on %s can be read in both themes', (ink, ground) => {
    expect(contrast(ink, ground, 0)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(ink, ground, 1)).toBeGreaterThanOrEqual(4.5);
  });
  it.each(marks)('%s on %s can be told apart in both themes', (mark, ground) => {
    expect(contrast(mark, ground, 0)).toBeGreaterThanOrEqual(3);
    expect(contrast(mark, ground, 1)).toBeGreaterThanOrEqual(3);
  });

  it('stand in the tokens alone', () => {
    expect(files.length).toBeGreaterThan(30);
    const palette =
      /#[\da-f]{6}\b|\b(?:rgb|hsl|oklch)\(|\b(?:bg|text|border|fill|stroke)-(?:white|black|gr[ae]y|slate|zinc|red|blue|green|amber|yellow|pink|purple)(?:-\d+)?\b/i;
    expect(files.filter((file) => palette.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('of every class name, and its size, shadow and radius, are there: Tailwind says nothing about one that is not', () => {
    const theme = css + readFileSync(join(renderer, 'styles/base.css'), 'utf8');
    const defined = new Set([...theme.matchAll(/--(?:color|text|shadow|radius)-([\w-]+):/g)].map(([, name]) => name));
    const shapes = new Set(
      'b t l r y x dashed solid left right center full none xs offset-1 offset-2 t-2 b-2 l-2 wrap'.split(' '),
    );
    const used = files
      .filter((file) => file.endsWith('.tsx'))
      .flatMap((file) => [
        ...readFileSync(file, 'utf8').matchAll(
          /(?<=[\s:'"`])(?:bg|fill|stroke|border|text|outline|shadow|rounded)-([a-z][a-z\d-]*)(?=[\s/!'"`])/g,
        ),
      ])
      // A radius of one corner is the radius.
      .map(([, name]) => name?.replace(/^(?:tl|tr|bl|br)-/, ''));
    expect(used.length).toBeGreaterThan(200);
    expect([...new Set(used)].filter((name) => !defined.has(name) && !shapes.has(name ?? ''))).toEqual([]);
  });

  it('of paper are the light ones, whatever was chosen for the screen', () => {
    const print = css.slice(css.lastIndexOf('@media print'));
    expect(print).toMatch(/:root\[data-theme\] \{\s*color-scheme: light;/);
    expect(css.indexOf("[data-theme='dark']")).toBeLessThan(css.indexOf('@media print'));
  });
});
