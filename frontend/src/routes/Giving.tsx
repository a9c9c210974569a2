import { useParams } from '@tanstack/react-router';
import { GivingPage } from '../features/giving/GivingPage';
import { PaymentListPage } from '../features/giving/PaymentListPage';
import { ReceiptPage } from '../features/giving/ReceiptPage';
import { NotFound } from './NotFound';

export function Giving() {
  const { id } = useParams({ from: '/courses/$id/giving' });
  return <GivingPage key={id} courseId={id} otherwise={<NotFound />} />;
}

export function Receipt() {
  const { id, kit } = useParams({ from: '/courses/$id/kits/$kit' });
  return <ReceiptPage key={kit} courseId={id} kitId={kit} otherwise={<NotFound />} />;
}

export function Payments() {
  const { id } = useParams({ from: '/payment-lists/$id' });
  return <PaymentListPage key={id} id={id} otherwise={<NotFound />} />;
}
