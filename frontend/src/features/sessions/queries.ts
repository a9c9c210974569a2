import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer } from '../../api/client';
import type { DeviceLoss } from '../../api/contract';
import {
  endMySession,
  endMySessions,
  listDeviceLosses,
  listMySessions,
  readDeviceLoss,
  reportDeviceLoss,
} from '../../api/gen/sdk.gen';

export const sessionsKey = ['sessions'] as const;
export const lossesKey = ['device-losses'] as const;

export const sessionsQuery = queryOptions({
  queryKey: sessionsKey,
  queryFn: ({ signal }) => answer(listMySessions({ signal })),
  staleTime: 0,
});

export function endOne(id: string) {
  return answer(endMySession({ path: { id } }));
}

export function endAll() {
  return answer(endMySessions());
}

export type LossKind = DeviceLoss['kind'];

export type Report = { subject: string | undefined; kind: LossKind; happenedAt: string | undefined };

export function report(body: Report, key: string) {
  return answer(reportDeviceLoss({ body, headers: { 'Idempotency-Key': key } }));
}

export const lossesQuery = infiniteQueryOptions({
  queryKey: [...lossesKey, 'list'],
  queryFn: ({ pageParam, signal }) => answer(listDeviceLosses({ query: { limit: 50, cursor: pageParam }, signal })),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.next ?? undefined,
});

export function lossQuery(id: string) {
  return queryOptions({
    queryKey: [...lossesKey, 'one', id],
    queryFn: ({ signal }) => answer(readDeviceLoss({ path: { id }, signal })),
  });
}
