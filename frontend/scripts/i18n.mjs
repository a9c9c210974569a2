import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What every language must have: its own CLDR plural categories. Zero may always be said in other words. */
const plurals = {
  en: ['one', 'other'],
  ar: ['zero', 'one', 'two', 'few', 'many', 'other'],
  ckb: ['one', 'other'],
};

const PLURAL = /_(zero|one|two|few|many|other)$/;

/** Arabic letters that look like the Kurdish ones and are not: a word written with them is not found again. */
const lookAlikes = { ك: 'ک', ي: 'ی', ى: 'ی', ة: 'ە', 'ه\u200c': 'ە' };

/** Texts that may be alike in two languages because they are no words. */
const alikeAllowed = new Set(['CSV']);

/** @param {Record<string, Record<string, string>>} texts by language, then by full key */
export function textFaults(texts) {
  const faults = [];
  const stems = Object.fromEntries(Object.entries(texts).map(([language, keys]) => [language, stemsOf(keys)]));
  const all = new Set(Object.values(stems).flatMap((of) => Object.keys(of)));
  for (const stem of all) {
    const speaking = Object.keys(texts).filter((language) => stem in stems[language]);
    for (const language of Object.keys(texts)) {
      if (!(stem in stems[language])) faults.push(`${language}: "${stem}" is missing`);
    }
    const forms = speaking.map((language) => [language, stems[language][stem]]);
    const counted = forms.some(([, of]) => of.length > 1 || PLURAL.test(of[0]));
    for (const [language, of] of forms) {
      if (counted) faults.push(...pluralFaults(language, stem, of));
      const wanted = placeholders(texts.en, stems.en[stem] ?? []);
      const has = placeholders(texts[language], of);
      if (wanted !== has) faults.push(`${language}: "${stem}" has {${has}} where English has {${wanted}}`);
    }
  }
  for (const [language, keys] of Object.entries(texts)) {
    for (const [key, text] of Object.entries(keys)) {
      if (text.trim() === '') faults.push(`${language}: "${key}" is empty`);
      // Numbers are shown in the digits somebody chose, which are Latin ones unless they did: those within words are no others.
      if (/[٠-٩۰-۹]/.test(text)) faults.push(`${language}: "${key}" has digits that are not Latin`);
      if (language !== 'en' && text === texts.en[key] && /\p{L}/u.test(text) && !alikeAllowed.has(text)) {
        faults.push(`${language}: "${key}" is still English`);
      }
      if (language === 'ckb') {
        for (const [wrong, right] of Object.entries(lookAlikes)) {
          if (text.includes(wrong)) faults.push(`ckb: "${key}" has ${wrong}, which looks like ${right} and is not`);
        }
      }
    }
  }
  return faults;
}

/**
 * Keys used in the sources against keys defined. A key is used when it stands in the sources as a literal, or when a
 * template literal given to `t` covers it.
 */
export function usageFaults(keys, sources) {
  const faults = [];
  const stems = new Set(Object.keys(stemsOf(keys)));
  const literals = new Set([...sources.matchAll(/['"`]([a-z][\w]*(?:\.[\w-]+)+)['"`]/gi)].map((match) => match[1]));
  const covers = [...sources.matchAll(/\bt\(\s*`([\w.]*)\$\{/g)].map((match) => match[1]);
  for (const [, key] of sources.matchAll(/\bt\(\s*['"]([^'"]+)['"]/g)) {
    if (!stems.has(key)) faults.push(`"${key}" is used and not defined`);
  }
  for (const stem of stems) {
    if (!literals.has(stem) && !covers.some((prefix) => prefix && stem.startsWith(prefix))) {
      faults.push(`"${stem}" is defined and not used`);
    }
  }
  return faults;
}

/** JSX text and attribute words that no translator ever sees are caught by Biome; this reads the words themselves. */
export function readTexts(folder) {
  const texts = {};
  for (const language of Object.keys(plurals)) {
    texts[language] = {};
    for (const file of readdirSync(join(folder, language))) {
      if (file.endsWith('.json'))
        flatten(JSON.parse(readFileSync(join(folder, language, file), 'utf8')), '', texts[language]);
    }
  }
  return texts;
}

/** The files of a language are laid over one another: a text that two of them state would hide the one of the first. */
export function sharedNames(files) {
  const owner = {};
  const faults = [];
  for (const [file, groups] of Object.entries(files)) {
    const texts = {};
    flatten(groups, '', texts);
    for (const name of Object.keys(texts)) {
      if (name in owner) faults.push(`"${name}" stands in ${owner[name]} and in ${file}: one would hide the other`);
      owner[name] ??= file;
    }
  }
  return faults;
}

/**
 * Within a chunk of words one file may hide a whole group of another, unless both are laid over each other: a group stands in
 * one of the files that are spread, or in those that are laid over.
 *
 * @param {string} chunk the source that puts files of words together
 */
export function hiddenGroups(chunk, files) {
  const spread = [...chunk.matchAll(/^ {2}\.\.\.(\w+),$/gm)].map((match) => match[1]);
  const from = Object.fromEntries(
    [...chunk.matchAll(/^import (\w+) from '\.\/(.+)';$/gm)].map(([, name, file]) => [name, file]),
  );
  const laid = (/laidOver\(([^)]*)\)/.exec(chunk)?.[1] ?? '').match(/\w+/g) ?? [];
  const owner = {};
  const faults = [];
  const claim = (group, by) => {
    if (group in owner && owner[group] !== by) faults.push(`"${group}" of ${owner[group]} is hidden by ${by}`);
    owner[group] ??= by;
  };
  for (const name of spread) for (const group of Object.keys(files[from[name]])) claim(group, from[name]);
  for (const name of laid) for (const group of Object.keys(files[from[name]])) claim(group, 'what is laid over');
  return faults;
}

export function readFiles(folder) {
  const names = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return Object.fromEntries(names.map((file) => [file, JSON.parse(readFileSync(join(folder, file), 'utf8'))]));
}

export function readSources(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return ['gen', 'locales', 'test'].includes(entry.name) ? '' : readSources(path);
      return /\.tsx?$/.test(entry.name) && !/\.test\./.test(entry.name) ? readFileSync(path, 'utf8') : '';
    })
    .join('\n');
}

function pluralFaults(language, stem, keys) {
  const has = keys.map((key) => PLURAL.exec(key)?.[1]).filter(Boolean);
  const missing = plurals[language].filter((category) => !has.includes(category));
  const extra = has.filter((category) => !plurals[language].includes(category) && category !== 'zero');
  return [
    ...(missing.length > 0 ? [`${language}: "${stem}" lacks the plural ${missing.join(', ')}`] : []),
    ...(extra.length > 0 ? [`${language}: "${stem}" has a plural the language has not: ${extra.join(', ')}`] : []),
  ];
}

function stemsOf(keys) {
  const stems = {};
  for (const key of Object.keys(keys)) {
    const stem = key.replace(PLURAL, '');
    stems[stem] ??= [];
    stems[stem].push(key);
  }
  return stems;
}

function placeholders(texts, keys) {
  const found = keys.flatMap((key) => [...(texts[key] ?? '').matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]));
  return [...new Set(found)].sort().join(', ');
}

function flatten(node, prefix, into) {
  for (const [key, value] of Object.entries(node)) {
    const path = prefix ? `${prefix}.${key}` : key;
    if (typeof value === 'string') into[path] = value;
    else flatten(value, path, into);
  }
}
