import { infiniteQueryOptions } from '@tanstack/react-query';
import { answer } from './client';
import type { historyKinds } from './contract';
import { listChanges } from './gen/sdk.gen';

export type HistoryKind = (typeof historyKinds)[number];

/** Whatever is saved may be in one of them. */
export const historiesKey = ['histories'] as const;

/** What was changed in one record, newest first; a centre's only children's corner is known by the centre. */
export function historyQuery(kind: HistoryKind, id: string) {
  return infiniteQueryOptions({
    queryKey: [...historiesKey, kind, id],
    queryFn: ({ pageParam, signal }) =>
      answer(listChanges({ path: { kind, id }, query: { cursor: pageParam }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
}
