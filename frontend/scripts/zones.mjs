import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/**
 * Who may import whom, without a circle. Features never import each other and nothing below them imports them; the zones
 * come from the folder list, so a new feature is guarded from the day it is born.
 */
export const allowed = {
  features: ['ui', 'api', 'auth', 'i18n', 'offline'],
  offline: ['api'],
  ui: ['i18n', 'api'],
  api: ['browser', 'i18n'],
  auth: ['api', 'browser', 'i18n'],
  i18n: ['browser'],
  browser: [],
  app: ['api', 'auth', 'browser', 'i18n', 'offline', 'ui'],
  routes: ['api', 'app', 'auth', 'features', 'i18n', 'ui'],
};

/** What is generated for everybody to call; its types and lists come through `api/contract`, the rest is the client's own. */
const generatedForAll = /^api\/gen\/(queries|sdk)\.gen$/;

export function zoneFaults(root) {
  const faults = [];
  for (const file of sources(root)) {
    const from = relative(root, file);
    const own = from.split('/');
    const text = readFileSync(file, 'utf8');
    for (const specifier of imports(text)) {
      if (!specifier.startsWith('.')) continue;
      const to = relative(root, resolve(dirname(file), specifier));
      const target = to.split('/');
      if (to.startsWith('api/gen') && own[0] !== 'api' && !generatedForAll.test(to)) {
        faults.push(`${from} imports generated code (${to}) past api/contract`);
      }
      if (own[0] === 'features' && target[0] === 'features' && own[1] !== target[1]) {
        faults.push(`${from} imports another feature (${to})`);
      } else if (own[0] === 'features' && to === 'ui/Waiting' && /ui\/Failure'/.test(text)) {
        faults.push(`${from} writes out waiting and failing by hand; ui/QueryState does both`);
      } else if (own[0] in allowed && target[0] !== own[0] && own.length > 1 && target.length > 1) {
        if (!allowed[own[0]].includes(target[0])) faults.push(`${from} may not import ${to}`);
      }
    }
  }
  return faults;
}

/** A way from a zone back to itself through others, if there is one. */
export function circleOf(zones) {
  const seen = new Set();
  const walk = (zone, way) => {
    if (way.includes(zone)) return [...way.slice(way.indexOf(zone)), zone];
    if (seen.has(zone)) return undefined;
    seen.add(zone);
    return zones[zone].map((next) => walk(next, [...way, zone])).find(Boolean);
  };
  return Object.keys(zones)
    .map((zone) => walk(zone, []))
    .find(Boolean);
}

function imports(text) {
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1]);
}

function sources(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'gen' || entry.name === 'test' ? [] : sources(path);
    return /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name) ? [path] : [];
  });
}
