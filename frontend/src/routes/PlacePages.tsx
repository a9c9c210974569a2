import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { PlaceImportPage } from '../features/places/PlaceImportPage';
import { PlacePage } from '../features/places/PlacePage';
import { schemes } from '../features/places/queries';
import { NotFound } from './NotFound';
import { oneOf } from './root';

export function OnePlace() {
  const { scheme, pcode } = useParams({ from: '/places/$scheme/$pcode' });
  const known = oneOf(schemes, scheme);
  if (!known) return <NotFound />;
  return <PlacePage key={`${known} ${pcode}`} scheme={known} pcode={pcode} otherwise={<NotFound />} />;
}

export function ImportPlaces() {
  const { check } = useSearch({ from: '/places/import' });
  const navigate = useNavigate({ from: '/places/import' });
  return <PlaceImportPage check={check} onCheck={(id) => void navigate({ search: { check: id } })} />;
}
