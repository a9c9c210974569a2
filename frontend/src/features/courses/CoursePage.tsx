import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Course } from '../../api/contract';
import { listCourseSessionsQuery, readCourseQuery } from '../../api/gen/queries.gen';
import { items } from '../../api/items';
import { useMe } from '../../auth/me';
import { nameOf } from '../../i18n/inMyLanguage';
import { useFormats } from '../../i18n/useFormats';
import { History } from '../../ui/History';
import { Icon } from '../../ui/Icon';
import { Note, Status } from '../../ui/Note';
import { Opened } from '../../ui/Opened';
import { Page } from '../../ui/Page';
import { CourseAside } from './CourseAside';
import { CourseSteps } from './CourseSteps';
import { NextSession } from './NextSession';
import { roomsQuery } from './queries';
import { type Opened as OpenedSession, SessionDialog } from './SessionDialog';
import { Sessions } from './Sessions';
import { tones, useCourseWords } from './useCourseWords';
import { useMoved } from './useMoved';

/** What other parts of the house know of a course, each in its place. */
export type CourseParts = {
  /** Who is in it and who waits. */
  people?: ReactNode;
  /** Beside: the children's corner, what is given, certificates. */
  beside?: ReactNode;
};

/** A course: its people, its sessions, and what comes next. */
export function CoursePage({ id, ...parts }: { id: string } & CourseParts) {
  return (
    <Opened query={readCourseQuery({ path: { courseId: id } })}>{(found) => <One course={found} {...parts} />}</Opened>
  );
}

function One({ course, people, beside }: { course: Course } & CourseParts) {
  const { t } = useTranslation();
  const { mayIn } = useMe();
  const { moment } = useFormats();
  const words = useCourseWords();
  const rooms = useQuery(roomsQuery(course.centreId));
  const sessions = useQuery(items(listCourseSessionsQuery({ path: { courseId: course.id } })));
  const [open, setOpen] = useState<OpenedSession>();
  const { moved, line } = useMoved();
  const roomName = (roomId: string | null | undefined) =>
    roomId ? nameOf(rooms.data?.find(({ id }) => id === roomId)) : t('session.noRoom');
  const manages = mayIn(course.centreId, 'COURSE_MANAGE');
  const running = course.state === 'PLANNED' || course.state === 'ANNOUNCED';
  const next = sessions.data?.find(({ state, startsAt }) => state === 'PLANNED' && startsAt === course.nextSession);
  const weekly = words.weekly(course);

  return (
    <Page
      title={words.title(course)}
      above={
        <Link className="back" to="/courses">
          <Icon name="back" />
          {t('course.back')}
        </Link>
      }
      below={
        <p className="dots">
          <span>{words.days(course)}</span>
          {weekly && <span>{weekly}</span>}
          {course.roomId && (
            <span>
              <bdi>{roomName(course.roomId)}</bdi>
            </span>
          )}
          {course.teachers.map(({ staffMemberId, name }) => (
            <span key={staffMemberId}>
              <bdi>{name}</bdi>
            </span>
          ))}
          <Status {...tones[course.state]}>{t(`courseState.${course.state}`)}</Status>
        </p>
      }
      actions={
        manages &&
        running && (
          <>
            <Link className="btn" to="/courses/$id/edit" params={{ id: course.id }}>
              {t('course.edit')}
            </Link>
            <CourseSteps course={course} />
          </>
        )
      }
    >
      {course.cancelReason && (
        <Note tone="clay" icon="cross">
          {t('course.because', { why: course.cancelReason })}
        </Note>
      )}
      {line}
      <div className="two course-page">
        <NextSession
          list={sessions}
          next={next}
          roomName={roomName}
          onMove={manages && next ? () => setOpen({ session: next, deed: 'move' }) : undefined}
        />
        <div>
          {people}
          <Sessions course={course} list={sessions} roomName={roomName} onOpen={(session) => setOpen({ session })} />
          {manages && <History kind="course" id={course.id} />}
        </div>
        <CourseAside course={course}>
          {beside}
          {course.announcedAt && <p className="small">{t('course.announced', { when: moment(course.announcedAt) })}</p>}
        </CourseAside>
      </div>
      {open && <SessionDialog {...open} roomName={roomName} onMoved={moved} onClose={() => setOpen(undefined)} />}
    </Page>
  );
}
