import { execFileSync } from 'node:child_process';
import { chromium } from '@playwright/test';

const shells = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'];
const chromiumHere =
  process.env.HAWSH_CHROMIUM ??
  execFileSync('sh', ['-c', shells.map((shell) => `command -v ${shell}`).join(' || ')], { encoding: 'utf8' }).trim();

export const origin = new URL(process.env.HAWSH_WEB_ORIGIN ?? 'http://localhost:8080');
const PASSWORD = process.env.HAWSH_DEMO_PASSWORD ?? 'hawsh-demo-1';

/** A telephone on a poor line: 150 ms, 1.6 Mbit/s down, and four times slower than this machine. */
const LINE = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };
const SLOWER = 4;
/** Nothing waits for longer than this: whatever hangs is said and counted as missing. */
const WITHIN = 40_000;
/** Everything has come when nothing has for so long. */
const QUIET = 1_500;

export async function browser(facade) {
  const mapped = facade ? [`--host-resolver-rules=MAP ${origin.host} 127.0.0.1:${facade}`] : [];
  return chromium.launch({
    executablePath: chromiumHere,
    timeout: WITHIN,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      ...mapped,
    ],
  });
}

/** A page of somebody whose browser has never been here, with what it asked for and what it painted. */
export async function visitor(
  one,
  { language = 'en', phone = false, cookies = [], before = false, cpu = SLOWER, slow = true } = {},
) {
  const context = await one.newContext({
    baseURL: origin.origin,
    serviceWorkers: 'block',
    viewport: phone ? { width: 390, height: 844 } : { width: 1280, height: 800 },
  });
  context.setDefaultTimeout(WITHIN);
  await context.addCookies(cookies);
  await context.addInitScript(watch, { language, before });
  const page = await context.newPage();
  const line = await context.newCDPSession(page);
  await line.send('Network.enable');
  if (slow) await line.send('Network.emulateNetworkConditions', LINE);
  await line.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  const asked = new Map();
  let last = Date.now();
  line.on('Network.requestWillBeSent', ({ requestId, request }) => {
    last = Date.now();
    if (request.url.startsWith('http')) asked.set(requestId, { url: request.url, bytes: 0 });
  });
  line.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    last = Date.now();
    const it = asked.get(requestId);
    if (it) it.bytes = encodedDataLength;
  });
  const here = () => [...asked.values()].filter(({ url }) => url.startsWith(origin.origin));
  return {
    page,
    context,
    forget: () => asked.clear(),
    asked: here,
    calls: () => here().filter(({ url }) => url.includes('/api/')),
    /** What lay in the browser already did not travel. */
    travelled: () => here().filter(({ bytes }) => bytes > 0).length,
    bytes: () => here().reduce((sum, { bytes }) => sum + bytes, 0) / 1000,
    painted: () => page.evaluate(() => ({ ...globalThis.painted })),
    async quiet() {
      const until = Date.now() + WITHIN;
      while (Date.now() - last < QUIET && Date.now() < until) await page.waitForTimeout(100);
    },
    close: () => context.close(),
  };
}

/** Runs in the page before anything of it. */
function watch({ language, before }) {
  if (window !== top) return;
  localStorage.setItem('hawsh.language', language);
  localStorage.setItem('hawsh.theme', 'light');
  if (before) localStorage.setItem('hawsh.signedIn', 'yes');
  const painted = { lcp: 0, cls: 0, h1: 0, first: 0, shifts: [] };
  globalThis.painted = painted;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) painted.lcp = entry.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) painted.first ||= entry.startTime;
  }).observe({ type: 'paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (entry.hadRecentInput) continue;
      painted.cls += entry.value;
      painted.shifts.push(
        `${entry.value.toFixed(4)} at ${Math.round(entry.startTime)}: ${entry.sources
          .map(({ node, previousRect, currentRect }) =>
            [
              node?.nodeName,
              node?.className || node?.parentElement?.className,
              Math.round(previousRect.y),
              Math.round(currentRect.y),
              Math.round(currentRect.height),
            ].join(' '),
          )
          .join(' | ')}`,
      );
    }
  }).observe({ type: 'layout-shift', buffered: true });
  const seen = () => {
    if (painted.h1) return;
    if (document.querySelector('.app h1'))
      requestAnimationFrame(() => setTimeout(() => (painted.h1 = performance.now())));
    else requestAnimationFrame(seen);
  };
  requestAnimationFrame(seen);
}

/** The password as somebody types it who does not stop to think. Says how long all of it took. */
export async function comeIn(page, login) {
  await page.locator('.door .btn.primary, .app h1, #username').first().waitFor();
  if (await page.locator('.door .btn.primary').isVisible()) await page.locator('.door .btn.primary').click();
  await page.locator('#username, .app h1').first().waitFor();
  if (await page.locator('#username').isVisible()) {
    await page.locator('#username').fill(login);
    await page.locator('#password').fill(PASSWORD);
    await page.locator('#kc-login').click();
  }
  await page.locator('.app h1').first().waitFor();
}

/** By what the identity provider knows somebody again. */
export async function knownAs(one, login) {
  const who = await visitor(one, { cpu: 1, slow: false });
  await who.page.goto('/', { timeout: WITHIN });
  await comeIn(who.page, login);
  const cookies = (await who.context.cookies()).filter(({ path }) => path.startsWith('/realms/'));
  await who.close();
  return cookies;
}

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
