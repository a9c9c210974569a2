import type { Query } from '@tanstack/react-query';
import type * as operations from './gen/sdk.gen';
import type { Tag } from './gen/tags.gen';

type Asked = { _id: keyof typeof operations; tags: readonly Tag[] };

/** What was read under these tags of the contract: `queries.invalidateQueries(under('Courses'))` asks for it again. */
export function under(...tags: Tag[]) {
  return { predicate: (query: Query) => tags.some((tag) => askedBy(query)?.tags.includes(tag)) };
}

/** What these operations answered, whatever they were asked about. */
export function asking(...ids: Asked['_id'][]) {
  return { predicate: (query: Query) => ids.some((id) => askedBy(query)?._id === id) };
}

/** A generated key says what is asked and under which tags; what is asked by hand says neither. */
function askedBy({ queryKey }: Query): Asked | undefined {
  const [asked] = queryKey;
  return typeof asked === 'object' && asked !== null && 'tags' in asked ? (asked as Asked) : undefined;
}
