import type { QueryFunctionContext, UseQueryOptions } from '@tanstack/react-query';

type Part<T> = { items: T[]; next?: string | null };
type Read<T> = (context: QueryFunctionContext<never>) => Promise<Part<T>>;
type Asked = { query?: object };

/** A list without its pages: all that is in it, read to its end. */
export function items<T, E, K extends readonly unknown[]>(query: UseQueryOptions<Part<T>, E, Part<T>, K>) {
  const read = query.queryFn as Read<T>;
  return {
    ...query,
    queryFn: (context: QueryFunctionContext<never>) => toTheEnd(read, context),
    select: itemsOf,
  } as UseQueryOptions<Part<T>, E, T[], K> & { queryKey: K };
}

/** The first page alone, where the rest is not asked for. */
export function firstItems<T, E, K extends readonly unknown[]>(query: UseQueryOptions<Part<T>, E, Part<T>, K>) {
  return { ...query, select: itemsOf } as UseQueryOptions<Part<T>, E, T[], K> & { queryKey: K };
}

async function toTheEnd<T>(read: Read<T>, context: QueryFunctionContext<never>): Promise<Part<T>> {
  const [asked] = context.queryKey as readonly Asked[];
  let part = await read(context);
  const all = [...part.items];
  while (part.next) {
    const queryKey = [{ ...asked, query: { ...asked?.query, cursor: part.next } }];
    part = await read({ ...context, queryKey } as never);
    all.push(...part.items);
  }
  return { ...part, items: all };
}

function itemsOf<T>(part: Part<T>): T[] {
  return part.items;
}
