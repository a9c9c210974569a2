import { expect, goTo, languages, signIn, speak, test } from './hawsh';
import { inspect } from './inspect';

for (const width of [1024, 390]) {
  for (const language of languages) {
    test(`pairsAreLookedAtAndTakenBack ${language} ${width}`, async ({ page }) => {
      test.setTimeout(180_000);
      const theme = width === 390 ? 'dark' : 'light';
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: theme });
      await speak(page, language, theme);
      await signIn(page, 'registrar.kirkuk', '/people/matches');
      await page.locator('.after .btn').click();
      await expect(page.locator('.after .btn')).toBeVisible();
      await page.locator('.pair').waitFor({ timeout: 90_000 });
      await inspect(page, language, 'a pair');

      const references = await page.locator('.pair thead b').allInnerTexts();
      await page.keyboard.press('KeyD');
      await expect(page.locator('.note [class=linkish], .note .linkish')).toBeVisible();
      await expect(page.locator('.apart', { hasText: references[0] ?? '' }).first()).toBeVisible();
      await expect(page.locator('.pair thead')).not.toContainText(references.join(''));
      await inspect(page, language, 'told apart');
      await page.keyboard.press('KeyZ');
      await expect(page.locator('.apart', { hasText: references[0] ?? '' })).toHaveCount(0);
      await page.keyboard.press('KeyK');
      await goTo(page, '/desk');
    });
  }
}
