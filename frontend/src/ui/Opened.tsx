import { type QueryKey, type UseQueryOptions, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { QueryState } from './QueryState';

type Props<Q, T, K extends QueryKey> = { query: UseQueryOptions<Q, Error, T, K>; children: (found: T) => ReactNode };

/** Asks, waits calmly, says what went wrong, and shows what came. */
export function Opened<Q, T, K extends QueryKey>({ query, children }: Props<Q, T, K>) {
  const found = useQuery(query);
  return found.data === undefined ? <QueryState of={found} /> : children(found.data);
}
