/** Only what changed travels, so that two people who change different things never meet. */
export function changedFields<T extends object>(before: T, after: T): (keyof T & string)[] {
  return (Object.keys(after) as (keyof T & string)[]).filter((field) => !same(before[field], after[field]));
}

/** What I changed and somebody else changed too, to something different. */
export function clashes<T extends object>(before: T, mine: T, theirs: T): (keyof T & string)[] {
  return changedFields(before, mine).filter(
    (field) => !same(before[field], theirs[field]) && !same(mine[field], theirs[field]),
  );
}

/** My changes on top of theirs; where both changed the same thing, the answer that was chosen. */
export function merged<T extends object>(before: T, mine: T, theirs: T, takeTheirs: ReadonlySet<string>): T {
  const result = { ...theirs };
  for (const field of changedFields(before, mine)) {
    if (!takeTheirs.has(field)) result[field] = mine[field];
  }
  return result;
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(trimmed(one)) === JSON.stringify(trimmed(other));
}

function trimmed(value: unknown): unknown {
  return typeof value === 'string' ? value.trim() : value;
}
