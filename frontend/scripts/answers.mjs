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
      answers: Object.fromEntries(Object.entries(responses).map(([status, { content }]) => [status, bodies(content)])),
    })),
  );
  return { operations, components: { schemas: closed(contract.components.schemas) } };
}

function bodies(content = {}) {
  return Object.fromEntries(Object.entries(content).map(([type, { schema }]) => [type, closed(schema)]));
}

function closed(node) {
  if (Array.isArray(node)) return node.map(closed);
  if (node === null || typeof node !== 'object') return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, child]) => [key, closed(child)]));
  return isRecord(node) ? { ...copy, additionalProperties: false } : copy;
}

function isRecord({ type, properties, additionalProperties }) {
  return [type].flat().includes('object') && properties && additionalProperties === undefined;
}
