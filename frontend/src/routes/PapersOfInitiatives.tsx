import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { PapersPage } from '../features/initiatives/papers/PapersPage';

export function Papers() {
  const { id } = useParams({ from: '/initiatives/grants/$id/papers' });
  const search = useSearch({ from: '/initiatives/grants/$id/papers' });
  const navigate = useNavigate({ from: '/initiatives/grants/$id/papers' });
  return (
    <PapersPage key={id} id={id} search={search} onChange={(next) => void navigate({ search: next, replace: true })} />
  );
}
