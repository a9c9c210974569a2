import { HttpResponse, http } from 'msw';
import { MetadataService, UserManager } from 'oidc-client-ts';
import { expect, it, vi } from 'vitest';
import { service } from '../test/service';
import { signIn } from './signIn';

const SESSION = '4c1f0d2e-6a5b-4c3d-9e8f-7a6b5c4d3e2f';
const tokens = { access_token: 'the token', profile: { sub: 'somebody', sid: SESSION } };

it('whoLeavesIsSignedOutHereFirst', async () => {
  const ended: (string | null)[] = [];
  service.use(
    http.post(`*/api/v1/me/sessions/${SESSION}/ending`, ({ request }) => {
      ended.push(request.headers.get('Authorization'));
      return new HttpResponse(null, { status: 204 });
    }),
  );
  signIn.adopt(tokens);
  await signIn.end();
  expect(ended).toEqual(['Bearer the token']);
});

it('whoLeavesWhileTheServiceIsAwayLeavesAllTheSame', async () => {
  service.use(http.post(`*/api/v1/me/sessions/${SESSION}/ending`, () => HttpResponse.error()));
  signIn.adopt(tokens);
  await expect(signIn.end()).resolves.toBeUndefined();
});

it('whoWasShutOutEndsTheOldSignInBeforeTheyBeginAnother', async () => {
  const identity = { authority: 'http://identity.test/realms/hawsh', clientId: 'hawsh-web' };
  const settings = { identity, environment: 'DEMONSTRATION', consentTextVersion: '1' };
  service.use(http.get('*/api/v1/public/client-settings', () => HttpResponse.json(settings)));
  vi.spyOn(MetadataService.prototype, 'getMetadata').mockResolvedValue({});
  const left = vi.spyOn(UserManager.prototype, 'signoutRedirect').mockResolvedValue();
  const begun = vi.spyOn(UserManager.prototype, 'signinRedirect').mockResolvedValue();
  await signIn.start();
  signIn.adopt({ ...tokens, id_token: 'whose it was' });
  signIn.shutOut();
  await signIn.begin();
  expect(left).toHaveBeenCalledWith(expect.objectContaining({ id_token_hint: 'whose it was' }));
  expect(begun).not.toHaveBeenCalled();
  window.history.replaceState(null, '', '/?again');
  await signIn.start();
  expect(begun).toHaveBeenCalledOnce();
});
