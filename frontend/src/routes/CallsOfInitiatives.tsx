import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { CallPage } from '../features/initiatives/calls/CallPage';
import { CallsPage } from '../features/initiatives/calls/CallsPage';
import { NewCallPage } from '../features/initiatives/calls/NewCallPage';
import { useNarrowing } from './useNarrowing';

export function Calls() {
  const navigate = useNavigate({ from: '/initiatives/calls' });
  const { search, replace } = useNarrowing(useSearch({ from: '/initiatives/calls' }), (next) =>
    navigate({ search: next, replace: true }),
  );
  return <CallsPage {...search} onChange={replace} />;
}

export function NewCall() {
  return <NewCallPage />;
}

export function OneCall() {
  const { id } = useParams({ from: '/initiatives/calls/$id' });
  return <CallPage key={id} id={id} />;
}
