import { expect, goTo, signIn, speak, test } from './hawsh';

test('aFacilitatorSeesNoDeskAndNoPeople', async ({ page }) => {
  await speak(page, 'en');
  await signIn(page, 'facilitator.kirkuk');
  const ways = await page.locator('nav.side > ul a').allInnerTexts();
  expect(ways.map((way) => way.trim())).not.toContain('Desk');
  expect(ways.map((way) => way.trim())).not.toContain('People');
  await expect(page.getByRole('region', { name: 'Waits for me' })).toBeVisible();
  await page.goto('/desk');
  await expect(page.getByRole('heading', { name: 'This page belongs to other work' })).toBeVisible();
});

test('aPersonOfAnotherCentreIsNotThere', async ({ page, browser }) => {
  const baghdad = await browser.newContext();
  const there = await baghdad.newPage();
  await speak(there, 'en');
  await signIn(there, 'registrar.baghdad');
  await goTo(there, '/people');
  await there.locator('tbody a').first().click();
  await there.locator('.ref', { hasText: 'BGD-' }).waitFor();
  const address = new URL(there.url()).pathname;
  await baghdad.close();

  await speak(page, 'en');
  await signIn(page, 'registrar.kirkuk', address);
  await expect(page.getByRole('heading', { name: 'There is nothing here' })).toBeVisible();
});

test('aManagerReadsAndDoesNotRegister', async ({ page }) => {
  await speak(page, 'en');
  await signIn(page, 'manager.kirkuk', '/desk');
  await page.locator('input[role=combobox]').fill('sara');
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  await expect(page.getByText('Register as new:')).toHaveCount(0);
});

test('monitoringSeesFiguresAndNoPeople', async ({ page }) => {
  await speak(page, 'en');
  await signIn(page, 'meal');
  await expect(page.getByText('People, not visits.')).toBeVisible();
  await expect(page.locator('nav.side a[href^="/people"]')).toHaveCount(0);
});
