import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../auth/me';
import { WhatIMayOpen } from '../features/access/WhatIMayOpen';
import { LastRegistered } from '../features/participants/LastRegistered';
import { RegistrationCounts } from '../features/participants/RegistrationCounts';
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
  return (
    <Page
      title={weekday(dayOf(new Date()))}
      tab={t('today.nav')}
      below={
        <p className="dots">
          {me.centres.map((centre) => (
            <span key={centre.id}>{me.centreName(centre.id)}</span>
          ))}
        </p>
      }
      actions={
        <>
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
      {people ? (
        <div className={me.may('PARTICIPANT_READ') ? 'two' : undefined}>
          {me.may('PARTICIPANT_READ') && <LastRegistered />}
          {me.may('PARTICIPANT_COUNT') && <RegistrationCounts beside={me.may('PARTICIPANT_READ')} />}
        </div>
      ) : (
        <WhatIMayOpen />
      )}
    </Page>
  );
}
