import { listSessionsQuery, listTasksQuery } from '../../api/gen/queries.gen';
import { items } from '../../api/items';

/** What was done a moment ago no longer waits: asked for whenever somebody comes home. */
export function tasksQuery(centreId: string) {
  return { ...items(listTasksQuery({ path: { centreId } })), staleTime: 0 };
}

export function dayQuery(centreId: string, day: string) {
  return { ...items(listSessionsQuery({ query: { centreId, from: day, to: day } })), staleTime: 0 };
}
