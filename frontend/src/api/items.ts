import type { UseQueryOptions } from '@tanstack/react-query';

/** A list without its page: what is in it. */
export function items<T, E, K extends readonly unknown[]>(
  query: UseQueryOptions<{ items: T[] }, E, { items: T[] }, K>,
) {
  return { ...query, select: itemsOf } as UseQueryOptions<{ items: T[] }, E, T[], K> & { queryKey: K };
}

function itemsOf<T>(page: { items: T[] }): T[] {
  return page.items;
}
