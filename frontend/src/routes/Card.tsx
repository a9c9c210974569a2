import { useParams, useSearch } from '@tanstack/react-router';
import { CardPage } from '../features/participants/CardPage';
import { CardsPage } from '../features/participants/CardsPage';
import { NotFound } from './NotFound';

export function Card() {
  const { id } = useParams({ from: '/people/$id/card' });
  return <CardPage key={id} id={id} otherwise={<NotFound />} />;
}

export function Cards() {
  const { of } = useSearch({ from: '/people/cards' });
  return <CardsPage ids={of ? of.split(',') : []} />;
}
