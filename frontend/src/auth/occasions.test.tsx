import { HttpResponse, http } from 'msw';
import { MetadataService, OidcClient, UserManager } from 'oidc-client-ts';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { remember } from '../browser/memory';
import { service } from '../test/service';
import { keepIdentity } from './identity';
import { signIn } from './signIn';

const identity = { authority: 'http://identity.test/realms/hawsh', clientId: 'hawsh-web' };
const settings = { identity, environment: 'DEMONSTRATION' as const };
const metadata = {
  issuer: identity.authority,
  authorization_endpoint: `${identity.authority}/auth`,
  token_endpoint: `${identity.authority}/token`,
};
const tokens = { access_token: 'the token', profile: { sub: 'somebody' } };
let asked = 0;

beforeEach(() => {
  asked = 0;
  service.use(
    http.get('*/api/v1/public/client-settings', () => {
      asked += 1;
      return HttpResponse.json({ ...settings, consentTextVersion: '1' });
    }),
  );
  vi.spyOn(MetadataService.prototype, 'getMetadata').mockResolvedValue(metadata);
});

afterEach(() => {
  vi.restoreAllMocks();
  remember('signedIn', null);
  sessionStorage.clear();
  window.history.replaceState(null, '', '/');
});

it('whoIsKnownHereLeavesWithoutAScreenAndProvesThatTheyAreTheOneWhoLeft', async () => {
  remember('signedIn', 'yes');
  window.history.replaceState(null, '', '/people?sort=name');
  const made = vi.spyOn(OidcClient.prototype, 'createSigninRequest');
  expect(signIn.occasion).toBe('known');
  void signIn.start();
  await vi.waitFor(() => expect(made).toHaveBeenCalledOnce());
  const request = new URL((await made.mock.results.map(({ value }) => value)[0]).url);
  expect(request.origin + request.pathname).toBe(metadata.authorization_endpoint);
  expect(Object.fromEntries(request.searchParams)).toMatchObject({
    response_type: 'code',
    redirect_uri: `${window.location.origin}/`,
    prompt: 'none',
    code_challenge_method: 'S256',
    code_challenge: expect.stringMatching(/^[\w-]{43}$/),
    state: expect.stringMatching(/^\w{32}$/),
  });
  expect(made).toHaveBeenCalledWith(expect.objectContaining({ state: { returnTo: '/people?sort=name' } }));
});

it('whoComesBackAsksForTheIdentityProviderNoSecondTime', async () => {
  keepIdentity({ settings, metadata });
  window.history.replaceState(null, '', '/?state=one&code=two');
  vi.spyOn(UserManager.prototype, 'signinRedirectCallback').mockResolvedValue({
    ...tokens,
    state: { returnTo: '/people' },
  } as never);
  expect(signIn.occasion).toBe('return');
  await signIn.start();
  expect(signIn.state()).toBe('signedIn');
  expect(asked).toBe(0);
  expect(sessionStorage).toHaveLength(0);
  expect(window.location.pathname).toBe('/people');
});

it('whoComesBackIsLedToNoOtherHouse', async () => {
  for (const returnTo of ['//elsewhere.test', 'https://elsewhere.test', '/\\elsewhere.test']) {
    window.history.replaceState(null, '', '/?state=one&code=two');
    vi.spyOn(UserManager.prototype, 'signinRedirectCallback').mockResolvedValue({
      ...tokens,
      state: { returnTo },
    } as never);
    await signIn.start();
    expect(signIn.state()).toBe('signedIn');
    expect(window.location.href).toBe('http://localhost:8080/');
  }
});

it('aStrangerStandsAtTheDoorAndOneWhoNobodyAnswersIsToldSo', async () => {
  expect(signIn.occasion).toBe('door');
  await signIn.start();
  expect(signIn.state()).toBe('signedOut');
  service.use(http.get('*/api/v1/public/client-settings', () => HttpResponse.error()));
  remember('signedIn', 'yes');
  await signIn.start();
  expect(signIn.state()).toBe('unreachable');
});

it('whoIsKnownHereIsToldWhenTheIdentityProviderIsAway', async () => {
  remember('signedIn', 'yes');
  vi.spyOn(MetadataService.prototype, 'getMetadata').mockRejectedValue(new TypeError('no answer'));
  await signIn.start();
  expect(signIn.state()).toBe('unreachable');
});
