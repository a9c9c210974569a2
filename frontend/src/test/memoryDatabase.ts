/** What the browser keeps, in memory: the same doors as `offline/database`. */
const keys: Record<string, (value: Row) => string> = {
  device: ({ owner }) => String(owner),
  marks: ({ owner, counter }) => JSON.stringify([owner, counter]),
  counts: ({ owner, sessionId }) => JSON.stringify([owner, sessionId]),
  vault: ({ owner }) => String(owner),
  shares: ({ owner }) => String(owner),
};

type Row = Record<string, unknown>;

const stores = new Map<string, Map<string, Row>>();

function rows(name: string): Map<string, Row> {
  const known = stores.get(name) ?? new Map<string, Row>();
  stores.set(name, known);
  return known;
}

function keyOf(key: unknown): string {
  return Array.isArray(key) ? JSON.stringify(key) : String(key);
}

let refusal: Error | undefined;

/** From now on nothing is kept, as where the disk is full. */
export function keepNothing(why: Error): void {
  refusal = why;
}

export function forgetAll(): void {
  stores.clear();
  refusal = undefined;
}

export const asked = async (value: unknown) => value;

export async function all(name: string): Promise<Row[]> {
  return [...rows(name).values()].map((row) => structuredClone(row));
}

export async function one(name: string, key: unknown): Promise<Row | undefined> {
  return structuredClone(rows(name).get(keyOf(key)));
}

export async function changing(_names: string[], work: (at: (name: string) => unknown) => Promise<unknown>) {
  if (refusal) throw refusal;
  return work((name) => ({
    get: (key: unknown) => structuredClone(rows(name).get(keyOf(key))),
    put: (row: Row) => rows(name).set(keys[name]?.(row) ?? '', structuredClone(row)),
    delete: (key: unknown) => rows(name).delete(keyOf(key)),
  }));
}
