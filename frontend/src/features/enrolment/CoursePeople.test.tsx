import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import type { Enrolment, ParticipantSummary } from '../../api/contract';
import { idOf, problem } from '../../test/basics';
import { listed, page, sewing, sewingClass, stamped, tagged, tailoring } from '../../test/house';
import { open } from '../../test/open';
import { hemin, sara, service, signedInAs } from '../../test/service';

const COURSE = tailoring.id;
const course = {
  ...tailoring,
  selection: 'FIRST_COME' as const,
  streamAPlaces: null,
  streamBPlaces: null,
  nextSession: sewingClass.startsAt,
};
const held = { ...sewingClass, id: idOf('h1'), startsAt: '2026-09-20T09:00', endsAt: '2026-09-20T12:00' };

function place(person: ParticipantSummary, over: Partial<Enrolment>): Enrolment {
  const { id, reference, name, sex } = person;
  return {
    ...{
      id: idOf(`e${reference.slice(-3)}`),
      courseId: COURSE,
      person: { id, reference, name, sex },
      state: 'ENROLLED',
    },
    ...{ childcareWish: 'NONE', childcareChildren: 0, childcareGiven: false, childcareQueued: false },
    ...{ appliedAt: '2026-09-01T08:00:00Z', offerPaused: false, ...stamped, ...over },
  };
}

const nadia = { ...sara, id: idOf('nadia'), reference: 'KRK-005001-3', name: { given: 'Nadia', father: 'Salim' } };
let read: string[];

beforeEach(() => {
  read = [];
  service.use(
    signedInAs('CENTRE_MANAGER', [
      ...['CENTRE_READ', 'COURSE_READ', 'COURSE_MANAGE', 'ROSTER_READ', 'ENROLMENT_MANAGE', 'ATTENDANCE_MARK'],
      'PARTICIPANT_CONTACT_READ',
    ]),
    http.get(`*/courses/${COURSE}`, () => tagged(course)),
    http.get(`*/courses/${COURSE}/sessions`, () => listed([held, sewingClass])),
    http.get(`*/courses/${COURSE}/places`, () =>
      HttpResponse.json({
        ...{ selection: 'FIRST_COME', capacity: 16, taken: 2, offered: 1, waiting: 1, waitingPlaces: 10, applying: 0 },
        childcare: { seats: 6, taken: 0, queue: 0 },
        mix: { women: 2, men: 0, notRecorded: 0, ages: [] },
      }),
    ),
    http.get(`*/courses/${COURSE}/enrolments`, ({ request }) =>
      page(
        new URL(request.url).searchParams.get('who') === 'IN'
          ? [place(sara, {}), place(hemin, { state: 'OFFERED', offeredUntil: '2099-09-01T08:00:00Z' })]
          : [place(nadia, { state: 'WAITLISTED', place: 1 })],
      ),
    ),
    http.get(`*/courses/${COURSE}/attendance-grid`, () =>
      HttpResponse.json({
        days: [{ sessionId: held.id, startsAt: held.startsAt, session: 'PLANNED', sheet: 'LOCKED' }],
        lines: [
          {
            participantId: sara.id,
            ...{ reference: sara.reference, name: sara.name, rate: { attended: 1, held: 1, excused: 0 } },
            cells: [{ enrolled: true, conflict: false, mark: 'LATE', key: null }],
          },
        ],
      }),
    ),
    http.get(`*/courses/${COURSE}/completion`, () =>
      HttpResponse.json({ over: false, percentNeeded: 80, sheetsMissing: 0, items: [] }),
    ),
    http.get(`*/courses/${COURSE}/tracers`, () => listed([])),
    http.get('*/participants/*/contact', ({ request }) => {
      read.push(new URL(request.url).pathname.split('/').at(-2) as string);
      return tagged({
        ...{ phone: '+9647701234567', whose: 'SHARED', askFor: 'Umm Sinan', consent: 'GIVEN', usable: true },
        ...{ mayCall: true, mayWrite: false, maySayCentre: false, womanCallerOnly: false, bestHours: [], version: 1 },
      });
    }),
    http.get(`*/activities/${idOf('a1')}`, () => problem(404, 'not-found')),
    http.get(`*/histories/course/${COURSE}`, () => page([])),
    http.get('*/centres/*/rooms', () => listed([sewing])),
  );
});

const list = async (name: string) => within(await screen.findByRole('list', { name }));

test('whoIsInStandsWithTheirLastSessionsAndAnOfferedPlaceIsCountedOnce', async () => {
  await open(`/courses/${COURSE}`);
  const inIt = await list('In the course');
  expect(await inIt.findByRole('img', { name: /Last sessions: late/i })).toBeInTheDocument();
  expect(inIt.getAllByRole('listitem')).toHaveLength(1);
  expect(screen.getByRole('heading', { name: 'In the course 1' })).toBeInTheDocument();
  const offered = await list('A place is offered');
  expect(offered.getByText(/هێمن/)).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: 'A place is offered 1' })).toBeInTheDocument();
});

test('whoWaitsIsCalledFromTheListAndNoNumberIsReadBeforeItIsAskedFor', async () => {
  const { user } = await open(`/courses/${COURSE}`);
  const phone = await (await list('Waiting')).findByRole('button', { name: /Phone of .*Nadia/ });
  expect(read).toEqual([]);
  await user.click(phone);
  const said = await (await list('Waiting')).findByRole('status');
  expect(await within(said).findByRole('link')).toHaveAttribute('href', 'tel:+9647701234567');
  expect(said).toHaveTextContent(/Umm Sinan.*Do not name the centre/);
  expect(read).toEqual([nadia.id]);
});

test('aCourseWhoseDaysAreOverOffersNoAdding', async () => {
  service.use(http.get(`*/courses/${COURSE}`, () => tagged({ ...course, endsOn: '2026-10-01' })));
  await open(`/courses/${COURSE}`);
  await list('In the course');
  expect(screen.queryByRole('button', { name: 'Add somebody' })).not.toBeInTheDocument();
});

test('nothingIsClaimedOfWhatComesNextWhileItIsOnItsWay', async () => {
  let arrive = () => {};
  service.use(
    http.get(`*/courses/${COURSE}/sessions`, async () => {
      await new Promise<void>((done) => {
        arrive = done;
      });
      return listed([held]);
    }),
  );
  await open(`/courses/${COURSE}`);
  await list('In the course');
  expect(screen.queryByText('No session is still to come.')).not.toBeInTheDocument();
  arrive();
  expect(await screen.findByText('No session is still to come.')).toBeInTheDocument();
});

test('onePageHasOneFilledButton', async () => {
  await open(`/courses/${COURSE}`);
  await list('Waiting');
  expect(document.querySelectorAll('#main .btn.primary')).toHaveLength(1);
});

test('whoWasCompletedByASlipIsInTheCourseAgainByOneTapAndTheWayBackStaysInSight', async () => {
  const sent: unknown[] = [];
  const done = place(sara, { state: 'ENROLLED' });
  let completed = false;
  service.use(
    http.get(`*/courses/${COURSE}/completion`, () =>
      HttpResponse.json({
        ...{ over: true, percentNeeded: 80, sheetsMissing: 0 },
        items: completed ? [] : [{ enrolment: done, held: 5, attended: 5, meetsRule: true, certificate: 'ATTENDANCE' }],
      }),
    ),
    http.post(`*/courses/${COURSE}/completion`, () => {
      completed = true;
      return HttpResponse.json({ items: [done] });
    }),
    http.post(`*/courses/${COURSE}/completion/withdrawal`, async ({ request }) => {
      completed = false;
      sent.push(await request.json());
      return HttpResponse.json({ items: [done] });
    }),
  );
  const { user } = await open(`/courses/${COURSE}`);
  await user.click(await screen.findByRole('button', { name: 'Complete 1 person' }));
  expect(await screen.findByRole('button', { name: 'Take back that 1 person completed' })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByText('1 person is in the course as before.')).toBeInTheDocument();
  expect(await screen.findByRole('button', { name: 'Complete 1 person' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /Take back/ })).not.toBeInTheDocument();
  expect(sent).toEqual([{ enrolmentIds: [done.id] }]);
});
