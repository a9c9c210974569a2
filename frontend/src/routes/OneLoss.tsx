import { useParams } from '@tanstack/react-router';
import { LossPage } from '../features/signins/LossPage';
import { NotFound } from './NotFound';

export function OneLoss() {
  const { id } = useParams({ from: '/devices/$id' });
  return <LossPage key={id} id={id} otherwise={<NotFound />} />;
}
