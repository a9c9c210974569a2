import { infiniteQueryOptions } from '@tanstack/react-query';
import { answer } from '../../api/client';
import {
  endDistinction,
  listDistinctions,
  listMatchPairs,
  recordDistinction,
  searchMatchPairs,
} from '../../api/gen/sdk.gen';
import { PAGE, participantsKey } from './queries';

export function pairsQuery() {
  return infiniteQueryOptions({
    queryKey: [...participantsKey, 'pairs'],
    queryFn: ({ pageParam, signal }) => answer(listMatchPairs({ query: { limit: PAGE, cursor: pageParam }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

export function distinctionsQuery() {
  return infiniteQueryOptions({
    queryKey: [...participantsKey, 'distinctions'],
    queryFn: ({ pageParam, signal }) => answer(listDistinctions({ query: { limit: PAGE, cursor: pageParam }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

export function tellApart(one: string, other: string) {
  return answer(recordDistinction({ path: { id: one }, body: { other } }));
}

export function takeBack(id: string) {
  return answer(endDistinction({ path: { id } }));
}

export function lookForPairs(centreId: string, cursor: string | null | undefined) {
  return answer(searchMatchPairs({ body: { centreId, cursor } }));
}
