// Bytes decide how long somebody with an old phone waits. Sizes are gzip, in kB; over the limit the build is refused.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const manifest = JSON.parse(readFileSync(`${dist}/.vite/manifest.json`, 'utf8'));
const entry = 'index.html';

const size = (file) => gzipSync(readFileSync(`${dist}/${file}`)).length / 1000;
const raw = (file) => readFileSync(`${dist}/${file}`).length / 1000;
const sum = (files) => [...files].reduce((total, file) => total + size(file), 0);

/** Everything that must be there before the chunk runs. */
function scriptsOf(key, seen = new Set()) {
  const chunk = manifest[key];
  if (seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const next of chunk.imports ?? []) scriptsOf(next, seen);
  return seen;
}

const first = scriptsOf(entry);
const lazy = Object.keys(manifest).filter((key) => manifest[key].isDynamicEntry && !key.includes('locales'));
const screens = lazy.map((key) => [key, sum(new Set([...first, ...scriptsOf(key)]))]);
const routes = lazy.map((key) => [key, sum([...scriptsOf(key)].filter((file) => !first.has(file)))]);
const locales = Object.keys(manifest).filter((key) => key.includes('locales') && manifest[key].isDynamicEntry);
const fonts = Object.values(manifest).filter(({ file }) => file.endsWith('.woff2'));
const styles = Object.values(manifest).flatMap(({ file, css }) => (first.has(file) ? (css ?? []) : []));
const largest = (pairs) => pairs.sort(([, one], [, other]) => other - one)[0] ?? ['none', 0];

const [widest, widestSize] = largest(screens);
const [route, routeSize] = largest(routes);
const [locale, localeSize] = largest(locales.map((key) => [key, size(manifest[key].file)]));
const budgets = [
  ['entry', sum(first), 172],
  [`first screen (${widest})`, widestSize, 230],
  [`lazy route (${route})`, routeSize, 60],
  ['styles', sum(styles), 36],
  [`words (${locale})`, localeSize, 20],
  ['reference', sum(readdirSync(`${dist}/docs`).map((name) => `docs/${name}`)), 300],
  ['Arabic font', fonts.reduce((total, { file }) => total + raw(file), 0), 50],
];

let over = 0;
for (const [name, kilobytes, limit] of budgets) {
  const fits = kilobytes <= limit;
  if (!fits) over += 1;
  console.log(`${fits ? 'ok  ' : 'OVER'} ${name}: ${kilobytes.toFixed(1)} of ${limit} kB`);
}
process.exit(over === 0 ? 0 : 1);
