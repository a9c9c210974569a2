import { useQuery } from '@tanstack/react-query';
import type { Room, CourseSession as Session } from '../../api/contract';
import { listOpenDaysQuery, listRoomsQuery } from '../../api/gen/queries.gen';
import { items } from '../../api/items';
import { addDays, isoDay, readDay } from '../../i18n/dates';
import type { Asked } from '../../ui/QueryState';
import { useNow } from '../../ui/useNow';
import { dayQuery, houseQuery } from './queries';

/** From when on a day without anything ahead is over, by the centre's clock. */
const AFTERNOON = '14:00';

/** How far ahead the next day with something on is looked for: past a weekend and a holiday. */
const AHEAD = 6;

export type Day = {
  now: string;
  today: string;
  /** The next day with something on, once this one is over: that is what somebody prepares for in the evening. */
  next: string | undefined;
  asked: Asked;
  on: (day: string) => readonly Session[] | undefined;
  rooms: readonly Room[];
  /** Whether all of it, and all that stands above it, has its place: nothing moves under a thumb once it is there. */
  known: boolean;
};

/** A centre's day, and in the afternoon the days after it in the same question. */
export function useTheDay(centreId: string | undefined): Day {
  const now = useNow();
  const today = now.slice(0, 10);
  const late = now.slice(11) >= AFTERNOON;
  const until = late ? isoDay(addDays(readDay(today), AHEAD)) : today;
  const enabled = centreId !== undefined;
  const path = { centreId: centreId ?? '' };
  const sessions = useQuery({
    ...dayQuery(path.centreId, today, until),
    enabled,
    // At two o'clock more is asked for, and what stands there stays meanwhile.
    placeholderData: (before, query) => (query?.queryHash.includes(path.centreId) ? before : undefined),
  });
  const rooms = useQuery({ ...items(listRoomsQuery({ path })), enabled });
  const house = useQuery({ ...houseQuery(), enabled });
  const open = useQuery({ ...items(listOpenDaysQuery({ path, query: { from: today, to: today } })), enabled });
  const on = (day: string) =>
    sessions.data?.filter(({ startsAt }) => (day > today ? startsAt.startsWith(day) : startsAt.slice(0, 10) <= today));
  const over = late && on(today)?.every(({ endsAt }) => endsAt <= now);
  const days = (sessions.data ?? []).map(({ startsAt }) => startsAt.slice(0, 10));
  return {
    now,
    today,
    next: over ? days.filter((day) => day > today).sort()[0] : undefined,
    asked: sessions,
    on,
    rooms: rooms.data ?? [],
    known: !enabled || [sessions, rooms, house, open].every(({ isPending }) => !isPending),
  };
}
