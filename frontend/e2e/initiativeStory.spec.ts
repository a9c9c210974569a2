import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { expect, type Language, type Login, signIn, speak, test, today } from './hawsh';

/** For each language what is open, a call that closed yesterday, and what was applied for under it. */
const stories = [
  {
    language: 'ar',
    open: 'حدائق وساحات للجميع',
    call: 'مقاعد لكل من ينتظر',
    amount: '900',
    initiative: 'مقاعد أمام المركز الصحي',
  },
  {
    language: 'en',
    open: 'Gardens and squares for everybody',
    call: 'Shade before the summer',
    amount: '900',
    initiative: 'Shade at the bus stop',
  },
] as const;

for (const story of stories) {
  test(`fromAnOpenCallToTheVisitAfterTwelveMonths ${story.language}`, async ({ page, browser }) => {
    test.setTimeout(180_000);
    const { language } = story;
    const say = sayer(language);
    await speak(page, language);

    // Anybody reads what is open, without a login.
    await page.goto(`/schedule/support?language=${language}`);
    await expect(page.locator('main')).toContainText(story.open);

    // The committee has sat: the officer writes it down and proposes.
    await signIn(page, 'grants.kirkuk', '/initiatives/calls');
    await page.getByRole('link', { name: story.call }).first().click();
    await page.waitForURL(/initiatives\/calls\/[0-9a-f-]{36}$/);
    const call = new URL(page.url()).pathname;
    await page.goto(`${call}/selection`);
    const begin = page.locator('.empty .btn.primary');
    await begin.or(page.locator('#minutes')).first().waitFor();
    if (await begin.isVisible()) await begin.click();
    await page.locator('#minutes .bar .btn').click();
    await fillDay(page, 'heldOn');
    await page.locator('#minutes-words').fill('قرأنا الطلب معاً وأعطى كل منا درجاته.');
    await submit(page);
    await page.locator('#minutes .facts').waitFor();
    await page.locator('#members .bar .btn').click();
    await choose(page, say('selection.byName'));
    await page.locator('#who').fill('هيفاء ناصر');
    await page.locator('#declaration').fill('لا صلة لي بأي شبكة.');
    for (const at of [0, 1, 2]) await page.locator(`#points-0-${at}`).fill('4');
    await submit(page);
    await page.locator('aside .btn.primary').click();
    await page.locator('#lines-0-amount-amount').fill(story.amount);
    await submit(page);
    await expect(page.locator('aside .btn.primary')).toBeHidden();

    // Somebody else decides, and a support begins with it.
    const approver = await somebody(browser, language, 'approver', `${call}/selection`);
    await decide(approver);
    await approver.goto('/initiatives/grants');
    await approver.getByRole('link', { name: story.initiative }).first().click();
    await approver.waitForURL(/initiatives\/grants\/[0-9a-f-]{36}$/);
    const grant = new URL(approver.url()).pathname;

    // What is agreed: one thing to do, and all of the money after it, in cash.
    await page.goto(grant);
    await page.locator('aside .btn.primary').click();
    await fillDay(page, 'plan-startsOn');
    await fillDay(page, 'plan-endsOn');
    await page.locator('.form-part .btn').first().click();
    await page.locator('#plan-milestones-0-title').fill('6 / 6');
    await fillDay(page, 'plan-milestones-0-dueOn');
    await submit(page);
    await decide(approver, grant);
    await page.goto(grant);
    await page.locator('aside .btn.primary').click();
    await page.locator('#paperAt').fill('3 / 12');
    await page.locator('#notScannedBecause').fill('صباحاً');
    await submit(page);

    // One asks, a second approves, a third pays.
    await page.locator('.grant-parts .btn.primary').first().click();
    await decide(approver, grant);
    const finance = await somebody(browser, language, 'finance', grant);
    await finance.locator('.grant-parts .btn.primary').first().click();
    await finance.locator('#reference').fill('R-1');
    await submit(finance);
    await expect(finance.locator('.grant-parts .btn.primary')).toHaveCount(0);

    // What was done and what was bought is told, and looked at by somebody else; then it is completed and closed.
    await page.goto(grant);
    await press(page, say('initiativeWorks.report'));
    await page.locator('#done').fill('مقاعد');
    await page.locator('#volunteerHours').fill('٤٠');
    await page.locator('#reached-total').fill('90');
    await page.locator('#noPhotosBecause').fill('مطر');
    await submit(page);
    await decide(approver, grant);
    await page.goto(grant);
    await press(page, say('initiativeWorks.addExpense'));
    await page.locator('#what').fill('خشب');
    await page.locator('#amount-amount').fill(story.amount);
    await choose(page, say('initiativeWorks.byWitnesses'));
    await page.locator('#unproven-reason').fill('لا يكتب البائع وصولات');
    await page.locator('#unproven-witnesses-0').fill('أحمد عبد الله');
    await page.locator('#unproven-witnesses-1').fill('شيرين قادر');
    await submit(page);
    await decide(approver, grant);
    await page.goto(grant);
    await press(page, say('grantStep.COMPLETE'));
    await page.locator('dialog .btn.primary').click();
    await press(page, say('initiativeGrants.close'));
    await page.locator('dialog .btn.primary').click();
    await decide(approver, grant);
    await page.goto(grant);
    await expect(page.locator('.page .head, .page').first()).toContainText(say('grantState.CLOSED'));

    // A garden that was closed a year ago is seen again in its twelfth month.
    await page.goto('/initiatives/places');
    await page.getByRole('link', { name: 'حديقة ليلان المشتركة' }).first().click();
    await press(page, say('initiativeWorks.addVisit'));
    await choose(page, say('upkeepCondition.THRIVING'));
    await page.locator('#carer').selectOption('NETWORK');
    await submit(page);
    await expect(page.locator('.upkeep-rounds li').last()).toContainText(say('upkeepRound.DONE'));
  });
}

/** A word as the house says it in a language; a key that is no word is a fault of the test. */
function sayer(language: Language) {
  const files = ['initiativeGrants', 'initiativeReports', 'initiativeSelection', 'initiativeDesk'].map((file) =>
    JSON.parse(readFileSync(new URL(`../src/i18n/locales/${language}/${file}.json`, import.meta.url), 'utf8')),
  );
  return (key: string): string => {
    const [group, word] = key.split('.') as [string, string];
    const found = files.map((file) => file[group]?.[word]).find(Boolean);
    if (!found) throw new Error(`${key} is no word`);
    return found;
  };
}

async function press(page: Page, name: string) {
  await page.getByRole('button', { name, exact: true }).first().click();
}

async function somebody(browser: Browser, language: Language, login: Login, address: string) {
  const page = await (await browser.newContext()).newPage();
  await speak(page, language);
  await signIn(page, login, address);
  return page;
}

async function submit(page: Page) {
  await page.locator('form button[type=submit]').last().click();
}

/** By a second person, who is asked again where it cannot be undone. */
async function decide(page: Page, address?: string) {
  if (address) await page.goto(address);
  await page.locator('.decide .btn.primary').first().click();
  const dialog = page.locator('dialog .btn.primary');
  await expect(async () => {
    if (await dialog.isVisible()) await dialog.click();
    await expect(page.locator('.decide .btn.primary')).toHaveCount(0, { timeout: 500 });
  }).toPass();
}

/** Day, month and year are three fields; today fills them all. */
async function fillDay(page: Page, id: string) {
  const [year, month, day] = today().split('-') as [string, string, string];
  await page.locator(`#${id}`).fill(String(Number(day)));
  await page.locator(`#${id}-month`).selectOption({ index: Number(month) });
  await page.locator(`#${id}-year`).fill(year);
}

/** What lies above may still come and push a choice away while it is pressed: then it is pressed again. */
async function choose(page: Page, name: string) {
  const choice = page.getByRole('radio', { name });
  await expect(() => choice.check({ force: true, timeout: 5_000 })).toPass();
}
