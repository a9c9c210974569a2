import { useParams, useSearch } from '@tanstack/react-router';
import { CertificatesPage } from '../features/certificates/CertificatesPage';
import { PrintPage } from '../features/certificates/PrintPage';
import { NotFound } from './NotFound';

export function Certificates() {
  const { id } = useParams({ from: '/courses/$id/certificates' });
  return <CertificatesPage key={id} courseId={id} otherwise={<NotFound />} />;
}

export function PrintedCertificates() {
  const { id } = useParams({ from: '/courses/$id/certificates/print' });
  const { of } = useSearch({ from: '/courses/$id/certificates/print' });
  return <PrintPage courseId={id} of={of} />;
}
