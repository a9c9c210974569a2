import type { Page } from '@playwright/test';
import { expect, goTo, type Language, languages, newName, search, signIn, speak, test } from './hawsh';
import { inspect } from './inspect';
import { beyond, LONG_NAME } from './printed';

for (const language of languages) {
  test(`aWalkInNeedsTwelveKeystrokesBeyondTheName ${language}`, async ({ page }) => {
    await speak(page, language);
    await signIn(page, 'registrar.kirkuk');
    await goTo(page, '/desk');
    await expect(page.locator('input[role=combobox]')).toBeFocused();
    const name = `${newName()} أحمد`;
    await page.keyboard.type(name);
    let keystrokes = 0;
    const press = async (key: string) => {
      keystrokes += key.split('+').length;
      await page.keyboard.press(key);
    };
    await press('Alt+KeyN');
    await expect(page.locator('#sex')).toBeFocused();
    await press('Digit1');
    await expect(page.locator('#age')).toBeFocused();
    await press('Digit4');
    await expect(page.locator('#save')).toBeFocused();
    await press('Enter');
    await expect(page.locator('.ref.large')).toHaveText(/^\s*KRK-\d{6,7}-\d\s*$/);
    // Enter again stands at the desk, ready for the next in the queue.
    await press('Enter');
    await expect(page.locator('input[role=combobox]')).toBeFocused();
    console.log(`keystrokes beyond the name (${language}): ${keystrokes}`);
    expect(keystrokes).toBeLessThanOrEqual(12);

    await search(page, name);
    await expect(page.locator('.person').filter({ hasText: name })).toBeVisible();
  });
}

for (const width of [1280, 390]) {
  test(`whatNarrowsASearchNeitherOverlapsNorPushesPeopleAway ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 720 });
    await speak(page, 'ar');
    await signIn(page, 'registrar.kirkuk');
    await goTo(page, '/desk');
    await page.locator('input[role=combobox]').fill(busy.ar);
    await page.locator('.person').first().waitFor();
    await expect(page.locator('.new-two a.new')).toHaveCount(2);
    for (const way of await page.locator('.new-two a.new').all()) await expect(way).toBeInViewport();
    await expect(page.locator('.person').first()).toBeInViewport({ ratio: 1 });
    if (width === 390) {
      await expect(page.locator('.narrow-down')).toBeHidden();
      await page.locator('section > .btn.phone').click();
    }
    const boxes = await page.locator('.narrow-down .input').evaluateAll((fields) =>
      fields.map((field) => {
        const { left, right, top, bottom } = field.getBoundingClientRect();
        return { left, right, top, bottom };
      }),
    );
    expect(boxes).toHaveLength(5);
    for (const [at, one] of boxes.entries())
      for (const other of boxes.slice(at + 1))
        expect(
          one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top,
        ).toBe(true);
  });
}

for (const width of [1024, 390]) {
  for (const language of languages) {
    test(`aWalkInByHandAndItsScreens ${language} ${width}`, async ({ page }) => {
      test.setTimeout(150_000);
      const theme = width === 390 ? 'dark' : 'light';
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: theme });
      await speak(page, language, theme);
      await signIn(page, 'registrar.kirkuk');
      await goTo(page, '/desk');
      // The heading of where one was stands until the desk is there.
      await page.locator('input[role=combobox]').waitFor();
      await inspect(page, language, 'desk');
      await page.locator('input[role=combobox]').fill(busy[language]);
      if (width === 390) await page.locator('section > .btn.phone').click();
      await page.locator('.narrow-down').waitFor();
      await inspect(page, language, 'desk, too many');

      const name = newName();
      await search(page, name);
      await page.locator('a.new').first().click();
      await page.locator('#save').click();
      await expect(page.locator('.wrong').first()).toBeVisible();
      await inspect(page, language, 'walk-in, wrong');
      await page.locator('label.choice').nth(1).click();
      await page.locator('label.choice').nth(2).click();
      await page.locator('label.choice').last().click();
      await inspect(page, language, 'walk-in, alias');
      await page.locator('#save').click();
      await page.locator('.ref.large').waitFor();
      await inspect(page, language, 'written down');
      const reference = (await page.locator('.ref.large').innerText()).trim();

      await page.locator('a[href$="/card"]').click();
      await page.locator('.card-sheet svg').waitFor();
      await expect(page.locator('.card-sheet')).toHaveText(reference);
      await inspect(page, language, 'card');
      if (width === 1024) await expectACardInsideItsBorder(page);

      // A scanner types what the code says, and Enter.
      await goTo(page, '/desk');
      await search(page, reference);
      await page.keyboard.press('Enter');
      await page.locator('.ref', { hasText: reference }).waitFor();
    });
  }
}

/** Where the centre prints the name and its own, and the name is as long as names are. */
async function expectACardInsideItsBorder(page: Page) {
  const setting = '**/api/v1/participants/card-settings/*';
  await page.route(setting, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), showsName: true, showsCentre: true } });
  });
  await page.reload();
  const card = page.locator('.card-sheet');
  await card.locator('.of-name bdi').evaluate((name, long) => {
    name.textContent = long;
  }, LONG_NAME);
  await page.emulateMedia({ media: 'print' });
  expect(await beyond(card, 8)).toEqual([]);
  expect((await card.boundingBox())?.height).toBeLessThan(206);
  await page.emulateMedia({ media: 'screen' });
  await page.unroute(setting);
}

const busy: Record<Language, string> = { en: 'Mohammed', ar: 'محمد', ckb: 'محەمەد' };
