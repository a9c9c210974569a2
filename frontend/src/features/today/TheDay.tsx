import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { addDays, isoDay, readDay } from '../../i18n/dates';
import { useFormats } from '../../i18n/useFormats';
import { useNow } from '../../ui/useNow';
import { DayOnALine } from './DayOnALine';
import { dayQuery } from './queries';

/** From when on a day without anything ahead is over, by the centre's clock. */
const AFTERNOON = '14:00';

/** How far ahead the next day with something on is looked for: past a weekend and a holiday. */
const AHEAD = 6;

/** My centre's day. Once it is over the next one comes first: that is what somebody prepares for in the evening. */
export function TheDay({ centreId }: { centreId: string }) {
  const { t } = useTranslation();
  const { nearDay } = useFormats();
  const now = useNow();
  const today = now.slice(0, 10);
  const sessions = useQuery(dayQuery(centreId, today));
  const over = now.slice(11) >= AFTERNOON && sessions.data?.every(({ endsAt }) => endsAt <= now);
  const [from, to] = [1, AHEAD].map((days) => isoDay(addDays(readDay(today), days))) as [string, string];
  const coming = useQuery({ ...dayQuery(centreId, from, to), enabled: over === true });
  const next = over && coming.data?.map(({ startsAt }) => startsAt.slice(0, 10)).sort()[0];
  return (
    <>
      {next && <DayOnALine centreId={centreId} day={next} title={t('home.nextDay', { day: nearDay(next) })} />}
      <DayOnALine centreId={centreId} day={today} title={t(next ? 'home.dayOver' : 'home.day')} />
    </>
  );
}
