import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Course } from '../../api/contract';
import { announceCourse, cancelCourse, endCourse } from '../../api/gen/sdk.gen';
import { seen } from '../../api/headers';
import { localNow } from '../../i18n/dates';
import { Dialog } from '../../ui/Dialog';
import { Reason } from '../../ui/Reason';
import { useDeed } from '../../ui/useDeed';
import { ReasonForm } from './ReasonForm';
import { ofCourses } from './queries';

/** What becomes of a course. What cannot be undone asks once, and says what follows. */
export function CourseSteps({ course }: { course: Course }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [asking, setAsking] = useState<'announce' | 'cancel'>();
  const done = async () => {
    setAsking(undefined);
    await queries.invalidateQueries(ofCourses);
  };
  const step = useDeed({
    mutationFn: (what: 'announce' | 'end') =>
      (what === 'announce' ? announceCourse : endCourse)({ path: { courseId: course.id }, headers: seen(course) }),
    onSuccess: done,
  });
  const mayEnd = course.state === 'ANNOUNCED' && !course.nextSession && course.endsOn < localNow(new Date());
  return (
    <>
      <button type="button" className="btn" onClick={() => setAsking('cancel')}>
        {t('course.cancel')}
      </button>
      {course.state === 'PLANNED' && (
        <button type="button" className="btn primary" onClick={() => setAsking('announce')}>
          {t('course.announce')}
        </button>
      )}
      {mayEnd && (
        <button type="button" className="btn" onClick={() => step.send('end')}>
          {t('course.end')}
        </button>
      )}
      <Reason error={asking ? undefined : step.error} />
      {asking === 'announce' && (
        <Dialog title={t('course.announce')} onClose={() => setAsking(undefined)}>
          <p>{t('course.announceWhy')}</p>
          <Reason error={step.error} />
          <div className="acts">
            <button
              type="button"
              className="btn primary"
              aria-disabled={step.isPending}
              onClick={() => step.send('announce')}
            >
              {t('course.announce')}
            </button>
            <button type="button" className="btn" onClick={() => setAsking(undefined)}>
              {t('form.cancel')}
            </button>
          </div>
        </Dialog>
      )}
      {asking === 'cancel' && (
        <Dialog title={t('course.cancel')} onClose={() => setAsking(undefined)}>
          <p className="after">{t('course.cancelWhy')}</p>
          <ReasonForm
            submit={t('course.cancel')}
            save={(reason) => cancelCourse({ path: { courseId: course.id }, headers: seen(course), body: { reason } })}
            onClose={(cancelled) => (cancelled ? done() : setAsking(undefined))}
          />
        </Dialog>
      )}
    </>
  );
}
