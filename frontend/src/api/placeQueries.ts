import { listPlacesQuery } from './gen/queries.gen';
import { items } from './items';

/** The list changes with a newer edition, which nobody waits for: it is read once. */
export function governoratesQuery() {
  return {
    ...items(listPlacesQuery({ query: { level: 'GOVERNORATE' } })),
    staleTime: Number.POSITIVE_INFINITY,
  };
}

export function districtsQuery(governorate: string) {
  return {
    ...items(listPlacesQuery({ query: { level: 'DISTRICT', parent: governorate } })),
    staleTime: Number.POSITIVE_INFINITY,
    enabled: governorate !== '',
  };
}
