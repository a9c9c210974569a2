import type { Page } from '@playwright/test';
import { expect, KIRKUK, signIn, speak, test } from './hawsh';

async function day(page: Page, id: string, date: string) {
  const [year = '', month = '', number = ''] = date.split('-');
  await page.locator(`#${id}`).fill(number);
  await page.locator(`#${id}-month`).selectOption({ index: Number(month) });
  await page.locator(`#${id}-year`).fill(year);
}

async function words(page: Page, id: string, [en, ar, ckb]: readonly [string, string, string]) {
  await page.locator(`#${id}-en`).fill(en);
  await page.locator(`#${id}-ar`).fill(ar);
  await page.locator(`#${id}-ckb`).fill(ckb);
}

async function save(page: Page) {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
}

const section = (page: Page, name: string) =>
  page.locator('.sections').getByRole('link', { name, exact: true }).click();

test('anAdministratorsDay', async ({ page }) => {
  test.setTimeout(180_000);
  const mark = Math.random()
    .toString(36)
    .replace(/[^a-z]/g, '')
    .padEnd(5, 'q')
    .slice(0, 5);
  const partner = `Partner ${mark}`;
  await speak(page, 'en');
  await signIn(page, 'admin', '/organisations');

  // A partner, and the name it will have later.
  await page.getByRole('button', { name: 'Add a partner' }).click();
  await page.locator('#kind').selectOption('FUNDER');
  await words(page, 'name', [partner, `شريك ${mark}`, `هاوبەش ${mark}`]);
  await day(page, 'validFrom', '2016-01-01');
  await save(page);
  await page.getByRole('button', { name: new RegExp(`^Change.*${partner}`) }).click();
  await words(page, 'name', [`New ${partner}`, `شريك جديد ${mark}`, `هاوبەشی نوێ ${mark}`]);
  await day(page, 'validFrom', '2040-01-01');
  await save(page);
  const row = page.getByRole('row').filter({ hasText: partner });
  await expect(row).toContainText(`New ${partner} since 1 January 2040`);
  await expect(row.getByRole('rowheader').locator('bdi').first()).toHaveText(partner);

  // A centre is planned, and opens on a day.
  await page.goto('/centres/new');
  await words(page, 'name', [`Centre ${mark}`, `مركز ${mark}`, `سەنتەری ${mark}`]);
  await page.locator('#code').fill(mark.slice(0, 3));
  await page.locator('#governoratePcode').selectOption('IQG10');
  await page.locator('#districtPcode').selectOption('IQG10Q05');
  await page.getByRole('button', { name: 'Plan this centre' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Centre ${mark}`);
  await expect(page.locator('.head')).toContainText('planned');
  await page.getByRole('button', { name: 'Open it' }).click();
  await day(page, 'on', '2026-02-01');
  await page.locator('.in-place').getByRole('button', { name: 'Open it' }).click();
  await expect(page.locator('.life')).toContainText('1 February 2026');
  await expect(page.locator('.head')).toContainText('running');

  // Who pays for it, and what is said of that.
  await section(page, 'Partners');
  await page.getByRole('button', { name: 'Add a contribution' }).click();
  await page.locator('#organisationId').selectOption({ label: partner });
  await day(page, 'from', '2026-02-01');
  await words(page, 'visibilityText', [`Funded by ${partner}`, `بتمويل من شريك ${mark}`, `بە پارەی هاوبەش ${mark}`]);
  await save(page);
  await section(page, 'Overview');
  await expect(page.locator('.funding-line')).toHaveText(`Funded by ${partner}`);

  // A letter, and the paper itself.
  await section(page, 'Letters');
  await page.getByRole('button', { name: 'Add a letter' }).click();
  await page.locator('#number').fill('4/2/1187');
  await page.locator('#issuedById').selectOption({ label: partner });
  await day(page, 'issuedOn', '2026-02-11');
  await page.locator('#subject').fill('Courses in the afternoon');
  await save(page);
  await page.locator('.scan input[type=file]').setInputFiles({
    name: 'letter.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from(`%PDF-1.7\n${'paper '.repeat(400)}\n%%EOF\n`),
  });
  const copy = page.getByRole('button', { name: /^Save a copy of letter 4\/2\/1187/ });
  await expect(copy).toContainText('2 kB');
  const [saved] = await Promise.all([page.waitForEvent('download'), copy.click()]);
  expect(saved.suggestedFilename()).toBe('4-2-1187.pdf');

  // Handed over: the partner has it now.
  await section(page, 'Overview');
  await page.getByRole('button', { name: 'Hand it over' }).click();
  await page.locator('.in-place').getByRole('button', { name: 'Hand it over' }).click();
  await expect(page.locator('.in-place').getByRole('alert')).toBeVisible();
  await page.locator('#toOrganisationId').selectOption({ label: partner });
  await page.locator('.in-place').getByRole('button', { name: 'Hand it over' }).click();
  await expect(page.locator('.life')).toContainText(`to ${partner}`);
  await expect(page.locator('.head')).toContainText('handed over');
  await expect(page.getByRole('button', { name: 'Hand it over' })).toHaveCount(0);
});

// For a while the reviewer is somebody else.
test('anAdministratorOfOneCentreSeesNoButtonThatIsRefused', { tag: '@alone' }, async ({ page, browser }) => {
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
