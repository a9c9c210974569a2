import { languages, signIn, speak, test, visit } from './hawsh';
import { inspect } from './inspect';

for (const width of [1024, 390]) {
  for (const language of languages) {
    test(`everyScreenOfACentreIsOpenToEverybody ${language} ${width}`, async ({ page }) => {
      test.setTimeout(150_000);
      const theme = width === 390 ? 'dark' : 'light';
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: theme });
      await speak(page, language, theme);
      await signIn(page, 'manager.kirkuk', '/centres');
      await page.locator('.week-hours').waitFor();
      await inspect(page, language, 'overview');
      const centre = new URL(page.url()).pathname;
      const part = async (name: string, shown: string) => {
        await page.locator(`.sections a[href="${centre}/${name}"]`).click();
        await page.locator(shown).first().waitFor();
        await inspect(page, language, name);
      };
      await page.locator('section .btn.quiet').first().click();
      await page.locator('#name-en').waitFor();
      await inspect(page, language, 'overview, changing');
      await page.locator('form .btn').last().click();

      await part('rooms', 'tbody th');
      await page.locator('tbody .btn').first().click();
      await page.locator('#capacity').fill('');
      await page.locator('button[type=submit]').click();
      await page.locator('[role=alert]').waitFor();
      await inspect(page, language, 'room, wrong');
      await page.locator('form .btn').last().click();
      await part('hours', '.month');
      await page.locator('section .btn.quiet').first().click();
      await page.locator('#regular-SUNDAY').waitFor();
      await inspect(page, language, 'hours, changing');
      await page.locator('form .btn').last().click();
      await part('private-use', '.room-week');
      await part('people', 'tbody th');
      await part('partners', '.bar');
      await part('letters', '.bar');
      await part('closures', 'tbody a, .empty');
      await page.locator('a[href$="/close"]').first().click();
      await page.locator('#cause').check();
      await page.locator('button[type=submit]').click();
      await page.locator('.preview').waitFor();
      await inspect(page, language, 'closing');

      await visit(page, '/holidays');
      await page.locator('tbody th').first().waitFor();
      await inspect(page, language, 'holidays');
      await visit(page, '/organisations');
      await page.locator('tbody th').first().waitFor();
      await inspect(page, language, 'organisations');
    });
  }
}
