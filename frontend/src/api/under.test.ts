import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { listKitsQuery, listRoomsQuery, readCentreQuery } from './gen/queries.gen';
import { asking, under } from './under';

const centreId = '0193c000-0000-7000-8000-000000000001';
const path = { centreId, courseId: centreId };

function found(filter: ReturnType<typeof under>) {
  const client = new QueryClient();
  for (const { queryKey } of [readCentreQuery({ path }), listRoomsQuery({ path }), listKitsQuery({ path })]) {
    client.setQueryData<unknown>(queryKey, {});
  }
  client.setQueryData(['words', 'en'], {});
  return client
    .getQueryCache()
    .findAll(filter)
    .map(({ queryKey }) => (queryKey[0] as { _id: string })._id);
}

test('whatWasReadUnderATagIsFoundWhoeverAskedForIt', () => {
  expect(found(under('Centres'))).toEqual(['readCentre', 'listRooms']);
  expect(found(under('Centres', 'Giving'))).toEqual(['readCentre', 'listRooms', 'listKits']);
});

test('whatOneOperationAnsweredIsFound', () => {
  expect(found(asking('listRooms'))).toEqual(['listRooms']);
});
