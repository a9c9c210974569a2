import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, wholeAnswer } from '../../api/client';
import type { ProposeRoleAssignment, RoleAssignment } from '../../api/contract';
import {
  confirmRoleAssignment,
  endRoleAssignment,
  listRoleAssignments,
  listRoles,
  proposeRoleAssignment,
  readRoleAssignment,
  refuseRoleAssignment,
} from '../../api/gen/sdk.gen';

export type AssignmentState = RoleAssignment['state'];

export const assignmentsKey = ['assignments'] as const;

const PAGE = 50;

export function assignmentsQuery(state: AssignmentState | undefined, centreId: string | undefined) {
  return infiniteQueryOptions({
    queryKey: [...assignmentsKey, 'list', state, centreId],
    queryFn: ({ pageParam, signal }) =>
      answer(listRoleAssignments({ query: { state, centreId, limit: PAGE, cursor: pageParam }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

export function assignmentQuery(id: string) {
  return queryOptions({
    queryKey: [...assignmentsKey, 'one', id],
    queryFn: async ({ signal }) => {
      const { data, response } = await wholeAnswer(readRoleAssignment({ path: { id }, signal }));
      return { assignment: data, etag: response.headers.get('ETag') ?? '' };
    },
  });
}

/** What each role opens: the service's own file. */
export const rolesQuery = queryOptions({
  queryKey: ['roles'],
  queryFn: ({ signal }) => answer(listRoles({ signal })),
  staleTime: Number.POSITIVE_INFINITY,
});

export function propose(body: ProposeRoleAssignment, key: string) {
  return answer(proposeRoleAssignment({ body, headers: { 'Idempotency-Key': key } }));
}

export type Act = 'confirm' | 'refuse' | 'end';

export function decide(act: Act, id: string, etag: string, reason: string) {
  const to = { path: { id }, headers: { 'If-Match': etag } };
  if (act === 'confirm') return answer(confirmRoleAssignment(to));
  const body = { reason: reason.trim() || undefined };
  return answer(act === 'refuse' ? refuseRoleAssignment({ ...to, body }) : endRoleAssignment({ ...to, body }));
}
