import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const template = fileURLToPath(new URL('./sw.js', import.meta.url));

/** Everything the client is made of; pictures and papers are asked for when they are needed. */
const kept = /\.(js|css|woff2)$/;

/** Writes dist/sw.js with the names of this build: another build is another cache. */
export function serviceWorker() {
  return {
    name: 'hawsh-service-worker',
    apply: 'build',
    generateBundle: {
      // After Vite has put an entry that only imports into the page itself: the worker keeps nothing if one file is not there.
      order: 'post',
      handler(_options, bundle) {
        const files = Object.keys(bundle)
          .filter((name) => kept.test(name))
          .sort()
          .map((name) => `/${name}`);
        const all = ['/', '/icon.svg', ...files];
        const text = readFileSync(template, 'utf8');
        const version = createHash('sha256').update(text).update(all.join('\n')).digest('hex').slice(0, 12);
        this.emitFile({
          type: 'asset',
          fileName: 'sw.js',
          source: text.replace('__VERSION__', version).replace('__FILES__', JSON.stringify(all)),
        });
      },
    },
  };
}
