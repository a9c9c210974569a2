import type { Page } from '@playwright/test';
import { expect, type Language, languages, newName, signIn, speak, test } from './hawsh';
import { inspect } from './inspect';

/** What is pressed and typed in each language; the words are the ones people read. */
const words: Record<Language, { name: string; go: string; next: string; skip: string; done: RegExp; phone: string }> = {
  en: {
    name: 'Tara Conversation',
    go: 'Go on: a few more questions',
    next: 'Next',
    skip: 'Skip this',
    done: /^Register/,
    phone: '0770 123 4567',
  },
  ar: {
    name: 'تمارا',
    go: 'متابعة: بضعة أسئلة أخرى',
    next: 'التالي',
    skip: 'تخطّي هذه الصفحة',
    done: /^تسجيل/,
    phone: '٠٧٧٠ ١٢٣ ٤٥٦٧',
  },
  ckb: {
    name: 'تارا',
    go: 'بەردەوام بە: چەند پرسیارێکی تر',
    next: 'دواتر',
    skip: 'ئەمە تێپەڕێنە',
    done: /تۆمار/,
    phone: '۰۷۷۰ ۱۲۳ ۴۵۶۷',
  },
};

async function agree(page: Page, name: string) {
  await page.locator('#given').fill(name);
  await page.locator('#sex').check();
  await page.locator('#birth').fill('1991');
  await page.locator('#consent').click();
  await page.locator('#how').check();
}

for (const language of ['en', 'ar', 'ckb'] as const) {
  test(`aWholeRegistrationIsACalmConversation ${language} 390`, async ({ page }) => {
    test.setTimeout(150_000);
    const say = words[language];
    await page.setViewportSize({ width: 390, height: 800 });
    await speak(page, language);
    await signIn(page, 'registrar.kirkuk', '/people/new');
    await page.locator('#given').waitFor();
    await expect(page.locator('#consent')).toHaveAttribute('aria-pressed', 'false');
    await agree(page, say.name);
    await inspect(page, language, 'who');
    await page.getByRole('button', { name: say.go }).click();

    await expect(page.locator('#mayContact')).toHaveAttribute('aria-pressed', 'false');
    await inspect(page, language, 'contact, asked');
    await page.locator('#mayContact').click();
    await page.getByRole('radio').nth(1).check();
    await page.locator('#phone').fill(say.phone);
    await page.locator('.tick').first().click();
    await inspect(page, language, 'contact');
    await page.getByRole('button', { name: say.next }).click();

    await page.locator('.tick').first().click();
    await page.locator('#home-governorate').selectOption({ index: 3 });
    await page.locator('#home-district').waitFor();
    await inspect(page, language, 'about');
    await page.getByRole('button', { name: say.next }).click();

    await page.locator('#skills').waitFor();
    await inspect(page, language, 'skills');
    await page.getByRole('button', { name: say.skip }).click();

    await page.locator('#cameBack').waitFor();
    await page.getByRole('radio').nth(1).check();
    await page.locator('#movedHere').check();
    await page.locator('#since').fill('2014');
    await page.locator('#origin-governorate').selectOption({ index: 2 });
    await inspect(page, language, 'status');
    await page.getByRole('button', { name: say.next }).click();

    await page.locator('#motherGiven').fill('هدى');
    await inspect(page, language, 'family');
    await page.getByRole('button', { name: say.done }).click();

    await page.locator('.ref').waitFor();
    await expect(page.locator('h1')).toContainText(say.name);
    await expect(page.locator('body')).not.toContainText('هدى');
    await inspect(page, language, 'profile');
    await page
      .locator('section', { has: page.locator('h2', { hasText: /Contact|الاتصال|پەیوەندی/ }) })
      .getByRole('button')
      .first()
      .click();
    await expect(page.locator('.phone-number')).toHaveText('+964 770 123 4567');
    await inspect(page, language, 'profile, contact');
    await page.locator('.history .btn').last().click();
    await page.locator('dialog').waitFor();
    await inspect(page, language, 'agreement');
  });
}

test('theConversationNeedsNoMouse', async ({ page }) => {
  test.setTimeout(90_000);
  await page.setViewportSize({ width: 390, height: 800 });
  await speak(page, 'en');
  await signIn(page, 'registrar.kirkuk', '/people/new');
  await page.locator('#given').waitFor();
  const until = async (selector: string) => {
    const reached = () => page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
    for (let steps = 0; steps < 60 && !(await reached()); steps += 1) await page.keyboard.press('Tab');
    expect(await reached(), selector).toBe(true);
  };
  await until('#given');
  await page.keyboard.type('Shilan Keys');
  await until('#sex');
  await page.keyboard.press('Space');
  await until('#consent');
  await page.keyboard.press('Enter');
  await until('#how');
  await page.keyboard.press('Space');
  await until('#onward');
  await page.keyboard.press('Enter');
  await expect(page.locator('#talk-title')).toBeFocused();
  await until('#mayContact');
  await page.keyboard.press('Enter');
  await until('#whose');
  await page.keyboard.press('Space');
  await until('#phone');
  await page.keyboard.type('07701234567');
  for (let pages = 0; pages < 3; pages += 1) {
    await until('#onward');
    await page.keyboard.press('Enter');
    await expect(page.locator('#talk-title')).toBeFocused();
  }
  await until('#cameBack');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByText('Nothing more is asked.')).toBeVisible();
  await until('button[type=submit]');
  await page.keyboard.press('Enter');
  await expect(page.getByText('This is the person’s reference')).toBeVisible();
});

test('whoSavesSecondChoosesFieldByField', async ({ page, context }) => {
  test.setTimeout(90_000);
  await speak(page, 'en');
  await signIn(page, 'registrar.kirkuk', '/people/new');
  await page.locator('#given').waitFor();
  await agree(page, 'Nada Twice');
  await page.getByRole('button', { name: /^Register/ }).click();
  await page.locator('.ref').waitFor();
  const address = new URL(page.url()).pathname;

  const other = await context.newPage();
  await speak(other, 'en');
  await other.goto(address);
  for (const [who, work, skill] of [
    [page, 'Teacher', 'Sewing'],
    [other, 'Nurse', 'Baking'],
  ] as const) {
    await who
      .locator('section', { has: who.locator('h2', { hasText: 'What they told' }) })
      .getByRole('button', { name: 'Add or correct' })
      .click();
    await who.locator('#formerOccupation').fill(work);
    await who.locator('#skills').fill(skill);
  }
  await other.getByRole('button', { name: 'Save' }).click();
  await expect(other.getByText('Nurse')).toBeVisible();
  await page.getByRole('button', { name: 'Save' }).click();

  await page.getByRole('radio', { name: 'Yours: Teacher' }).check();
  await page.getByRole('radio', { name: 'In the record now: Baking' }).check();
  await inspect(page, 'en', 'two answers');
  await page.getByRole('button', { name: 'Save what I chose' }).click();
  await expect(page.getByText('Teacher')).toBeVisible();
  await expect(page.getByText('Baking')).toBeVisible();
  await other.close();
});

for (const language of languages) {
  test(`whoeverWalkedInRegistersLater ${language} 390`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width: 390, height: 800 });
    await speak(page, language);
    await signIn(page, 'registrar.kirkuk', '/people/walk-in');
    const alias = language === 'en';
    const name = newName();
    if (alias) await page.locator('label.choice').nth(1).click();
    await page.locator('#name').fill(name);
    await page.locator('#name').press('Enter');
    await page.keyboard.press('Digit1');
    await page.keyboard.press('Digit4');
    await page.keyboard.press('Enter');
    const reference = await page.locator('.ref.large').innerText();
    await page.locator('.after a[href^="/people/"]').last().click();
    await page.locator('a.btn.primary[href$="/registration"]').click();

    await expect(page.locator('#given')).toHaveValue(name);
    await inspect(page, language, 'completing');
    if (alias) await page.locator('#given').fill(newName());
    await page.locator('#consent').click();
    await page.locator('#how').check();
    await inspect(page, language, 'completing, agreed');
    await page.locator('button[type=submit]').click();

    await expect(page.locator('.ref.large')).toHaveText(reference);
    await expect(page.locator('a[href$="/registration"]')).toHaveCount(0);
    await inspect(page, language, 'completed');
  });
}

test('whoTakesTheAgreementBackIsOnTheListOfTheOfficer', async ({ page, browser }) => {
  test.setTimeout(120_000);
  await speak(page, 'en');
  await signIn(page, 'registrar.kirkuk', '/people/new');
  await agree(page, newName());
  await page.getByRole('button', { name: /^Register/ }).click();
  const reference = await page.locator('.ref').innerText();
  await page.getByRole('button', { name: 'Take back' }).first().click();
  await page.getByRole('button', { name: 'Write it down' }).click();
  await expect(page.locator('dialog')).toHaveCount(0);

  for (const language of languages) {
    const context = await browser.newContext({ viewport: { width: language === 'ar' ? 1280 : 390, height: 800 } });
    const officer = await context.newPage();
    await speak(officer, language);
    await signIn(officer, 'dpo', '/people/withdrawn');
    await expect(officer.locator('tbody')).toContainText(reference);
    await inspect(officer, language, 'withdrawals');
    await context.close();
  }
});
