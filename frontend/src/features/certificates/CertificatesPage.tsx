import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Certificate } from '../../api/contract';
import {
  listCourseCertificatesQuery,
  listCourseCertificatesQueryKey,
  readCourseQuery,
} from '../../api/gen/queries.gen';
import { approveCertificates, createCertificateDrafts, endCertificate } from '../../api/gen/sdk.gen';
import { seen } from '../../api/headers';
import { items } from '../../api/items';
import { isRefusal } from '../../api/problem';
import { inMyLanguage } from '../../i18n/inMyLanguage';
import { Reason } from '../../ui/Reason';
import { Icon } from '../../ui/Icon';
import { Empty } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { QueryState } from '../../ui/QueryState';
import { say } from '../../ui/said';
import { useDeed } from '../../ui/useDeed';
import { CertificateLine } from './CertificateLine';

/** So many are issued at once; the service takes no more. */
const MOST_AT_ONCE = 100;

/** From the people who completed a course to the papers they take home: names read together, then issued together. */
export function CertificatesPage({ courseId, otherwise }: { courseId: string; otherwise: ReactNode }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const course = useQuery(readCourseQuery({ path: { courseId } }));
  const found = useQuery(items(listCourseCertificatesQuery({ path: { courseId } })));
  const fresh = () => queries.invalidateQueries({ queryKey: listCourseCertificatesQueryKey({ path: { courseId } }) });
  const drafting = useDeed({ mutationFn: () => createCertificateDrafts({ path: { courseId } }), onSuccess: fresh });
  /** A slip is revoked, as any paper that does not count, and the names stand there to be read anew. */
  const takeBack = async (slips: Certificate[]) => {
    try {
      for (const slip of slips)
        await endCertificate({
          path: { certificateId: slip.id },
          headers: seen(slip),
          body: { reason: t('certificates.slip') },
        });
      await createCertificateDrafts({ path: { courseId } });
    } finally {
      await fresh();
    }
    say({ text: t('certificates.takenBack', { count: slips.length }) });
  };
  const issuing = useDeed({
    mutationFn: (ids: string[]) => approveCertificates({ path: { courseId }, body: { certificateIds: ids } }),
    onSuccess: ({ items: now }, ids) => {
      say({
        text: t('certificates.issued', { count: ids.length }),
        undo: () => takeBack(now.filter(({ id }) => ids.includes(id))),
      });
      return fresh();
    },
  });
  if (isRefusal(course.error, 404) || isRefusal(course.error, 400)) return otherwise;
  const list = found.data;
  const ready = list?.filter(({ state }) => state === 'PROOF_READ').slice(0, MOST_AT_ONCE) ?? [];
  const issued = list?.filter(({ state }) => state === 'ISSUED') ?? [];
  return (
    <Page
      title={t('certificates.title')}
      above={
        <Link className="back" to="/courses/$id" params={{ id: courseId }}>
          <Icon name="back" />
          {course.data?.title ? inMyLanguage(course.data.title) : t('certificates.back')}
        </Link>
      }
      below={<p>{t('certificates.what')}</p>}
      actions={
        <>
          {issued.length > 0 && (
            <Link className="btn" to="/courses/$id/certificates/print" params={{ id: courseId }}>
              <Icon name="print" />
              {t('certificates.printAll', { count: issued.length })}
            </Link>
          )}
          {ready.length > 0 && (
            <button
              type="button"
              className="btn primary"
              aria-disabled={issuing.isPending}
              onClick={() => issuing.send(ready.map(({ id }) => id))}
            >
              {t('certificates.issue', { count: ready.length })}
            </button>
          )}
        </>
      }
    >
      <Reason error={issuing.error} />
      <Reason error={drafting.error} />
      {!list && <QueryState of={found} />}
      {list?.length === 0 && <Empty icon="book">{t('certificates.empty')}</Empty>}
      {list && list.length > 0 && (
        <ol className="people-of proof-list" aria-label={t('certificates.list')}>
          {list.map((certificate) => (
            <CertificateLine key={certificate.id} certificate={certificate} onChanged={fresh} />
          ))}
        </ol>
      )}
      {list && (
        <div className="acts">
          <button
            type="button"
            className={list.length === 0 ? 'btn primary' : 'btn'}
            aria-disabled={drafting.isPending}
            onClick={() => drafting.send(undefined)}
          >
            {t(list.length === 0 ? 'certificates.draft' : 'certificates.draftAgain')}
          </button>
          <p className="small" role="status">
            {drafting.isSuccess && list.length === 0 ? t('certificates.nobody') : ''}
          </p>
        </div>
      )}
    </Page>
  );
}
