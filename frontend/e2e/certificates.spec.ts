import type { Page } from '@playwright/test';
import { finishedCourse } from './finishedCourse';
import { expect, KIRKUK, languages, signIn, speak, test } from './hawsh';
import { inspectBoth } from './inspect';

const line = (page: Page, at: number) => page.locator('.proof-list > li').nth(at);

for (const language of languages) {
  test(`namesAreReadIssuedPrintedRevokedAndChecked ${language}`, async ({ page, browser }) => {
    test.setTimeout(240_000);
    const { course } = await finishedCourse(browser, 3);
    await speak(page, language);
    await signIn(page, 'manager.kirkuk', `/centres/${KIRKUK}`);
    const confirms = page.locator('.tick input');
    await confirms.waitFor();
    if (!(await confirms.isChecked())) await confirms.click();
    await expect(confirms).toBeChecked();
    await inspectBoth(page, language, 'centre with the check of certificates');

    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`/courses/${course}`);
    await page.locator(`a[href="/courses/${course}/certificates"]`).click();
    await inspectBoth(page, language, 'certificates, nobody yet');
    await page.locator('.page > .acts .btn').click();
    await expect(page.locator('.proof-list > li')).toHaveCount(3);

    await line(page, 0).locator('.row-acts .btn').nth(1).click();
    await page.locator('#nameArabic').fill('');
    await page.locator('#nameLatin').fill('');
    await page.locator('button[type=submit]').click();
    await expect(page.locator('.wrong').first()).toBeVisible();
    await inspectBoth(page, language, 'proof-reading, wrong');
    await page.locator('#nameArabic').fill('شێرکۆ عبد الرحمن');
    await page.locator('#nameLatin').fill('Sherko Abdulrahman');
    await page.getByRole('radio').nth(languages.indexOf(language)).check();
    await page.locator('button[type=submit]').click();
    await expect(line(page, 0).locator('.st.lapis')).toBeVisible();
    await line(page, 1).locator('.row-acts .btn').first().click();
    await expect(line(page, 1).locator('.st.lapis')).toBeVisible();
    await inspectBoth(page, language, 'certificates to issue');

    await page.setViewportSize({ width: 1280, height: 800 });
    await page.locator('.head .btn.primary').click();
    await expect(page.locator('.proof-list .st.reed')).toHaveCount(2);
    await expect(page.locator('.proof-list .st.saffron')).toHaveCount(1);
    await inspectBoth(page, language, 'certificates issued');
    const number = await line(page, 0).locator('bdi[dir=ltr]').innerText();
    expect(number).toMatch(/^KRK-C\d{7}-\d$/);

    await page.locator('.head a[href$="/print"]').click();
    await expect(page.locator('.certificate')).toHaveCount(2);
    await inspectBoth(page, language, 'certificates on paper');
    await page.goBack();

    await page.setViewportSize({ width: 1280, height: 800 });
    await line(page, 0).locator('.row-acts .btn').last().click();
    await expect(page.locator('dialog .history li').first()).toBeVisible();
    await inspectBoth(page, language, 'history of a certificate');
    await page.keyboard.press('Escape');

    const stranger = await (await browser.newContext()).newPage();
    await stranger.goto(`/c/${number}?language=${language}`);
    await expect(stranger.locator('main')).toContainText(number);
    await expect(stranger.locator('main')).not.toContainText('Sherko');
    await inspectBoth(stranger, language, 'a number that is genuine');

    await page.setViewportSize({ width: 1280, height: 800 });
    await line(page, 0).locator('.row-acts .btn').nth(1).click();
    await page.locator('dialog .btn.primary').click();
    await expect(page.locator('dialog .wrong').first()).toBeVisible();
    await inspectBoth(page, language, 'revoking, wrong');
    await page.locator('#reason').fill('The grandfather is missing.');
    await page.locator('dialog .btn.primary').click();
    await expect(line(page, 0).locator('.st.clay')).toBeVisible();
    await inspectBoth(page, language, 'a revoked certificate');
    await stranger.reload();
    await expect(stranger.locator('.closed')).toBeVisible();
    await expect(stranger.locator('main')).not.toContainText(number);
    await inspectBoth(stranger, language, 'a number that is not confirmed');
    await stranger.context().close();
  });
}
