import { useQuery } from '@tanstack/react-query';
import { Link, Navigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Centre } from '../../api/contract';
import { listCentresQuery, listHolidaysQuery, listOpenDaysQuery, listRoomsQuery } from '../../api/gen/queries.gen';
import { items } from '../../api/items';
import { useMe } from '../../auth/me';
import { addDays, dayOf, isoDay } from '../../i18n/dates';
import { inMyLanguage } from '../../i18n/inMyLanguage';
import { useFormats } from '../../i18n/useFormats';
import { Dots } from '../../ui/Dots';
import { Icon } from '../../ui/Icon';
import { Empty, Status } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { QueryState } from '../../ui/QueryState';
import { hoursAreKnown } from './hours';
import { OpenNow } from './OpenNow';
import { stateTones, useCentreWords } from './useCentreWords';

/** My centres, each a calm block; who has one goes straight to it. */
export function CentresPage() {
  const { t } = useTranslation();
  const { mayEverywhere } = useMe();
  const centres = useQuery(items(listCentresQuery()));
  const only = centres.data?.length === 1 && !mayEverywhere('CENTRE_SET_UP') ? centres.data[0] : undefined;
  if (only) return <Navigate to="/centres/$id" params={{ id: only.id }} replace />;
  return (
    <Page
      title={t('centres.title')}
      actions={
        mayEverywhere('CENTRE_SET_UP') && (
          <Link className="btn" to="/centres/new">
            <Icon name="plus" />
            {t('centres.add')}
          </Link>
        )
      }
    >
      <QueryState of={centres} />
      {centres.data?.length === 0 && (
        <Empty icon="centre">
          <p>{t('centres.none')}</p>
        </Empty>
      )}
      <ul className="blocks">
        {centres.data?.map((centre) => (
          <li key={centre.id}>
            <Block centre={centre} />
          </li>
        ))}
      </ul>
    </Page>
  );
}

function Block({ centre }: { centre: Centre }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const words = useCentreWords();
  const today = dayOf(new Date());
  const date = isoDay(today);
  const days = useQuery(items(listOpenDaysQuery({ path: { centreId: centre.id }, query: { from: date, to: date } })));
  const rooms = useQuery(items(listRoomsQuery({ path: { centreId: centre.id } })));
  const holidays = useQuery(items(listHolidaysQuery({ query: { from: date, to: isoDay(addDays(today, 60)) } })));
  const next = holidays.data?.find(
    ({ status, calendar }) =>
      status !== 'CANCELLED' &&
      (calendar === 'BOTH' || centre.holidayCalendar === 'BOTH' || calendar === centre.holidayCalendar),
  );
  const inUse = rooms.data?.filter((room) => room.inUse).length;
  return (
    <Link className="block-link" to="/centres/$id" params={{ id: centre.id }}>
      <h2>
        <bdi>{words.name(centre)}</bdi>
      </h2>
      <Dots className="dim" of={words.place(centre)} />
      <p>
        {centre.state === 'OPEN' ? (
          hoursAreKnown(centre) ? (
            days.data?.[0] && <OpenNow day={days.data[0]} />
          ) : (
            <span className="small">{t('hours.none')}</span>
          )
        ) : (
          <Status {...stateTones[centre.state]}>{t(`centreState.${centre.state}`)}</Status>
        )}
      </p>
      <Dots
        className="small"
        of={[
          inUse !== undefined && t('centres.roomsInUse', { count: inUse, number: number(inUse) }),
          next && t('centres.nextHoliday', { name: inMyLanguage(next.name), when: words.span(next.from, next.to) }),
        ]}
      />
    </Link>
  );
}
