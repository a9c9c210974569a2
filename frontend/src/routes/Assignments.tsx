import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { AssignmentPage } from '../features/assignments/AssignmentPage';
import { AssignmentsPage } from '../features/assignments/AssignmentsPage';
import { ProposePage } from '../features/assignments/ProposePage';
import { NotFound } from './NotFound';

export function Assignments() {
  const search = useSearch({ from: '/access' });
  const navigate = useNavigate({ from: '/access' });
  return (
    <AssignmentsPage
      {...search}
      onChange={(next) => void navigate({ search: (now) => ({ ...now, ...next }), replace: true })}
    />
  );
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
