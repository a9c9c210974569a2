import { useNavigate, useSearch } from '@tanstack/react-router';
import { PeoplePage } from '../features/participants/PeoplePage';

/** Sort and centre live in the address, so that a list can be kept and shared. */
export function People() {
  const search = useSearch({ from: '/people' });
  const navigate = useNavigate({ from: '/people' });
  return (
    <PeoplePage
      sort={search.sort}
      centre={search.centre}
      onChange={(next) => void navigate({ search: (now) => ({ ...now, ...next }), replace: true })}
    />
  );
}
