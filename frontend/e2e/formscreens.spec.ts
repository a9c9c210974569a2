import type { Page } from '@playwright/test';
import { KIRKUK, type Language, languages, signIn, speak, test, visit } from './hawsh';
import { inspectBoth } from './inspect';

/** Opens the form of a new line, sends it as it is, and looks at it with its faults. */
async function emptyForm(page: Page, language: Language, screen: string, nth = 0) {
  await page.locator('.bar .btn.quiet').nth(nth).click();
  await page.locator('.in-place form').waitFor();
  await page.locator('.in-place button[type=submit]').click();
  await page.locator('[role=alert]').waitFor();
  await inspectBoth(page, language, screen);
  await page.locator('.in-place form .acts .btn').last().click();
}

for (const language of languages) {
  test(`everyFormOfTheHouseIsOpenToEverybody ${language}`, async ({ page }) => {
    test.setTimeout(400_000);
    await speak(page, language);
    await signIn(page, 'admin', '/centres');
    const look = (screen: string) => inspectBoth(page, language, screen);
    await page.locator('.block-link .st').first().waitFor();
    await look('centres');
    await visit(page, '/centres/new');
    await page.locator('#code').waitFor();
    await page.locator('button[type=submit]').click();
    await page.locator('[role=alert]').waitFor();
    await look('a new centre, wrong');

    const centre = `/centres/${KIRKUK}`;
    await visit(page, centre);
    await page.locator('.week-hours').waitFor();
    for (const act of await page.locator('section .acts .btn').all()) {
      await act.click();
      await page.locator('.in-place form').waitFor();
      await look('what happened to a centre');
      await page.locator('.in-place form .acts .btn').last().click();
    }
    await visit(page, `${centre}/rooms`);
    await page.locator('.facts').waitFor();
    await page.locator('.bar .btn.quiet').last().click();
    await page.locator('.in-place form').waitFor();
    await look('corner');
    await visit(page, `${centre}/people`);
    await page.locator('tbody th').first().waitFor();
    await emptyForm(page, language, 'staff');
    await emptyForm(page, language, 'focal point', 1);
    await visit(page, `${centre}/partners`);
    await page.locator('tbody th, .empty').first().waitFor();
    await emptyForm(page, language, 'funding');
    await visit(page, `${centre}/letters`);
    await page.locator('tbody th, .empty').first().waitFor();
    await emptyForm(page, language, 'letter');
    for (const list of ['holidays', 'organisations']) {
      await visit(page, `/${list}`);
      await page.locator('tbody th').first().waitFor();
      await emptyForm(page, language, `${list}, a new one`);
      await page.locator('tbody .btn').first().click();
      await page.locator('.in-place form').waitFor();
      await look(`${list}, changing one`);
    }
  });

  test(`everyScreenOfTheGuardIsOpenToEverybody ${language}`, async ({ page }) => {
    test.setTimeout(400_000);
    await speak(page, language);
    await signIn(page, 'admin', '/access/new');
    const look = (screen: string) => inspectBoth(page, language, screen);
    await page.locator('#role').selectOption('REGISTRAR');
    await page.locator('.opens').waitFor();
    await page.locator('button[type=submit]').click();
    await page.locator('[role=alert]').waitFor();
    await look('proposing, wrong');

    await visit(page, '/devices/new');
    await page.getByRole('radio').nth(1).check();
    // Of somebody as whom no test signs in: a report ends every sign-in of theirs.
    await page.locator('#account').fill('grants.ninewa');
    await page.getByRole('button', { name: /grants.ninewa/ }).click();
    await look('a lost device of somebody else');
    await page.locator('.btn.big').click();
    await page.waitForURL(/devices\/[0-9a-f-]{36}/);
    await page.locator('ol.next').waitFor();
    await look('a lost device');
    await visit(page, '/devices');
    await page.locator('tbody a').first().waitFor();
    await look('lost devices');

    await visit(page, '/places/import');
    await page.locator('button[type=submit]').click();
    await page.locator('[role=alert]').waitFor();
    await look('list of places, nothing chosen');
    const check = async (csv: string) => {
      await page.locator('input[type=file]').setInputFiles({
        name: 'places.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(`level,pcode,name_en,name_ar,parent_pcode\n${csv}`),
      });
      await page.locator('#from').fill('1');
      await page.locator('#from-month').selectOption({ index: 1 });
      await page.locator('#from-year').fill('2040');
      await page.locator('button[type=submit]').click();
      await page.waitForURL(/check=/);
    };
    await check('1,IQG13,Kirkuk,كركوك,IQ\n2,IQG13Q9,Wrong,خطأ,IQG13\n');
    await page.locator('.note.clay').waitFor();
    await look('list of places, faulty');
    await page.locator('.after .btn').last().click();
    await check('1,IQG13,Kirkuk,كركوك,IQ\n2,IQG13Q95,New,جديد,IQG13\n');
    await page.locator('.changes').waitFor();
    await look('list of places, what would change');
  });

  test(`everySheetOfAClosureIsOpenToEverybody ${language}`, async ({ page }) => {
    test.setTimeout(300_000);
    await speak(page, language);
    await signIn(page, 'manager.kirkuk', `/centres/${KIRKUK}/private-use`);
    const look = (screen: string) => inspectBoth(page, language, screen);
    await page.locator('.room-week').waitFor();
    await emptyForm(page, language, 'holding a room');

    await visit(page, `/centres/${KIRKUK}/close`);
    await page.getByRole('radio').nth(1).check();
    await page.locator('#cause').check();
    await page.locator('#roomId').selectOption({ index: 1 });
    await page.locator('button[type=submit]').click();
    await page.locator('.preview').waitFor();
    await page.locator('button[type=submit]').click();
    await page.waitForURL(/closures\/[0-9a-f-]{36}$/);
    await page.locator('.facts').waitFor();
    await look('closure');
    const address = new URL(page.url()).pathname;
    await visit(page, `${address}/notice`);
    await page.locator('.door-notice').first().waitFor();
    await look('notice for the door');
    await visit(page, `${address}/call-list`);
    await page.locator('.call-list tbody tr').first().waitFor();
    await look('call list');
    await visit(page, address);
    await page.locator('section .acts .btn').click();
    await page.locator('section .acts .btn').waitFor({ state: 'detached' });
    await look('closure taken back');
  });
}
