/**
 * What the service may answer, read from the contract once so that no test has to: each operation with the schema of
 * each status and content type. Records are closed, because a field that is not in the contract is never sent.
 */
export function answersOf(contract) {
  const operations = Object.entries(contract.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId, responses }]) => ({
      id: operationId,
      method: method.toUpperCase(),
      path,
      answers: Object.fromEntries(
        Object.entries(stated(responses, contract)).map(([status, answer]) => [
          status,
          bodies(meant(answer, contract).content),
        ]),
      ),
    })),
  );
  return { operations, components: { schemas: closed(contract.components.schemas) } };
}

/** What any request can meet stands once, with the statuses it is for. */
function stated({ default: any, ...responses }, contract) {
  const statuses = meant(any ?? {}, contract)['x-statuses'] ?? [];
  return { ...Object.fromEntries(statuses.map((status) => [status, any])), ...responses };
}

function meant(part, contract) {
  return part.$ref
    ? part.$ref
        .slice(2)
        .split('/')
        .reduce((node, name) => node[name], contract)
    : part;
}

function bodies(content = {}) {
  return Object.fromEntries(Object.entries(content).map(([type, { schema }]) => [type, closed(schema)]));
}

function closed(node) {
  if (Array.isArray(node)) return node.map(closed);
  if (node === null || typeof node !== 'object') return node;
  // A list that is closed says once what is on it.
  const members = Object.entries(node).filter(([key]) => key !== 'x-extensible-enum' || !node.enum);
  const copy = Object.fromEntries(members.map(([key, child]) => [key, closed(child)]));
  return isRecord(node) ? { ...copy, additionalProperties: false } : copy;
}

function isRecord({ type, properties, additionalProperties }) {
  return [type].flat().includes('object') && properties && additionalProperties === undefined;
}
