import { useNavigate, useSearch } from '@tanstack/react-router';
import { PeoplePage } from '../features/participants/PeoplePage';
import { useNarrowing } from './useNarrowing';

/** Order, filters, columns and the view live in the address, so that a list can be kept and shared. */
export function People() {
  const navigate = useNavigate({ from: '/people' });
  const { search, change, replace } = useNarrowing(useSearch({ from: '/people' }), (next) =>
    navigate({ search: next, replace: true }),
  );
  return <PeoplePage search={search} onChange={(next) => change((now) => ({ ...now, ...next }))} onReplace={replace} />;
}
