import type { Page } from '@playwright/test';
import { expect, KIRKUK, type Language, languages, signIn, speak, test, visit } from './hawsh';
import { inspectBoth } from './inspect';

const history = (page: Page) => page.locator('section:has(> .history)');

/** Who changed what, once it has come: at least one change, or that there was none. */
async function inspectHistory(page: Page, language: Language, where: string, changed = false) {
  const shown = changed ? history(page).locator('li') : history(page).locator('li, > .small');
  await expect(shown.first()).toBeVisible();
  await inspectBoth(page, language, `history of ${where}`);
  await page.setViewportSize({ width: 1280, height: 800 });
}

/** Opens the first line of a list to change it. */
async function change(page: Page, address: string, list = 0) {
  await visit(page, address);
  const lists = page.locator('table:has(tbody .btn.quiet)');
  await lists.nth(list).locator('tbody .btn.quiet').first().click();
}

async function day(page: Page, id: string, year: number) {
  await page.locator(`#${id}`).fill('1');
  await page.locator(`#${id}-month`).selectOption({ index: 2 });
  await page.locator(`#${id}-year`).fill(String(year));
}

for (const language of languages) {
  test(`everyHistoryOfACentreIsOpenToEverybody ${language}`, async ({ page }) => {
    test.setTimeout(180_000);
    await speak(page, language);
    await signIn(page, 'manager.kirkuk', `/centres/${KIRKUK}`);
    await inspectHistory(page, language, 'the centre');

    await change(page, `/centres/${KIRKUK}/rooms`);
    const capacity = page.locator('#capacity');
    await capacity.fill(String(Number(await capacity.inputValue()) + 1));
    await page.locator('button[type=submit]').click();
    await capacity.waitFor({ state: 'detached' });
    await change(page, `/centres/${KIRKUK}/rooms`);
    await inspectHistory(page, language, 'a room', true);
    await visit(page, `/centres/${KIRKUK}/rooms`);
    await page.locator('section').last().locator('.bar .btn').click();
    await inspectHistory(page, language, 'the children’s corner');
    await change(page, `/centres/${KIRKUK}/people`);
    await inspectHistory(page, language, 'somebody who works here');
    await change(page, `/centres/${KIRKUK}/people`, 1);
    await inspectHistory(page, language, 'a focal point');

    await visit(page, `/centres/${KIRKUK}/close`);
    await page.getByRole('radio').nth(1).check();
    await page.locator('#cause').check();
    await page.locator('#roomId').selectOption({ index: 2 });
    await page.locator('button[type=submit]').click();
    await page.locator('.preview').waitFor();
    await page.locator('button[type=submit]').click();
    await page.waitForURL(/closures\/[0-9a-f-]{36}$/);
    await page.locator('section .acts .btn').click();
    await page.locator('section .acts .btn').waitFor({ state: 'detached' });
    await page.reload();
    await inspectHistory(page, language, 'a closure', true);

    await visit(page, '/people');
    await page.locator('tbody th a').first().click();
    await inspectHistory(page, language, 'a person');
  });

  test(`everyHistoryOfTheOfficeIsOpenToEverybody ${language}`, async ({ page, browser }) => {
    test.setTimeout(240_000);
    const year = 2050 + languages.indexOf(language);
    await speak(page, language);
    await signIn(page, 'admin', '/organisations');
    await change(page, '/organisations');
    await inspectHistory(page, language, 'a partner');
    await change(page, '/holidays');
    await inspectHistory(page, language, 'a holiday');

    await visit(page, `/centres/${KIRKUK}/letters`);
    await page.locator('.bar .btn').first().click();
    await page.locator('#number').fill(`${language}/1`);
    await page.locator('#issuedById').selectOption({ index: 1 });
    await day(page, 'issuedOn', 2026);
    await page.locator('#subject').fill('Courses');
    await page.locator('button[type=submit]').click();
    await page.locator('#subject').waitFor({ state: 'detached' });
    await change(page, `/centres/${KIRKUK}/letters`);
    await inspectHistory(page, language, 'a letter');

    await visit(page, `/centres/${KIRKUK}/partners`);
    await page.locator('.bar .btn').first().click();
    await page.locator('#organisationId').selectOption({ index: 1 });
    await day(page, 'from', year);
    for (const tongue of languages) await page.locator(`#visibilityText-${tongue}`).fill('1');
    await page.locator('button[type=submit]').click();
    await page.locator('#organisationId').waitFor({ state: 'detached' });
    await change(page, `/centres/${KIRKUK}/partners`);
    await inspectHistory(page, language, 'a contribution');

    await visit(page, '/places/import');
    await page.locator('input[type=file]').setInputFiles({
      name: 'places.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(
        `level,pcode,name_en,name_ar,parent_pcode\n3,IQG13Q01N8${languages.indexOf(language)},Somewhere,مكان,IQG13Q01\n`,
      ),
    });
    await page.locator('#from').fill('3');
    await page.locator('#from-month').selectOption({ index: 6 });
    await page.locator('#from-year').fill('2019');
    await page.locator('button[type=submit]').click();
    await page.locator('.btn.primary.big').click();
    await inspectHistory(page, language, 'a list of places', true);

    await visit(page, '/access/new');
    await page.locator('#account').fill('reviewer');
    await page.getByRole('button', { name: /reviewer/ }).click();
    await page.locator('#role').selectOption('REGISTRAR');
    await page.locator('#where').selectOption({ index: 2 });
    await page.locator('button[type=submit]').click();
    await page.waitForURL(/access\/[0-9a-f-]{36}$/);
    const address = new URL(page.url()).pathname;
    const officer = await (await browser.newContext()).newPage();
    await speak(officer, language);
    await signIn(officer, 'dpo', address);
    await officer.locator('.decide .btn').nth(1).click();
    await officer.locator('dialog .btn.primary').click();
    await officer.locator('dialog').waitFor({ state: 'detached' });
    await officer.reload();
    await inspectHistory(officer, language, 'an assignment', true);
  });
}
