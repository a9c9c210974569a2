import { useNavigate, useSearch } from '@tanstack/react-router';
import { AuditPage } from '../features/audit/AuditPage';
import { useNarrowing } from './useNarrowing';

export function Audit() {
  const navigate = useNavigate({ from: '/audit' });
  const { search, change } = useNarrowing(useSearch({ from: '/audit' }), (next) =>
    navigate({ search: next, replace: true }),
  );
  return <AuditPage filter={search} onChange={(next) => change((now) => ({ ...now, ...next }))} />;
}
