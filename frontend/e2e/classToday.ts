import { type Browser, expect, type Page } from '@playwright/test';
import { KIRKUK, type Login, signIn } from './hawsh';

export type ClassToday = {
  session: string;
  course: string;
  title: string;
  people: number;
  /** When it begins: the facilitator does nothing else at that minute. */
  at: string;
};

/** What the page itself sends with its requests: the way to ask the service as the person who is signed in. */
export async function signedIn(browser: Browser, login: Login) {
  const page = await browser.newPage();
  const bearer = page
    .waitForRequest((request) => request.url().includes('/api/v1/me') && !!request.headers().authorization)
    .then((request) => request.headers().authorization ?? '');
  await signIn(page, login);
  const authorization = await bearer;
  const ask = async (
    method: 'get' | 'post' | 'patch',
    address: string,
    data?: object,
    headers?: Record<string, string>,
  ) => {
    const answer = await page.request[method](`/api/v1${address}`, { data, headers: { authorization, ...headers } });
    expect(answer.ok(), `${method} ${address}: ${answer.status()} ${await answer.text()}`).toBe(true);
    return { body: await answer.json(), etag: answer.headers().etag ?? '' };
  };
  return { ask, close: () => page.close() };
}

/** A class of so many people that is on today and taught by the facilitator, made through the doors everybody uses. */
export async function classToday(browser: Browser, people: number): Promise<ClassToday> {
  const facilitator = await signedIn(browser, 'facilitator.kirkuk');
  const { subject } = (await facilitator.ask('get', '/me')).body;
  await facilitator.close();
  const manager = await signedIn(browser, 'manager.kirkuk');
  const staff = (await manager.ask('get', `/staff?centreId=${KIRKUK}&limit=200`)).body.items;
  const known = staff.find((member: { subject?: string }) => member.subject === subject);
  const teacher =
    known ??
    (
      await manager.ask('post', '/staff', {
        centreId: KIRKUK,
        name: 'Sara',
        subject,
        job: 'Facilitator',
        startsOn: '2026-01-01',
      })
    ).body;
  const activities = (await manager.ask('get', '/activities?limit=200')).body.items;
  const activity = activities.find(
    (one: { shape: string; womenOnly: boolean; ageFrom?: number; prerequisiteId?: string; sensitive: boolean }) =>
      one.shape === 'CLOSED_GROUP' && !one.womenOnly && !one.ageFrom && !one.prerequisiteId && !one.sensitive,
  );
  const today = new Date().toLocaleDateString('en-CA', { timeZone: 'Asia/Baghdad' });
  const made = await manager.ask('post', '/courses', {
    centreId: KIRKUK,
    activityId: activity.id,
    startsOn: today,
    endsOn: today,
    language: 'ar',
    capacity: people + 5,
    waitingPlaces: 0,
    childcareSeats: 0,
    selection: 'FIRST_COME',
    offerHours: 72,
    completionPercent: 80,
    weekdays: [],
    published: false,
    showsWhere: 'FULL',
    teachers: [{ staffMemberId: teacher.id, role: 'FACILITATOR' }],
  });
  const course = made.body.id;
  await manager.ask('post', `/courses/${course}/announcement`, undefined, { 'If-Match': made.etag });
  // Another minute of the afternoon each time: nobody teaches, and nobody sits, in two rooms at once.
  const soon = 15 * 60 + 10 + (Math.floor(Date.now() / 1000) % 480);
  const meetsAt = (minute: number) =>
    manager
      .ask('post', `/courses/${course}/sessions`, {
        from: `${today}T${clock(minute)}`,
        to: `${today}T${clock(minute + 1)}`,
      })
      .catch(() => undefined);
  let minute = soon;
  let session = await meetsAt(minute);
  while (!session && minute < soon + 20) {
    minute += 1;
    session = await meetsAt(minute);
  }
  if (!session) throw new Error('somebody teaches or sits elsewhere for twenty minutes on end');
  await manager.close();
  const registrar = await signedIn(browser, 'registrar.kirkuk');
  const found = (await registrar.ask('get', `/participants?centreId=${KIRKUK}&limit=200`)).body.items;
  let enrolled = 0;
  for (const person of found) {
    if (enrolled === people) break;
    try {
      await registrar.ask('post', `/courses/${course}/enrolments`, { participantId: person.id });
      enrolled += 1;
    } catch {
      // Somebody who sits elsewhere at this hour, or too young: the next one.
    }
  }
  await registrar.close();
  expect(enrolled).toBe(people);
  return { session: session.body.id, course, title: activity.title.en, at: clock(minute), people };
}

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

/** How many taps and keys something took. */
export function countingActions(page: Page) {
  let actions = 0;
  return {
    tap: async (selector: string, at = 0) => {
      actions += 1;
      await page.locator(selector).nth(at).click();
    },
    press: async (key: string) => {
      actions += 1;
      await page.keyboard.press(key);
    },
    total: () => actions,
  };
}
