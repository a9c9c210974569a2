import { expect, languages, signIn, speak, test, today } from './hawsh';
import { inspectBoth } from './inspect';

/** Some weeks from now, as the three fields of a day. */
function later(days: number): [string, string, string] {
  const day = new Date(Date.parse(today()) + days * 86_400_000).toISOString().slice(0, 10);
  const [year = '', month = '', date = ''] = day.split('-');
  return [date, month, year];
}

test('anOfficerWritesACallASecondPersonOpensItAndANeighbourReadsItInArabic', async ({ page, browser }) => {
  test.setTimeout(120_000);
  const name = `حديقة ${Date.now()}`;
  await speak(page, 'ckb');
  await signIn(page, 'grants.kirkuk', '/initiatives/calls');
  await page.locator('tbody a').first().waitFor();
  await inspectBoth(page, 'ckb', 'calls');
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.locator('.head .btn.primary').click();
  const kirkuk = await page.locator('#contributionId option', { hasText: 'کەرکووک' }).getAttribute('value');
  await page.locator('#contributionId').selectOption(kirkuk);
  await page.locator('#title-ar').fill(name);
  await page.locator('button[type=submit]').click();

  await page.locator('.call-needs li').first().waitFor();
  await inspectBoth(page, 'ckb', 'call, begun');
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const words of ['title', 'purpose', 'exactAmount', 'howToApply', 'complainTo'])
    for (const language of languages)
      if (words !== 'title' || language !== 'ar')
        await page.locator(`#${words}-${language}`).fill(`${words} ${language}`);
  for (const list of ['#kinds', '#applicants', '#documents']) await page.locator(list).check();
  await page.locator('#criteria .btn').last().click();
  for (const language of languages) await page.locator(`#criteria-0-words-${language}`).fill('نافع');
  await page.locator('#criteria-0-weight').fill('90');
  await page.locator('#budget-amount').fill('1,000');
  await page.locator('#maximum-amount').fill('٥٠٠');
  for (const [field, days] of [
    ['opensOn', 0],
    ['closesOn', 30],
  ] as const) {
    const [date, month, year] = later(days);
    await page.locator(`#${field}`).fill(date);
    await page.locator(`#${field}-month`).selectOption(month);
    await page.locator(`#${field}-year`).fill(year);
  }
  await page.locator('#complaintDays').fill('15');
  await page.locator('form button[type=submit]').click();
  await expect(page.locator('.call-needs li')).toHaveCount(1);
  await page.locator('#criteria-0-weight').fill('100');
  await page.locator('form button[type=submit]').click();
  await expect(page.locator('.call-lacks .st.reed')).toBeVisible();
  await inspectBoth(page, 'ckb', 'call, written');
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.locator('aside .btn.primary').click();
  await page.locator('dialog .btn.primary').click();
  await expect(page.locator('aside .note.saffron')).toBeVisible();

  const approver = await (await browser.newContext()).newPage();
  await speak(approver, 'ar');
  await signIn(approver, 'approver', new URL(page.url()).pathname);
  await approver.locator('.decide .btn.primary').waitFor();
  await inspectBoth(approver, 'ar', 'call, to be opened');
  await approver.locator('.decide .btn.primary').click();
  await approver.locator('dialog .btn.primary').click();
  await expect(approver.locator('.head .st.reed')).toBeVisible();

  const neighbour = await (await browser.newContext()).newPage();
  await neighbour.goto('/schedule/support?centre=KRK&language=ar');
  await expect(neighbour.locator('h2', { hasText: name })).toBeVisible();
  await expect(neighbour.locator('body')).not.toContainText(/grant|منحة/i);
  await inspectBoth(neighbour, 'ar', 'support, in public');
});
