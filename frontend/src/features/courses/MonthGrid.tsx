import { useTranslation } from 'react-i18next';
import { dayOf, isoDay, readDay } from '../../i18n/dates';
import { useFormats } from '../../i18n/useFormats';
import type { GridProps } from './Agenda';
import { useCourseWords } from './useCourseWords';

const MOST = 4;

type Props = GridProps & { days: readonly string[]; month: string; onDay: (day: string) => void };

/** A month in whole weeks from Saturday; what has no room any more is one press away. */
export function MonthGrid({ days, month, sessions, onOpen, onDay }: Props) {
  const { t } = useTranslation();
  const { weekdayName, weekday } = useFormats();
  const words = useCourseWords();
  const today = isoDay(dayOf(new Date()));
  const weeks = Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by whoever has no mouse
    <section className="scroll" aria-label={t('calendarPage.title')} tabIndex={0}>
      <table className="month-grid">
        <caption className="sr">{t('calendarPage.title')}</caption>
        <thead>
          <tr>
            {Array.from({ length: 7 }, (_, index) => (index + 6) % 7).map((index) => (
              <th key={index} scope="col">
                {weekdayName(index)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day) => {
                const on = sessions.filter(({ startsAt }) => startsAt.startsWith(day));
                return (
                  <td key={day} className={day.startsWith(month) ? undefined : 'other'}>
                    <button
                      type="button"
                      className="day-number"
                      aria-current={day === today ? 'date' : undefined}
                      aria-label={weekday(readDay(day))}
                      onClick={() => onDay(day)}
                    >
                      {Number(day.slice(8))}
                    </button>
                    {on.slice(0, MOST).map((session) => (
                      <button
                        key={session.id}
                        type="button"
                        className={session.state === 'CANCELLED' ? 'in-month gone' : 'in-month'}
                        aria-label={t('session.menuOf', {
                          what: words.title(session),
                          when: words.when(session),
                        })}
                        onClick={() => onOpen(session)}
                      >
                        <bdi>{session.startsAt.slice(11)}</bdi> {words.title(session)}
                      </button>
                    ))}
                    {on.length > MOST && (
                      <button type="button" className="linkish small" onClick={() => onDay(day)}>
                        {`+ ${on.length - MOST}`}
                      </button>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
