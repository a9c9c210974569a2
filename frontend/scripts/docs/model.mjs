// The contract as the reference shows it: which page each operation and each schema stands on.

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];
const SCHEMAS = '#/components/schemas/';

/** Schemas that operations of several tags use stand on a page of their own. */
export const SHARED = 'schemas';

export const slug = (tag) => tag.toLowerCase().replace(/[^a-z0-9]+/g, '-');

export const nameOf = (ref) => ref.slice(ref.lastIndexOf('/') + 1);

/** What a reference means, with what stands beside it. */
export function meant(contract, node) {
  if (!node?.$ref) return node;
  const { $ref, ...beside } = node;
  const target = $ref
    .slice(2)
    .split('/')
    .reduce((at, name) => at[name.replaceAll('~1', '/').replaceAll('~0', '~')], contract);
  return { ...meant(contract, target), ...beside, component: nameOf($ref) };
}

export function modelOf(contract) {
  const operations = Object.entries(contract.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => ({
      ...item[method],
      path,
      method: method.toUpperCase(),
      page: slug(item[method].tags[0]),
      parameters: [...(item.parameters ?? []), ...(item[method].parameters ?? [])].map((one) => meant(contract, one)),
      uses: used(contract, item[method]),
    })),
  );
  const schemas = Object.entries(contract.components.schemas).map(([name, schema]) => ({ ...schema, name }));
  const places = placesOf(contract, operations);
  const sent = new Set(operations.flatMap(({ requestBody = {} }) => [...used(contract, requestBody)]));
  return {
    contract,
    operations,
    schemas: schemas.map((schema) => ({
      page: SHARED,
      sent: sent.has(schema.name),
      ...schema,
      ...places[schema.name],
    })),
    tags: contract.tags.filter(({ name }) => operations.some(({ tags }) => tags[0] === name)),
    /** Where a schema is read about. */
    addressOf: (name) => `/docs/${places[name]?.page ?? SHARED}#${name}`,
  };
}

/**
 * Where each schema stands: with the one operation that leads to it, or on the page of the one tag whose operations do; the
 * others, and what tells of problems, are shared.
 */
function placesOf(contract, operations) {
  const ofEach = new Map();
  for (const operation of operations) {
    for (const name of operation.uses) ofEach.set(name, [...(ofEach.get(name) ?? []), operation]);
  }
  for (const name of used(contract, contract.components.responses ?? {})) ofEach.delete(name);
  const places = {};
  for (const [name, users] of ofEach) {
    const [{ page, operationId }] = users;
    if (users.every((one) => one.page === page)) {
      places[name] = { page, ...(users.length === 1 && { ownedBy: operationId }) };
    }
  }
  return places;
}

/** The names of all schemas something refers to, directly or by others. */
function used(contract, node, seen = new Set()) {
  if (node && typeof node === 'object') {
    if (typeof node.$ref === 'string') {
      const name = nameOf(node.$ref);
      if (!node.$ref.startsWith(SCHEMAS)) used(contract, meant(contract, node), seen);
      else if (!seen.has(name)) used(contract, contract.components.schemas[name], seen.add(name));
    }
    for (const child of Object.values(node)) used(contract, child, seen);
  }
  return seen;
}
