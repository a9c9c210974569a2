import { useParams } from '@tanstack/react-router';
import { GridPage } from '../features/rollcall/GridPage';
import { PaperPage } from '../features/rollcall/PaperPage';
import { RollCallPage } from '../features/rollcall/RollCallPage';
import { NotFound } from './NotFound';

export function RollCallOf() {
  const { id } = useParams({ from: '/rollcall/$id' });
  return <RollCallPage key={id} id={id} otherwise={<NotFound />} />;
}

export function Paper() {
  const { id } = useParams({ from: '/rollcall/$id/paper' });
  return <PaperPage key={id} id={id} otherwise={<NotFound />} />;
}

export function GridOf() {
  const { id } = useParams({ from: '/rollcall/course/$id' });
  return <GridPage key={id} id={id} otherwise={<NotFound />} />;
}
