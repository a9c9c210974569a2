import { useParams } from '@tanstack/react-router';
import { CallListSheet } from '../features/closures/CallListSheet';
import { ClosePage } from '../features/closures/ClosePage';
import { ClosurePage } from '../features/closures/ClosurePage';
import { DoorNotice } from '../features/closures/DoorNotice';
import { NotFound } from './NotFound';

export function Close() {
  const { id } = useParams({ from: '/centres/$id/close' });
  return <ClosePage key={id} id={id} />;
}

export function Closure() {
  const params = useParams({ from: '/centres/$id/closures/$closureId' });
  return <ClosurePage key={params.closureId} {...params} otherwise={<NotFound />} />;
}

export function Notice() {
  const params = useParams({ from: '/centres/$id/closures/$closureId/notice' });
  return <DoorNotice {...params} otherwise={<NotFound />} />;
}

export function CallList() {
  const params = useParams({ from: '/centres/$id/closures/$closureId/call-list' });
  return <CallListSheet {...params} otherwise={<NotFound />} />;
}
