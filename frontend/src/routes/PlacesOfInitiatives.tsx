import { useNavigate, useSearch } from '@tanstack/react-router';
import { PlacesMadePage } from '../features/initiatives/places/PlacesMadePage';
import { useNarrowing } from './useNarrowing';

export function PlacesMade() {
  const navigate = useNavigate({ from: '/initiatives/places' });
  const { search, replace } = useNarrowing(useSearch({ from: '/initiatives/places' }), (next) =>
    navigate({ search: next, replace: true }),
  );
  return <PlacesMadePage search={search} onChange={replace} />;
}
