import { useNavigate, useSearch } from '@tanstack/react-router';
import { PeoplePage } from '../features/participants/PeoplePage';

/** Order, filters, columns and the view live in the address, so that a list can be kept and shared. */
export function People() {
  const search = useSearch({ from: '/people' });
  const navigate = useNavigate({ from: '/people' });
  return (
    <PeoplePage
      search={search}
      onChange={(next) => void navigate({ search: (now) => ({ ...now, ...next }), replace: true })}
      onReplace={(next) => void navigate({ search: next, replace: true })}
    />
  );
}
