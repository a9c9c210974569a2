import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { listCourseCertificatesQuery } from '../../api/gen/queries.gen';
import { items } from '../../api/items';
import { Failure } from '../../ui/Failure';

const counted = ['DRAFT', 'PROOF_READ', 'ISSUED'] as const;

/** Beside a course: how far its certificates are, and the way to them. */
export function CertificatesOfCourse({ courseId }: { courseId: string }) {
  const { t } = useTranslation();
  const found = useQuery(items(listCourseCertificatesQuery({ path: { courseId } })));
  return (
    <section>
      <div className="bar">
        <h2>{t('certificates.title')}</h2>
      </div>
      {found.error && !found.data && <Failure error={found.error} again={() => void found.refetch()} />}
      {found.data?.length === 0 && <p className="dim">{t('certificates.none')}</p>}
      {found.data && found.data.length > 0 && (
        <dl className="fig">
          {counted.map((state) => (
            <div key={state} className="fact">
              <dt>{t(`certificateState.${state}`)}</dt>
              <dd>{found.data.filter((certificate) => certificate.state === state).length}</dd>
            </div>
          ))}
        </dl>
      )}
      <div className="acts">
        <Link className="btn" to="/courses/$id/certificates" params={{ id: courseId }}>
          {t('certificates.open')}
        </Link>
      </div>
    </section>
  );
}
