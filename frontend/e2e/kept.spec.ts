import { as } from './asked';
import { expect, KIRKUK, signIn, speak, test, visit } from './hawsh';
import { inspectBoth } from './inspect';

/** Whom `mediator.kirkuk` is to the service. */
const YOUSIF = '0193a000-0000-7000-8000-000000000006';
const TYPED = 'ئەم ڕستەیە هێشتا نەنێردراوە';
const PDF = Buffer.from('%PDF-1.4\n%%EOF\n');

test('whatIsBroughtTypedAndWrittenForThePartiesIsKeptWithTheCase', async ({ page, browser }) => {
  test.setTimeout(120_000);
  const supervisor = await as(browser, 'mediation.supervisor');
  const { body } = await supervisor('GET', `/mediators?centreId=${KIRKUK}`);
  if (!body.items.some(({ account }: { account: string | null }) => account === YOUSIF))
    await supervisor('POST', '/mediators', {
      centreId: KIRKUK,
      name: 'Yousif Khalil',
      account: YOUSIF,
      certificate: 'MT-2025-17',
      certifiedOn: '2025-03-01',
      trainedHours: 40,
      languages: ['ar', 'ckb'],
    });
  const mediator = await as(browser, 'mediator.kirkuk');
  const opened = await mediator('POST', '/mediation-cases', {
    centreId: KIRKUK,
    kind: 'LAND',
    cameBy: 'A_PARTY',
    urgency: 'ORDINARY',
    languages: ['ckb'],
    told: { account: 'دوو باخ و یەک سنوور' },
    knowsNoParty: true,
  });
  const file = `/mediation/cases/${opened.body.id}`;

  await speak(page, 'ckb');
  await signIn(page, 'mediator.kirkuk', `${file}/attachments`);
  await page.locator('.empty').waitFor();
  await page.locator('input[type=file]').setInputFiles({ name: 'سنوور.pdf', mimeType: 'application/pdf', buffer: PDF });
  await expect(page.locator('.seal-list li')).toHaveCount(1);
  await inspectBoth(page, 'ckb', 'what was brought to a case');
  const saved = page.waitForEvent('download');
  await page.locator('.seal-list .btn').first().click();
  expect((await saved).suggestedFilename()).toBe('سنوور.pdf');

  await page.locator(`.sections a[href="${file}/notes"]`).click();
  await page.locator('.bar .btn').click();
  await page.locator('#text').fill(TYPED);
  await expect(page.locator('.draft-kept')).not.toBeEmpty();
  expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).not.toContain(TYPED);
  await page.reload();
  await page.locator('.bar .btn').click();
  await page.locator('.draft-offer .btn.primary').waitFor();
  await inspectBoth(page, 'ckb', 'a draft that is offered');
  await page.locator('.draft-offer .btn.primary').click();
  await expect(page.locator('#text')).toHaveValue(TYPED);
  await page.locator('button[type=submit]').click();
  await expect(page.locator('.seal-told')).toContainText(TYPED);

  await mediator(
    'POST',
    `/mediation-cases/${opened.body.id}/ending`,
    { reason: 'NO_AGREEMENT' },
    { 'If-Match': '"0.en.x"' },
  );
  await visit(page, `${file}/letter`);
  await page.locator('.seal-letter').waitFor();
  await inspectBoth(page, 'ckb', 'letter to the parties');
});
