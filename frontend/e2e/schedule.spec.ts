import { readFileSync } from 'node:fs';
import decode from 'qr/decode.js';
import { expect, languages, signIn, speak, test, visit } from './hawsh';
import { inspectBoth } from './inspect';

test('whatTheNeighboursReadIsAClickAway', async ({ page, browser }) => {
  await speak(page, 'en');
  await signIn(page, 'manager.kirkuk', '/whats-on');
  const address = (await page.locator('.addresses a[lang=ckb]').getAttribute('href')) ?? '';
  const stranger = await browser.newPage();
  await stranger.goto(address);
  await expect(stranger.locator('h1')).toContainText('کەرکووک');
  await stranger.close();
  const feed = await page.request.get(
    (await page.getByRole('link', { name: 'As a calendar' }).getAttribute('href')) ?? '',
  );
  expect(await feed.text()).toMatch(/^BEGIN:VCALENDAR/);
});

test('whatIsNotToldIsSaidWithItsReason', async ({ page }) => {
  await speak(page, 'en');
  await signIn(page, 'manager.kirkuk', '/whats-on');
  await expect(page.locator('.hidden-courses li').first()).toContainText(
    /group’s business|Not put on|asked at the centre|day only/,
  );
});

test('theMessageIsCopiedAndThePictureIsDrawn', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await speak(page, 'en');
  await signIn(page, 'manager.kirkuk', '/whats-on');
  await page.getByRole('radio', { name: 'العربية' }).check();
  const message = page.getByRole('textbox', { name: 'The message' });
  await expect(message).toHaveValue(/كل شيء مجاني[\s\S]*\/schedule\/KRK\?language=ar$/);
  await page.getByRole('button', { name: 'Copy the message' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await message.inputValue());
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'As a picture' }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toBe('schedule-KRK-ar.png');
  const picture = readFileSync(await file.path());
  expect(picture.subarray(1, 4).toString()).toBe('PNG');
  expect(picture.readUInt32BE(16)).toBe(1080);
  if (process.env.HAWSH_PICTURES) await file.saveAs(`${process.env.HAWSH_PICTURES}/schedule-picture-ar.png`);
});

test('thePosterFitsOnOneSheetAndItsCodeOpensThePage', async ({ page }) => {
  await speak(page, 'en');
  await signIn(page, 'manager.kirkuk', '/whats-on/poster');
  await expect(page.locator('.tongues-of > section')).toHaveCount(3);
  const code = await page.locator('.poster svg').evaluate(async (svg) => {
    const side = 330;
    const canvas = document.createElement('canvas');
    canvas.width = side;
    canvas.height = side;
    const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
    pen.fillStyle = 'white';
    pen.fillRect(0, 0, side, side);
    pen.fillStyle = 'black';
    const size = Number(svg.getAttribute('viewBox')?.split(' ')[2]);
    pen.scale(side / size, side / size);
    pen.fill(new Path2D(svg.querySelector('path')?.getAttribute('d') ?? ''));
    return { side, data: [...pen.getImageData(0, 0, side, side).data] };
  });
  const read = decode({ width: code.side, height: code.side, data: Uint8Array.from(code.data) });
  expect(read).toMatch(/\/schedule\/KRK$/);
  const paper = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  expect(paper.toString('latin1').match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
});

test('myOwnCalendarIsShownOnceAndEnds', async ({ page }) => {
  await speak(page, 'en');
  await signIn(page, 'facilitator.kirkuk', '/whats-on');
  await page.getByRole('button', { name: 'Make an address' }).click();
  const address = await page.locator('.address').innerText();
  const feed = await page.request.get(address);
  expect(await feed.text()).toMatch(/^BEGIN:VCALENDAR/);
  await page.reload();
  await page.getByRole('button', { name: 'Make an address' }).waitFor();
  await expect(page.locator('.address')).toHaveCount(0);
  await page.getByRole('button', { name: 'End my address' }).click();
  await expect(page.getByText('Nothing is found under it any more.')).toBeVisible();
  expect((await page.request.get(address)).status()).toBe(404);
});

// Draws among the sheets up to today, which others finish meanwhile.
test('sheetsAreDrawnByLotAndTheSameLotDrawsTheSame', { tag: '@alone' }, async ({ page }) => {
  await speak(page, 'en');
  await signIn(page, 'manager.kirkuk', '/sheets/audit');
  await page.getByRole('button', { name: 'Draw', exact: true }).click();
  await expect(page.locator('tbody tr')).toHaveCount(10);
  const drawn = await page.locator('tbody a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  await page.reload();
  await expect(page.locator('tbody tr')).toHaveCount(10);
  expect(await page.locator('tbody a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(
    drawn,
  );
  await page.getByLabel('How many').selectOption('50');
  await page.getByRole('button', { name: 'Draw others' }).click();
  await expect(page.locator('tbody tr')).toHaveCount(50);
  for (const state of ['On file', 'Missing'])
    await expect(page.locator('tbody').getByText(state).first()).toBeVisible();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save with the scans' }).click();
  expect((await saved).suggestedFilename()).toMatch(/^sheets-\d+\.zip$/);
  await page.locator('tbody a').first().click();
  await expect(page).toHaveURL(/\/rollcall\//);
});

test('whoMayNotAuditIsToldSo', async ({ page }) => {
  await speak(page, 'en');
  await signIn(page, 'facilitator.kirkuk', '/sheets/audit');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('This page belongs to other work');
});

for (const language of languages) {
  test(`theScheduleThePosterAndTheAuditPack ${language}`, async ({ page }) => {
    test.setTimeout(120_000);
    await speak(page, language);
    await signIn(page, 'manager.kirkuk', '/whats-on');
    await page.locator('.addresses').waitFor();
    await page.locator('.hidden-courses li').first().waitFor();
    await inspectBoth(page, language, 'whats on');
    await page.locator('a[href^="/whats-on/poster"]').click();
    await page.locator('.poster').waitFor();
    await inspectBoth(page, language, 'poster');
    await visit(page, '/sheets/audit');
    await page.locator('form button[type=submit]').click();
    await page.locator('tbody tr').first().waitFor();
    await inspectBoth(page, language, 'audit pack');
  });
}
