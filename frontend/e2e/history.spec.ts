import { expect, languages, signIn, speak, test, visit } from './hawsh';
import { inspect } from './inspect';

for (const width of [1280, 390]) {
  for (const language of languages) {
    test(`theTimeBeforeTheRegisterIsOpenToEverybody ${language} ${width}`, async ({ page }) => {
      test.setTimeout(150_000);
      const theme = width === 390 ? 'dark' : 'light';
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: theme });
      await speak(page, language, theme);
      await signIn(page, 'manager.kirkuk', '/numbers/history?day=2020-12-31');
      await page.locator('.said').waitFor();
      await inspect(page, language, 'history');

      await page.locator('.bar button').first().click();
      await page.locator('#number').waitFor();
      await page.locator('button[type=submit]').click();
      await page.locator('[role=alert]').waitFor();
      await inspect(page, language, 'figure, wrong');
      await page.locator('#number').fill('1150');
      await page.locator('#asOf').fill('31');
      await page.locator('#asOf-month').selectOption('12');
      await page.locator('#asOf-year').fill('2020');
      await page.locator('#includes').check({ force: true });
      await page.locator('#definition').fill('Everybody who signed the paper register');
      await page.locator('#source').fill(`Book of ${language} ${width}`);
      await page.locator('#signatoryName').fill('Rebin Salar');
      await page.locator('#signatoryRole').fill('Centre manager');
      await page.locator('button[type=submit]').click();
      await expect(page.getByText(`Book of ${language} ${width}`)).toBeVisible();
      await expect(page.locator('.said')).toContainText('1,150');
      await inspect(page, language, 'history with a figure');

      await visit(page, '/numbers/history/attendance');
      await page.locator('#file').waitFor();
      await inspect(page, language, 'attendance sheet');
      const sheet = (rows: string) => ({
        name: 'book.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(`date,activity,women,men,source\n${rows}\n`),
      });
      await page.locator('input[type=file]').setInputFiles(sheet('2020-02-31,Sewing,many,3,Book 1'));
      await page.locator('button[type=submit]').click();
      await page.locator('tbody tr').nth(1).waitFor();
      await inspect(page, language, 'attendance sheet, faulty');
      await page.locator('.after .btn').click();
      await page
        .locator('input[type=file]')
        .setInputFiles(sheet(`2020-03-14,Sewing,12,3,Book of ${language} ${width}`));
      await page.locator('button[type=submit]').click();
      await page.locator('.btn.primary.big').waitFor();
      await inspect(page, language, 'attendance sheet, ready');
      await page.locator('.btn.primary.big').click();
      await page.locator('.note.reed a.btn').click();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });
  }
}
