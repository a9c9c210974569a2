import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Course } from '../../api/contract';
import { readCourseQuery } from '../../api/gen/queries.gen';
import { createCourse, updateCourse } from '../../api/gen/sdk.gen';
import { once, seen } from '../../api/headers';
import { useMe } from '../../auth/me';
import { dayOf, isoDay } from '../../i18n/dates';
import { changedFields } from '../../ui/editing';
import { Icon } from '../../ui/Icon';
import { Opened } from '../../ui/Opened';
import { Page } from '../../ui/Page';
import { RecordForm, type Version } from '../../ui/RecordForm';
import { CourseFields } from './CourseFields';
import { groupsOf } from './clashGroups';
import { type CourseValues, emptyCourse, faultsOf, sentOf, valuesOf, wantedOf } from './courseValues';
import { RefusedPlan } from './RefusedPlan';
import { ofCourses } from './queries';
import { useCourseInWords } from './useCourseInWords';

/** A new course, or one that changes: its sessions follow. */
export function CourseFormPage({ id }: { id?: string }) {
  const { t } = useTranslation();
  return (
    <Page
      title={id ? t('courseForm.edit') : t('courseForm.new')}
      narrow
      above={
        <Link className="back" to={id ? '/courses/$id' : '/courses'} params={{ id } as never}>
          <Icon name="back" />
          {t('course.back')}
        </Link>
      }
    >
      {id ? (
        <Opened query={readCourseQuery({ path: { courseId: id } })}>{(found) => <Form course={found} />}</Opened>
      ) : (
        <Form />
      )}
    </Page>
  );
}

function Form({ course }: { course?: Course }) {
  const { t } = useTranslation();
  const me = useMe();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const mine = me.centres.filter(({ id }) => me.mayIn(id, 'COURSE_MANAGE'));
  const inWords = useCourseInWords(course?.centreId ?? '');
  const only = mine.length === 1 ? (mine[0]?.id ?? '') : '';

  const save = (values: CourseValues, from: Version<CourseValues>, key: string): Promise<Course> => {
    const all = sentOf(values);
    if (!course) return createCourse({ headers: once(key), body: all });
    const changed = changedFields(from.values, values);
    const { centreId: _centre, activityId: _activity, ...patch } = all;
    const fields = changed.includes('selection') ? [...changed, 'streamAPlaces', 'streamBPlaces'] : changed;
    return updateCourse({
      path: { courseId: course.id },
      headers: seen(from),
      body: Object.fromEntries(Object.entries(patch).filter(([field]) => fields.includes(field))),
    });
  };

  return (
    <RecordForm
      begin={
        course
          ? { values: valuesOf(course), version: course.version }
          : { values: emptyCourse(only, isoDay(dayOf(new Date()))) }
      }
      readAgain={
        course &&
        (async () => {
          const now = await queries.fetchQuery({
            ...readCourseQuery({ path: { courseId: course.id } }),
            staleTime: 0,
          });
          return { values: valuesOf(now), version: now.version };
        })
      }
      save={save}
      faultsOf={(values) => faultsOf(values, t)}
      inWords={inWords}
      reasonOf={(error, { values, take }) => {
        const groups = groupsOf(error);
        return (
          groups.length > 0 && (
            <RefusedPlan
              groups={groups}
              centreId={values.centreId}
              wanted={wantedOf(values, course?.id)}
              take={take}
              submit={t('kit.save')}
            />
          )
        );
      }}
      fieldOf={(pointer) => {
        const [field] = pointer.replace(/^#?\//, '').split('/');
        return field === 'endTime' ? 'startTime' : field;
      }}
      submit={t('kit.save')}
      onDone={async ({ id }) => {
        await queries.invalidateQueries(ofCourses);
        await navigate({ to: '/courses/$id', params: { id } });
      }}
      onCancel={() =>
        void (course ? navigate({ to: '/courses/$id', params: { id: course.id } }) : navigate({ to: '/courses' }))
      }
    >
      {(form) => <CourseFields {...form} centres={mine} record={course} />}
    </RecordForm>
  );
}
