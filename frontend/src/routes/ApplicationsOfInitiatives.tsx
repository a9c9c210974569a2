import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { ApplicationPage } from '../features/initiatives/applications/ApplicationPage';
import { ApplicationsPage } from '../features/initiatives/applications/ApplicationsPage';
import { NewApplicationPage } from '../features/initiatives/applications/NewApplicationPage';
import { useNarrowing } from './useNarrowing';

export { BlankApplicationPage as BlankApplication } from '../features/initiatives/applications/BlankApplicationPage';

export function Applications() {
  const navigate = useNavigate({ from: '/initiatives/applications' });
  const { search, replace } = useNarrowing(useSearch({ from: '/initiatives/applications' }), (next) =>
    navigate({ search: next, replace: true }),
  );
  return <ApplicationsPage search={search} onChange={replace} />;
}

export function NewApplication() {
  return <NewApplicationPage {...useSearch({ from: '/initiatives/applications/new' })} />;
}

export function OneApplication() {
  const { id } = useParams({ from: '/initiatives/applications/$id' });
  return <ApplicationPage key={id} id={id} />;
}
