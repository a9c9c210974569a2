import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { LETTERS } from './letters.mjs';

const source = fileURLToPath(new URL('../src', import.meta.url));
const ARABIC = /\p{Script=Arabic}/gu;

function missingIn(text) {
  return [...new Set(text.match(ARABIC) ?? [])].filter((letter) => !LETTERS.includes(letter));
}

test('everyLetterOfTheClientsWordsIsInItsFace', () => {
  const words = readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && /[.](json|ts|tsx)$/.test(file.name))
    .map((file) => readFileSync(`${file.parentPath}/${file.name}`, 'utf8'))
    .join('');
  expect(words.match(ARABIC).length).toBeGreaterThan(100_000);
  expect(missingIn(words)).toEqual([]);
});

test.each([
  ['Arabic', 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي'],
  ['Central Kurdish', 'ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنوۆھەیێ'],
  ['Persian', 'آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی'],
  ['Azerbaijani', 'آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیۆۇۋ'],
])('aNameIn%sIsDrawnByOneFace', (_language, alphabet) => {
  expect(missingIn(alphabet)).toEqual([]);
});
