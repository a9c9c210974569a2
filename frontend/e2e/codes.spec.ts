import { expect, languages, signIn, speak, test } from './hawsh';
import { inspectBoth } from './inspect';

for (const language of languages) {
  test(`inLanguage_${language}_aListIsReadAndACodeAddedToIt`, async ({ page }) => {
    test.setTimeout(120_000);
    await speak(page, language);
    await signIn(page, 'admin', '/code-lists');
    await page.locator('tbody th').first().waitFor();
    await inspectBoth(page, language, 'code lists');
    await page.locator('main select').selectOption('data-demanders');
    await page.locator('.bar .btn').first().click();
    await page.locator('form button[type=submit]').click();
    await expect(page.locator('form [role=alert]').first()).toBeVisible();
    await inspectBoth(page, language, 'code, wrong');
    const word = `Registry ${Date.now()}`;
    await page.locator('#code').fill(`REGISTRY_${language.toUpperCase()}_${Date.now()}`);
    for (const one of languages) await page.locator(`#word-${one}`).fill(`${word} ${one}`);
    await page.locator('form button[type=submit]').click();
    await expect(page.locator('tbody')).toContainText(`${word} ${language}`);
    await page.locator('tbody tr').filter({ hasText: word }).locator('.btn').click();
    await page.locator('#position').waitFor();
    await inspectBoth(page, language, 'code, changing');
  });
}
