import { infiniteQueryOptions } from '@tanstack/react-query';
import { answer } from '../../api/client';
import type { RequestParticipantExport } from '../../api/contract';
import {
  approveParticipantExport,
  fetchParticipantExport,
  listParticipantExports,
  refuseParticipantExport,
  requestParticipantExport,
} from '../../api/gen/sdk.gen';
import { PAGE } from './queries';

export const exportsKey = ['exports'] as const;

export function exportsQuery(state: 'OPEN' | undefined) {
  return infiniteQueryOptions({
    queryKey: [...exportsKey, state],
    queryFn: ({ pageParam, signal }) =>
      answer(listParticipantExports({ query: { state, limit: PAGE, cursor: pageParam }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

export function requestExport(body: RequestParticipantExport, key: string) {
  return answer(requestParticipantExport({ body, headers: { 'Idempotency-Key': key } }));
}

export function approveExport(id: string) {
  return answer(approveParticipantExport({ path: { id } }));
}

export function refuseExport(id: string, reason: string) {
  return answer(refuseParticipantExport({ path: { id }, body: reason ? { reason } : {} }));
}

export function fetchExport(id: string) {
  return answer(fetchParticipantExport({ path: { id }, parseAs: 'blob' })) as Promise<Blob>;
}
