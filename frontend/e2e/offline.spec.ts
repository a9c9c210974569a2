import { expect, goTo, signIn, speak, test } from './hawsh';

test('withoutALineItIsSaidCalmlyAndNothingTypedIsLost', async ({ page, context }) => {
  await speak(page, 'en');
  await signIn(page, 'registrar.kirkuk');
  await goTo(page, '/desk');
  await page.locator('input[role=combobox]').fill('Nobody Here');
  await page.keyboard.press('Alt+KeyR');
  await expect(page.getByLabel('Given name')).toHaveValue('Nobody');
  await page.getByRole('radio', { name: 'Female' }).check();
  await page.getByRole('button', { name: 'Yes, agrees' }).click();
  await page.getByRole('radio', { name: 'Thumb print' }).check();

  await context.setOffline(true);
  await expect(page.getByText('What you have typed stays here.')).toBeVisible();
  await page.getByRole('button', { name: /^Register/ }).click();
  await expect(page.getByText('No answer')).toBeVisible();
  await expect(page.getByLabel('Given name')).toHaveValue('Nobody');

  await context.setOffline(false);
  await expect(page.getByText('What you have typed stays here.')).toBeHidden({ timeout: 15_000 });
  await page.getByRole('button', { name: /^Register/ }).click();
  await expect(page.getByText('This is the person’s reference')).toBeVisible();
});
