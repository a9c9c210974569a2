import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { AssignmentPage } from '../features/assignments/AssignmentPage';
import { AssignmentsPage } from '../features/assignments/AssignmentsPage';
import { ProposePage } from '../features/assignments/ProposePage';
import { NotFound } from './NotFound';
import { useNarrowing } from './useNarrowing';

export function Assignments() {
  const navigate = useNavigate({ from: '/access' });
  const { search, change } = useNarrowing(useSearch({ from: '/access' }), (next) =>
    navigate({ search: next, replace: true }),
  );
  return <AssignmentsPage {...search} onChange={(next) => change((now) => ({ ...now, ...next }))} />;
}

export function OneAssignment() {
  const { id } = useParams({ from: '/access/$id' });
  return <AssignmentPage key={id} id={id} otherwise={<NotFound />} />;
}

/** For somebody who is still to be chosen, or for the program one comes from. */
export function Proposing() {
  const { client } = useSearch({ from: '/access/new' });
  return <ProposePage client={client} />;
}
