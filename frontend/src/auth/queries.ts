import { queryOptions } from '@tanstack/react-query';
import { answer } from '../api/client';
import { listCentres, readMe } from '../api/gen/sdk.gen';

/** Who I am, what I may do, and the centres I work for. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async ({ signal }) => {
    const [me, centres] = await Promise.all([answer(readMe({ signal })), answer(listCentres({ signal }))]);
    return { ...me, centres: centres.items };
  },
  staleTime: 60_000,
});
