import type { Page } from '@playwright/test';
import { expect, KIRKUK, languages, signIn, speak, test } from './hawsh';

const centres = { en: 'Kirkuk centre', ar: 'مركز كركوك', ckb: 'سەنتەری کەرکووک' } as const;

/** How many sheets it takes on paper of this height. */
async function sheets(page: Page, height: string) {
  const pdf = (await page.pdf({ width: '15cm', height })).toString('latin1');
  return pdf.match(/\/Type \/Page\b/g)?.length ?? 0;
}

/** On paper there is what was asked for, and nothing to press. */
async function onPaper(page: Page) {
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.locator('nav:visible')).toHaveCount(0);
  expect(await page.locator('main').innerText()).not.toMatch(/hawsh/i);
}

for (const language of languages) {
  test(`theCallListAndTheNoticeArePrintedWithTheirWords ${language}`, async ({ page }) => {
    test.setTimeout(120_000);
    await speak(page, language);
    await signIn(page, 'manager.kirkuk', `/centres/${KIRKUK}/close`);
    await page.getByRole('radio').nth(1).check();
    await page.locator('#cause').check();
    await page.locator('#roomId').selectOption({ index: 3 + languages.indexOf(language) });
    await page.locator('button[type=submit]').click();
    await page.locator('.preview').waitFor();
    await page.locator('button[type=submit]').click();
    await page.waitForURL(/closures\/[0-9a-f-]{36}$/);
    const address = new URL(page.url()).pathname;

    await page.goto(`${address}/call-list`);
    await page.locator('.call-list tbody tr').first().waitFor();
    const title = await page.locator('h1').innerText();
    await onPaper(page);
    // The head of a table is printed anew on every sheet: it says what list this is and of which centre.
    const head = page.locator('.call-list thead');
    expect(await head.evaluate((element) => getComputedStyle(element).display)).toBe('table-header-group');
    await expect(head).toContainText(title);
    await expect(head).toContainText(centres[language]);
    expect(await sheets(page, '10cm')).toBeGreaterThan(1);

    await page.emulateMedia({ media: 'screen' });
    await page.goto(`${address}/notice`);
    await page.locator('.door-notice').first().waitFor();
    await onPaper(page);
    for (const centre of Object.values(centres)) await expect(page.locator('main')).toContainText(centre);
    await expect(page.locator('.door-notice .words')).toHaveCount(3);
    expect(await sheets(page, '29.7cm')).toBe(1);

    await page.emulateMedia({ media: 'screen' });
    await page.goto(address);
    await page.locator('section .acts .btn').click();
    await page.locator('section .acts .btn').waitFor({ state: 'detached' });
  });
}
