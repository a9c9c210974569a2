import type { Page } from '@playwright/test';
import { type ClassToday, classToday } from './classToday';
import { expect, languages, type Login, signIn, speak, test } from './hawsh';
import { inspectBoth } from './inspect';

const PEOPLE = 3;
const ALSO = 6;

test.describe.configure({ mode: 'serial' });

type Row = { reference: string; name: { given: string; father: string | null }; attendance: { participantId: string } };
let group: ClassToday;
/** The same people and a few more. */
let other: ClassToday;

test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000);
  group = await classToday(browser, PEOPLE);
  other = await classToday(browser, ALSO);
});

/** The desk of a session, and who is on its sheet. */
async function atTheDesk(page: Page, login: Login, of: ClassToday = group): Promise<Row[]> {
  const sheet = page.waitForResponse((answer) => answer.url().endsWith(`/sessions/${of.session}/sheet`) && answer.ok());
  await signIn(page, login, `/checkin?session=${of.session}`);
  const { rows } = await (await sheet).json();
  await expect(page.getByRole('combobox', { name: 'Card, number or name' })).toBeFocused();
  return rows;
}

const says = (page: Page) => page.locator('.verdict');
async function type(page: Page, text: string) {
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

test('aCardIsScannedWithTheKeyboardAloneAndTheNextOneFollowsAtOnce', async ({ page }) => {
  await speak(page, 'en');
  const [first, second, third] = (await atTheDesk(page, 'facilitator.kirkuk')) as [Row, Row, Row];
  await type(page, first.reference);
  await expect(says(page)).toContainText('Welcome');
  await expect(says(page)).toContainText(first.name.given);
  await expect(page.locator('.in-of')).toContainText(`1 / ${PEOPLE}`);
  await type(page, second.reference.toLowerCase().replaceAll('-', ''));
  await expect(says(page)).toContainText(second.name.given);
  await type(page, first.reference);
  await expect(says(page)).toContainText('Already in');
  await expect(says(page)).toContainText('Since today');
  await type(page, 'KRK-999999-9');
  await expect(says(page)).toContainText('Not known');
  await expect(says(page)).toHaveClass(/clay/);
  // By name: what is typed finds whoever is on the sheet.
  await page.keyboard.type(third.name.given);
  await expect(page.getByRole('option', { name: third.reference })).toBeVisible();
  while (!(await page.getByRole('option', { name: third.reference, selected: true }).isVisible()))
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('.in-of')).toContainText(`${PEOPLE} / ${PEOPLE}`);
  // Undo is a few tabs away and takes back the last one.
  const undo = page.locator('.verdict').getByRole('button', { name: 'Undo' });
  for (let tab = 0; tab < 4 && !(await undo.evaluate((one) => one === document.activeElement)); tab += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.in-of')).toContainText(`${PEOPLE - 1} / ${PEOPLE}`);
  await expect(page.getByRole('combobox', { name: 'Card, number or name' })).toBeFocused();
  await expect(page.locator('.last-in .sync.saved')).toHaveCount(PEOPLE - 1);
});

test('aLetterTypedAnywhereLandsInTheField', async ({ page }) => {
  await speak(page, 'en');
  await atTheDesk(page, 'facilitator.kirkuk');
  await page.getByRole('button', { name: 'Sound is off' }).focus();
  await page.keyboard.type('KRK-1');
  await expect(page.getByRole('combobox', { name: 'Card, number or name' })).toHaveValue('KRK-1');
});

test('whoIsElsewhereTodayIsLetInThere', async ({ page }) => {
  await speak(page, 'en');
  const here = await atTheDesk(page, 'registrar.kirkuk');
  const there = await readRows(page, other);
  const one = there.find(({ reference }) => !here.some((row) => row.reference === reference));
  await type(page, one?.reference ?? '');
  await expect(says(page)).toContainText('In another session today');
  await expect(says(page)).toHaveClass(/saffron/);
  await page.getByRole('button', { name: 'Let in there' }).click();
  await expect(says(page)).toContainText('Welcome');
  await expect(says(page)).toContainText('Let in at');
});

test('whoIsNotInTheGroupIsAddedToTodaysSheet', async ({ page }) => {
  await speak(page, 'en');
  await atTheDesk(page, 'registrar.kirkuk');
  const there = await readRows(page, other);
  // Somebody of the register who has no place today: found by name, as whoever forgot the card.
  await page.keyboard.type('سا');
  const option = page.getByRole('option').filter({ hasText: 'not on this sheet' });
  await expect(option.first()).toBeVisible();
  for (const candidate of await option.all()) {
    const text = await candidate.innerText();
    if (there.some(({ reference }) => text.includes(reference))) continue;
    await candidate.click();
    break;
  }
  await expect(says(page)).toContainText(/Not in this group|In another session today|On the waiting list/);
  await page.getByRole('button', { name: 'Add to today’s sheet' }).click();
  await expect(says(page)).toContainText('Welcome');
  await page.getByRole('link', { name: 'The sheet' }).click();
  await expect(page.locator('.rc').filter({ hasText: 'not on the list' })).toHaveCount(1);
});

test('withoutALineWhoeverIsOnTheSheetIsStillLetIn', async ({ page, context }) => {
  await speak(page, 'en');
  const rows = await atTheDesk(page, 'facilitator.kirkuk', other);
  await context.setOffline(true);
  await page.evaluate(() => window.dispatchEvent(new Event('offline')));
  await expect(page.getByText('No line. Whoever is on this sheet')).toBeVisible();
  await type(page, rows[0]?.reference ?? '');
  await expect(says(page)).toContainText('Welcome');
  await type(page, 'KRK-999999-9');
  await expect(says(page)).toContainText('Cannot be looked up now');
  await expect(page.locator('.last-in .sync.waits')).toHaveCount(1);
  await context.setOffline(false);
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect(page.locator('.last-in .sync.saved')).toHaveCount(1, { timeout: 30_000 });
});

test('aMissingCameraIsSaidCalmly', async ({ page }) => {
  await speak(page, 'en');
  await atTheDesk(page, 'facilitator.kirkuk');
  await page.getByRole('button', { name: 'Scan with the camera' }).click();
  await expect(page.getByText(/There is no camera here|The camera may not be used/)).toBeVisible();
});

for (const language of languages) {
  test(`theCheckInDesk ${language}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width: 390, height: 800 });
    await speak(page, language);
    const sheet = page.waitForResponse((answer) => answer.url().endsWith(`/sessions/${other.session}/sheet`));
    await signIn(page, 'facilitator.kirkuk', `/checkin?session=${other.session}`);
    const { rows } = await (await sheet).json();
    await page.locator('.verdict').waitFor();
    for (const button of await page.locator('main .btn:visible').all())
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await inspectBoth(page, language, 'checkin idle');
    await type(page, rows[0].reference);
    await expect(says(page)).toHaveClass(/reed|saffron/);
    await inspectBoth(page, language, 'checkin in');
    await type(page, 'KRK-999999-9');
    await expect(says(page)).toHaveClass(/clay/);
    await page.keyboard.type(rows[1].name.given);
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    await inspectBoth(page, language, 'checkin unknown');
  });
}

/** The sheet of another session, asked for as the page does. */
async function readRows(page: Page, of: ClassToday): Promise<Row[]> {
  const answer = page.waitForResponse((one) => one.url().endsWith(`/sessions/${of.session}/sheet`) && one.ok());
  await page.getByLabel('Session').selectOption(of.session);
  const { rows } = await (await answer).json();
  await page.getByLabel('Session').selectOption(group.session);
  await page.locator('.find input').focus();
  await expect(page.getByRole('combobox', { name: 'Card, number or name' })).toBeFocused();
  return rows;
}
