import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Course, CourseSession as Session } from '../../api/contract';
import { readActivityQuery } from '../../api/gen/queries.gen';
import { inMyLanguage } from '../../i18n/inMyLanguage';
import { leftToRight } from '../../i18n/useFormats';
import { useCourseWords } from './useCourseWords';

type Props = {
  course: Course;
  next?: Session;
  sessions?: readonly Session[];
  roomName: (id: string | null | undefined) => string;
  onMove?: () => void;
  children?: ReactNode;
};

/** Beside the people: what comes next, the places, what is taught. */
export function CourseAside({ course, next, sessions, roomName, onMove, children }: Props) {
  const { t } = useTranslation();
  const words = useCourseWords();
  const planned = sessions?.filter(({ state }) => state === 'PLANNED') ?? [];
  return (
    <aside>
      <section>
        <div className="bar">
          <h2>{t('course.next')}</h2>
        </div>
        {next ? (
          <>
            <p className="lead-line">{words.when(next)}</p>
            <dl className="facts">
              <dt>{t('course.number')}</dt>
              <dd>
                {t('courses.of', { part: planned.indexOf(next) + 1, whole: planned.length })}
                {next.topic && (
                  <span className="block">
                    <bdi>{next.topic}</bdi>
                  </span>
                )}
              </dd>
              <dt>{t('session.room')}</dt>
              <dd>
                <bdi>{roomName(next.roomId)}</bdi>
              </dd>
            </dl>
            {onMove && (
              <>
                <div className="acts">
                  <button type="button" className="btn" onClick={onMove}>
                    {t('course.move')}
                  </button>
                </div>
                <p className="small">{t('course.moveWhy')}</p>
              </>
            )}
          </>
        ) : (
          <p className="dim">{t('course.noNext')}</p>
        )}
      </section>
      <section>
        <div className="bar">
          <h2>{t('course.seats')}</h2>
        </div>
        <dl className="fig">
          <dt>{t('course.taken')}</dt>
          <dd>
            {course.capacity ? (
              <bdi dir="ltr">
                {course.placesTaken} <span className="of">{leftToRight(`/ ${course.capacity}`)}</span>
              </bdi>
            ) : (
              t('courses.open')
            )}
          </dd>
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
        <p className="small">{t(`selection.${course.selection}`)}</p>
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
      <div className="bar">
        <h2>{t('course.curriculum')}</h2>
      </div>
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
    </section>
  );
}
