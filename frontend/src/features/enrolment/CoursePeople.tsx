import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Enrolment } from '../../api/contract';
import { listEnrolmentsPages, readCoursePlacesQuery } from '../../api/gen/queries.gen';
import { under } from '../../api/under';
import { useMe } from '../../auth/me';
import { isoDay, dayOf } from '../../i18n/dates';
import { Note } from '../../ui/Note';
import { QueryState } from '../../ui/QueryState';
import { ApplyDialog } from './ApplyDialog';
import { Committee } from './Committee';
import { Completion } from './Completion';
import { PeopleList } from './PeopleList';
import { Places } from './Places';
import { type Deed, StepDialog } from './StepDialog';
import { Tracers } from './Tracers';
import { useEnrolmentWords } from './useEnrolmentWords';
import { useLastSessions } from './useLastSessions';

export type CourseOfPeople = {
  id: string;
  centreId: string;
  state: string;
  endsOn: string;
  childcareSeats: number;
};

/** Who is in a course, who waits and for what, and how one comes in. */
export function CoursePeople({ course }: { course: CourseOfPeople }) {
  const { t } = useTranslation();
  const { mayIn } = useMe();
  const queries = useQueryClient();
  const words = useEnrolmentWords();
  const places = useQuery(readCoursePlacesQuery({ path: { courseId: course.id } }));
  const sees = mayIn(course.centreId, 'ROSTER_READ');
  const enrols = mayIn(course.centreId, 'ENROLMENT_MANAGE');
  const [applying, setApplying] = useState(false);
  const [step, setStep] = useState<{ enrolment: Enrolment; deed: Deed }>();
  const [said, setSaid] = useState<string>();
  const fresh = () => queries.invalidateQueries(under('Courses', 'Enrolments', 'Certificates', 'Giving'));
  const done = async (after: Enrolment | undefined) => {
    setStep(undefined);
    setApplying(false);
    if (after) setSaid(t(`enrol.now.${after.state}`, { name: words.name(after) }));
    await fresh();
  };
  const open = course.state === 'ANNOUNCED' && course.endsOn >= isoDay(dayOf(new Date()));
  const people = useInfiniteQuery({
    ...listEnrolmentsPages({ path: { courseId: course.id }, query: { who: 'IN', limit: 50 } }),
    enabled: sees,
  });
  const cameOf = useLastSessions(course);

  // A list of people without the heading above it would jump when the seats come.
  if (!places.data) return <QueryState of={places} />;
  const { selection, taken, offered, waiting, applying: applicants } = places.data;
  const completed = course.state === 'ENDED';
  const deeds = enrols
    ? { on: (enrolment: Enrolment, deed: Deed) => setStep({ enrolment, deed }), onDone: done, course }
    : undefined;
  return (
    <>
      <Places
        places={places.data}
        action={
          enrols &&
          open && (
            <button
              type="button"
              className={selection === 'SCORED' && applicants > 0 ? 'btn' : 'btn primary'}
              onClick={() => setApplying(true)}
            >
              {t('enrol.add')}
            </button>
          )
        }
      />
      {said && (
        <Note tone="reed" role="status">
          {said}
        </Note>
      )}
      {sees && (
        <>
          <PeopleList
            who="IN"
            title={t('enrol.in')}
            count={completed ? undefined : taken - offered}
            list={people}
            of={({ state }) => state !== 'OFFERED'}
            cameOf={cameOf}
            deeds={deeds}
          />
          {offered > 0 && (
            <PeopleList
              who="OFFERED"
              title={t('enrol.offeredTo')}
              count={offered}
              list={people}
              of={({ state }) => state === 'OFFERED'}
              deeds={deeds}
            />
          )}
          {selection === 'SCORED' && enrols && <Committee courseId={course.id} centreId={course.centreId} />}
          <Listed
            courseId={course.id}
            who="WAITING"
            title={t(selection === 'SCORED' ? 'enrol.reserve' : 'enrol.waiting')}
            count={waiting}
            deeds={deeds}
          />
          {enrols && <Completion courseId={course.id} />}
          {enrols && <Tracers courseId={course.id} />}
          <More courseId={course.id} deeds={deeds} />
        </>
      )}
      {applying && <ApplyDialog course={course} places={places.data} onClose={(after) => void done(after)} />}
      {step && <StepDialog {...step} seats={course.childcareSeats} onClose={(after) => void done(after)} />}
    </>
  );
}

export type Deeds = {
  on: (enrolment: Enrolment, deed: Deed) => void;
  onDone: (after: Enrolment | undefined) => Promise<void>;
  course: CourseOfPeople;
};

type ListedProps = {
  courseId: string;
  who: 'IN' | 'WAITING' | 'LEFT' | 'OVERRIDDEN';
  title: string;
  count?: number;
  deeds?: Deeds;
};

function Listed({ courseId, who, title, count, deeds }: ListedProps) {
  const list = useInfiniteQuery(listEnrolmentsPages({ path: { courseId }, query: { who, limit: 50 } }));
  return <PeopleList who={who} title={title} count={count} list={list} deeds={deeds} />;
}

/** Who left, and who was put at the head of the line: asked for when somebody wants to know. */
function More({ courseId, deeds }: { courseId: string; deeds?: Deeds }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <section>
      <button type="button" className="btn quiet flush" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t(open ? 'enrol.lessPeople' : 'enrol.morePeople')}
      </button>
      {open && (
        <>
          <Listed courseId={courseId} who="OVERRIDDEN" title={t('enrol.overridden')} />
          <Listed courseId={courseId} who="LEFT" title={t('enrol.left')} deeds={deeds} />
        </>
      )}
    </section>
  );
}
