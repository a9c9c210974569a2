import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../auth/me';
import { WhatIMayOpen } from '../features/access/WhatIMayOpen';
import { Proposals } from '../features/assignments/Proposals';
import { TodayLine } from '../features/centres/TodayLine';
import { ClosedBecause } from '../features/closures/ClosedBecause';
import { ExpectedSoon } from '../features/holidays/ExpectedSoon';
import { LastRegistered } from '../features/participants/LastRegistered';
import { RegistrationCounts } from '../features/participants/RegistrationCounts';
import { WaitingExports } from '../features/participants/WaitingExports';
import { TodaysSessions } from '../features/rollcall/TodaysSessions';
import { dayOf } from '../i18n/dates';
import { useFormats } from '../i18n/useFormats';
import { Icon } from '../ui/Icon';
import { Page } from '../ui/Page';

/** Home: my centre today, in figures that are counted now, and what can be done next. */
export function Today() {
  const { t } = useTranslation();
  const me = useMe();
  const { weekday } = useFormats();
  const people = me.may('PARTICIPANT_COUNT') || me.may('PARTICIPANT_READ');
  const only = me.centres.length === 1 ? me.centres[0] : undefined;
  return (
    <Page
      title={weekday(dayOf(new Date()))}
      tab={t('today.nav')}
      below={
        <p className="dots">
          {me.centres.map((centre) => (
            <span key={centre.id}>{me.centreName(centre.id)}</span>
          ))}
          {only && (
            <TodayLine centre={only} because={(closureId) => <ClosedBecause id={only.id} closureId={closureId} />} />
          )}
        </p>
      }
      actions={
        <>
          {only && me.mayIn(only.id, 'CENTRE_CLOSE') && (
            <Link className="btn" to="/centres/$id/close" params={{ id: only.id }}>
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
      {only && me.may('ATTENDANCE_MARK') && (
        <TodaysSessions centreId={only.id} anybodys={me.may('SESSION_OF_ANYBODY')} />
      )}
      {me.may('PARTICIPANT_EXPORT_APPROVE') && <WaitingExports />}
      {people ? (
        <div className={me.may('PARTICIPANT_READ') ? 'two' : undefined}>
          {me.may('PARTICIPANT_READ') && <LastRegistered />}
          {me.may('PARTICIPANT_COUNT') && <RegistrationCounts beside={me.may('PARTICIPANT_READ')} />}
        </div>
      ) : (
        !me.may('ROLE_ASSIGNMENT_READ') && <WhatIMayOpen />
      )}
      {me.may('ROLE_ASSIGNMENT_READ') && <Proposals />}
    </Page>
  );
}
