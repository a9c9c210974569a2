import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { PapersPage } from '../features/initiatives/papers/PapersPage';
import { useNarrowing } from './useNarrowing';

export function Papers() {
  const { id } = useParams({ from: '/initiatives/grants/$id/papers' });
  const navigate = useNavigate({ from: '/initiatives/grants/$id/papers' });
  const { search, replace } = useNarrowing(useSearch({ from: '/initiatives/grants/$id/papers' }), (next) =>
    navigate({ search: next, replace: true }),
  );
  return <PapersPage key={id} id={id} search={search} onChange={replace} />;
}
