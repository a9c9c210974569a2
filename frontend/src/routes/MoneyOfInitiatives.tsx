import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { GrantPage } from '../features/initiatives/grants/GrantPage';
import { GrantsPage } from '../features/initiatives/grants/GrantsPage';
import { MoneyPage } from '../features/initiatives/money/MoneyPage';

export function Money() {
  const search = useSearch({ from: '/initiatives/money' });
  const navigate = useNavigate({ from: '/initiatives/money' });
  return <MoneyPage search={search} onChange={(next) => void navigate({ search: next, replace: true })} />;
}

export function Grants() {
  const search = useSearch({ from: '/initiatives/grants' });
  const navigate = useNavigate({ from: '/initiatives/grants' });
  return <GrantsPage {...search} onChange={(next) => void navigate({ search: next, replace: true })} />;
}

export function OneGrant() {
  const { id } = useParams({ from: '/initiatives/grants/$id' });
  return <GrantPage key={id} id={id} />;
}
