import { expect, languages, signIn, speak, test, visit } from './hawsh';
import { inspectBoth } from './inspect';

for (const language of languages) {
  test(`inLanguage_${language}_aServiceClientIsMadeRenewedAndEnded`, async ({ page }) => {
    test.setTimeout(120_000);
    const name = `Numbers ${language} ${Date.now()}`;
    await speak(page, language);
    await signIn(page, 'admin', '/service-clients');
    await page.locator('tbody a').first().waitFor();
    await inspectBoth(page, language, 'service clients');
    await page.locator('.head .btn').click();
    await page.locator('#name').waitFor();
    await page.locator('form button[type=submit]').click();
    await expect(page.locator('form [role=alert]').first()).toBeVisible();
    await inspectBoth(page, language, 'service client, wrong');
    await page.locator('#name').fill(name);
    await page.locator('#organisation').fill('Ministry of Planning');
    await page.locator('#purpose').fill('Shows courses on the page of the ministry');
    await page.locator('form button[type=submit]').click();
    const shown = page.locator('.credentials code');
    await expect(shown).toHaveCount(3);
    await inspectBoth(page, language, 'service client, made');
    const [client, secret, command] = await shown.allTextContents();
    expect(command).toContain(`client_id=${client} -d client_secret='${secret}' http`);
    await page.locator('.page > .acts a').last().click();
    await page.locator('.decide').waitFor();
    await expect(page.locator('main')).not.toContainText(secret as string);

    await page.locator('.decide .btn').first().click();
    await inspectBoth(page, language, 'service client, to renew');
    await page.locator('dialog .btn.primary').click();
    await expect(shown.nth(1)).not.toHaveText(secret as string);
    await page.locator('.history li').first().waitFor();
    await inspectBoth(page, language, 'service client, renewed');
    const address = new URL(page.url()).pathname;
    await page.locator('main a[href*="/access/new"]').click();
    await page.locator('.chosen').waitFor();
    await inspectBoth(page, language, 'a role for a service client');
    await visit(page, address);
    await page.locator('.decide .btn').last().click();
    await page.locator('dialog #reason').fill('The project is over');
    await page.locator('dialog .btn.primary').click();
    await expect(page.locator('.decide')).toHaveCount(0);
    await inspectBoth(page, language, 'service client, ended');
  });
}
