// Bytes decide how long somebody with an old phone waits. Sizes in kB as they travel: squeezed when the client was built (.br), or as
// the file lies where nothing smaller is made. Over the limit the build is refused.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const manifest = JSON.parse(readFileSync(`${dist}/.vite/manifest.json`, 'utf8'));
const page = 'index.html';
const html = readFileSync(`${dist}/${page}`, 'utf8');
/** The scripts of the page bear no name of ours: it says which they are. */
const entry = nameOf(/<script type="module"[^>]* src="\/([^"]+)"/.exec(html)[1]);
const boot = /<script src="\/([^"]+)"/.exec(html)[1];
const client = 'src/client.tsx';
const home = 'src/routes/Today.tsx';
const languages = ['en', 'ar', 'ckb'];

const size = (file) => {
  const path = `${dist}/${file}`;
  return readFileSync(existsSync(`${path}.br`) ? `${path}.br` : path).length / 1000;
};
const gzip = (file) => gzipSync(readFileSync(`${dist}/${file}`)).length / 1000;
const sum = (files) => [...files].reduce((total, file) => total + size(file), 0);

function nameOf(file) {
  return Object.keys(manifest).find((key) => manifest[key].file === file);
}

/** Everything that must be there before the chunk runs. */
function scriptsOf(key, seen = new Set()) {
  const chunk = manifest[key];
  if (seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const next of chunk.imports ?? []) scriptsOf(next, seen);
  return seen;
}

/** What leaves for the identity provider when somebody is known here; everybody else waits for the client too. */
const leaving = scriptsOf(entry);
const first = new Set([...leaving, ...scriptsOf(client)]);
const keys = Object.keys(manifest);
const lazy = keys.filter((key) => manifest[key].isDynamicEntry && key !== client && !key.includes('locales'));
const files = keys.map((key) => manifest[key]);
const styles = files.flatMap(({ file, css }) => (first.has(file) ? (css ?? []) : []));
const fonts = files.flatMap(({ file }) => (file.endsWith('.woff2') ? [file] : []));
const words = (language, chunk) => scriptsOf(`src/i18n/locales/${language}/${chunk}.ts`);
/** What everybody reads behind the door; it comes while somebody signs in. */
const inside = (language) => ['index', 'rooms', 'together'].flatMap((chunk) => [...words(language, chunk)]);
const shell = [page, boot, ...first, ...styles];
/** In English the system draws what stands there in Arabic letters: the other languages to choose from. */
const fontsOf = (language) => (language === 'en' ? [] : fonts);
const doorOf = (language) => new Set([...shell, ...words(language, 'index'), ...fontsOf(language)]);
const screenOf = (language, key) => new Set([...doorOf(language), ...inside(language), ...scriptsOf(key)]);
const largest = (pairs) => pairs.sort(([, one], [, other]) => other - one)[0] ?? ['none', 0];
/** What comes beside the door while somebody reads it. */
const doorAndRooms = (language) => new Set([...doorOf(language), ...inside(language)]);
const inEach = (sizeOf) => largest(languages.map((language) => [language, sizeOf(language)]));

const [route, routeSize] = largest(
  lazy.map((key) => [key, sum([...scriptsOf(key)].filter((file) => !first.has(file)))]),
);
const [chunk, chunkSize] = largest(
  keys
    .filter((key) => key.includes('locales') && manifest[key].isDynamicEntry)
    .map((key) => [key, sum([...scriptsOf(key)].filter((file) => !first.has(file)))]),
);
const [doorIn, doorSize] = inEach((language) => sum(doorOf(language)));
const [homeIn, homeSize] = inEach((language) => sum(screenOf(language, home)));
const [widest] = largest(lazy.map((key) => [key, sum(scriptsOf(key))]));
const budgets = [
  ['before the identity provider: page, scripts', sum([page, boot, ...leaving]), 22],
  ['door, scripts', sum(first), 101],
  ['door, scripts, for whoever takes only gzip', [...first].reduce((total, file) => total + gzip(file), 0), 115],
  ['styles', sum(styles), 18],
  ['Arabic font', sum(fonts), 33],
  [`words (${chunk})`, chunkSize, 18],
  [`lazy route (${route})`, routeSize, 52],
  ['door (en): page, scripts, styles, words', sum(doorOf('en')), 129],
  ['door (en), and the words of the house behind it', sum(doorAndRooms('en')), 156],
  [`door (${doorIn}), with the font`, doorSize, 162],
  ['home (en): all of it and the words of the house', sum(screenOf('en', home)), 181],
  [`home (${homeIn}), with the font`, homeSize, 220],
  [`first screen (${widest}, en)`, sum(screenOf('en', widest)), 205],
  [`first screen (${widest}, ar), with the font`, sum(screenOf('ar', widest)), 244],
  ['home: files', screenOf('en', home).size, 12],
  ['reference, gzip', readdirSync(`${dist}/docs`).reduce((total, name) => total + gzip(`docs/${name}`), 0), 300],
];

const kept = JSON.parse(/FILES = (\[.*?\]);/s.exec(readFileSync(`${dist}/sw.js`, 'utf8'))[1]);
/** One file that is not there and the browser keeps nothing of the client. */
const missing = kept.filter((file) => !existsSync(`${dist}${file}`));
budgets.push(['files that the service worker keeps and that are not there', missing.length, 0]);

let over = 0;
for (const [name, much, limit] of budgets) {
  const fits = much <= limit;
  if (!fits) over += 1;
  console.log(`${fits ? 'ok  ' : 'OVER'} ${name}: ${much.toFixed(1)} of ${limit}`);
}
process.exit(over === 0 ? 0 : 1);
