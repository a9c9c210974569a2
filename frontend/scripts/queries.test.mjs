import { expect, test } from 'vitest';
import { queriesByTag } from './queries.mjs';

const generated = `import { queryOptions } from '@tanstack/react-query';
import { listRooms, listViews } from '../sdk.gen';

export type QueryKey<TOptions extends Options> = [TOptions];

const createQueryKey = <TOptions extends Options>(id: string) => [id];

export const listRoomsQueryKey = (options: Options<ListRoomsData>) => createQueryKey('listRooms', options);

export const listRoomsQuery = (options: Options<ListRoomsData>) => queryOptions<ListRoomsResponse, DefaultError>({
    queryFn: async () => await listRooms({ ...options }),
    queryKey: listRoomsQueryKey(options)
});

const createInfiniteParams = <K>(queryKey: QueryKey<Options>, page: K) => page;

export const listViewsPagesKey = (options?: Options<ListViewsData>) => createQueryKey('listViews', options, true);

export const listViewsPages = (options?: Options<ListViewsData>) => infiniteQueryOptions<ListViewsResponse>(
// @ts-ignore
{
    queryFn: async ({ queryKey }) => await listViews(createInfiniteParams(queryKey, {})),
    queryKey: listViewsPagesKey(options)
});
`;
const contract = {
  paths: {
    '/rooms': { get: { operationId: 'listRooms', tags: ['Centres'] } },
    '/views': { get: { operationId: 'listViews', tags: ['Saved views'] } },
  },
};

test('eachQueryLiesInTheFileOfItsTagWithWhatItUses', () => {
  const files = queriesByTag(generated, contract);
  expect(Object.keys(files)).toEqual([
    'queries.gen.ts',
    'queryKeys.gen.ts',
    'centres.queries.gen.ts',
    'saved-views.queries.gen.ts',
  ]);
  expect(files['queries.gen.ts']).toBe(
    "export * from './centres.queries.gen';\nexport * from './saved-views.queries.gen';\n",
  );
  expect(files['queryKeys.gen.ts']).toContain('export const createQueryKey');
  const centres = files['centres.queries.gen.ts'];
  expect(centres).toContain("import { type DefaultError, queryOptions } from '@tanstack/react-query';");
  expect(centres).toContain("import { listRooms } from './centres.operations.gen';");
  expect(centres).toContain("import type { ListRoomsData, ListRoomsResponse } from './types.gen';");
  expect(centres).not.toContain('listViews');
});

test('aListInPagesGoesOnWithTheNextOne', () => {
  const views = queriesByTag(generated, contract)['saved-views.queries.gen.ts'];
  expect(views).toContain('getNextPageParam: (page) => (page.next ?? undefined)');
});
