import { useNavigate, useSearch } from '@tanstack/react-router';
import { ExportsPage } from '../features/participants/ExportsPage';

export function Exports() {
  const { state } = useSearch({ from: '/people/exports' });
  const navigate = useNavigate({ from: '/people/exports' });
  return <ExportsPage state={state} onChange={(search) => void navigate({ search, replace: true })} />;
}
