import { expect, goTo, signInAnew, speak, test } from './hawsh';

test('aSignInThatRanOutLosesNothingTyped', async ({ page, context }) => {
  await speak(page, 'en');
  await signInAnew(page, 'registrar.kirkuk');
  await goTo(page, '/desk');
  await page.locator('input[role=combobox]').fill('Late Evening');
  await page.keyboard.press('Alt+KeyR');
  await expect(page.getByLabel('Given name')).toHaveValue('Late');
  await page.getByRole('radio', { name: 'Male', exact: true }).check();
  await page.getByRole('button', { name: 'Yes, agrees' }).click();
  await page.getByRole('radio', { name: 'Signed on paper' }).check();

  const refused = { status: 401, contentType: 'application/problem+json', body: '{}' };
  const ended = { status: 400, contentType: 'application/json', body: '{"error":"invalid_grant"}' };
  await page.route('**/api/v1/participants', (route) => route.fulfill(refused), { times: 1 });
  await page.route(
    '**/protocol/openid-connect/token',
    (route) => route.fulfill({ ...ended, headers: { 'Access-Control-Allow-Origin': '*' } }),
    { times: 1 },
  );
  await page.getByRole('button', { name: /^Register/ }).click();
  await expect(page.getByRole('heading', { name: 'Please sign in again' })).toBeVisible();

  const [window] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('button', { name: 'Sign in again' }).click(),
  ]);
  await expect(page.getByText('This is the person’s reference')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Late Evening');
  await window.close();
});
