// Generates src/api/gen from the contract. HAWSH_CONTRACT points elsewhere while the contract itself is being changed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createClient } from '@hey-api/openapi-ts';
import { parse } from 'yaml';
import { answersOf } from './answers.mjs';
import { operationsByTag } from './operations.mjs';
import { queriesByTag } from './queries.mjs';

const contract = process.env.HAWSH_CONTRACT ?? fileURLToPath(new URL('../../openapi.yaml', import.meta.url));
const target = fileURLToPath(new URL('../src/api/gen', import.meta.url));
const stamp = `${target}/.made-from`;

if (!existsSync(contract)) {
  console.error(`The contract ${contract} is missing. Run "make openapi", or set HAWSH_CONTRACT.`);
  process.exit(1);
}

const text = readFileSync(contract, 'utf8');
const makers = ['gen-api.mjs', 'answers.mjs', 'operations.mjs', 'queries.mjs'].map((name) =>
  fileURLToPath(new URL(name, import.meta.url)),
);
const made = makers
  .reduce((hash, maker) => hash.update(readFileSync(maker)), createHash('sha256').update(text))
  .digest('hex');
if (existsSync(stamp) && readFileSync(stamp, 'utf8') === made) process.exit(0);

/** What is only read, though it is sent as a POST so that what was typed stands in no address. */
const READS = ['searchAccounts', 'searchParticipants', 'checkDuplicates', 'searchChildren', 'previewSession'];

const read = withClosedLists(parse(text));
rmSync(target, { recursive: true, force: true });
await createClient({
  input: goodAnswers(withoutWideIntegers(structuredClone(read))),
  output: { path: target },
  logs: { level: 'warn' },
  parser: { hooks: { operations: { getKind: ({ id }) => (READS.includes(id) ? ['query'] : undefined) } } },
  plugins: [
    { name: '@hey-api/client-fetch', throwOnError: true },
    '@hey-api/typescript',
    { name: '@hey-api/sdk', validator: false, responseStyle: 'data' },
    {
      name: '@tanstack/react-query',
      comments: false,
      queryOptions: '{{name}}Query',
      queryKeys: { name: '{{name}}QueryKey', tags: true },
      infiniteQueryOptions: '{{name}}Pages',
      infiniteQueryKeys: { name: '{{name}}PagesKey', tags: true },
      // An operation is already what is called: it takes its options and promises the answer.
      mutationOptions: false,
    },
  ],
});
const queries = `${target}/@tanstack`;
for (const [file, part] of Object.entries({
  ...operationsByTag(readFileSync(`${target}/sdk.gen.ts`, 'utf8'), read),
  ...queriesByTag(readFileSync(`${queries}/react-query.gen.ts`, 'utf8'), read),
})) {
  writeFileSync(`${target}/${file}`, part);
}
rmSync(queries, { recursive: true });
writeFileSync(`${target}/lists.gen.ts`, openLists(read.components.schemas));
writeFileSync(`${target}/tags.gen.ts`, tags(read));
writeClosedLists(read.components.schemas);
writeFileSync(`${target}/answers.json`, JSON.stringify(answersOf(read)));
writeFileSync(stamp, made);

/**
 * Lists are open in answers, for clients that live longer than the service they were made for. This one is delivered with it
 * and has a word for each value, so that it reads `AnySex` as the closed list `Sex`.
 */
function withClosedLists(contract) {
  const { schemas } = contract.components;
  for (const [name, schema] of Object.entries(schemas)) {
    const closed = name.replace(/^Any/, '');
    if (name !== closed && schemas[closed]?.enum) delete schemas[name];
    else if (schema['x-extensible-enum']) schema.enum = schema['x-extensible-enum'];
  }
  return JSON.parse(
    JSON.stringify(contract, (key, value) =>
      key === '$ref' && !schemas[value.split('/').at(-1)] ? value.replace('/schemas/Any', '/schemas/') : value,
    ),
  );
}

/** The open lists of the contract as values, each under its schema's name: `AuditAct` becomes `auditActs`. */
function openLists(schemas) {
  return Object.entries(schemas)
    .filter(([, schema]) => schema['x-extensible-enum'])
    .map(
      ([name, schema]) =>
        `export const ${variable(name)}s = ${JSON.stringify(schema['x-extensible-enum'])} as const;\n`,
    )
    .join('\n');
}

function tags({ paths }) {
  const names = new Set(
    Object.values(paths).flatMap((path) => Object.values(path).flatMap((operation) => operation.tags)),
  );
  return `export type Tag = ${[...names].map((name) => `'${name}'`).join(' | ')};\n`;
}

/** All there is on each closed list (`Sex` becomes `sexValues`), a file for each: the door does not wait for what a room needs. */
function writeClosedLists(schemas) {
  mkdirSync(`${target}/values`, { recursive: true });
  for (const [name, schema] of Object.entries(schemas).filter(([, one]) => one.enum)) {
    const text = `export const ${variable(name)}Values = ${JSON.stringify(schema.enum)} as const;\n`;
    writeFileSync(`${target}/values/${name}.gen.ts`, text);
  }
}

function variable(name) {
  return `${name[0].toLowerCase()}${name.slice(1)}`;
}

/** A refusal is thrown as what it is (`Refusal`), so that only good answers have a type. */
function goodAnswers(contract) {
  for (const { responses } of Object.values(contract.paths).flatMap((path) => Object.values(path))) {
    for (const status of Object.keys(responses)) if (status >= '400') delete responses[status];
  }
  return contract;
}

/** JSON numbers are doubles in a browser: an int64 in the contract must stay a number here and not become a bigint. */
function withoutWideIntegers(node) {
  if (node && typeof node === 'object') {
    if (node.type === 'integer' && node.format === 'int64') delete node.format;
    for (const child of Object.values(node)) withoutWideIntegers(child);
  }
  return node;
}
