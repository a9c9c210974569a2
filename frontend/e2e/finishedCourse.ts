import type { Browser } from '@playwright/test';
import { type ClassToday, classToday, signedIn } from './classToday';

/** Whoever is signed in on this page, asking the service with what the page itself sends. */
type Asker = Awaited<ReturnType<typeof signedIn>>;

/** A class of today that everybody came to, its sheet locked: made through the doors everybody uses. */
export async function lockedClass(browser: Browser, people: number): Promise<ClassToday> {
  const made = await classToday(browser, people);
  const manager = await signedIn(browser, 'manager.kirkuk');
  await lock(manager, made);
  await manager.close();
  return made;
}

async function lock(manager: Asker, { session, people }: ClassToday) {
  const { rows } = (await manager.ask('get', `/sessions/${session}/sheet`)).body;
  const device = crypto.randomUUID();
  await manager.ask('post', `/sessions/${session}/attendance-marks`, {
    device,
    marks: rows.map(({ attendance }: { attendance: { participantId: string } }, at: number) => ({
      participantId: attendance.participantId,
      counter: at + 1,
      mark: 'PRESENT',
      markedAt: new Date().toISOString(),
    })),
  });
  await manager.ask('post', `/sessions/${session}/submission`, { inTheRoom: people });
}

/** The same, and everybody completed it: what certificates begin with. */
export async function finishedCourse(browser: Browser, people: number): Promise<ClassToday> {
  const made = await lockedClass(browser, people);
  const manager = await signedIn(browser, 'manager.kirkuk');
  const { items } = (await manager.ask('get', `/courses/${made.course}/completion`)).body;
  const done = items.map(({ enrolment }: { enrolment: { id: string } }) => enrolment.id);
  await manager.ask('post', `/courses/${made.course}/completion`, { enrolmentIds: done });
  await manager.close();
  return made;
}

/** Each of these names on a certificate of its own, read and issued. */
export async function issued(
  browser: Browser,
  course: string,
  names: { nameArabic?: string; nameLatin?: string; language: string }[],
) {
  const manager = await signedIn(browser, 'manager.kirkuk');
  const drafts = (await manager.ask('post', `/courses/${course}/certificates/drafts`)).body.items;
  const certificateIds: string[] = [];
  for (const [at, name] of names.entries()) {
    const { id, version } = drafts[at];
    await manager.ask(
      'patch',
      `/certificates/${id}`,
      { nameArabic: null, nameLatin: null, ...name },
      {
        'If-Match': `"${version}.en.certificate"`,
        'Content-Type': 'application/merge-patch+json',
      },
    );
    certificateIds.push(id);
  }
  await manager.ask('post', `/courses/${course}/certificates/issuance`, { certificateIds });
  await manager.close();
}

/** Whether strangers are told that a number of this centre is genuine. */
export async function confirmPublicly(browser: Browser, centre: string, confirmsPublicly: boolean) {
  const manager = await signedIn(browser, 'manager.kirkuk');
  const { etag } = await manager.ask('get', `/centres/${centre}/certificate-setting`);
  await manager.ask(
    'patch',
    `/centres/${centre}/certificate-setting`,
    { confirmsPublicly },
    {
      'If-Match': etag,
      'Content-Type': 'application/merge-patch+json',
    },
  );
  await manager.close();
}
