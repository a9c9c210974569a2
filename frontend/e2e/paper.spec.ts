import { expect, KIRKUK, languages, signIn, speak, test } from './hawsh';
import { pagesOf, saysOn } from './paper';

const centres = { en: 'Kirkuk centre', ar: 'مركز كركوك', ckb: 'سەنتەری کەرکووک' } as const;

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
    const names = await page.locator('.call-list tbody th bdi').allInnerTexts();
    const heads = await page.locator('.call-list thead tr:last-child th').allInnerTexts();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.locator('nav:visible')).toHaveCount(0);
    // A small sheet, so that the list needs more than one.
    const list = pagesOf(await page.pdf({ width: '15cm', height: '7cm' }));
    expect(list.length).toBeGreaterThan(1);
    const told = list.filter((sheet) => names.some((name) => saysOn(sheet, name)));
    expect(told.length).toBeGreaterThan(1);
    for (const sheet of told)
      for (const words of [title, centres[language], ...heads])
        expect(saysOn(sheet, words), `${words} in ${sheet}`).toBe(true);
    for (const name of names)
      expect(
        list.some((sheet) => saysOn(sheet, name)),
        name,
      ).toBe(true);
    expect(list.join(' ')).not.toMatch(/hawsh|حوش|حەوشە/i);

    await page.emulateMedia({ media: 'screen' });
    await page.goto(`${address}/notice`);
    await page.locator('.door-notice').first().waitFor();
    const notices = await page.locator('.door-notice .words').allInnerTexts();
    await page.emulateMedia({ media: 'print' });
    const notice = pagesOf(await page.pdf({ format: 'A4' }));
    expect(notice).toHaveLength(1);
    expect(notices).toHaveLength(3);
    for (const line of [...Object.values(centres), ...notices.flatMap((words) => words.split(/[\s\d]+/))])
      expect(saysOn(notice[0] ?? '', line), `${line} in ${notice[0]}`).toBe(true);
    expect(notice.join(' ')).not.toMatch(/hawsh/i);

    await page.emulateMedia({ media: 'screen' });
    await page.goto(address);
    await page.locator('section .acts .btn').click();
    await page.locator('section .acts .btn').waitFor({ state: 'detached' });
  });
}
