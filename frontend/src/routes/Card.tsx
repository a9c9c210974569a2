import { useParams } from '@tanstack/react-router';
import { CardPage } from '../features/participants/CardPage';
import { NotFound } from './NotFound';

export function Card() {
  const { id } = useParams({ from: '/people/$id/card' });
  return <CardPage key={id} id={id} otherwise={<NotFound />} />;
}
