import { expect, goTo, search, signIn, speak, test } from './hawsh';

test('theListGoesOnAndKeepsItsPlace', async ({ page }) => {
  await speak(page, 'en');
  await signIn(page, 'registrar.kirkuk');
  await goTo(page, '/people');
  await page.getByLabel('Order').selectOption('Newest first');
  await expect(page).toHaveURL(/sort=-registeredOn/);
  const rows = page.locator('tbody tr');
  await expect(rows).toHaveCount(50);
  for (const count of [100, 150, 200]) {
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect(rows).toHaveCount(count);
  }
  await expect(page.getByText('200 people shown, there are more')).toBeVisible();

  const row = rows.nth(120).getByRole('link');
  const name = await row.innerText();
  await row.scrollIntoViewIfNeeded();
  await row.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await page.goBack();
  await expect(rows).toHaveCount(200);
  await expect(rows.nth(120).getByRole('link')).toBeInViewport();
});

test('theDeskRemembersWhatWasSoughtWhenOneComesBack', async ({ page }) => {
  await speak(page, 'en');
  await signIn(page, 'registrar.kirkuk');
  await goTo(page, '/desk');
  await search(page, 'sara');
  await page.getByRole('listbox').getByRole('option').first().click();
  await page.locator('.ref').waitFor();
  expect(page.url()).not.toContain('sara');
  await page.goBack();
  await expect(page.locator('input[role=combobox]')).toHaveValue('sara');
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
});

test('onPaperThereIsTheListAndNothingElse', async ({ page }) => {
  await speak(page, 'ckb');
  await signIn(page, 'registrar.kirkuk');
  await goTo(page, '/people');
  await page.locator('tbody tr').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('nav.side')).toBeHidden();
  await expect(page.locator('.filters')).toBeHidden();
  await expect(page.locator('.after')).toBeHidden();
  await expect(page.locator('thead')).toBeVisible();
  expect((await page.pdf()).length).toBeGreaterThan(10_000);
});
