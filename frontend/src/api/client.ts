import { currentLanguage } from '../i18n';
import { client } from './gen/client.gen';
import { lineAnswered, lineWasSilent } from './line';
import { NoAnswer, refusalOf } from './problem';

/** Who is asking: the token of the moment, another one in place of a refused one, and the end of every sign-in. */
export type SignIn = {
  token: () => Promise<string>;
  renew: (refused: string) => Promise<void>;
  shutOut: () => void;
};

/** Every operation promises the body of a good answer; a refusal (`Refusal`) or a silence (`NoAnswer`) is thrown. */
client.interceptors.error.use((failure, response) => (response ? refusalOf(failure, response) : failure));

export function startClient(signIn: SignIn): void {
  client.setConfig({ baseUrl: window.location.origin, fetch: (input, init) => signedFetch(signIn, input, init) });
}

/**
 * Adds who is asking and in which language. When the sign-in has ended the request waits here until the person has
 * signed in again and then goes on, so that nothing that was typed is lost.
 */
async function signedFetch(signIn: SignIn, input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const request = new Request(input, init);
  request.headers.set('Accept-Language', currentLanguage());
  for (;;) {
    const token = await signIn.token();
    request.headers.set('Authorization', `Bearer ${token}`);
    const response = await send(request.clone());
    if (response.status !== 401) return response;
    if (await isSignedOut(response)) {
      signIn.shutOut();
      return response;
    }
    await signIn.renew(token);
  }
}

/** Not run out but ended on purpose, everywhere: perhaps this device is in other hands, so nothing stays on the screen. */
async function isSignedOut(response: Response): Promise<boolean> {
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => undefined);
  return refusalOf(body, response).code === 'signed-out';
}

async function send(request: Request): Promise<Response> {
  try {
    const response = await fetch(request);
    lineAnswered();
    return response;
  } catch (failure) {
    if (request.signal.aborted) throw failure;
    lineWasSilent();
    throw new NoAnswer(failure);
  }
}
