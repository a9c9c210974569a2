import { expect, test } from 'vitest';
import { KIRKUK, problem } from './basics';
import { faultsOf } from './heldToContract';
import { kirkuk } from './house';

const asked = (path: string, method = 'GET') => new Request(`http://localhost:8080/api/v1${path}`, { method });
const centre = asked(`/centres/${KIRKUK}`);
const where = 'readCentre (GET /api/v1/centres/{centreId}) 200:';

test('whatTheServiceAnswersHasNoFault', async () => {
  expect(await faultsOf(centre, Response.json(kirkuk))).toEqual([]);
  expect(await faultsOf(centre, problem(404, 'not-found'))).toEqual([]);
});

test('anInventedAnswerIsNamedWithItsOperationItsPlaceAndTheReason', async () => {
  const { code: _, ...rest } = kirkuk;
  const invented = { ...rest, id: 'k1', state: 'SHUT', rooms: 3 };
  expect((await faultsOf(centre, Response.json(invented))).sort()).toEqual([
    `${where} /id must match format "uuid" (it is "k1")`,
    `${where} /state is "SHUT", which is none of PLANNED, OPEN, SUSPENDED, HANDED_OVER`,
    `${where} the answer has no "rooms"`,
    `${where} the answer lacks "code"`,
  ]);
});

test('aStatusAPathOrAProblemTheServiceHasNotIsAFault', async () => {
  expect(await faultsOf(centre, new Response(null, { status: 204 }))).toEqual([
    'readCentre (GET /api/v1/centres/{centreId}) 204: never answered',
  ]);
  expect(await faultsOf(asked('/centers'), Response.json({}))).toEqual([
    'GET /api/v1/centers: the contract has no such operation',
  ]);
  expect(await faultsOf(centre, problem(404, 'gone'))).toEqual([
    'readCentre (GET /api/v1/centres/{centreId}) 404: /type is "urn:hawsh:problem:gone", which is not on its list',
  ]);
});
