import { type Browser, expect, type Page } from '@playwright/test';
import { as } from './asked';
import { KIRKUK, today } from './hawsh';

export type ClassToday = {
  session: string;
  course: string;
  title: string;
  people: number;
  /** When it begins: the facilitator does nothing else at that minute. */
  at: string;
};

/** A class of so many people that is on today and taught by the facilitator, made through the doors everybody uses. */
export async function classToday(browser: Browser, people: number): Promise<ClassToday> {
  const facilitator = await as(browser, 'facilitator.kirkuk');
  const { subject } = (await facilitator('GET', '/me')).body;
  const manager = await as(browser, 'manager.kirkuk');
  const staff = (await manager('GET', `/staff?centreId=${KIRKUK}&limit=200`)).body.items;
  const known = staff.find((member: { subject?: string }) => member.subject === subject);
  const teacher =
    known ??
    (
      await manager('POST', '/staff', {
        centreId: KIRKUK,
        name: 'Sara',
        subject,
        job: 'Facilitator',
        startsOn: '2026-01-01',
      })
    ).body;
  const activities = (await manager('GET', '/activities?limit=200')).body.items;
  const activity = activities.find(
    (one: { shape: string; womenOnly: boolean; ageFrom?: number; prerequisiteId?: string; sensitive: boolean }) =>
      one.shape === 'CLOSED_GROUP' && !one.womenOnly && !one.ageFrom && !one.prerequisiteId && !one.sensitive,
  );
  const day = today();
  const made = await manager('POST', '/courses', {
    centreId: KIRKUK,
    activityId: activity.id,
    startsOn: day,
    endsOn: day,
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
  await manager('POST', `/courses/${course}/announcement`, undefined, { 'If-Match': made.etag });
  // Another minute of the afternoon each time: nobody teaches, and nobody sits, in two rooms at once.
  const soon = 15 * 60 + 10 + (Math.floor(Date.now() / 1000) % 480);
  const meetsAt = (minute: number) =>
    manager('POST', `/courses/${course}/sessions`, {
      startsAt: `${day}T${clock(minute)}`,
      endsAt: `${day}T${clock(minute + 1)}`,
    }).catch(() => undefined);
  let minute = soon;
  let session = await meetsAt(minute);
  while (!session && minute < soon + 20) {
    minute += 1;
    session = await meetsAt(minute);
  }
  if (!session) throw new Error('somebody teaches or sits elsewhere for twenty minutes on end');
  const registrar = await as(browser, 'registrar.kirkuk');
  const found = (await registrar('GET', `/participants?centreId=${KIRKUK}&limit=200`)).body.items;
  let enrolled = 0;
  for (const person of found) {
    if (enrolled === people) break;
    try {
      await registrar('POST', `/courses/${course}/enrolments`, { participantId: person.id });
      enrolled += 1;
    } catch {
      // Somebody who sits elsewhere at this hour, or too young: the next one.
    }
  }
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
