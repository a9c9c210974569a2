// What the search of /docs looks through: [what it is, its title, its address, the words it is found by besides both]. An address that
// ends in the middle goes on with the title: a thousand names would travel twice.
import { slug } from './model.mjs';

export function searchIndex(model, { problems, faults }, words) {
  return [
    ...model.tags.map(({ name, description = '' }) => ['page', name, `/docs/${slug(name)}`, description]),
    ...model.operations.map(({ operationId, summary, method, path, page, ...operation }) => [
      method,
      summary,
      `/docs/${page}#${operationId}`,
      `${path} ${operation['x-permission'] ?? ''}`,
    ]),
    ...model.schemas.map((schema) => [
      'schema',
      schema.name,
      beforeTitle(model.addressOf(schema.name), schema.name),
      membersOf(schema),
    ]),
    ...Object.entries(model.contract.components.headers).map(([name, { description }]) => [
      'header',
      name,
      `/docs/headers#${name}`,
      description,
    ]),
    ['page', 'Getting started', '/docs/start', 'token curl TypeScript Java Python If-Match Idempotency-Key cursor 429'],
    ...problems.map(({ code, status }) => [status, words.en[`problem.${code}.title`], `/docs/problems#${code}`, code]),
    // Their sentences would weigh as much as all operations; a code says in a word what it is.
    ...faults.map((code) => ['fault', code, '/docs/problems#fault-', '']),
  ];
}

function beforeTitle(address, title) {
  return address.endsWith(`#${title}`) ? address.slice(0, -title.length) : address;
}

/** A list is found by what is listed, a patch by what is patched, and a field of any record by that record. */
function membersOf({ name, properties = {}, ...schema }) {
  if (/(Page|List|Patch|HistoryField)$/.test(name)) return '';
  return [
    ...Object.keys(properties),
    ...[schema, ...Object.values(properties)].flatMap((one) => one.enum ?? one['x-extensible-enum'] ?? []),
  ].join(' ');
}
