// Makes src/styles/gen: the Arabic face with the letters that are written here, of four times as many in what is published. How letters
// join is kept, and whose work it is under which licence.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import subset from 'subset-font';
import { LETTERS } from './letters.mjs';

/** Copyright, licence and where it stands, by their numbers in a face's table of names. */
const WHOSE = [0, 13, 14];

const target = fileURLToPath(new URL('../src/styles/gen', import.meta.url));
const published = createRequire(import.meta.url);
const madeFrom = `${published('@fontsource/vazirmatn/package.json').version} ${LETTERS}`;
const stamp = `${target}/.made-from`;

if (existsSync(stamp) && readFileSync(stamp, 'utf8') === madeFrom) process.exit(0);

const made = { targetFormat: 'woff2', preserveNameIds: WHOSE };
mkdirSync(target, { recursive: true });
for (const weight of [400, 700]) {
  const whole = readFileSync(published.resolve(`@fontsource/vazirmatn/files/vazirmatn-arabic-${weight}-normal.woff2`));
  writeFileSync(`${target}/vazirmatn-${weight}.woff2`, await subset(whole, LETTERS, made));
}
writeFileSync(stamp, madeFrom);
