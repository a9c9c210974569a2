import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { chunksOf, fewNeed } from './words.mjs';

const src = `${import.meta.dirname}/../src`;
const needed = { apart: ['mediation.parties'], support: ['grantState.OPEN', 'initiatives.title'] };

test('a source waits for the words it names, and for those it begins', () => {
  expect(chunksOf("t('mediation.parties')", needed)).toEqual(['apart']);
  expect(chunksOf('t(`grantState.$' + '{state}`)', needed)).toEqual(['support']);
  expect(chunksOf("t('today.title') + t('mark.PRESENT')", needed)).toEqual([]);
});

test('home speaks with no word that few people need', () => {
  const few = fewNeed(`${src}/i18n/locales/en`);
  const speaking = [...madeOf('routes/Today.tsx'), ...madeOf('main.ts'), ...madeOf('client.tsx')].flatMap((file) =>
    chunksOf(readFileSync(`${src}/${file}`, 'utf8'), few).map((chunk) => `${file} speaks with ${chunk}`),
  );
  expect(speaking).toEqual([]);
});

/** The file and what it imports, through however many files. */
function madeOf(file, known = new Set()) {
  known.add(file);
  const source = readFileSync(`${src}/${file}`, 'utf8');
  for (const [, path] of source.matchAll(/^(?:import|export)\s+(?!type)[^;]*?from '(\.[^']+)'/gm)) {
    const found = ofName(new URL(path, `file:///${file}`).pathname.slice(1));
    if (found && !known.has(found)) madeOf(found, known);
  }
  return known;
}

const files = new Set(readdirSync(src, { recursive: true }));

function ofName(name) {
  return [`${name}.tsx`, `${name}.ts`, `${name}/index.ts`].find((file) => files.has(file));
}
