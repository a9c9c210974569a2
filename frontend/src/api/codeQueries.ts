import { queryOptions } from '@tanstack/react-query';
import { recall, remember } from '../browser/memory';
import { answer } from './client';
import { listCodeLists } from './gen/sdk.gen';
import type { CodeList } from './gen/types.gen';

export type { Code, CodeList } from './gen/types.gen';

export const codeListsKey = ['code-lists'] as const;

/**
 * Every code list of the house. This browser keeps them, since they say nothing of anybody and what was marked without a line
 * must still have its word; the service is asked whether they changed.
 */
export function codeListsQuery() {
  return queryOptions({
    queryKey: codeListsKey,
    queryFn: async ({ signal }) => {
      const { items } = await answer(listCodeLists({ signal }));
      remember('codes', JSON.stringify(items));
      return items;
    },
    initialData: kept,
    initialDataUpdatedAt: 0,
    gcTime: Number.POSITIVE_INFINITY,
  });
}

function kept(): CodeList[] | undefined {
  try {
    return JSON.parse(recall('codes') ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}
