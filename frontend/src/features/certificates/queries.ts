import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../api/client';
import {
  approveCertificates,
  createCertificateDrafts,
  endCertificate,
  listCourseCertificates,
  readCertificate,
  readCertificateSetting,
  readCourse,
  updateCertificate,
  updateCertificateSetting,
} from '../../api/gen/sdk.gen';
import type { Certificate, CertificatePatch } from '../../api/gen/types.gen';
import { versioned } from '../../api/versioned';

export type { Certificate, CertificatePaper, CertificateState } from '../../api/gen/types.gen';

/** So many are issued at once; the service takes no more. */
export const MOST_AT_ONCE = 100;

/** The service compares the version alone. */
const seen = ({ version }: Certificate) => ({ 'If-Match': `"${version}.en.certificate"` });

export function courseQuery(id: string) {
  return queryOptions({
    queryKey: ['courses', id, 'title'],
    queryFn: ({ signal }) => answer(readCourse({ path: { id }, signal })),
  });
}

export function certificatesQuery(courseId: string) {
  return queryOptions({
    queryKey: ['courses', courseId, 'certificates'],
    queryFn: async ({ signal }) => (await answer(listCourseCertificates({ path: { id: courseId }, signal }))).items,
  });
}

export function paperQuery(id: string) {
  return queryOptions({
    queryKey: ['certificates', id],
    queryFn: ({ signal }) => answer(readCertificate({ path: { id }, signal })),
  });
}

export function settingQuery(centreId: string) {
  return queryOptions({
    queryKey: ['centres', centreId, 'certificate-setting'],
    queryFn: ({ signal }) => versioned(readCertificateSetting({ path: { id: centreId }, signal })),
  });
}

export function draft(courseId: string) {
  return answer(createCertificateDrafts({ path: { id: courseId } }));
}

export function proofRead(certificate: Certificate, body: CertificatePatch) {
  return answer(updateCertificate({ path: { id: certificate.id }, headers: seen(certificate), body }));
}

export function issue(courseId: string, certificateIds: string[]) {
  return answer(approveCertificates({ path: { id: courseId }, body: { certificateIds } }));
}

export function revoke(certificate: Certificate, reason: string) {
  return answer(endCertificate({ path: { id: certificate.id }, headers: seen(certificate), body: { reason } }));
}

export function decideOnChecks(centreId: string, etag: string, confirmsPublicly: boolean) {
  return answer(
    updateCertificateSetting({
      path: { id: centreId },
      headers: { 'If-Match': etag },
      body: { confirmsPublicly },
    }),
  );
}
