import { queryOptions } from '@tanstack/react-query';
import { recall, remember } from '../browser/memory';
import type { CodeLists } from './contract';
import { listCodeListsQuery } from './gen/queries.gen';
import { listCodeLists } from './gen/sdk.gen';
import { items } from './items';

/**
 * Every code list of the house. This browser keeps them, since they say nothing of anybody and what was marked without a line
 * must still have its word; the service is asked whether they changed.
 */
export function codeListsQuery() {
  return items(
    queryOptions({
      ...listCodeListsQuery(),
      queryFn: async ({ signal }) => {
        const page = await listCodeLists({ signal });
        remember('codes', JSON.stringify(page));
        return page;
      },
      initialData: kept,
      initialDataUpdatedAt: 0,
      gcTime: Number.POSITIVE_INFINITY,
    }),
  );
}

function kept(): CodeLists | undefined {
  try {
    return JSON.parse(recall('codes') ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}
