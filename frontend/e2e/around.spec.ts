import type { Page } from '@playwright/test';
import { expect, type Login, languages, signIn, speak, test } from './hawsh';

const logins: Login[] = [
  'registrar.kirkuk',
  'manager.kirkuk',
  'facilitator.kirkuk',
  'childcare.kirkuk',
  'mediator.kirkuk',
  'mediation.supervisor',
  'reviewer',
  'approver',
  'finance',
  'meal',
  'dpo',
  'admin',
];

for (const login of logins) {
  test(`signingOutIsInSight ${login}`, async ({ page }) => {
    test.setTimeout(120_000);
    await speak(page, 'en');
    await signIn(page, login);
    for (const language of languages) {
      await page.setViewportSize({ width: 1366, height: 768 });
      await page.locator('.side .me').click();
      await page.locator(`.side .panel [lang="${language}"]`).click();
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await page.keyboard.press('Escape');
      for (const [width, height] of [
        [1366, 768],
        [1280, 720],
      ] as const) {
        await page.setViewportSize({ width, height });
        await expect(page.locator('.side .sign-out')).toBeInViewport({ ratio: 1 });
        await expect(page.locator('.side li a').last()).toBeInViewport({ ratio: 1 });
        expect(await everythingFits(page), `${login} ${language} ${width}`).toBe(true);
      }
      await page.setViewportSize({ width: 390, height: 700 });
      await page.locator('.tabs button').click();
      await expect(page.locator('dialog .sign-out')).toBeInViewport({ ratio: 1 });
      await page.keyboard.press('Escape');
    }
  });
}

test('anythingIsFoundWithoutAMouse', async ({ page }) => {
  await speak(page, 'en');
  await signIn(page, 'manager.kirkuk');
  await page.keyboard.press('Control+KeyK');
  const field = page.locator('dialog input[role=combobox]');
  await expect(field).toBeFocused();
  await field.fill('holi');
  await expect(page.getByRole('option', { name: /Holidays/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === '/holidays');
  await expect(page.locator('.side li a[aria-current]')).toHaveText('Centre');
  await expect(page.locator('.room-tabs a[aria-current]')).toHaveText('Holidays');
});

/** No list of rooms has to be scrolled. */
function everythingFits(page: Page) {
  return page.locator('.side > ul').evaluate((list) => list.scrollHeight <= list.clientHeight);
}
