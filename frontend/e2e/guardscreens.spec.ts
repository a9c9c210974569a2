import { languages, signIn, speak, test, visit } from './hawsh';
import { inspect } from './inspect';

for (const width of [1024, 390]) {
  for (const language of languages) {
    test(`everyGuardedScreenIsOpenToEverybody ${language} ${width}`, async ({ page }) => {
      test.setTimeout(150_000);
      const theme = width === 390 ? 'dark' : 'light';
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: theme });
      await speak(page, language, theme);
      await signIn(page, 'dpo', '/access');
      await page.locator('tbody a').first().waitFor();
      await inspect(page, language, 'access');
      await page.locator('tbody a').first().click();
      await page.locator('.facts').waitFor();
      await page.locator('.opens').waitFor();
      await inspect(page, language, 'assignment');
      await visit(page, '/demands');
      await page.locator('.empty, tbody').first().waitFor();
      await inspect(page, language, 'demands');
      await page.locator('.head .btn').click();
      await page.locator('#demandedBy').waitFor();
      await page.locator('button[type=submit]').click();
      await page.locator('[role=alert]').waitFor();
      await inspect(page, language, 'demand, wrong');
      await page.locator('#centreId').selectOption({ index: 1 });
      await page.locator('#demandedBy').selectOption('MEDIA');
      await page.locator('#demanded').selectOption('ORIGIN');
      await page.locator('button[type=submit]').click();
      await page.locator('article.letter').waitFor();
      await inspect(page, language, 'letter');
      await visit(page, '/people/withdrawn');
      await page.locator('.empty, tbody').first().waitFor();
      await inspect(page, language, 'withdrawals');
      await visit(page, '/devices');
      await page.locator('.head .btn').click();
      await page.locator('.btn.big').waitFor();
      await inspect(page, language, 'lost device');

      await visit(page, '/audit');
      await page.locator('tbody th').first().waitFor();
      await inspect(page, language, 'trail');
      await visit(page, '/me/sessions');
      await page.locator('.sessions li').first().waitFor();
      await inspect(page, language, 'sign-ins');
      await visit(page, '/places');
      await page.locator('tbody a').first().waitFor();
      await inspect(page, language, 'places');
      await page.locator('tbody a').first().click();
      await page.locator('.facts').waitFor();
      await page.locator('tbody a').first().waitFor();
      await inspect(page, language, 'place');
    });
  }
}
