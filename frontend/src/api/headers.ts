/** Sent again with the same key it has one effect, whatever became of the first answer. */
export function once(key: string) {
  return { 'Idempotency-Key': key };
}

/** Changes nothing if somebody saved since this was read. The service compares the version alone. */
export function seen({ version }: { version?: number }) {
  return { 'If-Match': `"${version}.en.record"` };
}
