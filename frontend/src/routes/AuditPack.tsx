import { useNavigate, useSearch } from '@tanstack/react-router';
import { AuditPackPage } from '../features/auditpack/AuditPackPage';

export function AuditPack() {
  const search = useSearch({ from: '/sheets/audit' });
  const navigate = useNavigate({ from: '/sheets/audit' });
  return <AuditPackPage {...search} onDraw={(to) => void navigate({ search: to, replace: true })} />;
}
