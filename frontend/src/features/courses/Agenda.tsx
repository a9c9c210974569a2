import { useTranslation } from 'react-i18next';
import type { CourseSession as Session, RoomHold } from '../../api/contract';
import { readDay } from '../../i18n/dates';
import { useFormats } from '../../i18n/useFormats';
import { useCourseWords } from './useCourseWords';

export type GridProps = {
  sessions: readonly Session[];
  held: readonly RoomHold[];
  roomName: (id: string | null | undefined) => string;
  onOpen: (session: Session) => void;
};

/** Day by day, one line for each session: for phones, and for whoever hears the page. */
export function Agenda({ days, sessions, roomName, onOpen }: GridProps & { days: readonly string[] }) {
  const { t } = useTranslation();
  const { weekday } = useFormats();
  const words = useCourseWords();
  const full = days.filter((day) => sessions.some(({ startsAt }) => startsAt.startsWith(day)));
  if (full.length === 0) return <p className="waiting">{t('calendarPage.nothing')}</p>;
  return (
    <div className="agenda">
      {full.map((day) => (
        <section key={day}>
          <h3>{weekday(readDay(day))}</h3>
          <ul>
            {sessions
              .filter(({ startsAt }) => startsAt.startsWith(day))
              .map((session) => (
                <li key={session.id}>
                  <button
                    type="button"
                    className={session.state === 'CANCELLED' ? 'on-day gone' : 'on-day'}
                    aria-label={t('session.menuOf', {
                      what: words.title(session),
                      when: words.when(session),
                    })}
                    onClick={() => onOpen(session)}
                  >
                    <span className="nowrap">{words.hours(session.startsAt, session.endsAt)}</span>
                    <b>
                      <bdi>{words.title(session)}</bdi>
                    </b>
                    <span className="small">
                      <bdi>{roomName(session.roomId)}</bdi>
                    </span>
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
