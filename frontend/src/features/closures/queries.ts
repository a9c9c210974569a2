import { listCallListQuery } from '../../api/gen/queries.gen';
import { items } from '../../api/items';

export function callListQuery(centreId: string, closureId: string) {
  return {
    ...items(listCallListQuery({ path: { centreId, closureId } })),
    // People's numbers stay in memory no longer than they are looked at.
    gcTime: 60_000,
  };
}
