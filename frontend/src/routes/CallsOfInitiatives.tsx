import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { CallPage } from '../features/initiatives/calls/CallPage';
import { CallsPage } from '../features/initiatives/calls/CallsPage';
import { NewCallPage } from '../features/initiatives/calls/NewCallPage';

export function Calls() {
  const search = useSearch({ from: '/initiatives/calls' });
  const navigate = useNavigate({ from: '/initiatives/calls' });
  return <CallsPage {...search} onChange={(next) => void navigate({ search: next, replace: true })} />;
}

export function NewCall() {
  return <NewCallPage />;
}

export function OneCall() {
  const { id } = useParams({ from: '/initiatives/calls/$id' });
  return <CallPage key={id} id={id} />;
}
