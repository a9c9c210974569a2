/** In place of what the generator writes for answers that never end: the contract has none, and the first screen need not wait for it. */
export function createSseClient(): never {
  throw new Error('The contract has no streams');
}
