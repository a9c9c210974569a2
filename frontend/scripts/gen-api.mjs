// Generates src/api/gen from the contract. HAWSH_CONTRACT points elsewhere while the contract itself is being changed.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createClient } from '@hey-api/openapi-ts';
import { parse } from 'yaml';

const contract = process.env.HAWSH_CONTRACT ?? new URL('../../openapi.yaml', import.meta.url).pathname;
const made = new URL('../src/api/gen/sdk.gen.ts', import.meta.url).pathname;

if (!existsSync(contract)) {
  console.error(`The contract ${contract} is missing. Run "make openapi", or set HAWSH_CONTRACT.`);
  process.exit(1);
}

if (existsSync(made) && statSync(made).mtimeMs > statSync(contract).mtimeMs && !process.env.HAWSH_CONTRACT)
  process.exit(0);

await createClient({
  input: withoutWideIntegers(parse(readFileSync(contract, 'utf8'))),
  output: { path: new URL('../src/api/gen', import.meta.url).pathname },
  logs: { level: 'warn' },
  plugins: ['@hey-api/client-fetch', '@hey-api/typescript', { name: '@hey-api/sdk', validator: false }],
});

/** JSON numbers are doubles in a browser: an int64 in the contract must stay a number here and not become a bigint. */
function withoutWideIntegers(node) {
  if (node && typeof node === 'object') {
    if (node.type === 'integer' && node.format === 'int64') delete node.format;
    for (const child of Object.values(node)) withoutWideIntegers(child);
  }
  return node;
}
