import type { Page } from '@playwright/test';
import { as } from './asked';
import { expect, goTo, type Language, languages, signIn, speak, test, visit } from './hawsh';
import { inspectBoth } from './inspect';
import { mediatesAtKirkuk } from './mediates';

const said = {
  ar: {
    parties: ['عدنان رشيد', 'كاوة إسماعيل'],
    told: 'بيتان على أنبوب ماء واحد، ولا يكفي الماء لكليهما.',
    text: 'يُفتح صمّام الماء لكل بيت ثلاث ساعات في اليوم.',
    will: 'يصلح الأنبوب المشترك',
  },
  ckb: {
    parties: ['ئازاد ڕەشید', 'هیوا سماعیل'],
    told: 'دوو ماڵ لەسەر یەک بۆڕی ئاون و ئاوەکە بەشی هەردووکیان ناکات.',
    text: 'دەرگای ئاو بۆ هەر ماڵێک ڕۆژانە سێ کاتژمێر دەکرێتەوە.',
    will: 'بۆڕییە هاوبەشەکە چاک دەکاتەوە',
  },
} as const;

for (const language of ['ckb', 'ar'] as const) {
  test(`aMediatorWalksACaseFromIntakeToAKeptUndertaking ${language}`, async ({ page, browser }) => {
    test.setTimeout(240_000);
    await mediatesAtKirkuk(browser);
    await speak(page, language);
    await signIn(page, 'mediator.kirkuk');
    await wide(page);
    await goTo(page, '/mediation/cases');
    await page.locator('.empty, tbody a').first().waitFor();
    await inspectBoth(page, language, 'my cases');

    await takeIn(page, language);
    await nameBoth(page, language);
    await askEachAlone(page, language);
    await askForConsent(page, language);
    await meet(page, language);
    await agree(page, language);
    await keep(page, language);
    await hideAtOnce(page);
    await goTo(page, '/');
    for (const name of said[language].parties) expect(await keptByTheBrowser(page)).not.toContain(name);
  });
}

for (const language of languages) {
  test(`aDisputeFromTheDeskIsTakenOnByWhoeverKnowsNobody ${language}`, async ({ page, browser }) => {
    test.setTimeout(240_000);
    const yousif = await mediatesAtKirkuk(browser);
    const ask = await as(browser, 'mediation.supervisor');
    const references = async (): Promise<string[]> =>
      (await ask('GET', '/mediation-cards')).body.items.map(({ reference }: { reference: string }) => reference);
    const before = await references();

    await speak(page, language);
    await signIn(page, 'registrar.kirkuk', '/mediation/hand-over');
    await page.locator('.choice input[value=HOUSING]').check();
    await page.locator('#cameBy').selectOption('A_PARTY');
    await page.locator('#languages').check();
    await inspectBoth(page, language, 'handing a dispute over');
    await send(page);
    await page.locator('#account').fill(said.ar.told);
    await send(page);
    await page.locator('.note.reed').waitFor();
    await inspectBoth(page, language, 'a dispute that was handed over');
    const [reference = ''] = (await references()).filter((one) => !before.includes(one));
    expect(reference).not.toBe('');

    const supervisor = await (await browser.newContext()).newPage();
    await speak(supervisor, language);
    await signIn(supervisor, 'mediation.supervisor', '/mediation/cards');
    const card = supervisor.locator('.seal-list > li').filter({ hasText: reference });
    await card.locator('.acts .btn').first().click();
    await card.locator('#mediatorId').selectOption(yousif);
    await inspectBoth(supervisor, language, 'cards of cases');
    await wide(supervisor);
    await send(supervisor);
    await card.locator('.note.reed').waitFor();
    await card.locator('.note .btn').click();
    await visit(supervisor, '/mediation/mediators');
    await supervisor.locator('tbody tr').first().waitFor();
    await inspectBoth(supervisor, language, 'mediators');
    await wide(supervisor);
    await supervisor.locator('tbody .btn').first().click();
    await supervisor.locator('#trainedHours').waitFor();
    await inspectBoth(supervisor, language, 'a mediator');
    await supervisor.context().close();

    const mediator = await (await browser.newContext()).newPage();
    await speak(mediator, language);
    await signIn(mediator, 'mediator.kirkuk', '/mediation/cases');
    await mediator.locator('.asked-of-me .btn.primary').waitFor();
    await inspectBoth(mediator, language, 'asked to mediate');
    await wide(mediator);
    await mediator.locator('.asked-of-me .btn.primary').click();
    await mediator.locator('.asked-of-me').waitFor({ state: 'detached' });
    await mediator.locator('tbody a').filter({ hasText: reference }).click();
    await mediator.locator('.seal-next').waitFor();
    await mediator.context().close();
  });
}

async function takeIn(page: Page, language: Language & keyof typeof said) {
  await wide(page);
  await page.locator('.head .btn.primary').click();
  await page.locator('#kind').waitFor();
  await send(page);
  await expect(page.locator('.wrong').first()).toBeVisible();
  await inspectBoth(page, language, 'taking a dispute in, wrong');
  await wide(page);
  await page.locator('.choice input[value=SERVICES]').check();
  await page.locator('#cameBy').selectOption('A_PARTY');
  await page.locator('#languages').check();
  await send(page);
  await page.locator('#account').fill(said[language].told);
  await inspectBoth(page, language, 'taking a dispute in, what was told');
  await send(page);
  await page.locator('#knowsNone').check();
  await send(page);
  await page.waitForURL(/\/mediation\/cases\/[0-9a-f-]{36}$/);
  await expect(page.locator('.seal-next li')).toHaveCount(1);
  await inspectBoth(page, language, 'sealed file');
  expect(await page.title()).not.toContain('MC-');
}

async function nameBoth(page: Page, language: Language & keyof typeof said) {
  await nextAct(page);
  const parties = page.locator('.seal-sides > li');
  for (const [at, name] of said[language].parties.entries()) {
    await page.locator('.bar .btn.quiet').click();
    await page.locator('#name').fill(name);
    await page.locator('#language').selectOption('ar');
    await send(page);
    await expect(parties).toHaveCount(at + 1);
  }
  await inspectBoth(page, language, 'parties');
  await nextStep(page, 2);
}

async function askEachAlone(page: Page, language: Language) {
  await nextAct(page);
  for (const at of [0, 1]) {
    await partyAct(page, at, 0);
    await page.locator('#answer-8').waitFor();
    await page.locator('#answer-1').fill('يهدأ الأمر بعد يوم.');
    if (at === 0) {
      await send(page);
      await expect(page.locator('.wrong').first()).toBeVisible();
      await inspectBoth(page, language, 'asking a party alone');
      await wide(page);
    }
    await page.locator('.choice input[value=GO_ON]').check();
    await send(page);
    await expect(page.locator('.seal-sides .st.reed')).toHaveCount(at + 1);
  }
  await nextStep(page, 2);
}

async function askForConsent(page: Page, language: Language) {
  await nextAct(page);
  for (const at of [0, 1]) {
    await partyAct(page, at, 1);
    await page.locator('#given').click();
    if (at === 0) await inspectBoth(page, language, 'consent of a party');
    await wide(page);
    await send(page);
    await expect(page.locator('.seal-sides .st.reed')).toHaveCount(3 + at);
  }
  await nextStep(page, 1);
}

async function meet(page: Page, language: Language) {
  await part(page, 'meetings');
  await page.locator('.empty').waitFor();
  await page.locator('.bar .btn.quiet').click();
  await page.locator('#day').waitFor();
  await inspectBoth(page, language, 'planning a meeting');
  await wide(page);
  await send(page);
  const meeting = page.locator('.seal-list > li');
  await meeting.locator('.btn.primary').click();
  await expect(meeting.locator('.st.reed')).toBeVisible();
  await meeting.locator('.acts .btn').click();
  await page.locator('#summary').fill('اقتراح: ساعات لكل بيت.');
  await send(page);
  await expect(meeting.locator('.seal-told')).toBeVisible();
  await inspectBoth(page, language, 'meetings');
  await wide(page);
}

async function agree(page: Page, language: Language & keyof typeof said) {
  const { parties, text, will } = said[language];
  await part(page, 'agreement');
  await page.locator('.empty .btn.primary').click();
  await page.locator('#texts-ar').fill(said.ar.text);
  await page.locator('#texts-ckb').fill(said.ckb.text);
  await send(page);
  await expect(page.locator('.seal-pact > section')).toHaveCount(2);

  await page.locator('.seal-signed + .acts .btn').nth(1).click();
  await page.locator('#partyId').selectOption({ index: 1 });
  await page.locator('#what').fill(will);
  await page.locator('#dueOn').fill('1');
  await page.locator('#dueOn-month').selectOption({ index: 2 });
  await page.locator('#dueOn-year').fill('2099');
  await send(page);
  await expect(page.locator('.seal-list > li')).toContainText(will);
  await inspectBoth(page, language, 'agreement');
  await wide(page);

  await page.locator('.bar a').first().click();
  await page.locator('.seal-paper').waitFor();
  await expect(page.locator('.seal-paper')).toContainText(text);
  const hash = await page.locator('.seal-hash bdi').innerText();
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  await inspectBoth(page, language, 'agreement on paper');
  await wide(page);
  await page.locator('.back').click();

  for (const at of [0, 1]) {
    await page.locator('.seal-signed + .acts .btn.primary').click();
    await expect(page.locator('#signedBy')).toHaveValue(parties[at] ?? '');
    await page.locator('#code').fill('00000000');
    await send(page);
    await expect(page.locator('.wrong')).toBeVisible();
    await page.locator('#code').fill(hash.slice(0, 8));
    await send(page);
    await expect(page.locator('.seal-signed li')).toHaveCount(at + 1);
  }
}

async function keep(page: Page, language: Language) {
  await page.locator('.seal-list .acts .btn').click();
  await page.locator('.choice input[value=KEPT]').check();
  await send(page);
  await expect(page.locator('.seal-list .st.reed')).toBeVisible();
  await inspectBoth(page, language, 'agreement that was kept');
  await wide(page);
  await part(page, '');
  await page.locator('.seal-next button.primary').click();
  await expect(page.locator('.seal-time li:not(.did)')).toHaveCount(3);
  await inspectBoth(page, language, 'sealed file afterwards');
  await wide(page);
}

async function hideAtOnce(page: Page) {
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.locator('.cover')).toBeVisible();
  await expect(page.locator('.seal-frame')).toBeHidden();
  await expect(page).toHaveTitle(/^[^·]+$/);
  // Whoever is frightened presses it more often.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.locator('.cover')).toBeVisible();
  await page.locator('.cover .btn').click();
  await expect(page.locator('.seal-frame')).toBeVisible();
}

const wide = (page: Page) => page.setViewportSize({ width: 1280, height: 900 });

const send = (page: Page) => page.locator('button[type=submit]').click();

/** Goes where the first thing that is missing is done. */
async function nextAct(page: Page) {
  await wide(page);
  await page.locator('.seal-next a.primary').click();
  await page.locator('.seal-next').waitFor({ state: 'detached' });
}

/** Takes the step that is possible now; then so many things are missing for the one after it. */
async function nextStep(page: Page, missing: number) {
  await wide(page);
  await part(page, '');
  await page.locator('.seal-next button.primary').click();
  await expect(page.locator('.seal-next li')).toHaveCount(missing);
}

async function part(page: Page, name: string) {
  const file = /^\/mediation\/cases\/[0-9a-f-]{36}/.exec(new URL(page.url()).pathname)?.[0] ?? '';
  await page.locator(`.sections a[href="${name ? `${file}/${name}` : file}"]`).click();
}

async function partyAct(page: Page, party: number, act: number) {
  await wide(page);
  await page.locator('.seal-sides > li').nth(party).locator('.acts .btn').nth(act).click();
}

function keptByTheBrowser(page: Page) {
  return page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state]));
}
