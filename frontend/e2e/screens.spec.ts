import { expect, goTo, type Language, languages, search, signIn, speak, test, typePassword } from './hawsh';
import { inspect } from './inspect';

const names: Record<Language, string> = { en: 'Sara', ar: 'سار', ckb: 'هێمن' };

for (const width of [1024, 390]) {
  for (const language of languages) {
    test(`everyScreenIsOpenToEverybody ${language} ${width}`, async ({ page }) => {
      test.setTimeout(150_000);
      const theme = width === 390 ? 'dark' : 'light';
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: theme });
      await speak(page, language, theme);

      await page.goto('/');
      await page.locator('.door .btn.primary').waitFor();
      await inspect(page, language, 'door');
      await page.locator('.door .btn.primary').click();
      await page.locator('#username').waitFor();
      await inspect(page, language, 'identity provider');
      await typePassword(page, 'registrar.kirkuk');

      await page.locator('.fig .lead').last().waitFor();
      await page.locator('.task, .waits .empty').first().waitFor();
      await inspect(page, language, 'today');

      await goTo(page, '/desk');
      await inspect(page, language, 'desk');
      await search(page, names[language]);
      await page.locator('.person').first().waitFor();
      await inspect(page, language, 'desk, found');
      await page.locator('.person').first().click();
      await page.locator('.ref').waitFor();
      await inspect(page, language, 'person');
      await page.keyboard.press('?');
      await page.locator('dialog').waitFor();
      await inspect(page, language, 'keys');
      await page.keyboard.press('Escape');
      await page.locator('.head .acts button').first().click();
      await page.locator('#given').waitFor();
      await inspect(page, language, 'person, changing');

      await goTo(page, '/desk');
      await search(page, 'qqqq');
      await inspect(page, language, 'desk, nobody');
      await page.locator('.new-two a.new').nth(1).click();
      await page.locator('#given').waitFor();
      await page.locator('#consent').click();
      await page.locator('button[type=submit]').click();
      await page.locator('[role=alert]').waitFor();
      await inspect(page, language, 'register, wrong');
      await page.locator('#given').fill('');
      await page.locator('.back').click();
      await page.locator('dialog').waitFor();
      await inspect(page, language, 'leave');
      await page.locator('dialog .btn').last().click();

      await goTo(page, '/people');
      await page.locator('tbody a').first().waitFor();
      await inspect(page, language, 'people');
      await goTo(page, '/people/import');
      await inspect(page, language, 'import');
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from('given,other\n,x\nSara,y\n') });
      await page.locator('#how').check();
      await page.locator('button[type=submit]').click();
      await page.locator('#header').waitFor();
      await inspect(page, language, 'import, columns');
      await page.locator('button[type=submit]').click();
      await page.locator('.chips').waitFor();
      await inspect(page, language, 'import, report');
      if (width === 390) {
        await page.locator('.tabs button').click();
        await page.locator('dialog').waitFor();
        await inspect(page, language, 'more');
      }
    });
  }
}

test('theLanguageSwitchTurnsThePageAtOnce', async ({ page }) => {
  await speak(page, 'en');
  await signIn(page, 'registrar.kirkuk');
  await goTo(page, '/desk');
  await page.locator('input[role=combobox]').fill('Sara');
  await page.locator('.side .me').click();
  await page.getByRole('button', { name: 'کوردی' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ckb');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('input[role=combobox]')).toHaveValue('Sara');
});
