import { useNavigate, useSearch } from '@tanstack/react-router';
import { MoneyPage } from '../features/initiatives/money/MoneyPage';

export function Money() {
  const search = useSearch({ from: '/initiatives/money' });
  const navigate = useNavigate({ from: '/initiatives/money' });
  return <MoneyPage search={search} onChange={(next) => void navigate({ search: next, replace: true })} />;
}
