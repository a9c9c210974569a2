import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/useFormats';
import { DayOnALine } from './DayOnALine';
import type { Day } from './useTheDay';

/** My centre's day. Once it is over the next one comes first. */
export function TheDay({ day }: { day: Day }) {
  const { t } = useTranslation();
  const { nearDay } = useFormats();
  const { next, today } = day;
  return (
    <>
      {next && <DayOnALine of={day} day={next} title={t('home.nextDay', { day: nearDay(next) })} />}
      <DayOnALine of={day} day={today} title={t(next ? 'home.dayOver' : 'home.day')} />
    </>
  );
}
