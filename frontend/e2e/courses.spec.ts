import type { Page } from '@playwright/test';
import { as } from './asked';
import { expect, goTo, KIRKUK, languages, signIn, speak, test } from './hawsh';
import { inspect, inspectBoth } from './inspect';

/** A free slot of its own for each run: late in the day, when nobody meets. */
const clock = (hour: number) => `${String(hour).padStart(2, '0')}:00`;

async function typeDay(page: Page, group: string, day: string) {
  const [year = '', month = '', date = ''] = day.split('-');
  const field = page.getByRole('group', { name: group });
  await field.getByLabel('Day').fill(date);
  await field.getByLabel('Month').selectOption(month);
  await field.getByLabel('Year').fill(year);
}

function sundayFrom(weeks: number): string {
  const day = new Date();
  day.setUTCDate(day.getUTCDate() + ((7 - day.getUTCDay()) % 7) + weeks * 7);
  return day.toISOString().slice(0, 10);
}

test('aManagerPlansACourseItsSessionsAreMadeAndItIsAnnounced', async ({ page }) => {
  test.setTimeout(120_000);
  await speak(page, 'en');
  await signIn(page, 'manager.kirkuk');
  await goTo(page, '/courses');
  await page.getByRole('link', { name: 'Plan a course' }).click();
  await page.getByLabel('What', { exact: true }).selectOption({ label: 'Arts and crafts' });
  await typeDay(page, 'First day', sundayFrom(20));
  await typeDay(page, 'Last day', sundayFrom(22));
  await page.getByRole('checkbox', { name: 'Sunday' }).check();
  await page.getByLabel('From', { exact: true }).fill('١٦');
  await page.getByLabel('To', { exact: true }).fill('1730');
  await page.getByLabel('Places', { exact: true }).fill('12');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Arts and crafts');
  await expect(page.locator('.sessions-of-course tbody tr').first()).toBeVisible();
  await expect(page.locator('.sessions-of-course')).toContainText('16:00–17:30');
  await page.getByRole('button', { name: 'Announce' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Announce' }).click();
  await expect(page.locator('.head .st')).toHaveText('announced');
});

test('aSessionIsMovedFromItsMenuAndByHandAndTheClashIsSaidBefore', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 1280, height: 900 });
  await speak(page, 'en');
  await signIn(page, 'manager.kirkuk');
  await goTo(page, '/courses');
  await page.locator('#main').getByRole('link', { name: 'Calendar' }).click();
  for (let weeks = 0; weeks < 3; weeks += 1) await page.getByRole('button', { name: 'Later' }).click();
  const block = page.locator('.session-block').filter({ hasText: 'English' }).first();
  const before = await block.textContent();
  await block.click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Move', exact: true }).click();
  await dialog.getByLabel('From', { exact: true }).fill(clock(16));
  await dialog.getByLabel('To', { exact: true }).fill(clock(17));
  await expect(dialog.getByText('Nothing stands in the way.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Move it' }).click();
  await expect(page.getByText(/^Moved to /)).toBeVisible();
  // A hand is not faster than the week, which is read anew.
  const anew = page.waitForResponse((one) => one.request().method() === 'GET' && one.url().includes('/sessions?'));
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText(/^Moved to /)).toBeHidden();
  await anew;
  await expect(block).toHaveText(before ?? '');

  // The next one is let go where the first one stands: its room and its teacher are there already.
  const literacy = page.locator('.session-block').filter({ hasText: 'Literacy' });
  await literacy.nth(1).dragTo(literacy.nth(0));
  await expect(page.getByRole('dialog').getByText('It clashes with')).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Move it' }).click();
  await expect(page.getByRole('dialog').getByRole('alert')).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
});

for (const language of ['en', 'ar'] as const) {
  test(`aCourseThatClashesIsSaidBeforeTheReaderAndAFreeRoomIsOnePressAway ${language}`, async ({ page, browser }) => {
    test.setTimeout(120_000);
    const manager = await as(browser, 'manager.kirkuk');
    const rooms = (await manager('GET', `/centres/${KIRKUK}/rooms`)).body.items;
    const room = rooms.find((one: { inUse: boolean; kind: string }) => one.inUse && one.kind === 'CLASSROOM');
    const activities = (await manager('GET', '/activities?limit=200')).body.items;
    const activity = activities.find((one: { title: { en: string } }) => one.title.en === 'Arts and crafts');
    const first = sundayFrom(60 + Math.floor(Math.random() * 200));
    const last = new Date(Date.parse(first) + 28 * 86_400_000).toISOString().slice(0, 10);
    // Where the weeks of another language were the same, the room is taken already.
    await manager('POST', '/courses', {
      ...{ centreId: KIRKUK, activityId: activity.id, startsOn: first, endsOn: last, roomId: room.id, language: 'ar' },
      ...{ capacity: 12, waitingPlaces: 0, childcareSeats: 0, selection: 'FIRST_COME', offerHours: 72 },
      ...{ completionPercent: 80, weekdays: ['SUNDAY'], startTime: '10:00', endTime: '12:00', published: false },
      ...{ showsWhere: 'FULL', teachers: [] },
    }).catch(() => undefined);

    await page.setViewportSize({ width: 390, height: 844 });
    await speak(page, language);
    await signIn(page, 'manager.kirkuk', '/courses/new');
    await page.locator('#activityId').selectOption(activity.id);
    for (const [field, day] of Object.entries({ startsOn: first, endsOn: last })) {
      const [year = '', month = '', date = ''] = day.split('-');
      await page.locator(`#${field}`).fill(date);
      await page.locator(`#${field}-month`).selectOption(month);
      await page.locator(`#${field}-year`).fill(year);
    }
    await page.getByRole('checkbox').nth(1).check();
    await page.locator('#startTime').fill('10:00');
    await page.locator('#endTime').fill('12:00');
    await page.locator('#roomId').selectOption(room.id);
    await page.locator('#capacity').fill('12');
    const save = page.locator('form > .acts button[type=submit]');
    const reason = page.locator('form > .reason');
    for (const [width, height] of [
      [390, 844],
      [1280, 720],
    ] as const) {
      await page.setViewportSize({ width, height });
      await save.scrollIntoViewIfNeeded();
      await save.click();
      await expect(reason).toBeFocused();
      await expect(reason.getByRole('alert')).toBeInViewport();
      await inspect(page, language, `a course that clashes ${width}`);
    }
    await page.locator('.on-offer').first().getByRole('button').first().click();
    await expect(page.locator('.refused')).toBeFocused();
    await expect(page.locator('.refused')).toBeInViewport();
    await expect(page.locator('#roomId')).not.toHaveValue(room.id);
    await page.locator('.refused button[type=submit]').click();
    await page.waitForURL(/courses\/[0-9a-f-]{36}$/);
    await expect(page.locator('.sessions-of-course tbody tr').first()).toBeVisible();
  });
}

test('inTheWeekEachTitleStandsFirstAndWholeBesideTheHoursItIsClosed', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 1280, height: 720 });
  await speak(page, 'en');
  await signIn(page, 'manager.kirkuk', '/calendar?view=week');
  await page.locator('.session-block').first().waitFor();
  // The tests beside this one hold classes of one minute; what anybody holds takes half an hour at least.
  const cut = await page.locator('.session-block').evaluateAll((blocks) => {
    const hours = document.querySelectorAll('.time-grid .hours span:not(.corner)').length;
    const real = blocks.filter((block) => Number.parseFloat((block as HTMLElement).style.blockSize) >= 50 / hours);
    if (real.length === 0) return ['no session of half an hour'];
    return real.flatMap((block) => {
      const title = block.firstElementChild as HTMLElement;
      const [inner, outer] = [title.getBoundingClientRect(), block.getBoundingClientRect()];
      const whole = title.scrollHeight <= title.clientHeight + 1 && inner.top - outer.top < 8;
      return whole && inner.bottom <= outer.bottom + 2 ? [] : [title.textContent];
    });
  });
  expect(cut).toEqual([]);
  const widths = await page.locator('.column').evaluateAll((all) => all.map((one) => one.clientWidth));
  expect(Math.min(...widths)).toBeLessThan(Math.max(...widths) / 2);
  expect(await page.locator('.time-grid').evaluate((grid) => grid.scrollWidth - grid.clientWidth)).toBe(0);
});

test('whoIsOutsideASelfHelpGroupSeesAPrivateSession', async ({ page }) => {
  test.setTimeout(120_000);
  await speak(page, 'en');
  await signIn(page, 'meal');
  await goTo(page, '/courses');
  await expect(page.getByText('Private session').first()).toBeVisible();
  expect(await page.locator('main').innerText()).not.toMatch(/self-help/i);
});

test('theCatalogueIsKeptByWhoeverKeepsItEverywhere', async ({ page }) => {
  test.setTimeout(120_000);
  await speak(page, 'en');
  await signIn(page, 'admin');
  await goTo(page, '/activities');
  await page.getByRole('button', { name: 'Add an activity' }).click();
  const title = `Pottery ${Date.now()}`;
  const fields = page.getByRole('group', { name: 'Title' });
  await fields.getByLabel('English').fill(title);
  await fields.getByLabel('العربية').fill(`خزف ${title}`);
  await fields.getByLabel('کوردی').fill(`گڵێنەسازی ${title}`);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('row').filter({ hasText: title })).toBeVisible();
});

for (const language of languages) {
  test(`inLanguage_${language}_coursesAndTheirCalendarAreForEverybody`, async ({ page }) => {
    test.setTimeout(480_000);
    // A colour that is still on its way to another theme is no colour to judge.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await speak(page, language);
    await signIn(page, 'manager.kirkuk');
    await goTo(page, '/courses');
    await page.locator('table.courses').waitFor();
    await inspectBoth(page, language, 'courses');
    await page.locator('table.courses th a').first().click();
    await page.locator('.sessions-of-course, .empty').first().waitFor();
    await inspectBoth(page, language, 'course');
    await page.locator('a[href$="/edit"]').click();
    await page.locator('#startsOn').waitFor();
    await inspectBoth(page, language, 'course form');
    await page.locator('form .acts .btn').last().click();
    await goTo(page, '/courses');
    await page.locator('#main a[href^="/calendar"]').click();
    await page.locator('.time-grid, .agenda').first().waitFor();
    await inspectBoth(page, language, 'calendar week');
    for (const view of ['day', 'month', 'room']) {
      await page.locator('.filters select').first().selectOption(view);
      await page.locator('.calendar-steps h2').waitFor();
      await inspectBoth(page, language, `calendar ${view}`);
    }
    await page.setViewportSize({ width: 1024, height: 800 });
    await goTo(page, '/activities');
    await page.locator('main table').waitFor();
    await inspectBoth(page, language, 'catalogue');
  });
}
