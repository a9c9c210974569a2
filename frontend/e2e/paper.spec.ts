import type { Page } from '@playwright/test';
import { classToday } from './classToday';
import { expect, KIRKUK, languages, signIn, speak, test, visit } from './hawsh';
import { expectNothingBut, lacking, nameAtLength, onPaper as printed, reads, sheetsOf, wordsIn } from './printed';

const centres = { en: 'Kirkuk centre', ar: 'مركز كركوك', ckb: 'سەنتەری کەرکووک' } as const;

/** What is read on each sheet of paper of this size. */
async function sheets(page: Page, width = '21cm', height = '29.7cm') {
  return sheetsOf(await printed(page, { width, height, preferCSSPageSize: false }));
}

test.skip(!reads, lacking);

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

    await visit(page, `${address}/call-list`);
    await page.locator('.call-list tbody tr').first().waitFor();
    const title = await page.locator('h1').innerText();
    await nameAtLength(page.locator('.call-list'));
    // The dot between two facts is drawn and not written: what is read off the screen would run them into one word.
    await page.locator('.call-list .dots > * + *').evaluateAll((facts) => {
      for (const fact of facts) fact.before(' ');
    });
    const called = await page.locator('.first-head, .call-list tr:not(.running-head) > *').allInnerTexts();
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
    const list = await sheets(page, '15cm', '21cm');
    expect(list.length).toBeGreaterThan(1);
    expectNothingBut(list, called);
    for (const sheet of list)
      expect(wordsIn(sheet)).toEqual(expect.arrayContaining(wordsIn(`${title} ${centres[language]}`)));

    await page.emulateMedia({ media: 'screen' });
    await visit(page, `${address}/notice`);
    await page.locator('.door-notice').first().waitFor();
    await onPaper(page);
    for (const centre of Object.values(centres)) await expect(page.locator('main')).toContainText(centre);
    await expect(page.locator('.door-notice .words')).toHaveCount(3);
    const said = await page.locator('.door-notice .words, .visibility').allInnerTexts();
    const notice = await sheets(page);
    expect(notice).toHaveLength(1);
    expectNothingBut(notice, [...Object.values(centres), ...said]);

    await page.emulateMedia({ media: 'screen' });
    await visit(page, address);
    await page.locator('section .acts .btn').click();
    await page.locator('section .acts .btn').waitFor({ state: 'detached' });
  });
}

for (const language of languages) {
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
    const read = await sheets(page);
    expectNothingBut(read, [words]);
    expect(wordsIn(read.join(' '))).toEqual(expect.arrayContaining(wordsIn(centres[language])));
  });
}

test('theSheetOfAttendanceIsReadBackInThreeLanguagesAtOnce', async ({ page, browser }) => {
  test.setTimeout(120_000);
  const { session, people } = await classToday(browser, 5);
  for (const language of languages) {
    await speak(page, language);
    if (language === 'en') await signIn(page, 'facilitator.kirkuk');
    await page.goto(`/rollcall/${session}/paper`);
    const sheet = page.locator('.paper-sheet');
    await sheet.waitFor();
    expect(await sheet.locator('tbody th').count()).toBe(people);
    const said = () => sheet.locator('h2, p, th, td').allInnerTexts();
    const words = await said();
    await onPaper(page);
    expectNothingBut(await sheets(page), words);
    // Somebody with a name longer than any line has it broken, and room to sign.
    await nameAtLength(sheet);
    expectNothingBut(await sheets(page), await said());
    await page.emulateMedia({ media: 'screen' });
  }
});
