import type { Browser, Page } from '@playwright/test';
import { expect, KIRKUK, languages, type Login, newName, signIn, speak, test } from './hawsh';
import { inspectBoth } from './inspect';

type Caller = { page: Page; headers: Record<string, string> };

async function caller(browser: Browser, login: Login): Promise<Caller> {
  const page = await (await browser.newContext()).newPage();
  const asked = page.waitForRequest((request) => Boolean(request.headers().authorization));
  await speak(page, 'en');
  await signIn(page, login);
  return { page, headers: { authorization: (await asked).headers().authorization as string } };
}

async function sent(by: Caller, path: string, data?: object, headers?: Record<string, string>) {
  const answer = await by.page.request.post(`/api/v1${path}`, { data, headers: { ...by.headers, ...headers } });
  expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
  return answer.json();
}

const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);

/** Somebody who agreed to be called by a woman, in a course that she has a place in. */
async function someoneToCall(registrar: Caller, course: string): Promise<string> {
  const { id } = await sent(registrar, '/participants', {
    centreId: KIRKUK,
    name: { given: newName(), father: newName() },
    sex: 'FEMALE',
    birthDate: { precision: 'YEAR', year: 1990 },
    consent: { how: 'WRITTEN', language: 'ar', textVersion: '2026-11' },
    further: {
      contact: {
        whose: 'SHARED',
        phone: '0770 123 4567',
        askFor: 'رنا',
        mayCall: true,
        womanCallerOnly: true,
        bestHours: ['MORNING', 'EVENING'],
      },
    },
  });
  await sent(registrar, `/participants/${id}/consents`, {
    purpose: 'CONTACT',
    decision: 'GIVEN',
    how: 'WRITTEN',
    language: 'ar',
    textVersion: '2026-11',
  });
  await sent(registrar, `/courses/${course}/enrolments`, { participantId: id, takesPlaceAtOnce: true });
  return id;
}

for (const language of languages) {
  test(`whoMustNotBeWrittenToIsCalled ${language}`, async ({ browser }) => {
    test.setTimeout(180_000);
    const manager = await caller(browser, 'manager.kirkuk');
    const registrar = await caller(browser, 'registrar.kirkuk');
    const course = await sent(manager, '/courses', {
      centreId: KIRKUK,
      activityId: '01939e5c-0001-7000-8000-000000000011',
      startsOn: day(20),
      endsOn: day(60),
      language: 'ar',
      capacity: 10,
      waitingPlaces: 5,
      childcareSeats: 0,
      selection: 'FIRST_COME',
      offerHours: 72,
      completionPercent: 80,
      weekdays: [],
      published: false,
      showsWhere: 'FULL',
      teachers: [],
    });
    await sent(manager, `/courses/${course.id}/announcement`, undefined, { 'If-Match': '"0.en.course"' });
    const person = await someoneToCall(registrar, course.id);

    const page = await (await browser.newContext()).newPage();
    await speak(page, language);
    await signIn(page, 'registrar.kirkuk', `/centres/${KIRKUK}/calls`);
    const one = page.locator('.calls > li').filter({ has: page.locator(`a[href="/people/${person}"]`) });
    await expect(one.locator('blockquote')).toHaveText('تأكّد ما طلبته.');
    await inspectBoth(page, language, 'calls');

    await one.locator(`a[href="/people/${person}"]`).click();
    const section = page.locator('.parts > section').last();
    await section.locator('.btn').click();
    await expect(section.locator('ul.history > li')).toHaveCount(1);
    await inspectBoth(page, language, 'messages of a person');

    await page.goBack();
    await one.locator('.row-acts .btn').first().click();
    await expect(one).toHaveCount(0);
  });
}
