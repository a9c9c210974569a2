import { infiniteQueryOptions } from '@tanstack/react-query';
import { answer } from '../../api/client';
import { listAuditEntries } from '../../api/gen/sdk.gen';

/** What is asked of the trail; empty means everything. */
export type AuditFilter = {
  /** So many days back, today included. */
  days?: number;
  actor?: string;
  entity?: string;
  entityId?: string;
  centre?: string;
  refused?: true;
};

export function auditQuery({ actor, entity, entityId, centre, refused }: AuditFilter, from: string | undefined) {
  return infiniteQueryOptions({
    queryKey: ['audit', from, actor, entity, entityId, centre, refused],
    queryFn: ({ pageParam, signal }) =>
      answer(
        listAuditEntries({
          query: {
            from,
            actor,
            entity,
            entityId,
            centreId: centre,
            outcome: refused && 'REFUSED',
            limit: 50,
            cursor: pageParam,
          },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
}
