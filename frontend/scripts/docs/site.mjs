// Everything /docs is made of, from the contract and the few texts beside it.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { startOf } from './guide.mjs';
import { modelOf } from './model.mjs';
import { pagesOf } from './pages.mjs';
import { catalogueOf } from './problems.mjs';
import { searchIndex } from './search.mjs';
import { stylesOf } from './styles.mjs';
import { wordsOf } from './words.mjs';

const ROOT = new URL('../../../', import.meta.url);
const WORDS = 'backend/service/src/main/resources/org/hawsh/messages_';

/** A file of the checkout, as text. */
const read = (path) => readFileSync(fileURLToPath(new URL(path, ROOT)), 'utf8');

/** @return file name below /docs → its text */
export function siteOf(contract = parse(read('openapi.yaml'))) {
  const model = modelOf(contract);
  const catalogue = catalogueOf(contract);
  const words = Object.fromEntries(
    ['en', 'ar', 'ckb'].map((tongue) => [tongue, wordsOf(read(`${WORDS}${tongue}.properties`))]),
  );
  const pages = pagesOf(model, {
    catalogue,
    words,
    start: startOf(read('frontend/docs/start.md'), read),
    changelog: read('backend/docs/contract/CHANGELOG.md'),
  });
  return {
    ...Object.fromEntries(Object.entries(pages).map(([name, text]) => [`${name}.html`, text])),
    'docs.css': stylesOf(read('frontend/src/styles/tokens.css'), read('frontend/docs/docs.css')),
    'docs.js': read('frontend/docs/docs.js'),
    'search.json': JSON.stringify(searchIndex(model, catalogue, words)),
  };
}
