import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { type ClassToday, classToday } from './classToday';
import { expect, signInAnew, speak, test } from './hawsh';

const PEOPLE = 6;
const PIN = '493027';

let lesson: ClassToday;

test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000);
  lesson = await classToday(browser, PEOPLE);
});

test('whatWasMarkedWithoutALineArrivesOnceAfterTheBrowserWasRestarted', async ({ baseURL, launchOptions }) => {
  test.setTimeout(180_000);
  const folder = mkdtempSync(join(tmpdir(), 'hawsh-browser-'));
  const start = () => chromium.launchPersistentContext(folder, { ...launchOptions, baseURL, serviceWorkers: 'allow' });

  let context = await start();
  let page = await context.newPage();
  await speak(page, 'en');
  await signInAnew(page, 'facilitator.kirkuk');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.locator('#main a[href="/rollcall/offline"]').first().click();
  await page.locator('#pin').fill(PIN);
  await page.getByRole('button', { name: /^Take .* along$/ }).click();
  await expect(page.getByText(/on this device\.$/)).toBeVisible();

  // Nothing that lies in the browser can be read without the PIN, nor with it in any other browser: the share cannot be read out.
  const [kept, shares] = await page.evaluate(async () => {
    const open = indexedDB.open('hawsh.offline');
    const database = await new Promise<IDBDatabase>((done) => {
      open.onsuccess = () => done(open.result);
    });
    const all = (store: string) =>
      new Promise<Record<string, unknown>[]>((done) => {
        const rows = database.transaction(store).objectStore(store).getAll();
        rows.onsuccess = () => done(rows.result);
      });
    const read = ({ key }: Record<string, unknown>) =>
      crypto.subtle.exportKey('raw', key as CryptoKey).catch(({ name }: Error) => name);
    return [
      (await all('vault')).map((vault) => Object.keys(vault).sort().join(' ')),
      await Promise.all((await all('shares')).map(read)),
    ];
  });
  expect(kept).toEqual(['lease owner salt sealed tries until wrapped']);
  expect(shares).toEqual(['InvalidAccessError']);
  await context.close();

  // No line, and the browser starts anew: the client opens from what it keeps, the names behind the PIN.
  context = await start();
  await context.setOffline(true);
  page = await context.newPage();
  await page.goto('/');
  await page.locator('#pin').fill('000000');
  await page.getByRole('button', { name: 'Open' }).click();
  await expect(page.getByText('Not the PIN. 4 more tries.')).toBeVisible();
  await page.locator('#pin').fill(PIN);
  await page.getByRole('button', { name: 'Open' }).click();
  await page.getByRole('button', { name: lesson.title }).filter({ hasText: lesson.at }).click();
  await expect(page.locator('.rc')).toHaveCount(PEOPLE);
  await page.locator('#everybody').click();
  await expect(page.locator('.rc .sync.waits')).toHaveCount(PEOPLE);
  await page.locator('.rc').first().getByRole('radio', { name: 'Absent' }).click();
  await expect(page.locator('.rc .sync.waits')).toHaveCount(PEOPLE);
  await context.close();

  // Still no line, another start: what was marked is still there.
  context = await start();
  await context.setOffline(true);
  page = await context.newPage();
  await page.goto('/');
  await page.locator('#pin').fill(PIN);
  await page.getByRole('button', { name: 'Open' }).click();
  await expect(page.getByText(`${PEOPLE + 1} things wait on this device`)).toBeVisible();

  // The line is back: after signing in everything arrives by itself, once.
  await context.setOffline(false);
  await page.evaluate(() => localStorage.removeItem('hawsh.signedIn'));
  await signInAnew(page, 'facilitator.kirkuk', `/rollcall/${lesson.session}`);
  await expect(page.locator('.rc .sync.saved')).toHaveCount(PEOPLE);
  await expect(page.locator('.rc').first().getByRole('radio', { name: 'Absent' })).toHaveAttribute(
    'aria-checked',
    'true',
  );
  // A number is taken once by the service (attendance_mark_pk), so that nothing waits means: each arrived, and once.
  await page.goto('/rollcall/outbox');
  await expect(page.getByText('Nothing waits. Everything has arrived.')).toBeVisible();
  await context.close();
});

test('afterFiveWrongPinsTheNamesAreGone', async ({ browser, baseURL }) => {
  test.setTimeout(120_000);
  const context = await browser.newContext({ baseURL, serviceWorkers: 'allow' });
  const page = await context.newPage();
  await speak(page, 'en');
  await signInAnew(page, 'facilitator.kirkuk');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.locator('#main a[href="/rollcall/offline"]').first().click();
  await page.locator('#pin').fill(PIN);
  await page.getByRole('button', { name: /^Take .* along$/ }).click();
  await expect(page.getByText(/on this device\.$/)).toBeVisible();
  await context.setOffline(true);
  await page.goto('/');
  for (let left = 4; left >= 1; left -= 1) {
    await page.locator('#pin').fill('111111');
    await page.getByRole('button', { name: 'Open' }).click();
    await expect(page.getByText(left === 1 ? 'One more try' : `${left} more tries`)).toBeVisible();
  }
  await page.locator('#pin').fill('111111');
  await page.getByRole('button', { name: 'Open' }).click();
  await expect(page.locator('#pin')).toBeHidden();
  await context.close();
});
