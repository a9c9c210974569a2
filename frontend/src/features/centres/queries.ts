import { queryOptions } from '@tanstack/react-query';
import type { ChildrensCorner } from '../../api/contract';
import { readChildrensCornerQuery } from '../../api/gen/queries.gen';
import { readChildrensCorner } from '../../api/gen/sdk.gen';
import { isRefusal } from '../../api/problem';

/** A centre without a children's corner answers that there is none. */
export function cornerQuery(centreId: string) {
  const path = { centreId };
  return queryOptions<ChildrensCorner | null>({
    queryKey: readChildrensCornerQuery({ path }).queryKey,
    queryFn: async ({ signal }) => {
      try {
        return await readChildrensCorner({ path, signal });
      } catch (failure) {
        if (isRefusal(failure, 404)) return null;
        throw failure;
      }
    },
  });
}
