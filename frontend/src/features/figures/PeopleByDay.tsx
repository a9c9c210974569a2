import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PeopleByDay as Counted } from '../../api/contract';
import { countPeopleByDayQuery } from '../../api/gen/queries.gen';
import { useMe } from '../../auth/me';
import { dayOf, isoDay } from '../../i18n/dates';
import { useFormats } from '../../i18n/useFormats';
import { DayField, typedDayOf } from '../../ui/DayField';
import { QueryState } from '../../ui/QueryState';

type Props = { day: string; onDay: (day: string) => void };

/** "N people by this day", with what was counted and how, so that the same day gives the same number again. */
export function PeopleByDay({ day, onDay }: Props) {
  const { t } = useTranslation();
  const { number, day: inWords } = useFormats();
  const [typed, setTyped] = useState(day);
  const counted = useQuery({ ...countPeopleByDayQuery({ query: { asOf: day } }), placeholderData: keepPreviousData });
  const put = (value: string) => {
    setTyped(value);
    const whole = typedDayOf(value);
    if (whole && whole <= isoDay(dayOf(new Date()))) onDay(whole);
  };
  const on = typedDayOf(typed);
  const odd = typed !== '' && (!on || on > isoDay(dayOf(new Date())));
  return (
    <section>
      <h2 className="bar">{t('figures.byDay')}</h2>
      <DayField
        id="day"
        legend={t('figures.day')}
        value={typed}
        onChange={put}
        error={odd ? t('figures.dayOdd') : undefined}
      />
      <QueryState of={counted} />
      {counted.data && (
        <div aria-busy={counted.isPlaceholderData}>
          <p role="status">
            <b className="said">
              {t('figures.people', {
                count: counted.data.people,
                number: number(counted.data.people),
                day: inWords(counted.data.asOf),
              })}
            </b>
          </p>
          <p className="small">{t('figures.definition')}</p>
          <ByCentre centres={counted.data.centres} />
        </div>
      )}
    </section>
  );
}

function ByCentre({ centres }: { centres: Counted['centres'] }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const { centreName } = useMe();
  return (
    <div className="scroll">
      <table className="fold">
        <caption className="sr">{t('figures.byCentre')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('figures.centre')}</th>
            <th scope="col">{t('figures.all')}</th>
            <th scope="col">{t('figures.registered')}</th>
            <th scope="col">{t('figures.beside')}</th>
            <th scope="col">{t('figures.missing')}</th>
          </tr>
        </thead>
        <tbody>
          {centres.map((centre) => (
            <tr key={centre.centreId}>
              <th scope="row">{centreName(centre.centreId)}</th>
              <td>
                <b>{number(centre.people)}</b>
              </td>
              <td>{t('figures.ofRegister', { number: number(centre.registered) })}</td>
              <td>{t('figures.ofBeside', { number: number(centre.beside) })}</td>
              <td>{t('figures.ofMissing', { number: number(centre.missing) })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
