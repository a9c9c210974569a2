import type { Page } from '@playwright/test';
import { expect, goTo, KIRKUK, languages, signIn, speak, test } from './hawsh';
import { expectNothingBut, printed, wordsIn } from './printed';

const centres = { en: 'Kirkuk centre', ar: 'مركز كركوك', ckb: 'سەنتەری کەرکووک' } as const;

/** On paper there is what was asked for, and nothing to press. */
async function onPaper(page: Page) {
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.locator('nav:visible')).toHaveCount(0);
  expect(await page.locator('main').innerText()).not.toMatch(/hawsh/i);
}

for (const language of languages) {
  test(`theCallListAndTheNoticeArePrintedWithTheirWords ${language}`, async ({ page }) => {
    test.setTimeout(120_000);
    await speak(page, language);
    await signIn(page, 'manager.kirkuk', `/centres/${KIRKUK}/close`);
    await page.getByRole('radio').nth(1).check();
    await page.locator('#cause').check();
    await page.locator('#roomId').selectOption({ index: 3 + languages.indexOf(language) });
    await page.locator('button[type=submit]').click();
    await page.locator('.preview').waitFor();
    await page.locator('button[type=submit]').click();
    await page.waitForURL(/closures\/[0-9a-f-]{36}$/);
    const address = new URL(page.url()).pathname;

    await page.goto(`${address}/call-list`);
    await page.locator('.call-list tbody tr').first().waitFor();
    const title = await page.locator('h1').innerText();
    const called = await page
      .locator('.first-head, .call-list tr:not(.running-head) > *, .sheet > .small')
      .allInnerTexts();
    await onPaper(page);
    // The head of a table is printed anew on every sheet: it says what list this is and of which centre.
    const head = page.locator('.call-list thead');
    expect(await head.evaluate((element) => getComputedStyle(element).display)).toBe('table-header-group');
    await expect(head).toContainText(title);
    await expect(head).toContainText(centres[language]);
    // As long as that of a large centre.
    await page.locator('.call-list tbody tr').evaluateAll((lines) => {
      for (const line of lines) (line as HTMLElement).style.height = '3cm';
    });
    const list = await printed(page, '21cm');
    expectNothingBut(list, called);
    expect(list.length).toBeGreaterThan(1);
    for (const sheet of list)
      expect(wordsIn(sheet)).toEqual(expect.arrayContaining(wordsIn(`${title} ${centres[language]}`)));

    await page.emulateMedia({ media: 'screen' });
    await page.goto(`${address}/notice`);
    await page.locator('.door-notice').first().waitFor();
    await onPaper(page);
    for (const centre of Object.values(centres)) await expect(page.locator('main')).toContainText(centre);
    await expect(page.locator('.door-notice .words')).toHaveCount(3);
    const said = await page.locator('.door-notice .words, .visibility').allInnerTexts();
    const notice = await printed(page);
    expectNothingBut(notice, [...Object.values(centres), ...said]);
    expect(notice).toHaveLength(1);

    await page.emulateMedia({ media: 'screen' });
    await page.goto(address);
    await page.locator('section .acts .btn').click();
    await page.locator('section .acts .btn').waitFor({ state: 'detached' });
  });
}

for (const language of languages) {
  test(`aLostCardSaysAReferenceAndNothingElse ${language}`, async ({ page }) => {
    await speak(page, language);
    await signIn(page, 'registrar.kirkuk');
    await goTo(page, '/people');
    await page.locator('tbody th a').first().click();
    const reference = await page.locator('.ref').first().innerText();
    const name = await page.locator('h1').innerText();
    await page.goto(`${new URL(page.url()).pathname}/card`);
    await page.locator('.card-sheet').waitFor();
    await onPaper(page);
    const [sheet = '', ...others] = await printed(page);
    expectNothingBut([sheet], [reference]);
    expect(reference).toMatch(/^KRK-\d{6}-/);
    expect(others).toEqual([]);
    for (const part of wordsIn(name)) expect(wordsIn(sheet)).not.toContain(part);
  });

  test(`aRefusalIsPrintedAsALetterOfTheCentre ${language}`, async ({ page }) => {
    await speak(page, language);
    await signIn(page, 'dpo', '/demands');
    await page.locator('.head .btn').click();
    await page.locator('#centreId').selectOption(KIRKUK);
    await page.locator('#demandedBy').selectOption('MEDIA');
    await page.locator('#demanded').selectOption('ORIGIN');
    await page.locator('button[type=submit]').click();
    const letter = page.locator('article.letter');
    await letter.waitFor();
    const words = await letter.innerText();
    await onPaper(page);
    const sheets = await printed(page);
    expectNothingBut(sheets, [words]);
    expect(wordsIn(sheets.join(' '))).toEqual(expect.arrayContaining(wordsIn(centres[language])));
  });
}
