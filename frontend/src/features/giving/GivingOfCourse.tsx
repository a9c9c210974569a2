import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** Beside a course: the way to what the centre gives its people. */
export function GivingOfCourse({ courseId }: { courseId: string }) {
  const { t } = useTranslation();
  return (
    <section>
      <div className="bar">
        <h2>{t('giving.title')}</h2>
      </div>
      <p className="small">{t('giving.what')}</p>
      <div className="acts">
        <Link className="btn" to="/courses/$id/giving" params={{ id: courseId }}>
          {t('giving.open')}
        </Link>
      </div>
    </section>
  );
}
