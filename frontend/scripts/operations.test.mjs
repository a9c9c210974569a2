import { expect, test } from 'vitest';
import { operationsByTag } from './operations.mjs';

const sdk = `import { client } from './client.gen';
import type { BringData, BringErrors, ListRoomsData } from './types.gen';

export type Options = {
    /**
     * Mine
     */
    client?: unknown;
};

/**
 * Bring it
 */
export const bring = (options: Options<BringData>) => client.post<BringErrors>(options);

/**
 * List the rooms
 */
export const listRooms = (options: Options<ListRoomsData>) => client.get(options);
`;
const contract = {
  paths: {
    '/visits': { post: { operationId: 'bring', tags: ['Saved views'] } },
    '/rooms': { get: { operationId: 'listRooms', tags: ['Centres'] } },
  },
};

test('eachOperationLiesInTheFileOfItsTagWithTheTypesItUses', () => {
  const files = operationsByTag(sdk, contract);
  expect(Object.keys(files)).toEqual(['sdk.gen.ts', 'saved-views.operations.gen.ts', 'centres.operations.gen.ts']);
  expect(files['centres.operations.gen.ts']).toContain("import type { ListRoomsData } from './types.gen';");
  expect(files['centres.operations.gen.ts']).toContain('export const listRooms');
  expect(files['centres.operations.gen.ts']).not.toContain('bring');
  expect(files['sdk.gen.ts']).toContain('export type Options');
  expect(files['sdk.gen.ts']).toContain("export * from './centres.operations.gen';");
  expect(files['sdk.gen.ts']).not.toContain('export const');
});
