import type { Browser } from '@playwright/test';
import { type Asking, as } from './asked';
import { type ClassToday, classToday } from './classToday';

/** A class of today that everybody came to, its sheet locked: made through the doors everybody uses. */
export async function lockedClass(browser: Browser, people: number): Promise<ClassToday> {
  const made = await classToday(browser, people);
  const manager = await as(browser, 'manager.kirkuk');
  await lock(manager, made);
  return made;
}

async function lock(manager: Asking, { session, people }: ClassToday) {
  const { rows } = (await manager('GET', `/sessions/${session}/sheet`)).body;
  const device = crypto.randomUUID();
  await manager('POST', `/sessions/${session}/attendance-marks`, {
    device,
    marks: rows.map(({ attendance }: { attendance: { participantId: string } }, at: number) => ({
      participantId: attendance.participantId,
      counter: at + 1,
      mark: 'PRESENT',
      markedAt: new Date().toISOString(),
    })),
  });
  await manager('POST', `/sessions/${session}/submission`, { inTheRoom: people });
}

/** The same, and everybody completed it: what certificates begin with. */
export async function finishedCourse(browser: Browser, people: number): Promise<ClassToday> {
  const made = await lockedClass(browser, people);
  const manager = await as(browser, 'manager.kirkuk');
  const { items } = (await manager('GET', `/courses/${made.course}/completion`)).body;
  const done = items.map(({ enrolment }: { enrolment: { id: string } }) => enrolment.id);
  await manager('POST', `/courses/${made.course}/completion`, { enrolmentIds: done });
  return made;
}

/** Each of these names on a certificate of its own, read and issued. */
export async function issued(
  browser: Browser,
  course: string,
  names: { nameArabic?: string; nameLatin?: string; language: string }[],
) {
  const manager = await as(browser, 'manager.kirkuk');
  const drafts = (await manager('POST', `/courses/${course}/certificates/drafts`)).body.items;
  const certificateIds: string[] = [];
  for (const [at, name] of names.entries()) {
    const { id, version } = drafts[at];
    await manager(
      'PATCH',
      `/certificates/${id}`,
      { nameArabic: null, nameLatin: null, ...name },
      {
        'If-Match': `"${version}.en.certificate"`,
        'Content-Type': 'application/merge-patch+json',
      },
    );
    certificateIds.push(id);
  }
  await manager('POST', `/courses/${course}/certificates/issuance`, { certificateIds });
}

/** Whether strangers are told that a number of this centre is genuine. */
export async function confirmPublicly(browser: Browser, centre: string, confirmsPublicly: boolean) {
  const manager = await as(browser, 'manager.kirkuk');
  const { etag } = await manager('GET', `/centres/${centre}/certificate-setting`);
  await manager(
    'PATCH',
    `/centres/${centre}/certificate-setting`,
    { confirmsPublicly },
    {
      'If-Match': etag,
      'Content-Type': 'application/merge-patch+json',
    },
  );
}
