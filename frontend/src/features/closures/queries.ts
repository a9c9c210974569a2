import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../api/client';
import {
  createClosure,
  endClosure,
  listCallList,
  listClosures,
  listFundingContributions,
  listOpenDays,
  listRooms,
  previewClosure,
  readClosure,
} from '../../api/gen/sdk.gen';
import type { PreviewClosure, DeclareClosure } from '../../api/gen/types.gen';
import { versioned } from '../../api/versioned';

export type {
  Call,
  CallCare,
  Closure,
  ClosureCause,
  PreviewClosure,
  ClosurePreview,
  ClosureState,
  ClosureConsequences,
  DeclareClosure,
  OpenDay,
} from '../../api/gen/types.gen';

/** Beneath everything of a centre: a closure changes its days, too. */
export const closuresKey = ['centres'] as const;

export function closuresQuery(centreId: string, from?: string, to?: string) {
  return queryOptions({
    queryKey: [...closuresKey, centreId, 'closures', from, to],
    queryFn: async ({ signal }) =>
      (await answer(listClosures({ path: { id: centreId }, query: { from, to }, signal }))).items,
  });
}

export function closureQuery(centreId: string, closureId: string) {
  return queryOptions({
    queryKey: [...closuresKey, centreId, 'closures', closureId],
    queryFn: ({ signal }) => versioned(readClosure({ path: { id: centreId, closureId }, signal })),
  });
}

export function callListQuery(centreId: string, closureId: string) {
  return queryOptions({
    queryKey: [...closuresKey, centreId, 'closures', closureId, 'call-list'],
    queryFn: async ({ signal }) => (await answer(listCallList({ path: { id: centreId, closureId }, signal }))).items,
    // People's numbers stay in memory no longer than they are looked at.
    gcTime: 60_000,
  });
}

export function roomNamesQuery(centreId: string) {
  return queryOptions({
    queryKey: [...closuresKey, centreId, 'rooms'],
    queryFn: async ({ signal }) => (await answer(listRooms({ path: { id: centreId }, signal }))).items,
  });
}

export function daysQuery(centreId: string, from: string, to: string) {
  return queryOptions({
    queryKey: [...closuresKey, centreId, 'open-days', from, to],
    queryFn: async ({ signal }) =>
      (await answer(listOpenDays({ path: { id: centreId }, query: { from, to }, signal }))).items,
  });
}

export function visibilityQuery(centreId: string) {
  return queryOptions({
    queryKey: [...closuresKey, centreId, 'funding'],
    queryFn: async ({ signal }) => (await answer(listFundingContributions({ path: { centreId }, signal }))).items,
  });
}

export function preview(centreId: string, body: PreviewClosure) {
  return answer(previewClosure({ path: { id: centreId }, body }));
}

export function declare(centreId: string, body: DeclareClosure, key: string) {
  return answer(createClosure({ path: { id: centreId }, headers: { 'Idempotency-Key': key }, body }));
}

export function end(centreId: string, closureId: string, etag: string, at?: string) {
  return answer(
    endClosure({ path: { id: centreId, closureId }, headers: { 'If-Match': etag }, body: at ? { at } : {} }),
  );
}
