import { useNavigate, useSearch } from '@tanstack/react-router';
import { HeadcountsPage } from '../features/today/HeadcountsPage';

export function Headcounts() {
  const search = useSearch({ from: '/headcounts' });
  const navigate = useNavigate({ from: '/headcounts' });
  return <HeadcountsPage {...search} onChange={(to) => void navigate({ search: to, replace: true })} />;
}
