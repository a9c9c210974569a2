import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { countRegistrationsQuery, readHeadcountsQuery } from '../api/gen/queries.gen';
import { useMe } from '../auth/me';
import { useMyCentre } from '../auth/useMyCentre';
import { WhatIMayOpen } from '../features/access/WhatIMayOpen';
import { TodayLine } from '../features/centres/TodayLine';
import { ClosedBecause } from '../features/closures/ClosedBecause';
import { LastRegistered } from '../features/participants/LastRegistered';
import { RegistrationCounts } from '../features/participants/RegistrationCounts';
import { AllCentres } from '../features/today/AllCentres';
import { InTheHouse } from '../features/today/InTheHouse';
import { TheDay } from '../features/today/TheDay';
import { Tomorrow } from '../features/today/Tomorrow';
import { useTheDay } from '../features/today/useTheDay';
import { dayOf } from '../i18n/dates';
import { useFormats } from '../i18n/useFormats';
import { Icon } from '../ui/Icon';
import { Page } from '../ui/Page';
import { Waiting } from '../ui/Waiting';
import { WaitsForMe } from '../ui/Waits';
import { useWaits } from './useWaits';

/** Home: my centre's day, what waits for me, and what tomorrow needs. */
export function Today() {
  const { t } = useTranslation();
  const me = useMe();
  const { weekday } = useFormats();
  const { centre: here, options, choose } = useMyCentre('CENTRE_READ');
  const waits = useWaits(here?.id);
  const nothingWaits =
    waits.queries.every(({ data }) => data !== undefined) && waits.groups.every((group) => group.waits.length === 0);
  const day = here && me.mayIn(here.id, 'COURSE_READ');
  // Whoever guards all centres alike is at none of them.
  const one = day || options.length === 0 ? here : undefined;
  const theDay = useTheDay(day ? here.id : undefined);
  const waited = waits.queries.every(({ data, error }) => data !== undefined || error);
  const tomorrow = useQuery({ ...readHeadcountsQuery({ path: { centreId: here?.id ?? '' } }), enabled: Boolean(day) });
  const counts = me.may('PARTICIPANT_COUNT');
  const counted = useQuery({ ...countRegistrationsQuery(), enabled: counts });
  // What stands below comes once what stands above it has its place, however the answers come in.
  const toTomorrow = theDay.known && waited;
  const toCounts = toTomorrow && !(day && tomorrow.isPending);
  const toLast = toCounts && !(counts && counted.isPending);
  return (
    <Page
      title={weekday(dayOf(new Date()))}
      tab={t('today.nav')}
      below={
        <p className={day ? 'dots house-line' : 'dots'}>
          {one && <span>{me.centreName(one.id)}</span>}
          {one && (
            <TodayLine centre={one} because={(closureId) => <ClosedBecause id={one.id} closureId={closureId} />} />
          )}
          {day && <InTheHouse centreId={here.id} />}
        </p>
      }
      actions={
        <>
          {here && me.mayIn(here.id, 'CENTRE_CLOSE') && (
            <Link className="btn" to="/centres/$id/close" params={{ id: here.id }}>
              <Icon name="lock" />
              {t('closing.act')}
            </Link>
          )}
          {me.may('PARTICIPANT_IMPORT') && (
            <Link className="btn" to="/people/import">
              <Icon name="file" />
              {t('today.import')}
            </Link>
          )}
          {me.may('PARTICIPANT_SEARCH') && (
            <Link className="btn primary" to="/desk">
              <Icon name="search" />
              {t('today.desk')}
            </Link>
          )}
        </>
      }
    >
      {!me.may('CENTRE_READ') ? (
        <WhatIMayOpen />
      ) : !theDay.known ? (
        <Waiting />
      ) : (
        <>
          {day && options.length > 1 && <AllCentres chosen={here.id} onChoose={choose} />}
          {day && <TheDay key={here.id} day={theDay} />}
          <div className={day ? 'two' : undefined}>
            <WaitsForMe {...waits} />
            {day && toTomorrow && (
              <aside aria-label={t('headcounts.tomorrow')}>
                <Tomorrow centreId={here.id} />
              </aside>
            )}
          </div>
          {counts && toCounts && <RegistrationCounts />}
          {nothingWaits && toLast && me.may('PARTICIPANT_READ') && <LastRegistered />}
        </>
      )}
    </Page>
  );
}
