import { queryOptions } from '@tanstack/react-query';
import type { ViewedList } from '../api/contract';
import { listSavedViewsQuery } from '../api/gen/queries.gen';
import { listCentres, readMe } from '../api/gen/sdk.gen';
import { items } from '../api/items';
import { ME } from '../api/queryClient';

/** Who I am, what I may do, and the centres I work for. */
export const meQuery = queryOptions({
  queryKey: [ME],
  queryFn: async ({ signal }) => {
    const [me, centres] = await Promise.all([readMe({ signal }), listCentres({ signal })]);
    return { ...me, centres: centres.items };
  },
  staleTime: 60_000,
});

/** My views of a list, and those shared with the centres I work for. */
export function savedViewsQuery(list: ViewedList) {
  return { ...items(listSavedViewsQuery({ query: { list } })), staleTime: 60_000 };
}
