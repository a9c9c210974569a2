import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { DemandPage } from '../features/demands/DemandPage';
import { DemandsPage } from '../features/demands/DemandsPage';
import { NotFound } from './NotFound';
import { useNarrowing } from './useNarrowing';

export function Demands() {
  const navigate = useNavigate({ from: '/demands' });
  const { search, replace } = useNarrowing(useSearch({ from: '/demands' }), (next) =>
    navigate({ search: next, replace: true }),
  );
  return <DemandsPage {...search} onChange={replace} />;
}

export function OneDemand() {
  const { id } = useParams({ from: '/demands/$id' });
  return <DemandPage key={id} id={id} otherwise={<NotFound />} />;
}
