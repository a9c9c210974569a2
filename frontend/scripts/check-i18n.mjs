import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { hiddenGroups, readFiles, readSources, readTexts, sharedNames, textFaults, usageFaults } from './i18n.mjs';

const src = fileURLToPath(new URL('../src', import.meta.url));
const texts = readTexts(`${src}/i18n/locales`);
const languages = Object.keys(texts);
const chunks = ['index', 'rooms', 'together', 'apart', 'support'];
const faults = [
  ...sharedNames(readFiles(`${src}/i18n/locales/en`)),
  ...languages.flatMap((language) => {
    const folder = `${src}/i18n/locales/${language}`;
    return chunks.flatMap((chunk) => hiddenGroups(readFileSync(`${folder}/${chunk}.ts`, 'utf8'), readFiles(folder)));
  }),
  ...textFaults(texts),
  ...usageFaults(texts.en, readSources(src)),
];

for (const fault of faults) console.error(fault);
console.log(
  faults.length === 0
    ? `Languages: ${Object.keys(texts.en).length} texts, complete in ${Object.keys(texts).join(', ')}.`
    : `Languages: ${faults.length} fault(s).`,
);
process.exit(faults.length === 0 ? 0 : 1);
