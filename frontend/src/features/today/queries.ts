import { listHouseCountsQuery, listSessionsQuery, listTasksQuery } from '../../api/gen/queries.gen';
import { items } from '../../api/items';

/** What was done a moment ago no longer waits: asked for whenever somebody comes home. */
export function tasksQuery() {
  return { ...items(listTasksQuery()), staleTime: 0, refetchInterval: 60_000 };
}

/** Who is in the house, at every centre somebody works for. */
export function houseQuery() {
  return { ...items(listHouseCountsQuery()), staleTime: 0, refetchInterval: 60_000 };
}

export function dayQuery(centreId: string, from: string, to = from) {
  return { ...items(listSessionsQuery({ query: { centreId, from, to } })), staleTime: 0 };
}
