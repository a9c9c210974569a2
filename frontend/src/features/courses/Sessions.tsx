import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Course, CourseSession as Session } from '../../api/contract';
import { useMe } from '../../auth/me';
import { isolated } from '../../i18n/useFormats';
import { Dialog } from '../../ui/Dialog';
import { Icon } from '../../ui/Icon';
import { Empty } from '../../ui/Note';
import { type Asked, QueryState } from '../../ui/QueryState';
import { SessionForm } from './SessionForm';
import { SessionState } from './SessionState';
import { useCourseWords } from './useCourseWords';

type Props = {
  course: Course;
  list: Asked & { data?: readonly Session[] };
  roomName: (id: string | null | undefined) => string;
  onOpen: (session: Session) => void;
};

/** All its sessions in order, cancelled ones too. */
export function Sessions({ course, list, roomName, onOpen }: Props) {
  const { t } = useTranslation();
  const { mayIn } = useMe();
  const words = useCourseWords();
  const [adding, setAdding] = useState(false);
  const may = mayIn(course.centreId, 'COURSE_MANAGE') && (course.state === 'PLANNED' || course.state === 'ANNOUNCED');
  return (
    <section>
      <div className="bar">
        <h2>
          {t('course.all')} <span className="n">{course.sessions}</span>
        </h2>
        {may && (
          <button type="button" className="btn quiet" onClick={() => setAdding(true)}>
            <Icon name="plus" />
            {t('course.addSession')}
          </button>
        )}
      </div>
      {!list.data && <QueryState of={list} />}
      {list.data?.length === 0 && (
        <Empty icon="calendar">
          <p>{t('course.noSessions')}</p>
        </Empty>
      )}
      {list.data && list.data.length > 0 && (
        <table className="fold sessions-of-course">
          <caption className="sr">{t('course.all')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('session.when')}</th>
              <th scope="col">{t('session.room')}</th>
              <th scope="col">{t('session.topic')}</th>
              <th scope="col">{t('session.state')}</th>
            </tr>
          </thead>
          <tbody>
            {list.data.map((session) => (
              <tr key={session.id} className={session.state === 'CANCELLED' ? 'gone' : undefined}>
                <th scope="row">
                  <button
                    type="button"
                    className="linkish"
                    aria-label={t('session.menuOf', {
                      what: isolated(words.title(session)),
                      when: words.when(session),
                    })}
                    onClick={() => onOpen(session)}
                  >
                    {words.when(session)}
                  </button>
                </th>
                <td>
                  <bdi>{roomName(session.roomId)}</bdi>
                </td>
                <td>{session.topic && <bdi>{session.topic}</bdi>}</td>
                <td>
                  <SessionState session={session} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {adding && (
        <Dialog title={t('session.addTitle')} onClose={() => setAdding(false)}>
          <SessionForm
            courseId={course.id}
            centreId={course.centreId}
            people={course.capacity}
            at={{
              day: '',
              startTime: course.startTime ?? '',
              endTime: course.endTime ?? '',
              roomId: course.roomId ?? '',
            }}
            onClose={() => setAdding(false)}
          />
        </Dialog>
      )}
    </section>
  );
}
