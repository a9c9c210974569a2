import type { Page } from '@playwright/test';
import { expect, goTo, KIRKUK, languages, signIn, speak, test, today } from './hawsh';
import { inspectBoth } from './inspect';
import { as } from './asked';

const ADULTS = 2;

/** Whoever was signed in yesterday is not here today. */
test.beforeAll(async ({ browser }) => {
  const worker = await as(browser, 'childcare.kirkuk');
  const { adults, staff } = (await worker('GET', `/centres/${KIRKUK}/childcare-days/${today()}`)).body;
  const here = adults.filter(({ leftAt }: { leftAt?: string }) => !leftAt).length;
  const others = staff.filter(({ mayBeWithChildren }: { mayBeWithChildren: boolean }) => mayBeWithChildren);
  for (const { id } of others.slice(0, Math.max(0, ADULTS - here)))
    await worker('POST', `/centres/${KIRKUK}/childcare-adults`, { staffMemberId: id });
});

/** The child a test works with, of somebody of the register. */
async function recordChild(page: Page, name: string) {
  await goTo(page, '/people');
  await page.locator('tbody th a').first().click();
  await page.getByRole('button', { name: 'Record a child' }).click();
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByRole('radio', { name: 'Female' }).check();
  await page.getByLabel('Year of birth').fill(String(new Date().getFullYear() - 9));
  await page.locator('form').getByRole('button', { name: 'Record a child' }).click();
  await expect(page.locator('.children').getByText(name, { exact: true })).toBeVisible();
}

async function addCollector(page: Page, child: string, kind: string, name: string) {
  await page.getByRole('button', { name: `Add somebody for ${child}` }).click();
  await page.getByRole('radio', { name: kind }).check();
  await page.locator('form').getByLabel('Name', { exact: true }).fill(name);
  await page.getByRole('button', { name: 'Save' }).click();
  // Somebody of the demonstration may have a child that the same one must never collect.
  const ofTheChild = page.locator('li').filter({ has: page.getByRole('heading', { name: `Who collects ${child}` }) });
  await expect(ofTheChild.locator('.one-collector').filter({ hasText: name })).toBeVisible();
}

const row = (page: Page, name: string) => page.locator('.child-row').filter({ hasText: name });

test('aChildComesAndGoesHomeWithItsParentAndNeverWithTheForbidden', async ({ page }) => {
  test.setTimeout(120_000);
  const child = `Sama ${Date.now() % 100_000}`;
  await speak(page, 'en');
  await signIn(page, 'registrar.kirkuk');
  await recordChild(page, child);
  await addCollector(page, child, 'must never collect', 'Karim Jabbar');
  await row(page, child).getByRole('button', { name: "Take into the children's corner" }).click();
  await page.getByRole('dialog').getByLabel('Note for today').fill('No peanuts');
  await page.getByRole('dialog').getByRole('button', { name: 'Take in' }).click();
  const code = (await page.locator('.pick-code').innerText()).trim();
  expect(code).toMatch(/^[0-9]{6}$/);
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();

  await goTo(page, '/childcare');
  await expect(row(page, child)).toContainText('No peanuts');
  await expect(row(page, child)).toContainText('Never hand over');
  await row(page, child)
    .getByRole('button', { name: `Hand ${child} over` })
    .click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('.note.clay')).toContainText('Karim Jabbar');
  await dialog.getByRole('button', { name: 'Somebody who has the code' }).click();
  await dialog.getByLabel('Code').fill(code);
  await dialog.getByLabel('Name', { exact: true }).fill('karim jabbar');
  await dialog.getByRole('button', { name: 'Hand over by code' }).click();
  await expect(dialog.getByRole('alert')).toContainText('must not be given the child');
  await dialog.locator('.collector').first().click();
  await expect(dialog).toBeHidden();
  await expect(row(page, child).getByRole('button', { name: `Hand ${child} over` })).toHaveCount(0);
  await expect(row(page, child)).toContainText('with');
});

test('somebodyNotListedTakesTwoPeople', async ({ page, browser }) => {
  test.setTimeout(120_000);
  const child = `Rami ${Date.now() % 100_000}`;
  await speak(page, 'en');
  await signIn(page, 'registrar.kirkuk');
  await recordChild(page, child);
  await row(page, child).getByRole('button', { name: "Take into the children's corner" }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Take in' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await goTo(page, '/childcare');
  await row(page, child)
    .getByRole('button', { name: `Hand ${child} over` })
    .click();
  await page.getByRole('button', { name: 'Somebody else: two people of the staff decide' }).click();
  await page.getByRole('dialog').getByLabel('Name', { exact: true }).fill('Salma Hadi');
  await page.getByRole('dialog').getByLabel('Reason').fill('The mother rang and asked for it');
  await page.getByRole('button', { name: 'Ask a second person' }).click();
  await expect(row(page, child)).toContainText('Salma Hadi waits for a second person');

  const other = await (await browser.newContext({ baseURL: new URL(page.url()).origin })).newPage();
  await speak(other, 'en');
  await signIn(other, 'childcare.kirkuk');
  await goTo(other, '/childcare');
  await row(other, child)
    .getByRole('button', { name: `Hand ${child} over` })
    .click();
  await other.getByRole('button', { name: 'Agree and hand over' }).click();
  await expect(row(other, child)).toContainText('with Salma Hadi');
  await other.context().close();
});

test('theEvacuationListNeedsNoLine', async ({ page, context }) => {
  await speak(page, 'en');
  await signIn(page, 'childcare.kirkuk');
  await goTo(page, '/childcare');
  await expect(page.locator('.corner-count')).toBeVisible();
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Evacuation list' }).click();
  await expect(page.locator('.sheet h1')).toHaveText('Evacuation list');
  await expect(page.locator('.tick-list tbody tr').first()).toBeVisible();
  await context.setOffline(false);
});

for (const language of languages) {
  test(`theCornerIsForEverybody ${language}`, async ({ page }) => {
    test.setTimeout(120_000);
    await speak(page, language);
    await signIn(page, 'childcare.kirkuk');
    await goTo(page, '/childcare');
    await page.locator('.child-row').first().waitFor();
    await inspectBoth(page, language, 'corner');
    await page.locator('.child-row .btn.primary').first().click();
    await page.getByRole('dialog').waitFor();
    await inspectBoth(page, language, 'hand over');
  });
}
