import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dayOf, isoDay } from '../../i18n/dates';
import { useFormats } from '../../i18n/useFormats';
import { Failure } from '../../ui/Failure';
import { Icon } from '../../ui/Icon';
import { Status } from '../../ui/Note';
import { Waiting } from '../../ui/Waiting';
import { missingQuery, sessionsQuery } from './queries';

/** Today's classes first: mine before the others', each one tap from its sheet. */
export function TodaysSessions({ centreId, anybodys }: { centreId: string; anybodys: boolean }) {
  const { t } = useTranslation();
  const { language } = useFormats();
  const today = isoDay(dayOf(new Date()));
  const list = useQuery(sessionsQuery(centreId, today, today));
  const sessions = (list.data?.items ?? []).filter((one) => one.mine || anybodys);
  return (
    <section aria-label={t('rollcall.today')}>
      <div className="bar">
        <h2>
          {t('rollcall.today')} <span className="n">{sessions.length}</span>
        </h2>
        <Link className="small" to="/rollcall/offline">
          {t('rollcall.takeAlong')}
        </Link>
      </div>
      {list.isPending && <Waiting />}
      {list.error && <Failure error={list.error} again={() => void list.refetch()} />}
      {list.data && sessions.length === 0 && <p className="small">{t('rollcall.noneToday')}</p>}
      <ul className="log classes">
        {[...sessions]
          .sort((one, other) => Number(other.mine) - Number(one.mine))
          .map((one) => (
            <li key={one.id}>
              <Link to="/rollcall/$id" params={{ id: one.id }}>
                <span>
                  <b dir="ltr">{`${one.from.slice(11)}–${one.to.slice(11)}`}</b>{' '}
                  <bdi>{one.title ? one.title[language] : t('rollcall.private')}</bdi>
                </span>
                {one.state === 'CANCELLED' ? (
                  <Status icon="cross">{t('rollcall.cancelled')}</Status>
                ) : (
                  <Status
                    tone={one.sheet === 'LOCKED' ? 'reed' : one.sheet === 'OPEN' ? 'saffron' : undefined}
                    icon={one.sheet === 'LOCKED' ? 'lock' : one.sheet === 'OPEN' ? 'clock' : 'forth'}
                  >
                    {t(`sheetState.${one.sheet}`)}
                  </Status>
                )}
              </Link>
            </li>
          ))}
      </ul>
      <Missing />
    </section>
  );
}

/** Sheets of days that are over and that nobody stands by yet. */
function Missing() {
  const { t } = useTranslation();
  const { language, atLocal } = useFormats();
  const list = useQuery(missingQuery);
  const missing = list.data?.items ?? [];
  if (missing.length === 0) return null;
  return (
    <>
      <h3 className="small">{t('rollcall.missing', { count: missing.length })}</h3>
      <ul className="log classes">
        {missing.map((one) => (
          <li key={one.sessionId}>
            <Link to="/rollcall/$id" params={{ id: one.sessionId }}>
              <span className="dots">
                <bdi>{one.title[language]}</bdi>
                <span>{atLocal(one.from)}</span>
              </span>
              <Icon name="forth" />
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
