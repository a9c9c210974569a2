import type { RoleAssignment } from '../../api/contract';
import { listRolesQuery } from '../../api/gen/queries.gen';
import { confirmRoleAssignment, endRoleAssignment, refuseRoleAssignment } from '../../api/gen/sdk.gen';
import { seen } from '../../api/headers';

export type AssignmentState = RoleAssignment['state'];

/** What each role opens: the service's own file. */
export function rolesQuery() {
  return { ...listRolesQuery(), staleTime: Number.POSITIVE_INFINITY };
}

export type Act = 'confirm' | 'refuse' | 'end';

export function decide(act: Act, assignment: RoleAssignment, reason: string) {
  const to = { path: { roleAssignmentId: assignment.id }, headers: seen(assignment) };
  if (act === 'confirm') return confirmRoleAssignment(to);
  const body = { reason: reason.trim() || undefined };
  return act === 'refuse' ? refuseRoleAssignment({ ...to, body }) : endRoleAssignment({ ...to, body });
}
