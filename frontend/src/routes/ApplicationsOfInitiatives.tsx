import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { ApplicationPage } from '../features/initiatives/applications/ApplicationPage';
import { ApplicationsPage } from '../features/initiatives/applications/ApplicationsPage';
import { NewApplicationPage } from '../features/initiatives/applications/NewApplicationPage';

export { BlankApplicationPage as BlankApplication } from '../features/initiatives/applications/BlankApplicationPage';

export function Applications() {
  const search = useSearch({ from: '/initiatives/applications' });
  const navigate = useNavigate({ from: '/initiatives/applications' });
  return <ApplicationsPage search={search} onChange={(next) => void navigate({ search: next, replace: true })} />;
}

export function NewApplication() {
  return <NewApplicationPage {...useSearch({ from: '/initiatives/applications/new' })} />;
}

export function OneApplication() {
  const { id } = useParams({ from: '/initiatives/applications/$id' });
  return <ApplicationPage key={id} id={id} />;
}
