import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { readCourseQuery } from '../api/gen/queries.gen';
import { useMe } from '../auth/me';
import { CertificatesOfCourse } from '../features/certificates/CertificatesOfCourse';
import { CourseFormPage } from '../features/courses/CourseFormPage';
import { CoursePage } from '../features/courses/CoursePage';
import { CoursesPage } from '../features/courses/CoursesPage';
import { CoursePeople } from '../features/enrolment/CoursePeople';
import { LetterPage } from '../features/enrolment/LetterPage';
import { GivingOfCourse } from '../features/giving/GivingOfCourse';
import { Opened } from '../ui/Opened';

export function Courses() {
  const { centre, state } = useSearch({ from: '/courses' });
  const navigate = useNavigate({ from: '/courses' });
  return (
    <CoursesPage
      centre={centre}
      state={state}
      onNarrow={(search) => void navigate({ search, replace: true, resetScroll: false })}
    />
  );
}

export function NewCourse() {
  return <CourseFormPage />;
}

export function EditCourse() {
  const { id } = useParams({ from: '/courses/$id/edit' });
  return <CourseFormPage key={id} id={id} />;
}

/** Who is in it and who waits, childcare and what is given come from other parts of the house, each into its place. */
export function Course() {
  const { id } = useParams({ from: '/courses/$id' });
  return <CoursePage key={id} id={id} people={<PeopleOf id={id} />} beside={<BesideOf id={id} />} />;
}

function PeopleOf({ id }: { id: string }) {
  return (
    <Opened query={readCourseQuery({ path: { courseId: id } })}>{(course) => <CoursePeople course={course} />}</Opened>
  );
}

function BesideOf({ id }: { id: string }) {
  const { mayIn } = useMe();
  return (
    <Opened query={readCourseQuery({ path: { courseId: id } })}>
      {({ centreId }) => (
        <>
          {mayIn(centreId, 'CERTIFICATE_ISSUE') && <CertificatesOfCourse courseId={id} />}
          {mayIn(centreId, 'ENROLMENT_MANAGE') && <GivingOfCourse courseId={id} />}
        </>
      )}
    </Opened>
  );
}

export function Letter() {
  const { id, enrolment } = useParams({ from: '/courses/$id/letters/$enrolment' });
  return (
    <Opened query={readCourseQuery({ path: { courseId: id } })}>
      {(course) => <LetterPage key={enrolment} course={course} enrolmentId={enrolment} />}
    </Opened>
  );
}
