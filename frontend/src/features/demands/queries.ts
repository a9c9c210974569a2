import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer } from '../../api/client';
import type { DataDemand } from '../../api/contract';
import { listDataDemands, readDataDemand, recordDataDemand } from '../../api/gen/sdk.gen';

export const demandsKey = ['demands'] as const;

export type NewDemand = Pick<DataDemand, 'centreId' | 'demandedBy' | 'demanded' | 'demandedOn' | 'answer'> & {
  office?: string;
};

export function record(body: NewDemand, key: string) {
  return answer(recordDataDemand({ body, headers: { 'Idempotency-Key': key } }));
}

export function demandsQuery(centreId: string | undefined) {
  return infiniteQueryOptions({
    queryKey: [...demandsKey, 'list', centreId],
    queryFn: ({ pageParam, signal }) =>
      answer(listDataDemands({ query: { centreId, limit: 50, cursor: pageParam }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

/** A demand never changes; whoever recorded it prints the letter from the answer and need not be let in to the list. */
export function demandQuery(id: string) {
  return queryOptions({
    queryKey: [...demandsKey, 'one', id],
    queryFn: ({ signal }) => answer(readDataDemand({ path: { id }, signal })),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
