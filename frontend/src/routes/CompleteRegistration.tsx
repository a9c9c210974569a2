import { useParams } from '@tanstack/react-router';
import { CompletePage } from '../features/participants/CompletePage';
import { NotFound } from './NotFound';

export function CompleteRegistration() {
  const { id } = useParams({ from: '/people/$id/registration' });
  return <CompletePage key={id} id={id} otherwise={<NotFound />} />;
}
