import { useNavigate, useSearch } from '@tanstack/react-router';
import { CornerPage } from '../features/childcare/CornerPage';

export function Childcare() {
  const { centre } = useSearch({ from: '/childcare' });
  const navigate = useNavigate({ from: '/childcare' });
  return <CornerPage centre={centre} onCentre={(id) => void navigate({ search: { centre: id }, replace: true })} />;
}
