import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { countRegistrationsQuery } from '../../api/gen/queries.gen';
import { useMe } from '../../auth/me';
import { useFormats } from '../../i18n/useFormats';
import { QueryState } from '../../ui/QueryState';

/** How many people are registered: counted now, people and not visits. */
export function RegistrationCounts() {
  const { t } = useTranslation();
  const { number } = useFormats();
  const { centreName } = useMe();
  const counts = useQuery(countRegistrationsQuery());
  const items = counts.data?.items ?? [];
  const sum = (of: 'total' | 'today' | 'thisMonth') => items.reduce((all, item) => all + item[of], 0);

  return (
    <section>
      <div className="bar">
        <h2>{t('today.registered')}</h2>
      </div>
      <QueryState of={counts} />
      {counts.data && (
        <>
          <dl className="fig">
            <dt>{t('today.people')}</dt>
            <dd>
              <span className="lead">{number(sum('total'))}</span>
            </dd>
            <dt>{t('today.newToday')}</dt>
            <dd>{number(sum('today'))}</dd>
            <dt>{t('today.newThisMonth')}</dt>
            <dd>{number(sum('thisMonth'))}</dd>
          </dl>
          {items.length > 1 && (
            <table>
              <caption className="sr">{t('today.byCentre')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('person.centre')}</th>
                  <th scope="col" className="num">
                    {t('today.people')}
                  </th>
                  <th scope="col" className="num">
                    {t('today.newThisMonth')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {items.map((item) => (
                  <tr key={item.centreId}>
                    <th scope="row">{centreName(item.centreId)}</th>
                    <td className="num">{number(item.total)}</td>
                    <td className="num">{number(item.thisMonth)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          <p className="small">{t('today.counted')}</p>
          <p>
            <Link to="/numbers/history">{t('figures.nav')}</Link>
          </p>
        </>
      )}
    </section>
  );
}
