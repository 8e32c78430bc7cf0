/** A how-to on one page (O3): for whoever does the task from now on. */
import type { Handoff } from '../../records/handoff.ts';
import { handoffWords } from '../handoff.ts';
import { asSentence, bullets, numbered, page, section } from './data.ts';

const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    // Her own numbers and dashes make way for ours.
    .map((line) => line.replace(/^\s*(\d+[.)]|[-*•])\s+/, '').trim())
    .filter((line) => line !== '');

/** @param who the person who does it, by name; null while nobody is chosen. @param review the day on which it is looked at */
export function howToPage({ title, howTo }: Handoff, who: string | null, review: string | null): string {
  const { purpose, steps, tools, done, links } = howTo;
  return page(
    `# ${title}`,
    who === null ? null : `Who does it: ${who}.`,
    purpose.trim() === '' ? null : asSentence(purpose),
    section('Steps', numbered(lines(steps))),
    section('Tools', tools.trim() === '' ? null : asSentence(tools)),
    section('Done means', done.trim() === '' ? null : asSentence(done)),
    section('Look at', bullets(lines(links))),
    review === null ? null : `Somebody looks on ${review} whether this still holds.`,
  );
}

/**
 * The page as a file of its own: its pictures are in it, at the end, so that the text above stays readable.
 * @param pictures each with its data address
 */
export function withPictures(
  body: string,
  pictures: readonly { readonly caption: string; readonly data: string }[],
): string {
  if (pictures.length === 0) return body;
  const shown = pictures.map(({ caption }, at) => {
    const said = caption.replaceAll(/[[\]\\]/g, ' ').trim() || handoffWords.pictures.numbered(at + 1);
    return `![${said}][picture-${at + 1}]`;
  });
  const data = pictures.map((one, at) => `[picture-${at + 1}]: ${one.data}`);
  return `${page(body.trimEnd(), section(handoffWords.pictures.title, shown.join('\n\n')))}\n${data.join('\n')}\n`;
}
