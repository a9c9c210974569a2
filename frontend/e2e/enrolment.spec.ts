import type { Browser, Page } from '@playwright/test';
import { expect, KIRKUK, languages, type Login, newName, signIn, speak, test } from './hawsh';
import { inspectBoth } from './inspect';

type Caller = { page: Page; headers: Record<string, string> };

/** Somebody at work, and what their own requests carry: a scene is set through the same door as everything else. */
async function caller(browser: Browser, login: Login, address = '/'): Promise<Caller> {
  const page = await (await browser.newContext()).newPage();
  const asked = page.waitForRequest((request) => Boolean(request.headers().authorization));
  await speak(page, 'en');
  await signIn(page, login, address);
  return { page, headers: { authorization: (await asked).headers().authorization as string } };
}

async function sent(by: Caller, path: string, data?: object, headers?: Record<string, string>) {
  const answer = await by.page.request.post(`/api/v1${path}`, { data, headers: { ...by.headers, ...headers } });
  expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
  return answer.json();
}

const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);

/** The catalogue's mediation training, for adults. */
async function announced(manager: Caller, of: object): Promise<string> {
  const course = await sent(manager, '/courses', {
    centreId: KIRKUK,
    activityId: '01939e5c-0001-7000-8000-000000000011',
    startsOn: day(20),
    endsOn: day(60),
    language: 'ar',
    capacity: 1,
    waitingPlaces: 5,
    childcareSeats: 2,
    selection: 'FIRST_COME',
    offerHours: 72,
    completionPercent: 80,
    weekdays: [],
    published: false,
    showsWhere: 'FULL',
    teachers: [],
    ...of,
  });
  await sent(manager, `/courses/${course.id}/announcement`, undefined, { 'If-Match': '"0.en.course"' });
  return course.id;
}

async function walkIn(registrar: Caller): Promise<{ id: string; name: string }> {
  const name = newName();
  const { id } = await sent(registrar, '/participants', {
    centreId: KIRKUK,
    kind: 'WALK_IN',
    name: { given: name, father: newName() },
    sex: 'FEMALE',
    ageBand: 'AGE_25_34',
  });
  return { id, name };
}

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
    const manager = await caller(browser, 'manager.kirkuk');
    const registrar = await caller(browser, 'registrar.kirkuk');
    const course = await announced(manager, {});
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

    await line(first.name).locator('.row-acts .btn').last().click();
    await page.locator('dialog select').selectOption('WORK');
    await inspectBoth(page, language, 'leaves');
    await page.locator('dialog .btn.primary').click();
    await expect(line(second.name).locator('.st.lapis')).toBeVisible();
    await inspectBoth(page, language, 'offered');
    await line(second.name).locator('.row-acts .btn').first().click();
    await expect(line(second.name).locator('.st.reed')).toBeVisible();

    await page.goto(`/people/${second.id}`);
    await page.locator('.door .btn.primary, .app h1').first().waitFor();
    await expect(page.locator(`a[href="/courses/${course}"]`)).toBeVisible();
  });
}

test('whoeverIsPutAheadHasANameAndAReasonBesideIt', async ({ browser }) => {
  test.setTimeout(120_000);
  const manager = await caller(browser, 'manager.kirkuk');
  const registrar = await caller(browser, 'registrar.kirkuk');
  const course = await announced(manager, {});
  const people = [await walkIn(registrar), await walkIn(registrar), await walkIn(registrar)];
  for (const { id } of people) await sent(registrar, `/courses/${course}/enrolments`, { participantId: id });
  const { page } = await caller(browser, 'manager.kirkuk', `/courses/${course}`);
  const last = page.locator('.people-of > li').filter({ hasText: people[2]?.name });
  await last.getByRole('button', { name: /ahead/ }).click();
  await page.locator('dialog .btn.primary').click();
  await expect(page.locator('dialog .wrong').first()).toBeVisible();
  await page.locator('dialog input').fill('She leaves the town in spring.');
  await page.locator('dialog .btn.primary').click();
  await expect(last).toContainText('She leaves the town in spring.');
  await expect(last.locator('.dim').first()).toHaveText('1');
});

for (const language of languages) {
  test(`aCommitteeChoosesAndALetterBlamesNobody ${language}`, async ({ browser }) => {
    test.setTimeout(180_000);
    const manager = await caller(browser, 'manager.kirkuk');
    const registrar = await caller(browser, 'registrar.kirkuk');
    const me = async ({ page, headers }: Caller) =>
      (await (await page.request.get('/api/v1/me', { headers })).json()).subject;
    const course = await announced(manager, { selection: 'SCORED', waitingPlaces: 0 });
    const set = await manager.page.request.put(`/api/v1/courses/${course}/selection`, {
      headers: { ...manager.headers, 'If-Match': '"0.en.selection"' },
      data: {
        criteria: [{ title: { en: 'Need', ar: 'الحاجة', ckb: 'پێویستی' }, weight: 100 }],
        committee: [await me(manager), await me(registrar)],
      },
    });
    expect(set.ok(), await set.text()).toBe(true);
    const people = [await walkIn(registrar), await walkIn(registrar)];
    const applied: string[] = [];
    for (const { id } of people)
      applied.push((await sent(registrar, `/courses/${course}/enrolments`, { participantId: id })).id);
    for (const member of [manager, registrar]) {
      await sent(member, `/courses/${course}/selection/declaration`, { noInterest: true });
    }
    for (const [at, id] of applied.entries()) {
      await registrar.page.request.put(`/api/v1/courses/${course}/enrolments/${id}/interview-sheet`, {
        headers: { ...registrar.headers, 'If-Match': `"${at + 1}.en.selection"` },
        data: { points: [9 - at * 5] },
      });
    }

    const page = await (await browser.newContext()).newPage();
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
    await applicant(people[1]?.name).locator(`a[href*="/letters/"]`).click();
    await page.locator('.letter').waitFor();
    await inspectBoth(page, language, 'letter');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.letter')).toContainText(people[1]?.name ?? '');
    await expect(page.locator('.letter')).not.toContainText(/\d+\.\d|score|نقاط|خاڵ/);
    await expect(page.locator('.side')).toBeHidden();
  });
}
