import type { Browser } from '@playwright/test';
import { expect, type Login, signIn, test } from './hawsh';

/** Seconds before its end at which a word is no longer trusted. */
const MARGIN = 60;

/** What their pages sent when they signed in: whoever makes what a story begins with is asked for often, and comes in once. */
const words = new Map<Login, string>();

export type Asking = Awaited<ReturnType<typeof as>>;

/** The way to ask the service as this person, by what their own page sends. */
export async function as(browser: Browser, login: Login) {
  const said = words.get(login);
  const authorization = said && secondsLeft(said) > MARGIN ? said : await wordOf(browser, login);
  words.set(login, authorization);
  return async (
    method: 'GET' | 'POST' | 'PATCH' | 'PUT',
    address: string,
    data?: object,
    headers?: Record<string, string>,
  ) => {
    const answer = await fetch(new URL(`/api/v1${address}`, test.info().project.use.baseURL), {
      method,
      headers: { authorization, 'Content-Type': 'application/json', ...headers },
      body: data && JSON.stringify(data),
    });
    const text = await answer.text();
    expect(answer.ok, `${method} ${address}: ${answer.status} ${text}`).toBe(true);
    return { body: text && JSON.parse(text), etag: answer.headers.get('etag') ?? '' };
  };
}

async function wordOf(browser: Browser, login: Login): Promise<string> {
  const page = await browser.newPage();
  const sent = page.waitForRequest(
    (request) => request.url().includes('/api/v1/me') && !!request.headers().authorization,
  );
  await signIn(page, login);
  const { authorization } = (await sent).headers();
  await page.close();
  return authorization as string;
}

function secondsLeft(authorization: string): number {
  const claims = JSON.parse(Buffer.from(authorization.split('.')[1] ?? '', 'base64url').toString());
  return claims.exp - Date.now() / 1000;
}
