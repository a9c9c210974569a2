import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { dayOf, isoDay } from '../../i18n/dates';
import { OpenNow } from './OpenNow';
import { openDaysQuery } from './queries';

type Props = { centreId: string; because: (closureId: string) => ReactNode };

/** One line of today: open from–to, or why not. It says nothing rather than something wrong. */
export function TodayLine({ centreId, because }: Props) {
  const date = isoDay(dayOf(new Date()));
  const days = useQuery(openDaysQuery(centreId, date, date));
  const day = days.data?.[0];
  return day ? <OpenNow day={day} because={day.closureId && because(day.closureId)} /> : null;
}
