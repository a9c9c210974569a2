import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CourseSession as Session } from '../../api/contract';
import { cancelSession } from '../../api/gen/sdk.gen';
import { seen } from '../../api/headers';
import { useMe } from '../../auth/me';
import { dayOf, isoDay } from '../../i18n/dates';
import { Dialog } from '../../ui/Dialog';
import { ofCourses, sessionQuery } from './queries';
import { ReasonForm } from './ReasonForm';
import { type Place, placeOf, SessionForm } from './SessionForm';
import { SessionState } from './SessionState';
import { useCourseWords } from './useCourseWords';

export type Opened = { session: Session; deed?: 'move' | 'cancel' | 'makeUp'; at?: Place };

type Props = Opened & {
  roomName: (id: string | null | undefined) => string;
  onMoved: (before: Session, now: Session) => void;
  onClose: () => void;
};

/** One session: what it is, and what can be done with it. */
export function SessionDialog({ session: opened, deed, at, roomName, onMoved, onClose }: Props) {
  const { t } = useTranslation();
  const { mayIn } = useMe();
  const words = useCourseWords();
  const queries = useQueryClient();
  const [doing, setDoing] = useState(deed);
  // Read anew only when somebody was quicker.
  const { data: session } = useQuery({
    ...sessionQuery(opened.id),
    initialData: opened,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const manages = mayIn(session.centreId, 'COURSE_MANAGE');
  const planned = session.state === 'PLANNED';
  const takes =
    planned &&
    mayIn(session.centreId, 'ATTENDANCE_MARK') &&
    (session.mine || mayIn(session.centreId, 'SESSION_OF_ANYBODY')) &&
    session.startsAt.slice(0, 10) <= isoDay(dayOf(new Date()));
  const titles = { move: t('session.moveTitle'), cancel: t('session.cancelTitle'), makeUp: t('session.makeUpTitle') };
  const what = t('session.of', { what: words.title(session), when: words.when(session) });

  return (
    <Dialog title={doing ? titles[doing] : words.title(session)} onClose={onClose}>
      {doing && <p className="small after">{what}</p>}
      {!doing && (
        <>
          <dl className="facts">
            <dt>{t('session.when')}</dt>
            <dd>{words.when(session)}</dd>
            <dt>{t('session.room')}</dt>
            <dd>
              <bdi>{roomName(session.roomId)}</bdi>
            </dd>
            {session.teachers.length > 0 && (
              <>
                <dt>{t('courses.teachers')}</dt>
                <dd>
                  <bdi>{session.teachers.join(t('courses.comma'))}</bdi>
                </dd>
              </>
            )}
            {session.topic && (
              <>
                <dt>{t('session.topic')}</dt>
                <dd>
                  <bdi>{session.topic}</bdi>
                </dd>
              </>
            )}
            <dt>{t('session.state')}</dt>
            <dd>
              <SessionState session={session} />
            </dd>
          </dl>
          <div className="acts">
            {takes && (
              <Link className="btn primary" to="/rollcall/$id" params={{ id: session.id }}>
                {t('session.attendance')}
              </Link>
            )}
            <Link className={takes ? 'btn' : 'btn primary'} to="/courses/$id" params={{ id: session.courseId }}>
              {t('session.open')}
            </Link>
            {manages && planned && session.sheet === 'NOT_TAKEN' && (
              <>
                <button type="button" className="btn" onClick={() => setDoing('move')}>
                  {t('session.move')}
                </button>
                <button type="button" className="btn" onClick={() => setDoing('cancel')}>
                  {t('session.cancel')}
                </button>
              </>
            )}
            {manages && !planned && !session.madeUpBy && (
              <button type="button" className="btn" onClick={() => setDoing('makeUp')}>
                {t('session.makeUp')}
              </button>
            )}
            <button type="button" className="btn" onClick={onClose}>
              {t('form.close')}
            </button>
          </div>
        </>
      )}
      {(doing === 'move' || doing === 'makeUp') && (
        <SessionForm
          courseId={session.courseId}
          centreId={session.centreId}
          at={at ?? placeOf(session)}
          people={session.capacity}
          session={doing === 'move' ? session : undefined}
          makesUpFor={doing === 'makeUp' ? session.id : undefined}
          onClose={(saved) => {
            if (saved && doing === 'move') onMoved(session, saved);
            onClose();
          }}
        />
      )}
      {doing === 'cancel' && (
        <ReasonForm
          submit={t('session.cancelTitle')}
          save={(reason) =>
            cancelSession({ path: { sessionId: session.id }, headers: seen(session), body: { reason } })
          }
          onClose={async (done) => {
            if (done) await queries.invalidateQueries(ofCourses);
            onClose();
          }}
        />
      )}
    </Dialog>
  );
}
