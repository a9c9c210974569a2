import { useInfiniteQuery } from '@tanstack/react-query';
import { listRoleAssignmentsPages } from '../../api/gen/queries.gen';
import { More } from '../../ui/More';
import { QueryState } from '../../ui/QueryState';
import { AssignmentTable } from './AssignmentTable';

type Props = { subject: string; caption: string; none: string };

/** What one account holds, held or is to hold, as far as the reader may see it. */
export function RolesOf({ subject, caption, none }: Props) {
  const list = useInfiniteQuery(listRoleAssignmentsPages({ query: { subject, limit: 50 } }));
  const assignments = list.data?.pages.flatMap((page) => page.items);
  return (
    <>
      <QueryState of={list} />
      {assignments?.length === 0 && <p className="small">{none}</p>}
      {assignments && assignments.length > 0 && <AssignmentTable assignments={assignments} caption={caption} />}
      <More list={list} />
    </>
  );
}
