import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020';

type Operation = { id: string; method: string; path: string; answers: Record<string, Record<string, object>> };

const contract = JSON.parse(readFileSync(join(import.meta.dirname, '../api/gen/answers.json'), 'utf8'));

/** A path whose words are written out goes before one that takes anything there. */
const operations = (contract.operations as Operation[])
  .map((operation, index) => ({
    ...operation,
    index,
    pattern: new RegExp(`^${operation.path.replace(/\{\w+\}/g, '[^/]+')}$`),
  }))
  .sort((one, other) => holes(one.path) - holes(other.path));

const schemas = new Ajv2020({ allErrors: true, strict: false, validateSchema: false, verbose: true, logger: false });
for (const [name, pattern] of Object.entries({
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  date: /^\d{4}-\d\d-\d\d$/,
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
  int32: /./,
  int64: /./,
  binary: /./,
})) {
  schemas.addFormat(name, pattern);
}
/** Open lists grow, but only in the contract. */
schemas.addKeyword({
  keyword: 'x-extensible-enum',
  type: 'string',
  validate: (known: string[], value: string) => known.includes(value),
});
schemas.addSchema(contract, 'contract');

/**
 * What is wrong with a mocked answer, as the contract has it: one sentence a fault, with the operation, the status, the
 * place in the answer and the reason. Addresses outside the service have no faults.
 */
export async function faultsOf(request: Request, response: Response): Promise<string[]> {
  const path = new URL(request.url).pathname;
  if (!path.startsWith('/api/') || response.type === 'error') return [];
  const operation = operations.find(({ method, pattern }) => method === request.method && pattern.test(path));
  if (!operation) return [`${request.method} ${path}: the contract has no such operation`];
  const where = `${operation.id} (${operation.method} ${operation.path}) ${response.status}`;
  const bodies = operation.answers[response.status];
  if (!bodies) return [`${where}: never answered`];
  const type = response.headers.get('Content-Type')?.split(';')[0] ?? '';
  if (Object.keys(bodies).length === 0) return type === '' ? [] : [`${where}: has no body, yet ${type} was sent`];
  if (!bodies[type]) return [`${where}: ${type || 'nothing'} was sent instead of ${Object.keys(bodies)}`];
  if (!type.endsWith('json')) return [];
  const valid = schemas.getSchema(
    `contract#/operations/${operation.index}/answers/${response.status}/${type.replace('/', '~1')}`,
  );
  if (valid?.(await response.json())) return [];
  return (valid?.errors ?? []).filter(({ keyword }) => keyword !== 'anyOf').map((fault) => `${where}: ${told(fault)}`);
}

function told({ instancePath, keyword, message, params, data }: ErrorObject): string {
  const place = instancePath || 'the answer';
  if (keyword === 'additionalProperties') return `${place} has no "${params.additionalProperty}"`;
  if (keyword === 'enum')
    return `${place} is ${JSON.stringify(data)}, which is none of ${params.allowedValues.join(', ')}`;
  if (keyword === 'x-extensible-enum') return `${place} is ${JSON.stringify(data)}, which is not on its list`;
  if (keyword === 'required') return `${place} lacks "${params.missingProperty}"`;
  return `${place} ${message} (it is ${JSON.stringify(data)})`;
}

function holes(path: string): number {
  return path.split('{').length;
}
