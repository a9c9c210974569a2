import type { Page } from '@playwright/test';
import { type Asking, as } from './asked';
import { expect, languages, signIn, speak, test } from './hawsh';
import { inspectBoth } from './inspect';
import { openCourse } from './openCourse';
import { walkIn } from './walkIn';

async function add(page: Page, name: string) {
  await page.locator('.bar .btn.primary').first().click();
  await page.locator('#participantId').fill(name);
  await page.locator('.pick').filter({ hasText: name }).first().click();
  await page.locator('dialog .btn.primary').click();
  await expect(page.locator('dialog')).toHaveCount(0);
  await expect(page.getByRole('status').filter({ hasText: name })).toBeVisible();
}

for (const language of languages) {
  test(`aPlaceIsTakenWaitedForOfferedAndAccepted ${language}`, async ({ page, browser }) => {
    test.setTimeout(180_000);
    const manager = await as(browser, 'manager.kirkuk');
    const registrar = await as(browser, 'registrar.kirkuk');
    const course = await openCourse(manager, {});
    const [first, second] = [await walkIn(registrar), await walkIn(registrar)];

    await speak(page, language);
    await signIn(page, 'registrar.kirkuk', `/courses/${course}`);
    await page.locator('.bar .btn.primary').first().click();
    await page.locator('dialog .btn.primary').click();
    await expect(page.locator('dialog .wrong').first()).toBeVisible();
    await inspectBoth(page, language, 'apply, wrong');
    await page.keyboard.press('Escape');
    await add(page, first.name);
    await add(page, second.name);
    const line = (name: string) => page.locator('.people-of > li').filter({ hasText: name });
    await expect(line(second.name)).toContainText('1');
    await inspectBoth(page, language, 'course with people');

    await line(first.name).locator('.further > summary').click();
    await line(first.name).locator('.row-acts .btn').last().click();
    await page.locator('dialog select').selectOption('WORK');
    await inspectBoth(page, language, 'leaves');
    await page.locator('dialog .btn.primary').click();
    await expect(line(second.name).locator('.st.lapis')).toBeVisible();
    await inspectBoth(page, language, 'offered');
    await line(second.name).locator('.row-acts .btn').first().click();
    await expect(line(second.name).locator('.st')).toHaveCount(0);

    await page.goto(`/people/${second.id}`);
    await page.locator('.door .btn.primary, .app h1').first().waitFor();
    await expect(page.locator(`a[href="/courses/${course}"]`)).toBeVisible();
  });
}

test('whoeverIsPutAheadHasANameAndAReasonBesideIt', async ({ page, browser }) => {
  test.setTimeout(120_000);
  const manager = await as(browser, 'manager.kirkuk');
  const registrar = await as(browser, 'registrar.kirkuk');
  const course = await openCourse(manager, {});
  const people = [await walkIn(registrar), await walkIn(registrar), await walkIn(registrar)];
  for (const { id } of people) await registrar('POST', `/courses/${course}/enrolments`, { participantId: id });
  await speak(page, 'en');
  await signIn(page, 'manager.kirkuk', `/courses/${course}`);
  const last = page.locator('.people-of > li').filter({ hasText: people[2]?.name });
  await last.locator('.further > summary').click();
  await last.getByRole('button', { name: /ahead/ }).click();
  await page.locator('dialog .btn.primary').click();
  await expect(page.locator('dialog .wrong').first()).toBeVisible();
  await page.locator('dialog input').fill('She leaves the town in spring.');
  await page.locator('dialog .btn.primary').click();
  await expect(last).toContainText('She leaves the town in spring.');
  await expect(last.locator('.dim').first()).toHaveText('1');
});

for (const language of languages) {
  test(`aCommitteeChoosesAndALetterBlamesNobody ${language}`, async ({ page, browser }) => {
    test.setTimeout(180_000);
    const manager = await as(browser, 'manager.kirkuk');
    const registrar = await as(browser, 'registrar.kirkuk');
    const me = async (member: Asking) => (await member('GET', '/me')).body.subject;
    const course = await openCourse(manager, { selection: 'SCORED', waitingPlaces: 0 });
    const chosen = {
      criteria: [{ title: { en: 'Need', ar: 'الحاجة', ckb: 'پێویستی' }, weight: 100 }],
      committee: [await me(manager), await me(registrar)],
    };
    await manager('PUT', `/courses/${course}/selection`, chosen, { 'If-Match': '"0.en.selection"' });
    const people = [await walkIn(registrar), await walkIn(registrar)];
    const applied: string[] = [];
    for (const { id } of people)
      applied.push((await registrar('POST', `/courses/${course}/enrolments`, { participantId: id })).body.id);
    for (const member of [manager, registrar])
      await member('POST', `/courses/${course}/selection/declaration`, { noInterest: true });
    for (const [at, id] of applied.entries()) {
      const sheet = `/courses/${course}/enrolments/${id}/interview-sheet`;
      await registrar('PUT', sheet, { points: [9 - at * 5] }, { 'If-Match': `"${at + 1}.en.selection"` });
    }

    await speak(page, language);
    await signIn(page, 'manager.kirkuk', `/courses/${course}`);
    const applicant = (name: string | undefined) => page.locator('.people-of > li').filter({ hasText: name });
    for (const [at, { name }] of people.entries()) {
      await applicant(name).locator('.btn').click();
      if (at === 0) await inspectBoth(page, language, 'interview');
      await page.locator('dialog select').selectOption(String(8 - at * 5));
      await page.locator('dialog .btn.primary').click();
      await expect(page.locator('dialog')).toHaveCount(0);
    }
    await inspectBoth(page, language, 'committee');
    await page.locator('.acts .btn.primary:not(header *)').last().click();
    await page.locator('dialog .btn.primary').click();
    await expect(applicant(people[0]?.name).locator('.st.lapis')).toBeVisible();

    await page.locator('button[aria-expanded]').last().click();
    await applicant(people[1]?.name).locator('.further > summary').click();
    await applicant(people[1]?.name).locator(`a[href*="/letters/"]`).click();
    await page.locator('.letter').waitFor();
    await inspectBoth(page, language, 'letter');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.letter')).toContainText(people[1]?.name ?? '');
    await expect(page.locator('.letter')).not.toContainText(/\d+\.\d|score|نقاط|خاڵ/);
    await expect(page.locator('.side')).toBeHidden();
  });
}
