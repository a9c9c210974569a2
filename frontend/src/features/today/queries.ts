import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../api/client';
import { listRooms, listSessions, listTasks, readHeadcounts } from '../../api/gen/sdk.gen';

export type {
  CourseSession as Session,
  ExpectedSession,
  Headcounts,
  Room,
  Task,
  TaskKind,
} from '../../api/gen/types.gen';

const homeKey = ['home'] as const;

/** What was done a moment ago no longer waits: asked for whenever somebody comes home. */
export function tasksQuery(centreId: string) {
  return queryOptions({
    queryKey: [...homeKey, centreId, 'tasks'],
    queryFn: async ({ signal }) => (await answer(listTasks({ path: { id: centreId }, signal }))).items,
    staleTime: 0,
  });
}

export function dayQuery(centreId: string, day: string) {
  return queryOptions({
    queryKey: [...homeKey, centreId, 'day', day],
    queryFn: async ({ signal }) =>
      (await answer(listSessions({ query: { centreId, from: day, to: day }, signal }))).items,
    staleTime: 0,
  });
}

export function roomsQuery(centreId: string) {
  return queryOptions({
    queryKey: [...homeKey, centreId, 'rooms'],
    queryFn: async ({ signal }) => (await answer(listRooms({ path: { id: centreId }, signal }))).items,
  });
}

/** @param day tomorrow, by the centre's own clock, if left out */
export function headcountsQuery(centreId: string, day?: string) {
  return queryOptions({
    queryKey: [...homeKey, centreId, 'headcounts', day],
    queryFn: ({ signal }) => answer(readHeadcounts({ path: { id: centreId }, query: { day }, signal })),
  });
}
