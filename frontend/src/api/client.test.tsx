import { HttpResponse, http } from 'msw';
import { expect, test, vi } from 'vitest';
import { signIn } from '../auth/signIn';
import { problem, service, somebody } from '../test/service';
import { listCentres, readMe } from './gen/sdk.gen';
import { NoAnswer, Refusal } from './problem';

const someone = { sub: '0193a000-0000-7000-8000-000000000001' };

test('aRequestWaitsForTheSignInAndThenGoesOn', async () => {
  const tokens: (string | null)[] = [];
  service.use(
    http.get('*/api/v1/me', ({ request }) => {
      const token = request.headers.get('Authorization');
      tokens.push(token);
      return token === 'Bearer new' ? HttpResponse.json(somebody) : problem(401, 'unauthenticated');
    }),
  );
  signIn.adopt({ access_token: 'old', profile: someone });
  const asked = readMe();
  await vi.waitFor(() => expect(signIn.state()).toBe('ended'));
  signIn.adopt({ access_token: 'new', profile: someone });
  await expect(asked).resolves.toEqual(somebody);
  expect(tokens).toEqual(['Bearer old', 'Bearer new']);
});

test('aRefusalCarriesItsCodeAndItsRequest', async () => {
  signIn.adopt({ access_token: 'token', profile: someone });
  service.use(http.get('*/api/v1/centres', () => problem(403, 'forbidden')));
  const refusal = await listCentres().catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(Refusal);
  expect(refusal).toMatchObject({ code: 'forbidden', status: 403, requestId: 'request-7' });
});

test('silenceIsNotARefusal', async () => {
  signIn.adopt({ access_token: 'token', profile: someone });
  service.use(http.get('*/api/v1/me', () => HttpResponse.error()));
  await expect(readMe()).rejects.toBeInstanceOf(NoAnswer);
});

test('theServiceIsAskedInTheLanguageOfTheScreen', async () => {
  signIn.adopt({ access_token: 'token', profile: someone });
  let language: string | null = '';
  service.use(
    http.get('*/api/v1/me', ({ request }) => {
      language = request.headers.get('Accept-Language');
      return HttpResponse.json(somebody);
    }),
  );
  await readMe();
  expect(['en', 'ar', 'ckb']).toContain(language);
});

test('whoWasSignedOutEverywhereIsLedToTheDoorAndNotAskedToGoOn', async () => {
  signIn.adopt({ access_token: 'token', profile: someone });
  service.use(http.get('*/api/v1/me', () => problem(401, 'signed-out')));
  await expect(readMe()).rejects.toMatchObject({ code: 'signed-out' });
  expect(signIn.state()).toBe('shutOut');
});

test('aServiceThatIsBusySaysWhenToComeBack', async () => {
  signIn.adopt({ access_token: 'token', profile: someone });
  service.use(
    http.get('*/api/v1/me', () => {
      const busy = problem(503, 'unavailable');
      busy.headers.set('Retry-After', '2');
      return busy;
    }),
  );
  await expect(readMe()).rejects.toMatchObject({ status: 503, retryAfter: 2 });
});
