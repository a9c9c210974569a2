import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Course } from '../../api/contract';
import { readActivityQuery } from '../../api/gen/queries.gen';
import { inMyLanguage } from '../../i18n/inMyLanguage';
import { leftToRight } from '../../i18n/useFormats';

/** Beside the people: the places, what is taught. */
export function CourseAside({ course, children }: { course: Course; children?: ReactNode }) {
  const { t } = useTranslation();
  return (
    <aside>
      <section>
        <div className="bar">
          <h2>{t('course.seats')}</h2>
        </div>
        <dl className="fig">
          {course.childcareSeats > 0 && (
            <>
              <dt>{t('course.childcare')}</dt>
              <dd>
                <bdi dir="ltr">
                  {course.childcareTaken} <span className="of">{leftToRight(`/ ${course.childcareSeats}`)}</span>
                </bdi>
              </dd>
            </>
          )}
          <dt>{t('course.completed')}</dt>
          <dd>
            <bdi dir="ltr">{`${course.completionPercent} %`}</bdi>
          </dd>
        </dl>
        <p className="small">{t(`courseSelection.${course.selection}`)}</p>
        {course.childcareSeats === 0 && <p className="small">{t('course.noChildcare')}</p>}
        <p className="small">{course.published ? t('course.published') : t('course.notPublished')}</p>
      </section>
      {course.activityId && <Curriculum id={course.activityId} />}
      {children}
    </aside>
  );
}

function Curriculum({ id }: { id: string }) {
  const { t } = useTranslation();
  const activity = useQuery(readActivityQuery({ path: { activityId: id } }));
  if (!activity.data || (activity.data.units.length === 0 && activity.data.materials.length === 0)) return null;
  return (
    <section>
      <details className="fold-away">
        <summary>
          <h2>{t('course.curriculum')}</h2>
        </summary>
        <ol className="curriculum">
          {activity.data.units.map((unit) => (
            <li key={unit.en}>{inMyLanguage(unit)}</li>
          ))}
        </ol>
        {activity.data.materials.length > 0 && (
          <>
            <h3>{t('activities.materials')}</h3>
            <ul className="plain-list">
              {activity.data.materials.map(({ name, perPerson }) => (
                <li key={name.en}>
                  {inMyLanguage(name)} {perPerson && <span className="small">{t('activities.perPerson')}</span>}
                </li>
              ))}
            </ul>
          </>
        )}
      </details>
    </section>
  );
}
