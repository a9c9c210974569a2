import { type QueryKey, type UseQueryOptions, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Failure } from './Failure';
import { Waiting } from './Waiting';

type Props<T, K extends QueryKey> = { query: UseQueryOptions<T, Error, T, K>; children: (found: T) => ReactNode };

/** Asks, waits calmly, says what went wrong, and shows what came. */
export function Opened<T, K extends QueryKey>({ query, children }: Props<T, K>) {
  const found = useQuery(query);
  if (found.data !== undefined) return children(found.data);
  return found.error ? <Failure error={found.error} again={() => void found.refetch()} /> : <Waiting />;
}
