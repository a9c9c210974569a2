import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../src/boot.js', import.meta.url));
const named = /<script [^>]*src="\/boot\.js">/;

/**
 * What runs before the first paint is a script of its own: a module would come too late for that, and the content security policy
 * allows none inside the page. Named after its content like all others, it travels once and not with each page.
 */
export function boot() {
  const text = readFileSync(source, 'utf8');
  const file = `assets/${createHash('sha256').update(text).digest('base64url').slice(0, 7)}.js`;
  let served = '/src/boot.js';
  return {
    name: 'hawsh-boot',
    configResolved({ command }) {
      if (command === 'build') served = `/${file}`;
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: file, source: text });
    },
    transformIndexHtml: (html) => html.replace(named, `<script src="${served}">`),
  };
}
