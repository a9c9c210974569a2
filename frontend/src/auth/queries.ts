import { queryOptions } from '@tanstack/react-query';
import { answer } from '../api/client';
import { ME } from '../api/queryClient';
import {
  createSavedView,
  deleteSavedView,
  listCentres,
  listSavedViews,
  readMe,
  searchAccounts,
  updateSavedView,
} from '../api/gen/sdk.gen';
import type { SaveView, SavedViewPatch, ViewedList } from '../api/gen/types.gen';

/** Who I am, what I may do, and the centres I work for. */
export const meQuery = queryOptions({
  queryKey: [ME],
  queryFn: async ({ signal }) => {
    const [me, centres] = await Promise.all([answer(readMe({ signal })), answer(listCentres({ signal }))]);
    return { ...me, centres: centres.items };
  },
  staleTime: 60_000,
});

/** Accounts by name or user name; the service shows whom this reader may know. */
export function findAccounts(text: string, signal: AbortSignal) {
  return answer(searchAccounts({ body: { text, limit: 10 }, signal }));
}

export type { SavedView, ViewedList } from '../api/gen/types.gen';

export const savedViewsKey = ['saved-views'] as const;

/** My views of a list, and those shared with the centres I work for. */
export function savedViewsQuery(list: ViewedList) {
  return queryOptions({
    queryKey: [...savedViewsKey, list],
    queryFn: async ({ signal }) => (await answer(listSavedViews({ query: { list }, signal }))).items,
    staleTime: 60_000,
  });
}

export function saveView(body: SaveView, key: string) {
  return answer(createSavedView({ body, headers: { 'Idempotency-Key': key } }));
}

export function changeView(id: string, version: number, body: SavedViewPatch) {
  return answer(updateSavedView({ path: { id }, headers: { 'If-Match': seen(version) }, body }));
}

export function forgetView(id: string, version: number) {
  return answer(deleteSavedView({ path: { id }, headers: { 'If-Match': seen(version) } }));
}

/** Only the version part of the tag is compared. */
function seen(version: number): string {
  return `"${version}.en.view"`;
}
