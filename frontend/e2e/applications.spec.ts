import type { Page } from '@playwright/test';
import { expect, signIn, speak, test } from './hawsh';
import { inspectBoth } from './inspect';

test('aNetworkAppliesIsToldWhatIsMissingAndSubmits', async ({ page }) => {
  await speak(page, 'ar');
  await signIn(page, 'grants.kirkuk', '/initiatives/applications/new');
  await choose(page, '#callId', 'حدائق وساحات للجميع');
  await choose(page, '#networkId', 'شباب من أجل شوارع نظيفة');
  await page.locator('#title').fill('حديقة عند المدرسة');
  await page.locator('form button[type=submit]').click();

  const missing = page.locator('aside .call-needs li');
  await expect(missing).toHaveCount(8);
  await page.locator('aside .btn.primary').click();
  await page.locator('dialog .btn.primary').click();
  await expect(page.locator('[data-summary] li')).toHaveCount(8);
  await inspect(page, 'application, begun');

  await page.locator('#plan').fill('أشجار وممر ومقاعد لكل الجيران');
  await page.locator('#kind').check();
  await page.locator('#beneficiaries-women').fill('٤٠');
  await page.locator('#districtPcode').selectOption({ index: 1 });
  await page.locator('#budget .btn').last().click();
  await page.locator('#budget-0-what').fill('شتلات زيتون');
  await page.locator('#budget-0-quantity').fill('12');
  await page.locator('#budget-0-unitCost').fill('٢٥٠');
  await page.locator('#budget-0-means').check();
  await page.locator('#upkeep').fill('المدرسة والجيران');
  await page.locator('#language').check();
  // More than the call gives: said at once, and mended.
  await expect(page.locator('.kept-bar .st.clay')).toBeVisible();
  await expect(missing).toHaveCount(2);
  await inspect(page, 'application, written');
  await page.locator('#budget-0-unitCost').fill('20');
  await page
    .locator('#papers input[type=file]')
    .first()
    .setInputFiles({
      name: 'letter.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7 leave of the owner'),
    });
  await expect(page.locator('aside .st.reed')).toBeVisible();

  await page.locator('aside .btn.primary').click();
  await page.locator('dialog .btn.primary').click();
  await expect(page.locator('.tracking bdi')).toHaveText(/^SI-[0-9A-Z]{8}-[0-9A-Z]$/);
  await inspect(page, 'application, submitted');

  // The network can apply again: the next run finds the house as this one did.
  await page.locator('aside .acts .btn').last().click();
  await page.locator('#reason').fill('تجربة');
  await page.locator('dialog .btn.primary').click();
  await expect(page.locator('.note')).toContainText('تجربة');
});

async function choose(page: Page, field: string, words: string) {
  const option = page.locator(`${field} option`, { hasText: words }).first();
  await page.locator(field).selectOption(await option.getAttribute('value'));
}

async function inspect(page: Page, screen: string) {
  await inspectBoth(page, 'ar', screen);
  await page.setViewportSize({ width: 1280, height: 900 });
}
