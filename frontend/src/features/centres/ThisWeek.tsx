import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Centre } from '../../api/contract';
import { listOpenDaysQuery } from '../../api/gen/queries.gen';
import { items } from '../../api/items';
import { addDays, dayOf, isoDay, readDay, weekdayIndex } from '../../i18n/dates';
import { inMyLanguage } from '../../i18n/inMyLanguage';
import { useFormats } from '../../i18n/useFormats';
import { Opened } from '../../ui/Opened';
import { hoursAreKnown } from './hours';
import { useCentreWords } from './useCentreWords';

/** The week from Saturday, as it will really be: with holidays and closures. */
export function ThisWeek({ centre }: { centre: Centre }) {
  const { id } = centre;
  const { t } = useTranslation();
  const { weekdayName } = useFormats();
  const words = useCentreWords();
  const today = dayOf(new Date());
  const saturday = addDays(today, -((weekdayIndex(today) + 1) % 7));
  return (
    <section>
      <div className="bar">
        <h2>{t('centres.thisWeek')}</h2>
        <Link className="small" to="/centres/$id/hours" params={{ id }}>
          {t('centres.allHours')}
        </Link>
      </div>
      {hoursAreKnown(centre) ? (
        <Opened
          query={items(
            listOpenDaysQuery({
              path: { centreId: id },
              query: { from: isoDay(saturday), to: isoDay(addDays(saturday, 6)) },
            }),
          )}
        >
          {(days) => (
            <dl className="fig week-hours">
              {days.map((day) => (
                <div key={day.date} className={day.date === isoDay(today) ? 'now' : undefined}>
                  <dt>{weekdayName(weekdayIndex(readDay(day.date)))}</dt>
                  <dd className={day.open ? undefined : 'dim'}>
                    {words.closed(day) ?? words.hours(day.opens, day.closes)}
                    {day.open && day.holiday && (
                      <span className="small block">
                        {t('openDay.perhaps', { name: inMyLanguage(day.holiday.name) })}
                      </span>
                    )}
                  </dd>
                </div>
              ))}
            </dl>
          )}
        </Opened>
      ) : (
        <p className="waiting">{t('hours.none')}</p>
      )}
    </section>
  );
}
