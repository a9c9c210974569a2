import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';

/** What reads printed pages, `poppler-utils`; where it is not installed, tests of paper say so and are left out. */
export const reads = ['/usr/bin', '/usr/local/bin', '/opt/homebrew/bin'].some((folder) =>
  existsSync(`${folder}/pdftotext`),
);

export const lacking = 'pdftotext and pdftoppm are not installed (poppler-utils)';

const PDF_UNITS = 96;

/** A page as the printer gets it, on the paper its own style asks for. */
export async function onPaper(page: Page, size: Parameters<Page['pdf']>[0] = {}): Promise<Buffer> {
  await page.evaluate(() => document.fonts.ready);
  return page.pdf({ preferCSSPageSize: true, ...size });
}

/** A name of Iraq with all its parts, as it stands on somebody's papers. */
export const LONG_NAME = 'عبد الرحمن محمد صالح عبد الكريم الجبوري';

/** What of a paper's words and pictures reaches beyond its border, or nearer to it than this many pixels. */
export async function beyond(paper: Locator, margin: number): Promise<string[]> {
  return paper.evaluate((border, kept) => {
    const outer = border.getBoundingClientRect();
    const out = ({ left, right, top, bottom }: DOMRect) =>
      left < outer.left + kept || right > outer.right - kept || top < outer.top + kept || bottom > outer.bottom - kept;
    const walker = document.createTreeWalker(border, NodeFilter.SHOW_TEXT);
    const found = [...border.querySelectorAll('svg')]
      .filter((one) => out(one.getBoundingClientRect()))
      .map(() => 'svg');
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(text);
      if ([...range.getClientRects()].some(out)) found.push(text.textContent ?? '');
    }
    return found;
  }, margin);
}

/** Gives the first line of a table a name that fits on no line of paper. */
export async function nameAtLength(table: Locator) {
  const name = table.locator('tbody th bdi').first();
  await name.evaluate((element) => {
    element.textContent = 'Abdulrahman'.repeat(9);
  });
}

/** What is read on each sheet, in the order in which it is read. */
export function sheetsOf(pdf: Buffer): string[] {
  return execFileSync('pdftotext', ['-enc', 'UTF-8', '-', '-'], { input: pdf, encoding: 'utf8' })
    .split('\f')
    .slice(0, -1);
}

/** A piece of one sheet as a picture, in pixels of the screen times the scale. */
export function rastered(pdf: Buffer, sheet: number, box: Box, scale: number): Buffer {
  const at = (value: number) => String(Math.round(value * scale));
  return execFileSync(
    'pdftoppm',
    [
      ...['-r', String(PDF_UNITS * scale), '-f', String(sheet), '-l', String(sheet), '-png'],
      ...['-x', at(box.x), '-y', at(box.y), '-W', at(box.width), '-H', at(box.height), '-'],
    ],
    { input: pdf, maxBuffer: 64 * 1024 * 1024 },
  );
}

export type Box = { x: number; y: number; width: number; height: number };

/**
 * The words of a text in their order. Paper knows shapes and places, not letters: presentation forms become letters again, signs
 * above and below and what steers the direction are left out, and what is one shape (lam and alef, the name of God) has its
 * letters in one order.
 */
export function wordsIn(text: string): string[] {
  const bare = text
    .normalize('NFKC')
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}ـ]/gu, '');
  const words = bare.match(/\p{Script=Arabic}+|\p{Script=Latin}+|\p{N}+/gu) ?? [];
  return words.map((word) => word.replace(/[الڵه]+/g, (run) => [...run].sort().join('')));
}

/** So many letters and signs without a gap may not fit on a line of paper. */
const GAPLESS = 20;

/** These words, all of them, and no others. */
export function expectNothingBut(sheets: string[], meant: string[]) {
  const [text, runs] = [wordsIn(sheets.join(' ')), meant.join(' ').split(/\s+/)];
  const said = new Set(runs.flatMap(wordsIn));
  const gapless = new Set(runs.filter((run) => run.length >= GAPLESS).flatMap(wordsIn));
  const broken = new Map([...gapless].map((word) => [word, brokenIn(text, word)]));
  const read = new Set([...text, ...[...gapless].filter((word) => broken.get(word)?.length)]);
  const parts = new Set([...broken.values()].flat());
  const vowelled = new Set(
    (meant.join(' ').match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => /\p{M}/u.test(word)).flatMap(wordsIn),
  );
  let strange = [...read].filter((word) => !said.has(word) && !parts.has(word));
  const lacking = [...said].filter((word) => {
    if (read.has(word)) return false;
    // A sign above a letter may stand on paper as a gap in its word.
    const pieces = vowelled.has(word) ? piecesOf([...word].sort().join(''), strange) : undefined;
    strange = strange.filter((piece) => !pieces?.includes(piece));
    return !pieces;
  });
  expect({ lacking, strange }).toEqual({ lacking: [], strange: [] });
}

/** The pieces that make up a word which was broken where its line ended, in the order in which they are read. */
function brokenIn(text: string[], word: string): string[] {
  const ways = (rest: string, from: number): string[][] =>
    rest === ''
      ? [[]]
      : text.flatMap((piece, at) =>
          at >= from && piece !== word && rest.startsWith(piece)
            ? ways(rest.slice(piece.length), at + 1).map((further) => [piece, ...further])
            : [],
        );
  return ways(word, 0).flat();
}

/** Which of these make up the letters of a word. */
function piecesOf(letters: string, pieces: string[]): string[] | undefined {
  if (letters === '') return [];
  for (const piece of pieces) {
    const left = without(letters, piece);
    const rest = left === undefined ? undefined : piecesOf(left, pieces);
    if (rest) return [piece, ...rest];
  }
  return undefined;
}

function without(letters: string, piece: string): string | undefined {
  let left = letters;
  for (const letter of piece) {
    if (!left.includes(letter)) return undefined;
    left = left.replace(letter, '');
  }
  return left;
}

/** Whether these words stand in this order, one after the other, with nothing between them. */
export function standsIn(words: string[], text: string[]): number {
  return text.findIndex((_, at) => words.every((word, further) => text[at + further] === word));
}

/**
 * How much of the ink of two pictures lies where the other one has ink, between 0 and 1: both are cut to what is drawn and laid
 * upon each other, and a pixel may be so far off. Asked of a browser, which reads pictures.
 */
export async function agreement(blank: Page, one: Buffer, other: Buffer, off: number): Promise<number> {
  return blank.evaluate(
    async ([first, second, reach]) => {
      const WIDTH = 600;
      const DARK = 128;
      type Ink = { width: number; height: number; dark: Uint8Array };
      const drawn = async (base64: string): Promise<Ink> => {
        const image = new Image();
        image.src = `data:image/png;base64,${base64}`;
        await image.decode();
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [image.width, image.height];
        const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
        pen.drawImage(image, 0, 0);
        const { data } = pen.getImageData(0, 0, image.width, image.height);
        let [left, top, right, bottom] = [image.width, image.height, 0, 0];
        for (let y = 0; y < image.height; y += 1)
          for (let x = 0; x < image.width; x += 1)
            if ((data[(y * image.width + x) * 4] ?? 255) < DARK) {
              [left, right] = [Math.min(left, x), Math.max(right, x)];
              [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
            }
        const [width, height] = [right - left + 1, bottom - top + 1];
        const scaled = document.createElement('canvas');
        scaled.width = WIDTH;
        scaled.height = Math.round((height * WIDTH) / width);
        const again = scaled.getContext('2d') as CanvasRenderingContext2D;
        again.drawImage(canvas, left, top, width, height, 0, 0, scaled.width, scaled.height);
        const pixels = again.getImageData(0, 0, scaled.width, scaled.height).data;
        const dark = new Uint8Array(scaled.width * scaled.height);
        for (let at = 0; at < dark.length; at += 1) dark[at] = (pixels[at * 4] ?? 255) < DARK ? 1 : 0;
        return { width: scaled.width, height: scaled.height, dark };
      };
      const shared = (here: Ink, there: Ink): number => {
        let [ink, met] = [0, 0];
        for (let y = 0; y < here.height; y += 1)
          for (let x = 0; x < here.width; x += 1) {
            if (!here.dark[y * here.width + x]) continue;
            ink += 1;
            const [fromY, toY] = [Math.max(0, y - reach), Math.min(there.height - 1, y + reach)];
            const [fromX, toX] = [Math.max(0, x - reach), Math.min(there.width - 1, x + reach)];
            search: for (let near = fromY; near <= toY; near += 1)
              for (let beside = fromX; beside <= toX; beside += 1)
                if (there.dark[near * there.width + beside]) {
                  met += 1;
                  break search;
                }
          }
        return ink === 0 ? 0 : met / ink;
      };
      const [a, b] = [await drawn(first), await drawn(second)];
      return Math.min(shared(a, b), shared(b, a));
    },
    [one.toString('base64'), other.toString('base64'), off] as const,
  );
}
