import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenDay } from '../../api/contract';
import { localNow } from '../../i18n/dates';
import { Status } from '../../ui/Note';
import { clock } from './hours';
import { useCentreWords } from './useCentreWords';

/** Whether one would find the door open now: until when, from when, or why not. */
export function OpenNow({ day, because }: { day: OpenDay; because?: ReactNode }) {
  const { t } = useTranslation();
  const words = useCentreWords();
  const now = localNow(new Date()).slice(11);
  const why = words.closed(day);
  if (why) {
    return (
      <Status tone={day.why === 'CLOSURE' ? 'clay' : 'saffron'} icon="lock">
        {day.why === 'CLOSURE' ? t('openDay.shutToday') : t('openDay.closedToday', { why })} {because}
      </Status>
    );
  }
  const hours = words.hours(day.opens, day.closes);
  if (now < clock(day.opens))
    return (
      <Status tone="lapis" icon="clock">
        {t('openDay.opensToday', { hours })}
      </Status>
    );
  if (now >= clock(day.closes)) return <Status icon="clock">{t('openDay.wasOpen', { hours })}</Status>;
  return (
    <Status tone="reed" icon="check">
      {t('openDay.openToday', { hours })}
    </Status>
  );
}
