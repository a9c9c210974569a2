import type { Browser, Page } from '@playwright/test';
import { as } from './asked';
import { expect, goTo, type Login, signIn, signInAnew, speak, test } from './hawsh';
import { walkIn } from './walkIn';

/** Somebody else at another computer. */
async function elsewhere(browser: Browser, login: Login, address = '/', enter = signIn): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await speak(page, 'en');
  await enter(page, login, address);
  return page;
}

async function endWhatIsOpen(page: Page, address: string) {
  await page.goto(address);
  await page.getByRole('button', { name: 'End it' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'End it' }).click();
  await expect(page.getByText('It has ended')).toBeVisible();
}

// For a while the reviewer is somebody else.
test('aRoleIsProposedByOneConfirmedByAnotherAndTakenAwayAtOnce', { tag: '@alone' }, async ({ page, browser }) => {
  test.setTimeout(120_000);
  await speak(page, 'en');
  await signIn(page, 'admin', '/access/new');
  await page.getByLabel('Person').fill('reviewer');
  await page.getByRole('button', { name: /reviewer/ }).click();
  await page.getByLabel('Role').selectOption('reception');
  await expect(page.getByText('This role opens people’s records.')).toBeVisible();
  await page.getByLabel('Where').selectOption('Kirkuk centre');
  await page.getByRole('button', { name: 'Propose it' }).click();
  await expect(page.getByText('It opens nothing yet')).toBeVisible();
  const address = new URL(page.url()).pathname;

  const reviewer = await elsewhere(browser, 'reviewer');
  await expect(reviewer.locator('nav.side').getByRole('link', { name: 'Desk' })).toHaveCount(0);

  const officer = await elsewhere(browser, 'dpo', '/access');
  await officer.getByRole('table', { name: 'Waits for you' }).locator(`a[href="${address}"]`).click();
  await officer.getByRole('button', { name: 'Confirm it' }).click();
  await expect(officer.getByText('It is confirmed and counts from now on.')).toBeVisible();

  await reviewer.reload();
  await goTo(reviewer, '/desk');
  await reviewer.locator('input[role=combobox]').fill('sara');
  await expect(reviewer.getByRole('listbox').getByRole('option').first()).toBeVisible();

  await endWhatIsOpen(officer, address);
  await reviewer.locator('input[role=combobox]').fill('ahmed');
  await expect(reviewer.getByRole('heading', { name: 'This page belongs to other work' })).toBeVisible();
  await expect(reviewer.locator('nav.side').getByRole('link', { name: 'Desk' })).toHaveCount(0);
});

// Ends whatever finance does.
test('signingOutEverywhereLeadsEveryDeviceToTheDoor', { tag: '@alone' }, async ({ page, browser }) => {
  test.setTimeout(120_000);
  await speak(page, 'en');
  await signInAnew(page, 'finance', '/me/sessions');
  const other = await elsewhere(browser, 'finance', '/', signInAnew);
  await page.reload();
  await expect(page.getByText('this one')).toBeVisible();
  await page.getByRole('button', { name: 'Sign out everywhere' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Sign out everywhere' }).click();
  await expect(page.getByText('You are signed out on every device')).toBeVisible();
  // Not `goTo`: the page it would wait for is the one that must not come.
  await other.locator('nav.side a[href="/centres"]').click();
  await expect(other.getByText('You are signed out on every device')).toBeVisible();
  await page.locator('.door .btn.primary').click();
  await expect(page.locator('#username')).toBeVisible();
});

// Ends whatever the registrar of Baghdad does.
test('aSeizedDeviceIsClosedAndSaysWhatItHeld', { tag: '@alone' }, async ({ page }) => {
  await speak(page, 'en');
  await signInAnew(page, 'registrar.baghdad');
  await goTo(page, '/people');
  await page.locator('tbody a').first().click();
  await page.locator('.ref').waitFor();
  await goTo(page, '/devices/new');
  await page.getByRole('radio', { name: 'Seized' }).check();
  await page.getByRole('button', { name: 'End all my sign-ins now' }).click();
  await expect(page.getByText('The device fetches nothing from Hawsh any more')).toBeVisible();
  await expect(page.getByText(/the records? of \d+ (person|people), opened/)).toBeVisible();
  await expect(page.locator('.app')).toHaveCount(0);
});

test('whoeverIsAskedForAListFindsTheWordsTheRecordAndTheLetter', async ({ page }) => {
  await speak(page, 'en');
  await signIn(page, 'facilitator.kirkuk');
  await page.locator('.side .me').click();
  await page.getByRole('link', { name: 'Somebody demands a list' }).click();
  await expect(page.getByText('I am not able to give out names')).toBeVisible();
  await page.getByLabel('Who demanded it?').selectOption('the army');
  await page.getByLabel('What was demanded?').selectOption('a list of people');
  await page.getByRole('button', { name: /^Write it down/ }).click();
  await expect(page.getByRole('article')).toContainText('Kirkuk centre');
  await page.getByRole('radio', { name: 'العربية' }).check();
  await expect(page.getByRole('article')).toContainText('مركز');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('nav.side')).toBeHidden();
  await expect(page.getByRole('article')).toBeVisible();
  await expect(page.getByText('Language of the letter')).toBeHidden();
  expect((await page.pdf()).length).toBeGreaterThan(10_000);
});

// Looks at what was read last.
test('theTrailTellsTheOfficerWhoReadAndNotWhat', { tag: '@alone' }, async ({ page, browser }) => {
  // Somebody new: who was looked at within the hour already is not written down again.
  const { id, name } = await walkIn(await as(browser, 'registrar.kirkuk'));
  const registrar = await elsewhere(browser, 'registrar.kirkuk', `/people/${id}`);
  await registrar.locator('.ref').waitFor();

  await speak(page, 'en');
  await signIn(page, 'dpo', '/audit?entity=participant');
  const row = page.locator('tbody tr').first();
  await expect(row).toContainText('Avan Omar');
  await expect(row).toContainText('read');
  await expect(row).toContainText('a participant');
  expect(await page.locator('main').innerText()).not.toContain(name);
});

test('aCodeOfAnOldListFindsItsPlace', async ({ page }) => {
  await speak(page, 'en');
  await signIn(page, 'facilitator.kirkuk');
  await goTo(page, '/places');
  await page.getByLabel('List').selectOption('OCHA, codes before COD');
  await page.getByLabel(/^Code or name/).fill('IQ-G07');
  await page.getByRole('button', { name: 'Look it up' }).click();
  await expect(page.getByRole('table', { name: 'Which place is this?' })).toContainText('IQG08');
  await page.getByLabel(/^Code or name/).fill('IQ-G99');
  await page.getByRole('button', { name: 'Look it up' }).click();
  await expect(page.getByText(/is not on the list/)).toBeVisible();
});
