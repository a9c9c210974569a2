import { expect, KIRKUK, signIn, speak, test } from './hawsh';

test('anAdministratorOfOneCentreSeesNoButtonThatIsRefused', async ({ page, browser }) => {
  test.setTimeout(180_000);
  await speak(page, 'en');
  await signIn(page, 'admin', '/access/new');
  await page.getByLabel('Person').fill('reviewer');
  await page.getByRole('button', { name: /reviewer/ }).click();
  await page.getByLabel('Role').selectOption('ADMINISTRATOR');
  await page.getByLabel('Where').selectOption('Kirkuk centre');
  await page.getByRole('button', { name: 'Propose it' }).click();
  await expect(page.getByText('It opens nothing yet')).toBeVisible();
  const assignment = new URL(page.url()).pathname;
  const officer = await (await browser.newContext()).newPage();
  await speak(officer, 'en');
  await signIn(officer, 'dpo', assignment);
  await officer.getByRole('button', { name: 'Confirm it' }).click();
  await expect(officer.getByText('It is confirmed and counts from now on.')).toBeVisible();

  const local = await (await browser.newContext()).newPage();
  const refused: string[] = [];
  local.on('response', (answer) => {
    if ([403, 404].includes(answer.status())) refused.push(`${answer.status()} ${answer.url()}`);
  });
  await speak(local, 'en');
  await signIn(local, 'reviewer', '/holidays');
  await local.locator('tbody th').first().waitFor();
  await expect(local.locator('main').getByRole('button', { name: /^(Add|Change)/ })).toHaveCount(0);
  await local.goto('/organisations');
  await local.locator('tbody th').first().waitFor();
  await expect(local.locator('main').getByRole('button', { name: /^(Add|Change)/ })).toHaveCount(0);
  await local.goto('/places');
  await local.locator('tbody a').first().waitFor();
  await expect(local.getByRole('link', { name: 'Bring in a newer list' })).toHaveCount(0);
  await local.goto('/centres');
  await local.locator('.block-link').first().waitFor();
  await expect(local.getByRole('link', { name: 'Plan a new centre' })).toHaveCount(0);
  for (const address of ['/centres/new', '/places/import']) {
    await local.goto(address);
    await expect(local.getByRole('heading', { name: 'This page belongs to other work' })).toBeVisible();
  }
  await local.goto('/access/new');
  await local.getByLabel('Role').waitFor();
  await expect(local.getByLabel('Where').locator('option')).toHaveText(['Choose', 'Kirkuk centre']);

  // Another centre is there to read; this one is there to be run.
  await local.goto('/centres/01939e5c-0000-7000-8000-000000000001');
  await local.locator('.week-hours').waitFor();
  await expect(local.locator('main').getByRole('button')).toHaveCount(0);
  await local.goto(`/centres/${KIRKUK}`);
  await local.locator('.week-hours').waitFor();
  await local.getByRole('button', { name: 'Change' }).click();
  await local.locator('#name-en').waitFor();
  await local.getByRole('button', { name: 'Save' }).click();
  await expect(local.locator('#name-en')).toHaveCount(0);
  expect(refused).toEqual([]);

  await officer.getByRole('button', { name: 'End it' }).click();
  await officer.getByRole('dialog').getByRole('button', { name: 'End it' }).click();
  await expect(officer.getByText('It has ended')).toBeVisible();
});
