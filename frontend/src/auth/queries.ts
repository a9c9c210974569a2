import { queryOptions } from '@tanstack/react-query';
import type { Centre, ViewedList } from '../api/contract';
import { listSavedViewsQuery } from '../api/gen/queries.gen';
import { listCentres, readMe } from '../api/gen/sdk.gen';
import { items } from '../api/items';
import { isRefusal } from '../api/problem';
import { ME } from '../api/queryClient';

/** None for whoever may read no centre: they still come in and are told who they are. */
async function myCentres(signal: AbortSignal): Promise<readonly Centre[]> {
  try {
    return (await listCentres({ signal })).items;
  } catch (refusal) {
    if (isRefusal(refusal, 403)) return [];
    throw refusal;
  }
}

/** Who I am, what I may do, and the centres I work for. */
export const meQuery = queryOptions({
  queryKey: [ME],
  queryFn: async ({ signal }) => {
    const [me, centres] = await Promise.all([readMe({ signal }), myCentres(signal)]);
    return { ...me, centres };
  },
  staleTime: 60_000,
});

/** My views of a list, and those shared with the centres I work for. */
export function savedViewsQuery(list: ViewedList) {
  return { ...items(listSavedViewsQuery({ query: { list, limit: 200 } })), staleTime: 60_000 };
}
