import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Course, courseStateValues } from '../../api/contract';
import { listCoursesPages } from '../../api/gen/queries.gen';
import { useMe } from '../../auth/me';
import { SelectField } from '../../ui/Field';
import { Icon } from '../../ui/Icon';
import { More } from '../../ui/More';
import { Empty, Status } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { QueryState } from '../../ui/QueryState';
import { tones, useCourseWords } from './useCourseWords';

type Narrowing = { centre?: string; state?: string };
type Props = Narrowing & { onNarrow: (to: Narrowing) => void };

/** What runs and ran at my centres, the latest first. */
export function CoursesPage({ centre, state, onNarrow }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const wanted = courseStateValues.find((one) => one === state);
  const list = useInfiniteQuery(listCoursesPages({ query: { centreId: centre, state: wanted } }));
  const courses = list.data?.pages.flatMap(({ items }) => items);
  const several = me.centres.length > 1;
  return (
    <Page
      title={t('courses.title')}
      actions={
        <>
          <Link className="btn" to="/calendar" search={centre ? { centre } : {}}>
            <Icon name="calendar" />
            {t('courses.calendar')}
          </Link>
          {me.may('COURSE_MANAGE') && (
            <Link className="btn primary" to="/courses/new">
              <Icon name="plus" />
              {t('courses.add')}
            </Link>
          )}
        </>
      }
    >
      <section className="filters" aria-label={t('lists.filters')}>
        {several && (
          <SelectField
            label={t('courses.centre')}
            value={centre ?? ''}
            onChange={(next) => onNarrow({ centre: next || undefined, state })}
            options={[
              { value: '', label: t('courses.allCentres') },
              ...me.centres.map(({ id }) => ({ value: id, label: me.centreName(id) })),
            ]}
          />
        )}
        <SelectField
          label={t('courses.state')}
          value={wanted ?? ''}
          onChange={(next) => onNarrow({ centre, state: next || undefined })}
          options={[
            { value: '', label: t('courses.allStates') },
            ...courseStateValues.map((one) => ({ value: one, label: t(`courseState.${one}`) })),
          ]}
        />
      </section>
      {!courses && <QueryState of={list} />}
      {courses?.length === 0 && (
        <Empty icon="book">
          <p>{wanted || centre ? t('courses.noneFound') : t('courses.none')}</p>
        </Empty>
      )}
      {courses && courses.length > 0 && (
        <>
          <Table courses={courses} withCentre={several && !centre} />
          <More list={list} />
        </>
      )}
    </Page>
  );
}

function Table({ courses, withCentre }: { courses: readonly Course[]; withCentre: boolean }) {
  const { t } = useTranslation();
  const me = useMe();
  const words = useCourseWords();
  return (
    <table className="fold courses">
      <caption className="sr">{t('courses.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('courses.name')}</th>
          <th scope="col">{t('courses.when')}</th>
          <th scope="col">{t('courses.teachers')}</th>
          <th scope="col">{t('courses.places')}</th>
          <th scope="col">{t('courses.sessions')}</th>
          <th scope="col">{t('courses.state')}</th>
        </tr>
      </thead>
      <tbody>
        {courses.map((course) => (
          <tr key={course.id}>
            <th scope="row">
              <Link to="/courses/$id" params={{ id: course.id }}>
                <bdi>{words.title(course)}</bdi>
              </Link>
              {withCentre && <span className="small block">{me.centreName(course.centreId)}</span>}
            </th>
            <td>
              {words.days(course)}
              <span className="small block">{words.weekly(course)}</span>
            </td>
            <td>
              {course.teachers.map(({ staffMemberId, name }, index) => (
                <span key={staffMemberId}>
                  {index > 0 && t('courses.comma')}
                  <bdi>{name}</bdi>
                </span>
              ))}
            </td>
            <td className="nowrap">
              <span className="small on-phone">{t('courses.places')}</span>
              {course.capacity ? (
                t('courses.of', { part: course.placesTaken, whole: course.capacity })
              ) : (
                <span className="dim">{t('courses.open')}</span>
              )}
            </td>
            <td className="nowrap">
              <span className="small on-phone">{t('courses.sessions')}</span>
              {t('courses.of', { part: course.sessionsHeld, whole: course.sessions })}
            </td>
            <td>
              <Status {...tones[course.state]}>{t(`courseState.${course.state}`)}</Status>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
