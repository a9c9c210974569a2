import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, goTo, search, signIn, speak, test } from './hawsh';
import { inspect, inspectBoth } from './inspect';

/** Letters only, and another one in each run. */
const mark = [...String(Date.now())].map((digit) => 'abdfghjklm'[Number(digit)]).join('');

const hostile = [
  `<script>alert('${mark}')</script>`,
  `"><img src=x onerror=alert('${mark}')>`,
  `'; DROP TABLE participant; --${mark}`,
  `=HYPERLINK(""http://x"",""${mark}"")`,
  '  padded   name  ',
];

function csv(rows: string[][]): Buffer {
  const quoted = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','));
  return Buffer.from(`${quoted.join('\r\n')}\r\n`);
}

type Page = import('@playwright/test').Page;

/** Up to where somebody says what the columns are. */
async function bring(page: Page, buffer: Buffer) {
  await page.locator('input[type=file]').setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer });
  await page.locator('#how').check();
  await page.locator('button[type=submit]').click();
  await page.locator('#header').waitFor();
}

async function choose(page: Page, buffer: Buffer) {
  await bring(page, buffer);
  await page.locator('button[type=submit]').click();
  await page.locator('#header').waitFor({ state: 'detached' });
}

/** How many are registered, as home says it: below how many come tomorrow, which may be there first. */
async function registered(page: Page) {
  const figures = page.locator('.fig .lead');
  await expect(figures).toHaveCount(2);
  return figures.last();
}

test('hostileWordsComeInAsWordsAndRunNowhere', async ({ page }) => {
  await speak(page, 'en');
  await signIn(page, 'registrar.kirkuk');
  await goTo(page, '/people/import');
  await choose(
    page,
    csv([
      ['given', 'father', 'sex', 'birth_date', 'shoe size'],
      // Born in other years, so that nobody takes two of them for one.
      ...hostile.map((name, i) => [name, mark, 'F', String(1950 + 10 * i), '38']),
    ]),
  );
  await expect(page.getByText(`${hostile.length} people are ready`)).toBeVisible();
  await expect(page.locator('.chips')).toContainText('shoe size');
  await page.getByRole('button', { name: `Register ${hostile.length} people` }).click();
  await expect(page.getByText(`${hostile.length} people are registered`)).toBeVisible();

  await page.getByRole('link', { name: 'See them' }).click();
  await page.locator('tbody a', { hasText: `<script>alert('${mark}')</script>` }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`<script>alert('${mark}')</script>`);
  await expect(page.locator('main script, main img')).toHaveCount(0);
  await goTo(page, '/');
  await goTo(page, '/desk');
  await search(page, mark);
  await expect(page.getByRole('option').filter({ hasText: mark })).not.toHaveCount(0);
  await expect(page.locator('main script, main img')).toHaveCount(0);
});

// Counts who is registered.
test('aFaultyFileStoresNobodyAndSaysWhatToMend', { tag: '@alone' }, async ({ page }) => {
  await speak(page, 'en');
  await signIn(page, 'registrar.kirkuk');
  const before = await (await registered(page)).innerText();
  await goTo(page, '/people/import');
  await choose(
    page,
    csv([
      ['given', 'sex', 'birth_date'],
      ['Sara', 'F', '1990'],
      ['', 'F', '1990'],
      ['Avan', 'F', 'the year of the flood'],
    ]),
  );
  await expect(page.getByText(/things in the file need mending/)).toBeVisible();
  await expect(page.getByRole('row', { name: /^row 3 given/ })).toBeVisible();
  await expect(page.getByText('the year of the flood')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Register/ })).toHaveText(
    'Register 1 person, and take the other rows to mend',
  );
  await page.reload();
  await expect(page.getByText(/things in the file need mending/)).toBeVisible();
  await goTo(page, '/');
  await expect(await registered(page)).toHaveText(before);
});

test('theEmptyTableIsUnderstoodInEveryLanguage', async ({ page }) => {
  for (const [language, given] of [
    ['en', 'Sara'],
    ['ar', 'سارة'],
    ['ckb', 'سارا'],
  ] as const) {
    await speak(page, language);
    if (language === 'en') await signIn(page, 'registrar.kirkuk', '/people/import');
    else await page.goto('/people/import');
    const [file] = await Promise.all([page.waitForEvent('download'), page.locator('.hint-line .linkish').click()]);
    const header = readFileSync(await file.path(), 'utf8').trim();
    const columns = header.split(',').length;
    await bring(
      page,
      Buffer.from(`${header}\r\n${given}${',x,,,'}${'F,1990'}${','.repeat(Math.max(0, columns - 6))}\r\n`),
    );
    await expect(page.locator('tbody select')).toHaveCount(columns);
    await goTo(page, '/people/import');
    await choose(
      page,
      Buffer.from(`${header}\r\n${given}${',x,,,'}${'F,1990'}${','.repeat(Math.max(0, columns - 6))}\r\n`),
    );
    await expect(page.locator('.chips li')).toHaveCount(0);
  }
});

const crowd = fileURLToPath(new URL('../../../shared/data/names/nawikurdi_names.json', import.meta.url));

test('namesThatACrowdWroteComeInWholeAndAreFoundByTheirOwnSpelling', async ({ page }) => {
  test.skip(!existsSync(crowd), 'the list of crowd-sourced names does not lie beside the repository');
  test.setTimeout(180_000);
  const names: { name: string; gender: string }[] = JSON.parse(readFileSync(crowd, 'utf8'));
  const hostile = names.filter(({ name }) => /[<>'"=]/.test(name));
  expect(hostile.length).toBeGreaterThan(0);

  await speak(page, 'ckb');
  await signIn(page, 'registrar.baghdad');
  const count = async () => Number((await (await registered(page)).innerText()).replace(/\D/g, ''));
  const before = await count();
  await goTo(page, '/people/import');
  await choose(page, csv([['given', 'sex'], ...names.map(({ name, gender }) => [name, gender === 'O' ? '' : gender])]));
  await page.locator('.after .btn.primary').click();
  await page.locator('main .note.reed .btn').first().waitFor({ timeout: 60_000 });
  await goTo(page, '/');
  await expect.poll(count).toBe(before + names.length);

  await goTo(page, '/desk');
  const sample = [...hostile, ...names.filter((_, index) => index % 75 === 7)];
  for (const { name } of sample) {
    await search(page, name.trim());
    await expect(
      page
        .locator('.person .name')
        .filter({ hasText: name.trim().replace(/\s+/g, ' ') })
        .first(),
    ).toBeVisible();
  }
  await expect(page.locator('main script, main iframe, main [onerror]')).toHaveCount(0);
});

test('oneAndTheSamePersonInTwoScriptsIsDecidedBySomebodyAndTheFaultsCanBeTakenAlong', async ({ page }) => {
  await speak(page, 'ar');
  await page.setViewportSize({ width: 390, height: 844 });
  await signIn(page, 'registrar.kirkuk');
  await goTo(page, '/people/import');
  const table = [
    ['الاسم', 'اسم الأب', 'اسم الجد', 'ملاحظات'],
    ['Muhammed', `Husein${mark}`, 'Qadir', 'x'],
    ['محمد', `Husein${mark}`, 'قادر', 'y'],
  ];
  await choose(page, csv(table));
  await expect(page.locator('.doubts > li')).toHaveCount(1);
  await inspect(page, 'ar', 'import');
  await page.locator('.doubts .pair-of .btn').first().click();
  await page.locator('.after .btn.primary.big').click();
  await expect(page.locator('main .note.reed')).toBeVisible();

  await goTo(page, '/');
  await goTo(page, '/people/import');
  await bring(page, csv([...table, ['????', 'x', 'y', 'z'], ['المجموع', '', '', '3']]));
  // What somebody said of these columns a moment ago is remembered.
  await expect(page.locator('.note.lapis')).toBeVisible();
  await inspect(page, 'ar', 'import');
  await page.locator('button[type=submit]').click();
  await expect(page.locator('main .note.clay')).toBeVisible();
  await inspect(page, 'ar', 'import');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('section .after .btn').first().click(),
  ]);
  const rows = readFileSync(await file.path(), 'utf8')
    .trim()
    .split('\r\n');
  expect(rows).toHaveLength(3);
  expect(rows[1]).toContain('????');
});

test('anImportIsTakenBackFromItsOwnPageAndNobodyIsFoundAfterwards', async ({ page }) => {
  await speak(page, 'ar');
  await signIn(page, 'registrar.kirkuk');
  await goTo(page, '/people/import');
  await choose(
    page,
    csv([
      ['given', 'father', 'grandfather', 'sex'],
      [`taken${mark}`, `back${mark}`, mark, 'F'],
    ]),
  );
  await page.locator('.after .btn.primary.big').click();
  await expect(page.locator('main .note.reed')).toBeVisible();
  await inspectBoth(page, 'ar', 'import to take back');
  await page.locator('main .after .btn').click();
  await inspectBoth(page, 'ar', 'import taken back question');
  await page.locator('dialog .btn.primary').click();
  await expect(page.locator('main .note[role=status]')).toBeVisible();
  await expect(page.locator('.deeds-said')).not.toBeEmpty();
  await inspectBoth(page, 'ar', 'import taken back');
  await page.locator('main .note .btn').click();
  await inspectBoth(page, 'ar', 'imports so far');
  await goTo(page, '/');
  await goTo(page, '/desk');
  await search(page, `taken${mark}`);
  // What is left are the two offers to write somebody of that name down.
  await expect(page.getByRole('option').filter({ hasText: `taken${mark}` })).toHaveCount(2);
  await expect(page.getByRole('option').filter({ hasText: `back${mark}` })).toHaveCount(0);
});
