import { useNavigate, useSearch } from '@tanstack/react-router';
import { PlacesMadePage } from '../features/initiatives/places/PlacesMadePage';

export function PlacesMade() {
  const search = useSearch({ from: '/initiatives/places' });
  const navigate = useNavigate({ from: '/initiatives/places' });
  return <PlacesMadePage search={search} onChange={(next) => void navigate({ search: next, replace: true })} />;
}
