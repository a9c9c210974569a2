import { type ClassToday, classToday } from './classToday';
import { expect, languages, signIn, speak, test } from './hawsh';
import { inspectBoth } from './inspect';

let group: ClassToday;

test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  group = await classToday(browser, 3);
});

test('theDayIsOnOneLineAndMyClassIsOneTapFromItsSheet', async ({ page }) => {
  await speak(page, 'en');
  await signIn(page, 'facilitator.kirkuk');
  await expect(page.locator('.day-line .in-room').first()).toBeVisible();
  await page.locator(`.slot[href="/rollcall/${group.session}"]`).click();
  await expect(page.locator('.rc')).toHaveCount(group.people);
});

test('onAPhoneTheDayIsAListWithItsTimes', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await speak(page, 'en');
  await signIn(page, 'facilitator.kirkuk');
  const mine = page.locator(`.slot[href="/rollcall/${group.session}"]`);
  await expect(mine.locator('.clock')).toBeVisible();
  expect((await mine.boundingBox())?.height).toBeGreaterThanOrEqual(44);
});

// Goes to what is first of what waits, which others do meanwhile.
test('whatWaitsIsOneClickFromBeingDone', { tag: '@alone' }, async ({ page }) => {
  await speak(page, 'en');
  await signIn(page, 'manager.kirkuk');
  const waits = page.getByRole('region', { name: 'Waits for me' });
  await waits.getByRole('list', { name: 'Sheets not taken' }).getByRole('link').first().click();
  await expect(page).toHaveURL(/\/rollcall\//);
  await page.goBack();
  const gone = waits.getByRole('list', { name: 'Stopped coming' }).getByRole('listitem').first();
  await expect(gone).toContainText('missed three in a row');
  const name = await gone.locator('b').innerText();
  await gone.getByRole('link', { name }).click();
  await expect(page).toHaveURL(/\/people\//);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name.split(' ')[0] ?? '');
  await page.goBack();
  await waits.getByRole('list', { name: 'Courses to complete' }).getByRole('link').first().click();
  await expect(page.getByRole('heading', { name: 'Who completes the course' })).toBeVisible();
});

test('tomorrowsNumbersAreAPageToPrint', async ({ page }) => {
  await speak(page, 'en');
  await signIn(page, 'childcare.kirkuk');
  await page.getByRole('link', { name: 'For childcare, drivers and tea' }).click();
  await expect(page.getByRole('heading', { name: 'How many come' })).toBeVisible();
  // At a weekend nothing is on: the numbers of the next working day are a step away.
  for (let step = 0; step < 3 && !(await page.getByText('Different people').isVisible()); step += 1) {
    await page.getByRole('button', { name: 'The day after' }).click();
    await page.waitForTimeout(300);
  }
  await expect(page.getByText('Different people')).toBeVisible();
  await expect(page.locator('tbody tr').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.side')).toBeHidden();
  await expect(page.locator('tbody tr').first()).toBeVisible();
});

test('whoeverWorksForSeveralCentresChoosesOneAndItIsRemembered', async ({ page }) => {
  await speak(page, 'en');
  await signIn(page, 'meal');
  await page.getByRole('button', { name: /^Show the day of .*Ninewa centre/ }).click();
  await expect(page.locator('.head')).toContainText('Ninewa');
  await page.reload();
  await expect(page.locator('.head')).toContainText('Ninewa');
});

for (const language of languages) {
  test(`homeAndTomorrow ${language}`, async ({ page }) => {
    test.setTimeout(120_000);
    await speak(page, language);
    await signIn(page, 'manager.kirkuk');
    await page.locator('.task').first().waitFor();
    await page.locator('.slot').first().waitFor();
    await inspectBoth(page, language, 'home');
    await page.setViewportSize({ width: 1024, height: 800 });
    await page.locator('#main a[href^="/headcounts"]').click();
    await page.locator('.counted, .empty').first().waitFor();
    await inspectBoth(page, language, 'headcounts');
  });
}
