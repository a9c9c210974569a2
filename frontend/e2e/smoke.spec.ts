import { expect, goTo, search, signIn, signInAnew, speak, test } from './hawsh';

/** Consonants that both scripts write alike, so that the Latin spelling of a new name can be told from the Arabic one. */
const pairs = [
  ['ب', 'b'],
  ['د', 'd'],
  ['ر', 'r'],
  ['ف', 'f'],
  ['م', 'm'],
  ['ن', 'n'],
  ['ل', 'l'],
] as const;

function newName(): { arabic: string; latin: string } {
  let arabic = '';
  let latin = '';
  for (let at = 0; at < 5; at += 1) {
    const [letter, sound] = pairs[Math.floor(Math.random() * pairs.length)] ?? pairs[0];
    arabic += letter + (at % 2 === 0 ? 'ا' : 'ي');
    latin += sound + (at % 2 === 0 ? 'a' : 'i');
  }
  return { arabic, latin };
}

test('aPersonIsRegisteredAtTheDeskFoundInAnotherScriptAndChanged', async ({ page }) => {
  const { arabic, latin } = newName();
  await speak(page, 'en');
  await signInAnew(page, 'registrar.kirkuk');
  await goTo(page, '/desk');
  await search(page, `${arabic} أحمد`);
  await page.keyboard.press('Alt+KeyR');
  await expect(page.getByLabel('Given name')).toHaveValue(arabic);
  await expect(page.getByLabel(/^Father’s name/)).toHaveValue('أحمد');

  await page.getByLabel(/^Family or tribal name/).fill('الجبوري');
  await page.getByRole('radio', { name: 'Female' }).check();
  await page.getByLabel('Year', { exact: true }).fill('١٩٩٦');
  await page.getByRole('radio', { name: 'العربية' }).check();
  await page.getByRole('button', { name: 'Yes, agrees' }).click();
  await page.getByRole('radio', { name: 'Signed on paper' }).check();
  await page.getByRole('button', { name: /^Register/ }).click();

  await expect(page.getByText('This is the person’s reference')).toBeVisible();
  const reference = (await page.locator('.ref').innerText()).trim();
  expect(reference).toMatch(/^KRK-\d{6,7}-\d$/);
  await expect(page.getByText('الجبوري')).toHaveCount(0);

  await goTo(page, '/desk');
  await search(page, `${latin} ahmed`);
  await expect(page.getByRole('option').filter({ hasText: reference })).toBeVisible();
  await search(page, reference);
  await page.getByRole('option').filter({ hasText: reference }).click();
  await page.locator('.ref', { hasText: reference }).waitFor();

  await page.getByRole('button', { name: 'Change' }).click();
  await page.getByLabel(/^Grandfather’s name/).fill('حسن');
  await page.getByRole('button', { name: 'Save the changes' }).click();
  await expect(page.getByText('The changes are saved.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${arabic} أحمد حسن`);

  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await page.getByRole('radio', { name: 'A certificate' }).check();
  await page.getByRole('dialog').getByRole('button', { name: 'Show' }).click();
  await expect(page.getByText('الجبوري')).toBeVisible();
});

test('signingOutEndsItEverywhere', async ({ page }) => {
  await speak(page, 'en');
  await signInAnew(page, 'registrar.kirkuk');
  await page.getByRole('button', { name: 'Sign out' }).first().click();
  await page.locator('.door').waitFor();
  await page.goto('/desk');
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
});

test('aReloadKeepsOneSignedInAndInPlace', async ({ page }) => {
  await speak(page, 'ckb');
  await signInAnew(page, 'registrar.kirkuk');
  await goTo(page, '/people');
  await page.reload();
  await page.locator('.app h1', { hasText: 'بەشداربووان' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/people');
  expect(page.url()).not.toContain('code=');
});

test('aTokenIsNowhereInTheBrowsersStorage', async ({ page }) => {
  await speak(page, 'en');
  await signInAnew(page, 'registrar.kirkuk');
  const stored = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  expect(stored).not.toMatch(/eyJ[\w-]{10,}\./);
});

test('twoWhoChangeTheSamePersonLoseNothing', async ({ page, browser }) => {
  await speak(page, 'en');
  await signIn(page, 'registrar.kirkuk');
  await goTo(page, '/people');
  await page.locator('tbody a').first().click();
  await page.getByRole('button', { name: 'Change' }).click();

  const second = await browser.newContext();
  const other = await second.newPage();
  await speak(other, 'en');
  await signIn(other, 'registrar.kirkuk', new URL(page.url()).pathname);
  await other.getByRole('button', { name: 'Change' }).click();
  const theirs = `محمد${Date.now() % 1000}`;
  await other.getByLabel(/^Father’s name/).fill(theirs);
  await other.getByRole('button', { name: 'Save the changes' }).click();
  await expect(other.getByText('The changes are saved.')).toBeVisible();
  await second.close();

  await page.getByLabel(/^Father’s name/).fill('خالد');
  await page.getByRole('button', { name: 'Save the changes' }).click();
  await expect(page.getByRole('radio', { name: new RegExp(`^In the record now: .*${theirs}`) })).toBeVisible();
  await page.getByRole('radio', { name: /^Yours:/ }).check();
  await page.getByRole('button', { name: 'Save what I chose' }).click();
  await expect(page.getByText('The changes are saved.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('خالد');
});
