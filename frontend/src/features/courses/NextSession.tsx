import { useTranslation } from 'react-i18next';
import type { CourseSession as Session } from '../../api/contract';
import { readDay } from '../../i18n/dates';
import { useFormats } from '../../i18n/useFormats';
import { type Asked, QueryState } from '../../ui/QueryState';
import { useCourseWords } from './useCourseWords';

type Props = {
  list: Asked & { data?: readonly Session[] };
  next?: Session;
  roomName: (id: string | null | undefined) => string;
  onMove?: () => void;
};

/** What comes next; whether something does is said only once it is known. */
export function NextSession({ list, next, roomName, onMove }: Props) {
  const { t } = useTranslation();
  const { weekday } = useFormats();
  const words = useCourseWords();
  const planned = list.data?.filter(({ state }) => state === 'PLANNED') ?? [];
  return (
    <section className="next-session">
      <div className="bar">
        <h2>{t('course.next')}</h2>
        {next && (
          <span className="small">
            {t('courses.of', { part: planned.findIndex(({ id }) => id === next.id) + 1, whole: planned.length })}
          </span>
        )}
      </div>
      {!list.data && <QueryState of={list} />}
      {list.data && !next && <p className="dim">{t('course.noNext')}</p>}
      {next && (
        <>
          <p className="lead-line">
            {weekday(readDay(next.startsAt))} <span className="nowrap">{words.hours(next.startsAt, next.endsAt)}</span>
          </p>
          <dl className="facts">
            <dt>{t('session.room')}</dt>
            <dd>
              <bdi>{roomName(next.roomId)}</bdi>
            </dd>
            {next.topic && (
              <>
                <dt>{t('session.topic')}</dt>
                <dd>
                  <bdi>{next.topic}</bdi>
                </dd>
              </>
            )}
          </dl>
          {onMove && (
            <>
              <div className="acts">
                <button type="button" className="btn" onClick={onMove}>
                  {t('course.move')}
                </button>
              </div>
              <p className="small">{t('course.moveWhy')}</p>
            </>
          )}
        </>
      )}
    </section>
  );
}
