import { test as base, type Cookie, expect, type Page } from '@playwright/test';

const PASSWORD = process.env.HAWSH_DEMO_PASSWORD ?? 'hawsh-demo-1';

/** The same in every demonstration. */
export const KIRKUK = '01939e5c-0000-7000-8000-000000000003';

/** The day at the centres. */
export const today = () => new Date().toLocaleDateString('en-CA', { timeZone: 'Asia/Baghdad' });

/** A name that nobody bears, in letters that all three scripts write; long enough that no two are taken for one. */
export const newName = () => Array.from({ length: 10 }, () => 'بدرفملن'[Math.floor(Math.random() * 7)]).join('');

export const languages = ['en', 'ar', 'ckb'] as const;
export type Language = (typeof languages)[number];

/** What a person of the demonstration signs in as. */
export type Login =
  | 'registrar.kirkuk'
  | 'registrar.baghdad'
  | 'manager.kirkuk'
  | 'facilitator.kirkuk'
  | 'childcare.kirkuk'
  | 'mediator.kirkuk'
  | 'mediator.baghdad'
  | 'mediation.supervisor'
  | 'grants.kirkuk'
  | 'grants.baghdad'
  | 'reviewer'
  | 'approver'
  | 'finance'
  | 'meal'
  | 'dpo'
  | 'admin';

/**
 * A page that fails its test when anything runs that should not: a dialog, an error nobody caught, a word of the
 * content security policy.
 */
export const test = base.extend<{ calm: undefined }>({
  calm: [
    async ({ context }, use) => {
      const alarms: string[] = [];
      context.on('dialog', (dialog) => {
        if (dialog.type() === 'beforeunload') return void dialog.accept();
        alarms.push(`dialog: ${dialog.message()}`);
        return void dialog.dismiss();
      });
      context.on('weberror', (error) => alarms.push(`error: ${error.error().message}`));
      context.on('console', (message) => {
        if (/content security policy|'Trusted(HTML|Script|ScriptURL)'/i.test(message.text()))
          alarms.push(message.text());
      });
      await use(undefined);
      expect(alarms).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

export async function speak(page: Page, language: Language, theme: 'light' | 'dark' = 'light') {
  await page.addInitScript(
    ([tongue, light]) => {
      localStorage.setItem('hawsh.language', tongue as string);
      localStorage.setItem('hawsh.theme', light as string);
    },
    [language, theme],
  );
}

/** From the door through the identity provider into the house, with a sign-in that nobody shares: for whoever ends or counts it. */
export async function signInAnew(page: Page, login: Login, address = '/') {
  await page.goto(address);
  await page.locator('.door .btn.primary').click();
  await page.locator('#username, .app h1').first().waitFor();
  await typePassword(page, login);
}

/**
 * Where the identity provider asks for it. It decides on one password of a person at a time: when two workers come at once, one of
 * them is refused, and types again.
 */
export async function typePassword(page: Page, login: Login) {
  await expect(async () => {
    if (await page.locator('#username').isVisible()) {
      await page.locator('#username').fill(login);
      await page.locator('#password').fill(PASSWORD);
      await page.locator('#kc-login').click();
    }
    await page.locator('.app h1').waitFor({ timeout: 10_000 });
  }).toPass({ timeout: 45_000 });
}

/** By what the identity provider knows again who came in before, in this worker. */
const known = new Map<Login, Cookie[]>();

/** The same way in; the password is typed once in each worker, and again when that sign-in was ended meanwhile. */
export async function signIn(page: Page, login: Login, address = '/') {
  await page.context().addCookies(known.get(login) ?? []);
  await signInAnew(page, login, address);
  const cookies = await page.context().cookies();
  known.set(
    login,
    cookies.filter(({ path }) => path.startsWith('/realms/')),
  );
}

/** Goes somewhere inside without loading the page anew, as a click would; on a phone the way may lie behind the last tab. */
export async function goTo(page: Page, address: string) {
  await page.locator('nav a:visible').first().waitFor();
  const way = page
    .locator('nav, .ways')
    .locator(`a[href="${address}"]:visible, a[href^="${address}?"]:visible`)
    .first();
  if (!(await way.isVisible())) await enterRoomOf(page, address);
  await way.click();
  await page.waitForURL((url) => url.pathname === address);
  await page.locator('.app h1').waitFor();
}

/**
 * Goes to an address inside as a link would, without loading the page anew, and is there when what was shown before has gone and
 * nothing is waited for: what comes later moves what stands below it away from under a click. The frame of a centre stays around
 * all of its parts. To where it stands already it comes anew.
 */
export async function visit(page: Page, address: string) {
  if (new URL(page.url()).pathname === address) return void (await page.goto(address));
  await page.evaluate((to) => {
    for (const shown of document.querySelectorAll('#main .page > :not(.head, .back, nav)'))
      shown.setAttribute('data-left', '');
    history.pushState(null, '', to);
  }, address);
  await page.locator('[data-left]').first().waitFor({ state: 'detached' });
  await page.locator('#main .waiting[role=status]').first().waitFor({ state: 'detached' });
}

/** What is no first page of a room lies behind a tab of it, and on a phone the room may lie behind the last entry of the bar. */
async function enterRoomOf(page: Page, address: string) {
  const rooms: Record<string, string> = {
    '/people/import': '/people',
    '/people/matches': '/people',
    '/activities': '/courses',
    '/places': '/centres',
  };
  if (
    ['/devices/new', '/demands/new', '/me/sessions'].includes(address) &&
    (await page.locator('.side .me').isVisible())
  )
    return page.locator('.side .me').click();
  const room = page
    .locator('nav, .ways')
    .locator(`a[href="${rooms[address] ?? address}"]:visible`)
    .first();
  if (!(await room.isVisible())) await page.locator('.tabs button').click();
  if (!rooms[address]) return;
  await room.click();
  // Whoever has one centre is led on from the list of centres to it: a click before that would be overtaken.
  if (rooms[address] === '/centres') await page.waitForLoadState('networkidle');
}

/** Types at the desk and waits for the answer to exactly that: until it comes the count is not said. */
export async function search(page: Page, text: string) {
  await page.locator('input[role=combobox]').fill(text);
  await expect(page.locator('.hint [role=status]')).not.toBeEmpty();
}
