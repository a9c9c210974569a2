import type { QueryClient, QueryKey, UseQueryOptions } from '@tanstack/react-query';
import { under } from '../../api/under';

/** What is told of a case is held while it stands on the screen, and not a moment longer. */
export function sealed<Q, T, K extends QueryKey>(query: UseQueryOptions<Q, Error, T, K> & { queryKey: K }) {
  return { ...query, gcTime: 0, staleTime: 0 };
}

/** Whoever leaves the room leaves nothing of it in this browser: neither what was read nor what was sent. */
export function forget(queries: QueryClient): void {
  queries.removeQueries(under('Mediation'));
  const sent = queries.getMutationCache();
  for (const mutation of sent.getAll()) if (mutation.state.status !== 'pending') sent.remove(mutation);
}
