import { expect, signIn, speak, test } from './hawsh';

test('theMainJobNeedsNoMouse', async ({ page }) => {
  await speak(page, 'en');
  await signIn(page, 'registrar.kirkuk');
  await page.keyboard.press('/');
  await expect(page.locator('input[role=combobox]')).toBeFocused();
  await page.keyboard.type('Zerin Kawa');
  await page.keyboard.press('Alt+KeyR');
  await expect(page.getByLabel('Given name')).toHaveValue('Zerin');

  const until = async (reached: () => Promise<boolean>) => {
    for (let steps = 0; steps < 40 && !(await reached()); steps += 1) await page.keyboard.press('Tab');
    expect(await reached()).toBe(true);
  };
  const focused = (selector: string) => () =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

  await until(focused('#sex'));
  await page.keyboard.press('Space');
  await until(focused('#birth'));
  await page.keyboard.type('1998');
  await until(focused('#consent'));
  await page.keyboard.press('Enter');
  await until(focused('#how'));
  await page.keyboard.press('Space');
  await until(focused('button[type=submit]'));
  await page.keyboard.press('Enter');
  await expect(page.getByText('This is the person’s reference')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  await page.keyboard.press('/');
  await page.keyboard.type('Zerin Kawa');
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  await expect(page.locator('.hint [role=status]')).not.toBeEmpty();
  // Enter opens only what is an answer to all that was typed: on a slow machine that may take another press.
  await expect(async () => {
    await page.keyboard.press('Enter');
    await expect(page.locator('.ref')).toBeVisible({ timeout: 2_000 });
  }).toPass();
});

test('theFirstTabStopSkipsToThePage', async ({ page }) => {
  await speak(page, 'ar');
  await signIn(page, 'registrar.kirkuk');
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
});
