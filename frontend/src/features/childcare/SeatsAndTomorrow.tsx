import { useTranslation } from 'react-i18next';
import type { ChildcareDay } from '../../api/contract';
import { readChildcareHeadcountQuery } from '../../api/gen/queries.gen';
import { addDays, dayOf, isoDay } from '../../i18n/dates';
import { useFormats } from '../../i18n/useFormats';
import { Opened } from '../../ui/Opened';
import { useChildWords } from './useChildWords';

/** How many more of each age would find a seat now, and how many were refused one today. */
export function Seats({ today }: { today: ChildcareDay }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const { band } = useChildWords();
  return (
    <section>
      <h2 className="bar">{t('childcare.freeSeats')}</h2>
      <dl className="fig">
        {today.corner?.bands.map((one) => (
          <div key={one.fromMonths} className="contents">
            <dt>{band(one.fromMonths, one.toMonths)}</dt>
            <dd>{number(one.free)}</dd>
          </div>
        ))}
      </dl>
      {today.refused.length > 0 && (
        <>
          <h3>{t('childcare.refused')}</h3>
          <dl className="fig">
            {today.refused.map(({ why, children }) => (
              <div key={why} className="contents">
                <dt>{t(`seatRefused.${why}`)}</dt>
                <dd>{number(children)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}

/** How many children come tomorrow, and how many adults they take. */
export function Tomorrow({ id }: { id: string }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const { band } = useChildWords();
  const tomorrow = isoDay(addDays(dayOf(new Date()), 1));
  return (
    <section>
      <h2 className="bar">{t('childcare.tomorrow')}</h2>
      <Opened query={readChildcareHeadcountQuery({ path: { centreId: id, day: tomorrow } })}>
        {(count) =>
          count.children === 0 ? (
            <p className="waiting">{t('childcare.tomorrowNone')}</p>
          ) : (
            <>
              <p>
                {t('childcare.tomorrowLine', {
                  children: number(count.children),
                  adults: number(count.adultsNeeded),
                })}
              </p>
              <dl className="fig">
                {count.bands.map((one) => (
                  <div key={one.fromMonths} className="contents">
                    <dt>{band(one.fromMonths, one.toMonths)}</dt>
                    <dd>{number(one.children)}</dd>
                  </div>
                ))}
                {count.ageNotKnown > 0 && (
                  <div className="contents">
                    <dt>{t('childcare.ageNotKnown')}</dt>
                    <dd>{number(count.ageNotKnown)}</dd>
                  </div>
                )}
              </dl>
            </>
          )
        }
      </Opened>
    </section>
  );
}
