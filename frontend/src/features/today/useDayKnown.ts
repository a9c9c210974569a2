import { useQuery } from '@tanstack/react-query';
import { listRoomsQuery } from '../../api/gen/queries.gen';
import { items } from '../../api/items';
import { dayOf, isoDay } from '../../i18n/dates';
import { dayQuery, houseQuery } from './queries';

/** Whether all that stands above what waits has its place: nothing moves under a thumb once it is there. */
export function useDayKnown(centreId: string | undefined): boolean {
  const enabled = centreId !== undefined;
  const day = useQuery({ ...dayQuery(centreId ?? '', isoDay(dayOf(new Date()))), enabled });
  const rooms = useQuery({ ...items(listRoomsQuery({ path: { centreId: centreId ?? '' } })), enabled });
  const house = useQuery({ ...houseQuery(), enabled });
  return !enabled || [day, rooms, house].every(({ isPending }) => !isPending);
}
