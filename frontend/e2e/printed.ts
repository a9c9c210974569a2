import { execFileSync } from 'node:child_process';
import { expect, type Page } from '@playwright/test';

/** What somebody reads on each sheet that comes out of the printer: the letters of the PDF, not those of the page. */
export async function printed(page: Page, height = '29.7cm'): Promise<string[]> {
  const pdf = await page.pdf({ width: '15cm', height });
  const text = execFileSync('pdftotext', ['-layout', '-enc', 'UTF-8', '-', '-'], { input: pdf, encoding: 'utf8' });
  return text.split('\f').slice(0, -1);
}

/**
 * The words of a text, each once. Paper knows shapes and places, not letters and order: presentation forms become letters
 * again, what steers the direction is left out, and alef and lam, one shape on paper, come in one order.
 */
export function wordsIn(text: string): string[] {
  const words = bare(text).match(/\p{Script=Arabic}+|\p{Script=Latin}+|\p{N}+/gu) ?? [];
  return [...new Set(words.map(inOneOrder))].sort();
}

/** These words, all of them, and no others. */
export function expectNothingBut(sheets: string[], words: string[]) {
  const [read, meant] = [wordsIn(sheets.join(' ')), wordsIn(words.join(' '))];
  const vowelled = new Set(
    (words.join(' ').match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => /\p{M}/u.test(word)).flatMap(wordsIn),
  );
  let strange = read.filter((word) => !meant.includes(word));
  const lacking = meant.filter((word) => {
    if (read.includes(word)) return false;
    // A sign above a letter may stand on paper as a gap in its word.
    const pieces = vowelled.has(word) ? piecesOf(word, strange) : undefined;
    strange = strange.filter((piece) => !pieces?.includes(piece));
    return !pieces;
  });
  expect({ lacking, strange }).toEqual({ lacking: [], strange: [] });
}

/** Which of these make the word, one after the other. */
function piecesOf(word: string, pieces: string[]): string[] | undefined {
  if (word === '') return [];
  for (const piece of pieces) {
    const rest = word.startsWith(piece) ? piecesOf(word.slice(piece.length), pieces) : undefined;
    if (rest) return [piece, ...rest];
  }
  return undefined;
}

function bare(text: string) {
  return text
    .normalize('NFKC')
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}ـ]/gu, '');
}

function inOneOrder(word: string) {
  return word.replace(/[الڵ]+/g, (run) => [...run].sort().join(''));
}
