import { readFileSync } from 'node:fs';
import { readFiles } from './i18n.mjs';

/** The chunks of words that few people need, by the name of the file in src/i18n that waits for them. */
const CHUNKS = ['apart', 'support'];
const PLURAL = /_(zero|one|two|few|many|other)$/;

/** @param {string} folder the words of one language @returns {Record<string, string[]>} the keys of each chunk few people need */
export function fewNeed(folder) {
  const files = readFiles(folder);
  return Object.fromEntries(
    CHUNKS.map((chunk) => {
      const names = readFileSync(`${folder}/${chunk}.ts`, 'utf8').matchAll(/from '\.\/(\w+\.json)'/g);
      return [chunk, [...names].flatMap(([, name]) => [...keysOf(files[name])])];
    }),
  );
}

/** Which of the chunks a source speaks with: it names a key of it, or the beginning of one. */
export function chunksOf(source, needed) {
  const said = new Set([...source.matchAll(/['"`]([a-z]\w*(?:\.[\w-]+)+)['"`]/gi)].map((match) => match[1]));
  const begun = [...source.matchAll(/`([a-z]\w*\.[\w.]*)\$\{/gi)].map((match) => match[1]);
  return Object.keys(needed).filter((chunk) =>
    needed[chunk].some((key) => said.has(key) || begun.some((start) => key.startsWith(start))),
  );
}

/** Whatever speaks with words that few people need waits for them, wherever it stands: nobody has to remember it. */
export function words() {
  const src = `${import.meta.dirname}/../src`;
  const needed = fewNeed(`${src}/i18n/locales/en`);
  return {
    name: 'hawsh-words',
    enforce: 'pre',
    transform(code, id) {
      if (!/[/]src[/].*[.]tsx?$/.test(id) || /[.]test[.]|[/](gen|locales|test)[/]/.test(id)) return null;
      const waits = chunksOf(code, needed).map((chunk) => `import '/src/i18n/${chunk}';`);
      return waits.length > 0 ? { code: `${code}\n${waits.join('\n')}\n`, map: null } : null;
    },
  };
}

function* keysOf(groups, before = '') {
  for (const [name, said] of Object.entries(groups)) {
    if (typeof said === 'string') yield (before + name).replace(PLURAL, '');
    else yield* keysOf(said, `${before}${name}.`);
  }
}
