import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer } from '../../api/client';
import type { PlaceScheme } from '../../api/contract';
import {
  checkPlaceImport,
  commitPlaceImport,
  listPlaces,
  readPlace,
  readPlaceImport,
  resolvePlace,
} from '../../api/gen/sdk.gen';
import { tableTypeOf } from '../../ui/csvFile';

export const placesKey = ['places'] as const;

export const schemes = ['COD', 'OCHA', 'ISO', 'DTM', 'HAWSH'] as const;

/** The governorates, or what lies in one place. */
export function placesQuery(parent?: { scheme: PlaceScheme; pcode: string }) {
  return infiniteQueryOptions({
    queryKey: [...placesKey, 'list', parent?.scheme, parent?.pcode],
    queryFn: ({ pageParam, signal }) =>
      answer(
        listPlaces({
          query: {
            ...(parent ? { parent: parent.pcode, scheme: parent.scheme } : { level: 'GOVERNORATE' as const }),
            limit: 200,
            cursor: pageParam,
          },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

export function placeQuery(scheme: PlaceScheme, pcode: string) {
  return queryOptions({
    queryKey: [...placesKey, 'one', scheme, pcode],
    queryFn: ({ signal }) => answer(readPlace({ path: { scheme, pcode }, signal })),
  });
}

/** Codes carry digits or a hyphen between letters; names do not. */
export function asReported(scheme: PlaceScheme, typed: string) {
  const text = typed.trim();
  return /\d|^[A-Za-z]{2}-[A-Za-z]{2}$/.test(text) ? { scheme, code: text } : { scheme, name: text };
}

export function resolve(scheme: PlaceScheme, typed: string) {
  return answer(resolvePlace({ body: asReported(scheme, typed) }));
}

export function placeImportQuery(id: string) {
  return queryOptions({
    queryKey: ['place-import', id],
    queryFn: ({ signal }) => answer(readPlaceImport({ path: { id }, signal })),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export function checkList(list: File, scheme: PlaceScheme, validFrom: string, signal: AbortSignal) {
  const headers = { 'Content-Type': tableTypeOf(list) };
  return answer(checkPlaceImport({ query: { scheme, validFrom }, body: list, headers, signal }));
}

export function commitList(id: string) {
  return answer(commitPlaceImport({ path: { id } }));
}
