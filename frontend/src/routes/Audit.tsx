import { useNavigate, useSearch } from '@tanstack/react-router';
import { AuditPage } from '../features/audit/AuditPage';

export function Audit() {
  const filter = useSearch({ from: '/audit' });
  const navigate = useNavigate({ from: '/audit' });
  return (
    <AuditPage
      filter={filter}
      onChange={(next) => void navigate({ search: (now) => ({ ...now, ...next }), replace: true })}
    />
  );
}
