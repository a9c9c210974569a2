import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { dayOf, isoDay } from '../../i18n/dates';
import { hoursAreKnown } from './hours';
import { OpenNow } from './OpenNow';
import { type Centre, openDaysQuery } from './queries';

type Props = { centre: Centre; because: (closureId: string) => ReactNode };

/** One line of today: open from–to, or why not. It says nothing rather than something wrong. */
export function TodayLine({ centre, because }: Props) {
  const date = isoDay(dayOf(new Date()));
  const days = useQuery(openDaysQuery(centre.id, date, date));
  const day = days.data?.[0];
  return day && hoursAreKnown(centre) ? <OpenNow day={day} because={day.closureId && because(day.closureId)} /> : null;
}
