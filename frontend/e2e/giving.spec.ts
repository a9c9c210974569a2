import { lockedClass } from './finishedCourse';
import { expect, KIRKUK, languages, signIn, speak, test } from './hawsh';
import { inspectBoth } from './inspect';
import { expectNothingBut, lacking, nameAtLength, onPaper, reads, sheetsOf } from './printed';

const PEOPLE = 3;

for (const language of languages) {
  test(`aKitIsGivenAndItsReceiptPrintedAndSigned ${language}`, async ({ page, browser }) => {
    test.setTimeout(180_000);
    const { course } = await lockedClass(browser, PEOPLE);
    const serial = `SM-${Date.now() % 1_000_000}`;
    await speak(page, language);
    await signIn(page, 'manager.kirkuk', `/courses/${course}`);
    await page.locator(`a[href="/courses/${course}/giving"]`).click();
    await page.locator('.empty').first().waitFor();
    await inspectBoth(page, language, 'giving, nothing yet');

    await page.setViewportSize({ width: 1280, height: 800 });
    await page.locator('section .bar .btn').first().click();
    await page.locator('button[type=submit]').click();
    await expect(page.locator('.wrong').first()).toBeVisible();
    await inspectBoth(page, language, 'giving a kit, wrong');
    await page.locator('#participantId').selectOption({ index: 1 });
    await page.locator('#item').fill('Sewing machine');
    await page.locator('#serial').fill(serial);
    await page.locator('button[type=submit]').click();
    const kit = page.locator('.people-of > li');
    await expect(kit.locator('.st.saffron')).toBeVisible();
    await inspectBoth(page, language, 'a kit that was given');

    await page.setViewportSize({ width: 1280, height: 800 });
    await kit.locator('a[href*="/kits/"]').click();
    await page.locator('.receipt').waitFor();
    await inspectBoth(page, language, 'receipt');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('button')).toHaveCount(0);
    expect(await page.locator('main').innerText()).not.toMatch(/hawsh/i);
    if (reads) {
      const sheets = sheetsOf(await onPaper(page, { format: 'A5' }));
      expect(sheets).toHaveLength(1);
      expectNothingBut(sheets, [await page.locator('.receipt').innerText()]);
    } else test.info().annotations.push({ type: 'left out', description: lacking });
    await page.emulateMedia({ media: 'screen' });

    await page.goBack();
    await kit.locator('.row-acts button').first().click();
    await expect(kit.locator('.st.reed')).toBeVisible();
    await kit.locator('.row-acts button').last().click();
    await expect(kit.locator('.st')).not.toHaveClass(/reed/);
    await inspectBoth(page, language, 'a kit that was brought back');
  });

  test(`aListIsPreparedByTheManagerAndPaidByFinanceAlone ${language}`, async ({ page, browser }) => {
    test.setTimeout(240_000);
    // Nobody's way is given twice on one day: each time there are more people than all lists before have on them.
    const { course } = await lockedClass(browser, PEOPLE * 2 ** languages.indexOf(language));
    await speak(page, language);
    await signIn(page, 'manager.kirkuk', `/courses/${course}/giving`);
    await page.locator('section .bar .btn').last().click();
    await page.locator('button[type=submit]').click();
    await expect(page.locator('.wrong').first()).toBeVisible();
    await inspectBoth(page, language, 'preparing payments, wrong');
    await page.locator('#unit-amount').fill('5,000');
    await page.locator('button[type=submit]').click();
    await page.waitForURL(/\/payment-lists\/[0-9a-f-]{36}$/);
    const address = new URL(page.url()).pathname;
    await page.locator('.pay-sheet tbody tr').first().waitFor();
    const paid = await page.locator('.pay-sheet tbody tr').count();
    expect(paid).toBeGreaterThanOrEqual(PEOPLE);
    await expect(page.locator('.pay-sheet tfoot')).toContainText(`${paid * 5},000`);
    await inspectBoth(page, language, 'payments prepared');
    // Whoever prepared it can print or withdraw it, and has no way to pay it.
    await expect(page.locator('.head button')).toHaveCount(2);

    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.pay-sign').first()).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    expect(await page.locator('main').innerText()).not.toMatch(/hawsh/i);
    if (reads) {
      await nameAtLength(page.locator('.pay-sheet'));
      const sheets = sheetsOf(await onPaper(page, { format: 'A4' }));
      expect(sheets).toHaveLength(1);
      expectNothingBut(
        sheets,
        await page
          .locator('.pay-head .dots > span, .pay-sheet tr:not(.pay-head) > *, .pay-sheet .line')
          .allInnerTexts(),
      );
    }

    const finance = await (await browser.newContext()).newPage();
    await speak(finance, language);
    await signIn(finance, 'finance', `/centres/${KIRKUK}/payments`);
    await finance.locator('tbody tr').first().waitFor();
    await inspectBoth(finance, language, 'payments of a centre');
    await finance.locator(`a[href="${address}"]`).click();
    await finance.locator('.decide .btn.primary').click();
    await inspectBoth(finance, language, 'paying');
    await finance.locator('dialog .btn.primary').click();
    await expect(finance.locator('.head .st.reed')).toBeVisible();
    await inspectBoth(finance, language, 'payments paid');
    await finance.context().close();
  });
}
