import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { listAttendanceSheetsPages } from '../../api/gen/queries.gen';
import { useMe } from '../../auth/me';
import { useFormats } from '../../i18n/useFormats';
import { Icon } from '../../ui/Icon';
import { More } from '../../ui/More';
import { Rows } from '../../ui/Rows';

/** Attendance of old sheets: visits, which are never added to people. */
export function LoadedSheets() {
  const { t } = useTranslation();
  const me = useMe();
  const { number, day, moment } = useFormats();
  const list = useInfiniteQuery(listAttendanceSheetsPages({ query: { limit: 50 } }));
  return (
    <section>
      <div className="bar">
        <h2>{t('sheets.title')}</h2>
        {me.may('OPENING_FIGURE_RECORD') && (
          <Link className="btn quiet" to="/numbers/history/attendance">
            <Icon name="file" />
            {t('sheets.load')}
          </Link>
        )}
      </div>
      <Rows
        caption={t('sheets.title')}
        list={{ ...list, data: list.data?.pages.flatMap((page) => page.items) }}
        nameOf={({ visits }) => t('sheets.visits', { count: visits, number: number(visits) })}
        icon="file"
        empty={<p>{t('sheets.none')}</p>}
        columns={[
          {
            head: t('sheets.visitsHead'),
            cell: ({ visits }) => <b>{t('sheets.visits', { count: visits, number: number(visits) })}</b>,
          },
          {
            head: t('figures.when'),
            cell: ({ fromDay, toDay, centreId }) => (
              <>
                {fromDay === toDay ? day(fromDay) : t('figures.span', { from: day(fromDay), to: day(toDay) })}
                <br />
                <span className="small">{me.centreName(centreId)}</span>
              </>
            ),
          },
          {
            head: t('sheets.loaded'),
            cell: ({ loadedBy, loadedAt }) => (
              <>
                <bdi>{loadedBy.displayName}</bdi> <span className="small">{moment(loadedAt)}</span>
              </>
            ),
          },
        ]}
      />
      <More list={list} />
    </section>
  );
}
