import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { GrantPage } from '../features/initiatives/grants/GrantPage';
import { GrantsPage } from '../features/initiatives/grants/GrantsPage';
import { MoneyPage } from '../features/initiatives/money/MoneyPage';
import { useNarrowing } from './useNarrowing';

export function Money() {
  const navigate = useNavigate({ from: '/initiatives/money' });
  const { search, replace } = useNarrowing(useSearch({ from: '/initiatives/money' }), (next) =>
    navigate({ search: next, replace: true }),
  );
  return <MoneyPage search={search} onChange={replace} />;
}

export function Grants() {
  const navigate = useNavigate({ from: '/initiatives/grants' });
  const { search, replace } = useNarrowing(useSearch({ from: '/initiatives/grants' }), (next) =>
    navigate({ search: next, replace: true }),
  );
  return <GrantsPage {...search} onChange={replace} />;
}

export function OneGrant() {
  const { id } = useParams({ from: '/initiatives/grants/$id' });
  return <GrantPage key={id} id={id} />;
}
