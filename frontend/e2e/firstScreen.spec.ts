import { expect, signIn, speak, test } from './hawsh';

/** What is asked of the service for a manager's day, and the pieces of the client, whose page is loaded on either side of the redirect. */
const MOST_REQUESTS = 25;
const MOST_MOVED = 0.03;

test('homeAsksLittleAndNothingOnItMovesAway', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { moved: 0 });
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!shift.hadRecentInput) Object.assign(window, { moved: Number(Reflect.get(window, 'moved')) + shift.value });
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await speak(page, 'en');
  await signIn(page, 'manager.kirkuk');
  await expect(page.locator('.app h1').first()).toBeVisible();
  await page.evaluate(() => localStorage.setItem('hawsh.signedIn', 'yes'));
  const asked: string[] = [];
  const unsqueezed: string[] = [];
  const { host } = new URL(page.url());
  const isOurs = (address: string) => new URL(address).host === host;
  // What the page before still waits for was asked for earlier, and is not counted.
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (!isOurs(request.url())) return;
    // What is named after its content travels once, also where the client starts again behind the redirect.
    if (!pathname.startsWith('/assets/') || !asked.includes(pathname)) asked.push(pathname);
  });
  page.on('response', (answer) => {
    const { pathname } = new URL(answer.url());
    if (
      isOurs(answer.url()) &&
      /^\/assets\/.*\.(js|css)$/.test(pathname) &&
      answer.headers()['content-encoding'] !== 'br'
    )
      unsqueezed.push(pathname);
  });
  await page.reload();
  await expect(page.getByRole('region', { name: 'Waits for me' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  console.log(
    `home: ${asked.length} requests, ${asked.filter((path) => path.startsWith('/api/')).length} of the service`,
  );
  expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(MOST_REQUESTS);
  expect(unsqueezed).toEqual([]);
  expect(await page.evaluate(() => Number(Reflect.get(window, 'moved')))).toBeLessThanOrEqual(MOST_MOVED);
});

test('theDoorInEnglishWaitsForNoFont', async ({ page }) => {
  await speak(page, 'en');
  const fonts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.push(request.url());
  });
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'کوردی' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(fonts).toEqual([]);
});
