import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Centre } from '../../api/contract';
import { listOpenDaysQuery } from '../../api/gen/queries.gen';
import { items } from '../../api/items';
import { dayOf, isoDay } from '../../i18n/dates';
import { hoursAreKnown } from './hours';
import { OpenNow } from './OpenNow';

type Props = { centre: Centre; because: (closureId: string) => ReactNode };

/** One line of today: open from–to, or why not. It says nothing rather than something wrong. */
export function TodayLine({ centre, because }: Props) {
  const date = isoDay(dayOf(new Date()));
  const days = useQuery(items(listOpenDaysQuery({ path: { centreId: centre.id }, query: { from: date, to: date } })));
  const day = days.data?.[0];
  return day && hoursAreKnown(centre) ? <OpenNow day={day} because={day.closureId && because(day.closureId)} /> : null;
}
