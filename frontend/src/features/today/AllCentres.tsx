import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../auth/me';
import { inOrder } from '../../i18n/inOrder';
import { useFormats } from '../../i18n/useFormats';
import { QueryState } from '../../ui/QueryState';
import { houseQuery } from './queries';

type Props = { chosen: string; onChoose: (centreId: string) => void };

/** For whoever works for several centres: how each of them stands, the one they chose first; a tap shows another one's day. */
export function AllCentres({ chosen, onChoose }: Props) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const { centreName } = useMe();
  const house = useQuery(houseQuery());
  const rows = inOrder(
    house.data ?? [],
    ({ centreId }) => centreName(centreId),
    ({ centreId }) => centreId === chosen,
  );
  const children = rows.some((row) => row.children !== null && row.children !== undefined);
  return (
    <section>
      <div className="bar">
        <h2>{t('inHouse.centres')}</h2>
      </div>
      <QueryState of={house} />
      {rows.length > 0 && (
        <table className="all-centres">
          <caption className="sr">{t('inHouse.centres')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('inHouse.centre')}</th>
              <th scope="col">{t('inHouse.sessions')}</th>
              <th scope="col" className="num">
                {t('inHouse.peopleHead')}
              </th>
              {children && (
                <th scope="col" className="num">
                  {t('inHouse.childrenHead')}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.centreId} aria-current={row.centreId === chosen ? 'true' : undefined}>
                <th scope="row">
                  <button
                    type="button"
                    className="linkish"
                    aria-label={t('inHouse.choose', { centre: centreName(row.centreId) })}
                    onClick={() => onChoose(row.centreId)}
                  >
                    <bdi>{centreName(row.centreId)}</bdi>
                  </button>
                </th>
                <td>
                  {row.sessions === 0
                    ? t('inHouse.none')
                    : t('inHouse.line', { over: number(row.over), all: number(row.sessions) })}
                </td>
                <td className="num">{number(row.people)}</td>
                {children && <td className="num">{typeof row.children === 'number' ? number(row.children) : '–'}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
