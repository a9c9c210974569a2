import { queryOptions } from '@tanstack/react-query';
import { answer } from './client';
import { listPlaces } from './gen/sdk.gen';

/** The list changes with a newer edition, which nobody waits for: it is read once. */
export function governoratesQuery() {
  return queryOptions({
    queryKey: ['places', 'governorates'],
    queryFn: async ({ signal }) => (await answer(listPlaces({ query: { level: 'GOVERNORATE' }, signal }))).items,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export function districtsQuery(governorate: string) {
  return queryOptions({
    queryKey: ['places', 'districts', governorate],
    queryFn: async ({ signal }) =>
      (await answer(listPlaces({ query: { level: 'DISTRICT', parent: governorate }, signal }))).items,
    staleTime: Number.POSITIVE_INFINITY,
    enabled: governorate !== '',
  });
}
