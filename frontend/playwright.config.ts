import { defineConfig } from '@playwright/test';
import { chromiumHere } from './e2e/chromium';

/** What a test says that must have the stack for itself. */
const alone = /@alone/;

/**
 * Browser tests run against a whole running stack, whose address comes from outside. Two files at a time, since the machine that
 * has to do it has two cores; afterwards, one after the other, whatever counts or closes what others work with.
 */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  fullyParallel: false,
  workers: 2,
  projects: [
    { name: 'beside', grepInvert: alone },
    { name: 'alone', grep: alone, workers: 1, dependencies: ['beside'] },
  ],
  retries: 0,
  forbidOnly: process.env.CI === 'true',
  reporter: [['list']],
  use: {
    baseURL: process.env.HAWSH_WEB_ORIGIN ?? 'http://localhost:8080',
    // A story without a line lets it in by itself; the others see every request.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: chromiumHere,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
