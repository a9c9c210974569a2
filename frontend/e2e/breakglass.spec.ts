import type { Browser, Page } from '@playwright/test';
import { as } from './asked';
import { expect, KIRKUK, type Language, type Login, signIn, speak, test } from './hawsh';
import { inspect } from './inspect';
import { mediatesAtKirkuk } from './mediates';

const BAGHDAD = '01939e5c-0000-7000-8000-000000000001';

/** Whom `grants.kirkuk` is to the service: nobody who supervises every centre opens a file. */
const DILSHAD = '0193a000-0000-7000-8000-000000000008';

const WHY = 'Her mediator is in hospital, and somebody may come today.';

/** The request in English, the second person in Arabic, the members and the officer in Kurdish. */
test('aFileIsOpenedWithASecondPersonToldAndReviewed', async ({ page, browser }) => {
  test.setTimeout(180_000);
  await mediatesAtKirkuk(browser);
  const role = await supervisesAtBaghdad(browser);
  const reference = await aCaseAtKirkuk(browser);

  await speak(page, 'en');
  await signIn(page, 'grants.kirkuk', '/mediation/openings');
  await page.locator('.head .btn.primary').click();
  await page.locator('#reference').fill(reference);
  await page.locator('#reason').fill(WHY);
  await page.locator('.choice input[value=YES]').check();
  await both(page, 'en', 'asking for a file, emergency');
  await page.locator('.choice input[value=NO]').check();
  await page.locator('button[type=submit]').click();
  const mine = page.locator('.seal-list > li').first();
  await expect(mine).toContainText(reference);
  await both(page, 'en', 'a file that was asked for');

  const second = await somebody(browser, 'mediation.supervisor', 'ar', '/mediation/openings');
  const asked = second.locator('.opening-requests .note').filter({ hasText: reference });
  await asked.waitFor();
  await both(second, 'ar', 'a second person is needed');
  await asked.locator('.btn.primary').click();
  await asked.waitFor({ state: 'detached' });
  await second.context().close();

  await page.reload();
  await mine.locator('a.primary').click();
  await page.locator('.opened-parts .btn').first().click();
  await page.locator('.seal-told').waitFor();
  await both(page, 'en', 'a file that is open');
  await page.locator('.note .btn').click();
  await page.locator('.empty').waitFor();
  await both(page, 'en', 'a file that is closed again');

  const member = await somebody(browser, 'mediator.kirkuk', 'ckb', '/mediation/cases');
  await expect(member.locator('.note.lapis').filter({ hasText: reference })).toContainText(WHY);
  await both(member, 'ckb', 'the members are told');
  await member.context().close();

  const officer = await somebody(browser, 'dpo', 'ckb', '/file-openings');
  const review = officer.locator('.seal-list > li').filter({ hasText: WHY }).first();
  await review.locator('.btn.primary').click();
  await officer.locator('.choice input[value=YES]').check();
  await officer.locator('#note').fill('کەسی تر نەبوو.');
  await both(officer, 'ckb', 'an opening is reviewed');
  await officer.locator('button[type=submit]').click();
  await expect(officer.locator('.seal-list .st.reed').first()).toBeVisible();
  expect(await officer.locator('main').innerText()).not.toContain(reference);
  await officer.context().close();
  await role.end();
});

async function somebody(browser: Browser, login: Login, language: Language, address: string) {
  const page = await (await browser.newContext()).newPage();
  await speak(page, language);
  await signIn(page, login, address);
  return page;
}

async function both(page: Page, language: Language, screen: string) {
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await inspect(page, language, `${screen} ${width}`);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}

async function supervisesAtBaghdad(browser: Browser) {
  const admin = await as(browser, 'admin');
  const officer = await as(browser, 'dpo');
  const { body, etag } = await admin(
    'POST',
    '/role-assignments',
    { subject: DILSHAD, role: 'MEDIATION_SUPERVISOR', centreId: BAGHDAD },
    { 'Idempotency-Key': crypto.randomUUID() },
  );
  const address = `/role-assignments/${body.id}`;
  const now =
    body.decision.state === 'OPEN'
      ? await officer('POST', `${address}/confirmation`, undefined, { 'If-Match': etag })
      : { etag };
  return { end: () => admin('POST', `${address}/ending`, {}, { 'If-Match': now.etag }) };
}

async function aCaseAtKirkuk(browser: Browser): Promise<string> {
  const mediator = await as(browser, 'mediator.kirkuk');
  const { body } = await mediator(
    'POST',
    '/mediation-cases',
    {
      centreId: KIRKUK,
      kind: 'SERVICES',
      cameBy: 'A_PARTY',
      urgency: 'SOON',
      languages: ['ar', 'ckb'],
      told: { account: 'بيتان على أنبوب ماء واحد.' },
      knowsNoParty: true,
    },
    { 'Idempotency-Key': crypto.randomUUID() },
  );
  return body.reference;
}
