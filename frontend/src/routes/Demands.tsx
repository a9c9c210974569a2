import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { DemandPage } from '../features/demands/DemandPage';
import { DemandsPage } from '../features/demands/DemandsPage';
import { NotFound } from './NotFound';

export function Demands() {
  const search = useSearch({ from: '/demands' });
  const navigate = useNavigate({ from: '/demands' });
  return <DemandsPage {...search} onChange={(next) => void navigate({ search: next, replace: true })} />;
}

export function OneDemand() {
  const { id } = useParams({ from: '/demands/$id' });
  return <DemandPage key={id} id={id} otherwise={<NotFound />} />;
}
