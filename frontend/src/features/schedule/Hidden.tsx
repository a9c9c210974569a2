import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/useFormats';
import { QueryState } from '../../ui/QueryState';
import { type Running, runningQuery } from './queries';

/** What the page does not tell of what runs, and why: nothing is missing by accident. */
export function Hidden({ centreId }: { centreId: string }) {
  const { t } = useTranslation();
  const { language } = useFormats();
  const running = useQuery(runningQuery(centreId));
  const hidden = running.data?.flatMap((course) => {
    const why = whyHidden(course);
    return why ? [{ course, why }] : [];
  });
  return (
    <section>
      <div className="bar">
        <h2>{t('whatsOn.hidden')}</h2>
      </div>
      {!hidden && <QueryState of={running} />}
      {hidden?.length === 0 && <p className="small">{t('whatsOn.nothingHidden')}</p>}
      <ul className="hidden-courses">
        {hidden?.map(({ course, why }) => (
          <li key={course.id}>
            <Link to="/courses/$id" params={{ id: course.id }}>
              <bdi>{course.title ? course.title[language] : t('rollcall.private')}</bdi>
            </Link>
            <span className="small">{t(`whatsOn.why.${why}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** In the order in which the public page leaves things out. */
function whyHidden(course: Running): 'SENSITIVE' | 'UNPUBLISHED' | 'ASK_THE_CENTRE' | 'DAY_ONLY' | undefined {
  if (course.sensitive) return 'SENSITIVE';
  if (!course.published) return 'UNPUBLISHED';
  return course.showsWhere === 'FULL' ? undefined : course.showsWhere;
}
