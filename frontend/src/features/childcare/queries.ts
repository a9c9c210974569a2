import { readChildcareDayQuery } from '../../api/gen/queries.gen';

/** The list somebody holds in their hand: read again by itself, and kept while the line is away. */
export function dayQuery(centre: string, day: string) {
  return {
    ...readChildcareDayQuery({ path: { centreId: centre, day } }),
    refetchInterval: 30_000,
    gcTime: Number.POSITIVE_INFINITY,
  };
}
