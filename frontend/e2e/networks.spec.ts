import type { Page } from '@playwright/test';
import { expect, type Language, newName, signIn, speak, test } from './hawsh';
import { inspect } from './inspect';

for (const language of ['en', 'ar'] as const)
  test(`anOfficerBeginsTheFileOfANetwork ${language}`, async ({ page }) => {
    const name = newName();
    await speak(page, language);
    await signIn(page, 'grants.kirkuk', '/initiatives/networks/new');
    for (const code of ['en', 'ar', 'ckb']) await page.locator(`#name-${code}`).fill(`${name} ${code}`);
    await page.locator('#kind').selectOption('YOUTH');
    await save(page);

    await addMember(page, `${name} شيلان`, true);
    await addMember(page, `${name} ئاکۆ`, false);
    await expect(page.locator('table.fold tbody tr')).toHaveCount(2);

    await page.locator('.checked > li .btn').click();
    await page.locator('#list').selectOption('UN');
    await page.locator('#listDate').fill('15');
    await page.locator('#listDate-month').selectOption('11');
    await page.locator('#listDate-year').fill('2026');
    await page.locator('input[value=CLEAR]').check();
    await save(page);
    await expect(page.locator('.checked > li .st.reed').first()).toBeVisible();
    await inspectBothWidths(page, language, 'network members');

    await part(page, 'support');
    await page.locator('section > .bar .btn').first().click();
    await page.locator('#MOBILE_WALLET').check();
    await page.locator('#mobileWallet-provider').fill('Zain Cash');
    await page.locator('#mobileWallet-number').fill('0770 555 0123');
    await page.locator('#mobileWallet-holder').fill(`${name} شيلان`);
    await inspectBothWidths(page, language, 'network support form');
    await save(page);
    await expect(page.locator('.checked .facts')).toContainText('+9647705550123');

    await page.locator('.sections a').first().click();
    await expect(page.locator('.note.saffron li')).toHaveCount(1);
    await inspectBothWidths(page, language, 'network');
  });

async function addMember(page: Page, name: string, represents: boolean) {
  await page.locator('section > .bar .btn').first().click();
  await page.locator('#name').fill(name);
  await page.locator('#role').selectOption(represents ? 'COORDINATOR' : 'MEMBER');
  if (represents) for (const tick of ['#represents', '#ofAge']) await page.locator(tick).check();
  await save(page);
  await page.locator('table.fold tbody').getByText(name).waitFor();
}

async function part(page: Page, name: string) {
  await page.locator(`.sections a[href$="/${name}"]`).click();
}

async function save(page: Page) {
  await page.locator('form button[type=submit]').click();
  await page.locator('form button[type=submit]').waitFor({ state: 'detached' });
}

async function inspectBothWidths(page: Page, language: Language, screen: string) {
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 800 });
    await inspect(page, language, screen);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
}
