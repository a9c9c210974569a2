import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Course, CourseSession as Session } from '../../api/contract';
import { useMe } from '../../auth/me';
import { localNow } from '../../i18n/dates';
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

/** So many of those to come are in sight at once. */
const SHOWN = 4;

/** Its sessions to come in order, cancelled ones too; those that are over are folded, the latest first. */
export function Sessions({ course, list, roomName, onOpen }: Props) {
  const { t } = useTranslation();
  const { mayIn } = useMe();
  const [adding, setAdding] = useState(false);
  const [whole, setWhole] = useState(false);
  const now = localNow(new Date());
  const coming = list.data?.filter(({ endsAt }) => endsAt > now);
  const shown = whole ? coming : coming?.slice(0, SHOWN);
  const past = list.data?.filter(({ endsAt }) => endsAt <= now).reverse();
  const may = mayIn(course.centreId, 'COURSE_MANAGE') && (course.state === 'PLANNED' || course.state === 'ANNOUNCED');
  return (
    <section>
      <div className="bar">
        <h2>
          {t('course.all')} {list.data && <span className="n">{list.data.length}</span>}
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
      {shown && shown.length > 0 && <SessionTable of={shown} caption={t('course.coming')} {...{ roomName, onOpen }} />}
      {coming && shown && coming.length > shown.length && (
        <button type="button" className="btn quiet flush" onClick={() => setWhole(true)}>
          {t('course.showComing', { count: coming.length })}
        </button>
      )}
      {past && past.length > 0 && (
        <details className="fold-away">
          <summary>
            {t('course.past')} <span className="n">{past.length}</span>
          </summary>
          <SessionTable of={past} caption={t('course.past')} {...{ roomName, onOpen }} />
        </details>
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

type TableProps = { of: readonly Session[]; caption: string } & Pick<Props, 'roomName' | 'onOpen'>;

function SessionTable({ of, caption, roomName, onOpen }: TableProps) {
  const { t } = useTranslation();
  const words = useCourseWords();
  return (
    <table className="fold sessions-of-course">
      <caption className="sr">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('session.when')}</th>
          <th scope="col">{t('session.room')}</th>
          <th scope="col">{t('session.topic')}</th>
          <th scope="col">{t('session.state')}</th>
        </tr>
      </thead>
      <tbody>
        {of.map((session) => (
          <tr key={session.id} className={session.state === 'CANCELLED' ? 'gone' : undefined}>
            <th scope="row">
              <button
                type="button"
                className="linkish"
                aria-label={t('session.menuOf', {
                  what: words.title(session),
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
  );
}
