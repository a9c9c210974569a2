import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../auth/me';
import { useMyCentre } from '../auth/useMyCentre';
import { WhatIMayOpen } from '../features/access/WhatIMayOpen';
import { Proposals } from '../features/assignments/Proposals';
import { StoppedReaders } from '../features/audit/StoppedReaders';
import { TodayLine } from '../features/centres/TodayLine';
import { ClosedBecause } from '../features/closures/ClosedBecause';
import { ExpectedSoon } from '../features/holidays/ExpectedSoon';
import { initiativePeople, WaitingInitiatives } from '../features/initiatives/today/WaitingInitiatives';
import { LastRegistered } from '../features/participants/LastRegistered';
import { RegistrationCounts } from '../features/participants/RegistrationCounts';
import { WaitingExports } from '../features/participants/WaitingExports';
import { WaitingForMediator, WaitingForSupervisor } from '../features/mediation/WaitingToday';
import { DayOnALine } from '../features/today/DayOnALine';
import { Tasks } from '../features/today/Tasks';
import { Tomorrow } from '../features/today/Tomorrow';
import { dayOf } from '../i18n/dates';
import { useFormats } from '../i18n/useFormats';
import { SelectField } from '../ui/Field';
import { Icon } from '../ui/Icon';
import { Page } from '../ui/Page';

/** Home: my centre's day, what waits for me, and what tomorrow needs. */
export function Today() {
  const { t } = useTranslation();
  const me = useMe();
  const { weekday } = useFormats();
  const people = me.may('PARTICIPANT_COUNT') || me.may('PARTICIPANT_READ');
  const mediates = me.may('MEDIATION_CASE') || me.may('MEDIATION_SUPERVISE');
  const initiatives = initiativePeople.some((permission) => me.may(permission));
  const { centre: here, options, choose } = useMyCentre('CENTRE_READ');
  const tasks = here && me.mayIn(here.id, 'ROSTER_READ');
  return (
    <Page
      title={weekday(dayOf(new Date()))}
      tab={t('today.nav')}
      below={
        <p className="dots">
          {here && <span>{me.centreName(here.id)}</span>}
          {here && (
            <TodayLine centre={here} because={(closureId) => <ClosedBecause id={here.id} closureId={closureId} />} />
          )}
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
      {me.mayEverywhere('HOLIDAY_MANAGE') && <ExpectedSoon />}
      {here && options.length > 0 && (
        <div className="filters">
          <SelectField label={t('courses.centre')} value={here.id} options={options} onChange={choose} />
        </div>
      )}
      {me.may('MEDIATION_SUPERVISE') && <WaitingForSupervisor />}
      {me.may('MEDIATION_CASE') && <WaitingForMediator />}
      {initiatives && <WaitingInitiatives />}
      {here && me.mayIn(here.id, 'COURSE_READ') && (
        <>
          <DayOnALine key={here.id} centreId={here.id} />
          <div className={tasks ? 'two' : undefined}>
            {tasks && <Tasks centreId={here.id} />}
            <aside aria-label={t('headcounts.tomorrow')}>
              <Tomorrow centreId={here.id} />
            </aside>
          </div>
        </>
      )}
      {me.may('AUDIT_READ') && <StoppedReaders />}
      {me.may('PARTICIPANT_EXPORT_APPROVE') && <WaitingExports />}
      {people ? (
        <div className={me.may('PARTICIPANT_READ') ? 'two' : undefined}>
          {me.may('PARTICIPANT_READ') && <LastRegistered />}
          {me.may('PARTICIPANT_COUNT') && <RegistrationCounts beside={me.may('PARTICIPANT_READ')} />}
        </div>
      ) : (
        !mediates && !initiatives && !me.may('ROLE_ASSIGNMENT_READ') && <WhatIMayOpen />
      )}
      {me.may('ROLE_ASSIGNMENT_READ') && <Proposals />}
    </Page>
  );
}
