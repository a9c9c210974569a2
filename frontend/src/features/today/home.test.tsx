import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { afterEach, expect, test, vi } from 'vitest';
import { stamped } from '../../test/house';
import { open } from '../../test/open';
import { everything, KIRKUK, problem, sara, service, signedInAs } from '../../test/service';

/** A busy machine takes its time until the first screen stands. */
const SOON = { timeout: 15_000 };
const course = '0193d100-0000-7000-8000-000000000001';
const session = {
  id: '0193d100-0000-7000-8000-000000000002',
  courseId: course,
  centreId: KIRKUK,
  roomId: null,
  startsAt: '2026-11-24T09:00',
  endsAt: '2026-11-24T10:30',
  state: 'PLANNED',
  sheet: 'NOT_TAKEN',
  privateSession: false,
  shape: 'CLOSED_GROUP',
  title: { en: 'English A1', ar: 'الإنكليزية', ckb: 'ئینگلیزی' },
  teachers: [],
  mine: false,
  capacity: 18,
  placesTaken: 12,
  childcareSeats: 0,
  sequence: 0,
  ...stamped,
};

type Day = { tasks: object[]; sessions?: object[]; may?: string[] };

function aCentreWhere({ tasks, sessions = [session], may = [] }: Day) {
  service.use(
    signedInAs('CENTRE_MANAGER', [
      ...everything,
      'COURSE_READ',
      'ROSTER_READ',
      'ATTENDANCE_MARK',
      'SESSION_OF_ANYBODY',
      ...may,
    ]),
    http.get('*/api/v1/sessions', () => HttpResponse.json({ items: sessions })),
    http.get('*/api/v1/tasks', () =>
      HttpResponse.json({ items: tasks.map((task) => ({ centreId: KIRKUK, ...task })) }),
    ),
    http.get('*/api/v1/centres/:id/headcounts', () =>
      HttpResponse.json({ day: '2026-11-25', people: 12, children: 3, sessions: [] }),
    ),
  );
}

afterEach(() => {
  vi.useRealTimers();
});

test('inTheEveningTheNextDayComesFirstAndTheOneThatIsOverAfterIt', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T20:00+03:00') });
  const tomorrow = { ...session, id: course, startsAt: '2026-11-25T09:00', endsAt: '2026-11-25T10:30' };
  aCentreWhere({ tasks: [] });
  const asked: string[] = [];
  service.use(
    http.get('*/api/v1/sessions', ({ request }) => {
      const { searchParams: within } = new URL(request.url);
      const [from, to] = [within.get('from') ?? '', within.get('to') ?? ''];
      asked.push(`${from} ${to}`);
      const on = (day: string) => from <= day && day <= to;
      return HttpResponse.json({ items: [session, tomorrow].filter(({ startsAt }) => on(startsAt.slice(0, 10))) });
    }),
  );
  await open('/');
  const days = async () => (await screen.findAllByRole('heading', { level: 2 })).map(({ textContent }) => textContent);
  await waitFor(
    async () => expect((await days()).slice(0, 2)).toEqual(['Next day: tomorrow 1', 'The day that was 1']),
    SOON,
  );
  expect(asked).toEqual(['2026-11-24 2026-11-30']);
});

test('nothingWaitingIsAGoodDayAndSaysSo', async () => {
  aCentreWhere({ tasks: [] });
  await open('/');
  expect(await screen.findByText('Nothing waits for you. It is a good day.', {}, SOON)).toBeVisible();
});

test('whoStoppedComingIsNamedWithTheWayToThem', async () => {
  aCentreWhere({
    tasks: [
      {
        kind: 'ABSENT_IN_A_ROW',
        courseId: course,
        title: session.title,
        sessionId: null,
        participantId: sara.id,
        reference: sara.reference,
        name: sara.name,
        day: '2026-11-20',
        people: 1,
      },
    ],
  });
  await open('/');
  const way = await screen.findByRole('link', { name: /Get in touch: .*سارة أحمد/ }, SOON);
  expect(way).toHaveAttribute('href', `/people/${sara.id}`);
});

test.each([
  { whoever: 'issuesThem', may: ['CERTIFICATE_ISSUE'], leads: `/courses/${course}/certificates` },
  { whoever: 'doesNot', may: [], leads: `/courses/${course}` },
])('certificatesToIssueLeadTo $leads for whoever $whoever', async ({ may, leads }) => {
  const waiting = {
    kind: 'CERTIFICATES_TO_ISSUE',
    courseId: course,
    title: session.title,
    sessionId: null,
    participantId: null,
    day: '2026-11-20',
    people: 3,
  };
  aCentreWhere({ tasks: [waiting], may });
  await open('/');
  expect(await screen.findByRole('link', { name: /Issue: .*English A1/ }, SOON)).toHaveAttribute('href', leads);
});

test('manyTasksOfOneKindDoNotHideTheOthers', async () => {
  const missing = (number: number) => ({
    kind: 'SHEET_MISSING',
    courseId: course,
    title: session.title,
    sessionId: `0193d100-0000-7000-8000-0000000001${number}`,
    participantId: null,
    day: '2026-11-20',
    people: 0,
  });
  aCentreWhere({ tasks: Array.from({ length: 40 }, (_, index) => missing(10 + index)) });
  const { user } = await open('/');
  expect(await screen.findAllByRole('link', { name: /Take the sheet/ }, SOON)).toHaveLength(5);
  await user.click(screen.getByRole('button', { name: 'Show 35 more' }));
  expect(screen.getAllByRole('link', { name: /Take the sheet/ })).toHaveLength(40);
});

test('aSessionOfSomebodyElseIsAWayToItsCourseForWhoTakesOnlyTheirOwn', async () => {
  aCentreWhere({ tasks: [] });
  service.use(signedInAs('FACILITATOR', ['CENTRE_READ', 'COURSE_READ', 'ROSTER_READ', 'ATTENDANCE_MARK']));
  await open('/');
  const way = await screen.findByRole('link', { name: /English A1/ }, SOON);
  expect(way).toHaveAttribute('href', `/courses/${course}`);
});

test('whatCannotBeReadSaysSoAndTheRestStandsThere', async () => {
  aCentreWhere({ tasks: [] });
  service.use(http.get('*/api/v1/tasks', () => problem(500, 'internal-error')));
  await open('/');
  expect(await screen.findByRole('link', { name: /English A1/ }, SOON)).toBeVisible();
  expect(await screen.findByText('Refused: internal-error', {}, SOON)).toBeVisible();
});
