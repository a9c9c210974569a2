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

/** All of them, for a district of which only the code is known. */
export function everyDistrictQuery() {
  return {
    ...items(listPlacesQuery({ query: { level: 'DISTRICT', limit: 200 } })),
    staleTime: Number.POSITIVE_INFINITY,
  };
}
