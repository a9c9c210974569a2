import { queryOptions } from '@tanstack/react-query';
import { answer } from '../api/client';
import { ME } from '../api/queryClient';
import { listCentres, readMe, searchAccounts } from '../api/gen/sdk.gen';

/** Who I am, what I may do, and the centres I work for. */
export const meQuery = queryOptions({
  queryKey: [ME],
  queryFn: async ({ signal }) => {
    const [me, centres] = await Promise.all([answer(readMe({ signal })), answer(listCentres({ signal }))]);
    return { ...me, centres: centres.items };
  },
  staleTime: 60_000,
});

/** Accounts by name or user name; the service shows whom this reader may know. */
export function findAccounts(text: string, signal: AbortSignal) {
  return answer(searchAccounts({ body: { text, limit: 10 }, signal }));
}
