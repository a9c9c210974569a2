import type { Page } from '@playwright/test';
import { finishedCourse, issued } from './finishedCourse';
import { expect, KIRKUK, languages, signIn, speak, test, visit } from './hawsh';
import { inspectBoth } from './inspect';
import {
  agreement,
  type Box,
  beyond,
  LONG_NAME,
  lacking,
  onPaper,
  rastered,
  reads,
  sheetsOf,
  standsIn,
  wordsIn,
} from './printed';

const line = (page: Page, at: number) => page.locator('.proof-list > li').nth(at);

for (const language of languages) {
  test(`namesAreReadIssuedPrintedRevokedAndChecked ${language}`, async ({ page, browser }) => {
    test.setTimeout(240_000);
    const { course } = await finishedCourse(browser, 3);
    await speak(page, language);
    await signIn(page, 'manager.kirkuk', `/centres/${KIRKUK}`);
    const confirms = page.locator('.tick input');
    await confirms.waitFor();
    if (!(await confirms.isChecked())) await confirms.click();
    await expect(confirms).toBeChecked();
    const ministry = page.locator('section', { has: confirms }).locator('select');
    await ministry.selectOption({ index: 2 });
    await expect(ministry).not.toHaveValue('');
    await inspectBoth(page, language, 'centre with the check of certificates');

    await page.setViewportSize({ width: 1280, height: 800 });
    await visit(page, `/courses/${course}`);
    await page.locator(`a[href="/courses/${course}/certificates"]`).click();
    await page.locator('.page > .acts .btn').waitFor();
    await inspectBoth(page, language, 'certificates, nobody yet');
    await page.locator('.page > .acts .btn').click();
    await expect(page.locator('.proof-list > li')).toHaveCount(3);

    await line(page, 0).locator('.row-acts .btn').nth(1).click();
    await page.locator('#nameArabic').fill('');
    await page.locator('#nameLatin').fill('');
    await page.locator('button[type=submit]').click();
    await expect(page.locator('.wrong').first()).toBeVisible();
    await inspectBoth(page, language, 'proof-reading, wrong');
    await page.locator('#nameArabic').fill('شێرکۆ عبد الرحمن');
    await page.locator('#nameLatin').fill('Sherko Abdulrahman');
    await page.getByRole('radio').nth(languages.indexOf(language)).check();
    await page.locator('button[type=submit]').click();
    await expect(line(page, 0).locator('.st.lapis')).toBeVisible();
    await line(page, 1).locator('.row-acts .btn').first().click();
    await expect(line(page, 1).locator('.st.lapis')).toBeVisible();
    await inspectBoth(page, language, 'certificates to issue');

    await page.setViewportSize({ width: 1280, height: 800 });
    await page.locator('.head .btn.primary').click();
    await expect(page.locator('.proof-list .st.reed')).toHaveCount(2);
    await expect(page.locator('.proof-list .st.saffron')).toHaveCount(1);
    await inspectBoth(page, language, 'certificates issued');
    const number = await line(page, 0).locator('bdi[dir=ltr]').innerText();
    expect(number).toMatch(/^KRK-C[0-9B-Z]{5}-[0-9B-Z]{5}-\d$/);

    await page.locator('.head a[href$="/print"]').click();
    await expect(page.locator('.certificate')).toHaveCount(2);
    await inspectBoth(page, language, 'certificates on paper');
    await expectOneSheetEach(page);
    await page.goBack();

    await page.setViewportSize({ width: 1280, height: 800 });
    await line(page, 0).locator('.row-acts .btn').last().click();
    await expect(page.locator('dialog .history li').first()).toBeVisible();
    await inspectBoth(page, language, 'history of a certificate');
    await page.keyboard.press('Escape');

    const stranger = await (await browser.newContext()).newPage();
    await stranger.goto(`/c/${number}?language=${language}`);
    await expect(stranger.locator('main')).toContainText(number);
    await expect(stranger.locator('main')).not.toContainText('Sherko');
    await inspectBoth(stranger, language, 'a number that is genuine');

    await page.setViewportSize({ width: 1280, height: 800 });
    await line(page, 0).locator('.row-acts .btn').nth(1).click();
    await page.locator('dialog .btn.primary').click();
    await expect(page.locator('dialog .wrong').first()).toBeVisible();
    await inspectBoth(page, language, 'revoking, wrong');
    await page.locator('#reason').fill('The grandfather is missing.');
    await page.locator('dialog .btn.primary').click();
    await expect(line(page, 0).locator('.st.clay')).toBeVisible();
    await inspectBoth(page, language, 'a revoked certificate');
    await stranger.reload();
    await expect(stranger.locator('.closed')).toBeVisible();
    await expect(stranger.locator('main')).not.toContainText(number);
    await inspectBoth(stranger, language, 'a number that is not confirmed');
    await stranger.context().close();
  });
}

/** However long the names of person and course are: within the frame, and one sheet of paper each. */
async function expectOneSheetEach(page: Page) {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ media: 'print' });
  const papers = page.locator('.certificate-page');
  expect(await beyond(papers.first(), 16)).toEqual([]);
  await papers.locator('.name bdi').evaluateAll((names, long) => {
    for (const name of names) {
      name.textContent = long;
      name.parentElement?.classList.add('less-type');
    }
  }, LONG_NAME.repeat(2));
  await papers.locator('.course bdi').evaluateAll((courses, long) => {
    for (const course of courses) {
      course.textContent = long;
      course.parentElement?.classList.add('small-type');
    }
  }, LONG_NAME.repeat(3));
  expect(await beyond(papers.first(), 16)).toEqual([]);
  const pdf = await onPaper(page);
  if (reads) expect(sheetsOf(pdf)).toHaveLength(await papers.count());
  await page.emulateMedia({ media: 'screen' });
}

/** Ten words in each script: letters that join and that do not, lam and alef, what only Kurdish has, accents. */
const scripts = {
  ar: ['علاء', 'عبدالرحمن', 'هبةالله', 'صلاح', 'لؤي', 'زينب', 'مصطفى', 'إيمان', 'ضياء', 'ثائر'],
  ckb: ['ڕێبوار', 'شێرکۆ', 'گوڵاڵە', 'هێمن', 'ژیان', 'ڤیان', 'پەروین', 'چنار', 'کوێستان', 'ئاڵا'],
  en: ['Sara', 'Abdulrahman', 'Zîn', 'Şêrko', 'Çinar', 'Günay', 'Jîyan', 'Mustafa', 'Khalîl', 'Wafaa'],
} as const;

const SCALE = 4;
/** Of 600 pixels of a word's width: how far ink may lie from ink, and how much of it has to. */
const OFF = 3;
const AGREE = 0.97;
const DIFFER = 0.8;

/** Where the name stands on each certificate, measured from the corner of its paper. */
async function nameBoxes(page: Page): Promise<Box[]> {
  return page.locator('.certificate-page').evaluateAll((papers) =>
    papers.map((paper) => {
      const corner = paper.getBoundingClientRect();
      const name = (paper.querySelector('.name') as HTMLElement).getBoundingClientRect();
      return { x: name.x - corner.x, y: name.y - corner.y, width: name.width, height: name.height };
    }),
  );
}

test.describe('theNameOnPaper', () => {
  test.skip(!reads, lacking);
  test.use({ deviceScaleFactor: SCALE, viewport: { width: 1280, height: 900 } });

  for (const [language, names] of Object.entries(scripts)) {
    test(`looksAsChromiumDrawsItAndIsReadInOrder ${language}`, async ({ page, browser }) => {
      test.setTimeout(300_000);
      const { course } = await finishedCourse(browser, names.length);
      const field = language === 'en' ? 'nameLatin' : 'nameArabic';
      await issued(
        browser,
        course,
        names.map((name) => ({ [field]: name, language })),
      );
      await speak(page, 'en');
      await signIn(page, 'manager.kirkuk', `/courses/${course}/certificates/print`);
      await expect(page.locator('.certificate')).toHaveCount(names.length);
      await page.emulateMedia({ media: 'print', colorScheme: 'light' });
      const [boxes, shown] = [await nameBoxes(page), await page.locator('.certificate .name').allInnerTexts()];
      expect([...shown].sort()).toEqual([...names].sort());
      const pdf = await onPaper(page);
      const sheets = sheetsOf(pdf);
      expect(sheets).toHaveLength(names.length);

      const blank = await browser.newPage();
      const agreed: string[] = [];
      for (const [at, box] of boxes.entries()) {
        const printed = rastered(pdf, at + 1, box, SCALE);
        const name = page.locator('.certificate .name').nth(at);
        const like = await agreement(blank, printed, await name.screenshot(), OFF);
        agreed.push(`${shown[at]} ${like.toFixed(3)}`);
        expect(like, `${shown[at]} on paper and on the screen`).toBeGreaterThanOrEqual(AGREE);

        const [words, parts] = [
          wordsIn(sheets[at] ?? ''),
          await page
            .locator('.certificate')
            .nth(at)
            .locator('.of-centre, h2, .certified > p, .numbered')
            .allInnerTexts(),
        ];
        const places = parts.map((part) => standsIn(wordsIn(part), words));
        expect(places, `${parts.join(' | ')} in ${words.join(' ')}`).not.toContain(-1);
        expect(places, 'in the order in which they are read').toEqual([...places].sort((one, other) => one - other));
      }
      console.log(`ink that agrees, ${language}: ${agreed.join(', ')}`);
      await blank.close();
    });
  }

  test('thatIsUnshapedOrReversedIsNoticed', async ({ page, browser }) => {
    test.setTimeout(120_000);
    const blank = await browser.newPage();
    await speak(page, 'ar');
    await page.goto('/');
    const words = page.locator('h1');
    await words.waitFor();
    // The door is drawn anew once it is known where one signs in.
    await page.waitForLoadState('networkidle');
    const drawn = async (text: string) => {
      await words.evaluate((element, letters) => {
        element.textContent = letters;
        return document.fonts.ready;
      }, text);
      return words.screenshot();
    };
    for (const name of [...scripts.ar, ...scripts.ckb]) {
      const right = await drawn(name);
      expect(await agreement(blank, right, await drawn(name), OFF)).toBe(1);
      const letters = [...name.replace(/\p{M}/gu, '')];
      const unshaped = await drawn(letters.join('\u200c'));
      const reversed = await drawn(`\u202d${letters.join('\u200c')}\u202c`);
      expect(await agreement(blank, right, unshaped, OFF), `${name} unshaped`).toBeLessThan(DIFFER);
      expect(await agreement(blank, right, reversed, OFF), `${name} reversed`).toBeLessThan(DIFFER);
    }
  });
});
