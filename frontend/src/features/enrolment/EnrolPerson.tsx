import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Course, Enrolment } from '../../api/contract';
import { listCoursesQuery, readCoursePlacesQuery } from '../../api/gen/queries.gen';
import { firstItems } from '../../api/items';
import { under } from '../../api/under';
import { useMe } from '../../auth/me';
import { dayOf, isoDay } from '../../i18n/dates';
import { inMyLanguage } from '../../i18n/inMyLanguage';
import { isolated, useFormats } from '../../i18n/useFormats';
import { Dialog } from '../../ui/Dialog';
import { Dots } from '../../ui/Dots';
import { fullName } from '../../ui/Named';
import { Note } from '../../ui/Note';
import { QueryState } from '../../ui/QueryState';
import { ApplyDialog } from './ApplyDialog';
import type { FoundPerson } from './PersonField';

type Props = { person: FoundPerson; centreId: string; label: string; primary?: boolean };

/** From a person into a course: what meets today comes first, and what awaits them is said before they are added. */
export function EnrolPerson({ person, centreId, label, primary }: Props) {
  const { t } = useTranslation();
  const { mayIn } = useMe();
  const queries = useQueryClient();
  const [choosing, setChoosing] = useState(false);
  const [course, setCourse] = useState<Course>();
  const [said, setSaid] = useState<string>();
  if (!mayIn(centreId, 'ENROLMENT_MANAGE') || !mayIn(centreId, 'COURSE_READ')) return null;
  const name = isolated(fullName(person.name));
  const done = async (after: Enrolment | undefined) => {
    setCourse(undefined);
    if (!after) return;
    setSaid(t(`enrol.now.${after.state}`, { name }));
    await queries.invalidateQueries(under('Courses', 'Enrolments', 'Certificates', 'Giving'));
  };
  return (
    <>
      <button
        type="button"
        className={primary ? 'btn primary' : 'btn'}
        onClick={() => {
          setSaid(undefined);
          setChoosing(true);
        }}
      >
        {label}
      </button>
      {said && (
        <Note tone="reed" role="status">
          {said}
        </Note>
      )}
      {choosing && (
        <ChooseCourse
          centreId={centreId}
          onChoose={(chosen) => {
            setChoosing(false);
            setCourse(chosen);
          }}
          onClose={() => setChoosing(false)}
        />
      )}
      {course && (
        <Apply
          course={course}
          person={person}
          title={`${name} · ${isolated(titleOf(course))}`}
          onClose={(after) => void done(after)}
        />
      )}
    </>
  );
}

function titleOf({ title }: Course): string {
  return title ? inMyLanguage(title) : '';
}

type ChooseProps = { centreId: string; onChoose: (course: Course) => void; onClose: () => void };

function ChooseCourse({ centreId, onChoose, onClose }: ChooseProps) {
  const { t } = useTranslation();
  const { day } = useFormats();
  const today = isoDay(dayOf(new Date()));
  const found = useQuery(firstItems(listCoursesQuery({ query: { centreId, state: 'ANNOUNCED', limit: 200 } })));
  const meetsToday = ({ nextSession }: Course) => nextSession?.startsWith(today) ?? false;
  const open = (found.data ?? [])
    .filter((course) => course.title && course.endsOn >= today)
    .sort(
      (one, other) =>
        Number(meetsToday(other)) - Number(meetsToday(one)) ||
        (one.nextSession ?? one.startsOn).localeCompare(other.nextSession ?? other.startsOn),
    );
  return (
    <Dialog title={t('enrol.whichCourse')} onClose={onClose}>
      <QueryState of={found} />
      {found.data && open.length === 0 && <p>{t('enrol.noCourses')}</p>}
      <ul className="picks">
        {open.map((course) => (
          <li key={course.id}>
            <button type="button" className="pick" onClick={() => onChoose(course)}>
              <bdi>{titleOf(course)}</bdi>
              <span className="small">
                <Dots
                  of={[
                    meetsToday(course) && t('enrol.meetsToday', { clock: course.nextSession?.slice(11) ?? '' }),
                    t('kit.fromTo', { from: day(course.startsOn), to: day(course.endsOn) }),
                    course.capacity == null
                      ? t('enrol.forEverybody')
                      : t('enrol.free', { count: Math.max(0, course.capacity - course.placesTaken) }),
                  ]}
                />
              </span>
            </button>
          </li>
        ))}
      </ul>
      <div className="acts">
        <button type="button" className="btn" onClick={onClose}>
          {t('form.cancel')}
        </button>
      </div>
    </Dialog>
  );
}

type ApplyProps = {
  course: Course;
  person: FoundPerson;
  title: string;
  onClose: (after: Enrolment | undefined) => void;
};

function Apply({ course, person, title, onClose }: ApplyProps) {
  const places = useQuery(readCoursePlacesQuery({ path: { courseId: course.id } }));
  if (!places.data) {
    return (
      <Dialog title={title} onClose={() => onClose(undefined)}>
        <QueryState of={places} />
      </Dialog>
    );
  }
  return <ApplyDialog course={course} places={places.data} person={person} title={title} onClose={onClose} />;
}
