import { type Asking, as } from './asked';
import { expect, KIRKUK, languages, newName, signIn, speak, test } from './hawsh';
import { inspectBoth } from './inspect';
import { openCourse } from './openCourse';

/** Somebody who agreed to be called by a woman, in a course that she has a place in. */
async function someoneToCall(registrar: Asking, course: string): Promise<string> {
  const person = await registrar('POST', '/participants', {
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
  const { id } = person.body;
  await registrar('POST', `/participants/${id}/consents`, {
    purpose: 'CONTACT',
    decision: 'GIVEN',
    how: 'WRITTEN',
    language: 'ar',
    textVersion: '2026-11',
  });
  await registrar('POST', `/courses/${course}/enrolments`, { participantId: id, takesPlaceAtOnce: true });
  return id;
}

for (const language of languages) {
  test(`whoMustNotBeWrittenToIsCalled ${language}`, async ({ page, browser }) => {
    test.setTimeout(180_000);
    const course = await openCourse(await as(browser, 'manager.kirkuk'), { capacity: 10, childcareSeats: 0 });
    const person = await someoneToCall(await as(browser, 'registrar.kirkuk'), course);

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
