import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCodes } from '../../api/useCodes';
import { listParticipantEnrolmentsQuery } from '../../api/gen/queries.gen';
import { items } from '../../api/items';
import { useMe } from '../../auth/me';
import { inMyLanguage } from '../../i18n/inMyLanguage';
import { useFormats } from '../../i18n/useFormats';
import { Dots } from '../../ui/Dots';
import { Status } from '../../ui/Note';
import { QueryState } from '../../ui/QueryState';
import { EnrolPerson } from './EnrolPerson';
import type { FoundPerson } from './PersonField';
import { END_REASONS, tones } from './useEnrolmentWords';

/** The courses somebody was, is or wants to be in. */
export function PersonCourses({ person }: { person: FoundPerson & { centreId: string } }) {
  const { t } = useTranslation();
  const { may, centres, centreName } = useMe();
  const { day } = useFormats();
  const reasons = useCodes(END_REASONS);
  const courses = useQuery({
    ...items(listParticipantEnrolmentsQuery({ path: { participantId: person.id }, query: { limit: 200 } })),
    enabled: may('ENROLMENT_MANAGE'),
  });
  if (!may('ENROLMENT_MANAGE')) return null;
  return (
    <section>
      <div className="bar">
        <h2>{t('personCourses.title')}</h2>
      </div>
      {!courses.data ? (
        <QueryState of={courses} />
      ) : courses.data.length === 0 ? (
        <p className="small">{t('personCourses.none')}</p>
      ) : (
        <ul className="history">
          {courses.data.map((course) => (
            <li key={course.enrolmentId}>
              <p>
                <Link to="/courses/$id" params={{ id: course.courseId }}>
                  {course.title ? inMyLanguage(course.title) : t('courses.private')}
                </Link>{' '}
                <Status {...tones[course.state]}>{t(`enrolmentState.${course.state}`)}</Status>
              </p>
              <p className="small">
                <Dots
                  of={[
                    t('kit.fromTo', { from: day(course.startsOn), to: day(course.endsOn) }),
                    centres.length > 1 && centreName(course.centreId),
                    course.heldSessions != null &&
                      t('personCourses.came', { attended: course.attendedSessions, held: course.heldSessions }),
                    course.certificate && t(`earned.${course.certificate}`),
                    course.endReason && reasons.wordOf(course.endReason),
                  ]}
                />
              </p>
            </li>
          ))}
        </ul>
      )}
      <div className="after">
        <EnrolPerson person={person} centreId={person.centreId} label={t('enrol.forPerson')} />
      </div>
    </section>
  );
}
