import { readFileSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

/** What is named after its content never changes: it is squeezed once and as small as it gets, not anew for everybody who asks. */
const lasting = /^assets\/.*\.(js|css|svg)$/;

const forms = [
  ['br', promisify(brotliCompress), {}],
  ['gz', promisify(gzip), { level: 9 }],
];

/** Writes file.js.br and file.js.gz beside file.js, and a list of the files that have them: the service and Caddy send these. */
export function squeezed() {
  return {
    name: 'hawsh-squeezed',
    apply: 'build',
    async writeBundle({ dir }, bundle) {
      const files = Object.keys(bundle)
        .filter((name) => lasting.test(name))
        .sort();
      await Promise.all(
        files.flatMap((name) =>
          forms.map(async ([ending, squeeze, how]) =>
            writeFileSync(`${dir}/${name}.${ending}`, await squeeze(readFileSync(`${dir}/${name}`), how)),
          ),
        ),
      );
      writeFileSync(`${dir}/.vite/squeezed.txt`, `${files.join('\n')}\n`);
    },
  };
}
