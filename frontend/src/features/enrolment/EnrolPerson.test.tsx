import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import type { CoursePlaces } from '../../api/contract';
import { idOf } from '../../test/basics';
import { page, stamped, tailoring } from '../../test/house';
import { open } from '../../test/open';
import { everything, recordOf, sara, service, signedInAs } from '../../test/service';
import { standingOf } from './standing';

const places: CoursePlaces = {
  ...{ selection: 'FIRST_COME', capacity: 16, taken: 16, offered: 1, waiting: 4, waitingPlaces: 10, applying: 0 },
  childcare: { seats: 0, taken: 0, queue: 0 },
  mix: { women: 9, men: 7, notRecorded: 0, ages: [] },
};
let sent: unknown[];
let now: CoursePlaces;

beforeEach(() => {
  sent = [];
  now = places;
  const course = {
    ...tailoring,
    state: 'ANNOUNCED' as const,
    selection: 'FIRST_COME' as const,
    childcareSeats: 0,
  };
  service.use(
    signedInAs('REGISTRAR', [...everything, 'COURSE_READ', 'ENROLMENT_MANAGE']),
    http.get('*/participants/:id/enrolments', () => page([])),
    http.get('*/api/v1/courses', () => page([course])),
    http.get('*/courses/:id/places', () => HttpResponse.json(now)),
    http.post('*/courses/:id/enrolments', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(
        {
          ...{ id: idOf('e1'), courseId: tailoring.id, state: now.taken < 16 ? 'ENROLLED' : 'WAITLISTED' },
          person: { id: sara.id, reference: sara.reference, name: sara.name, sex: sara.sex },
          ...{ childcareWish: 'NONE', childcareChildren: 0, childcareGiven: false, childcareQueued: false },
          ...{ appliedAt: '2026-11-24T08:00:00Z', offerPaused: false, ...stamped },
        },
        { status: 201 },
      );
    }),
    http.post('*/api/v1/participants', () =>
      HttpResponse.json(recordOf({ ...sara, kind: 'WALK_IN' }), { status: 201 }),
    ),
  );
});

test('fromThePersonIntoAFullCourseTheNumberInLineIsAskedAboutFirst', async () => {
  const { user } = await open(`/people/${sara.id}`);
  await user.click(await screen.findByRole('button', { name: 'Enrol in a course' }));
  await user.click(await screen.findByRole('button', { name: /Tailoring/ }));
  expect(await screen.findByText('The course is full. The next in line is number 5.')).toBeInTheDocument();
  expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Put in line as number 5' }));
  expect(await screen.findByText(/waits\.$/)).toBeInTheDocument();
  expect(sent).toEqual([expect.objectContaining({ participantId: sara.id, takesPlaceAtOnce: false })]);
});

test('whoWalkedInGoesStraightIntoAClassThatHasAPlace', async () => {
  now = { ...places, taken: 13, waiting: 0 };
  const { user } = await open('/people/walk-in');
  await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Sara');
  await user.click(screen.getByRole('radio', { name: /Female$/ }));
  await user.click(screen.getByRole('radio', { name: /18–24/ }));
  await user.click(screen.getByRole('button', { name: 'Write down' }));
  await user.click(await screen.findByRole('button', { name: 'Enrol in a course' }));
  await user.click(await screen.findByRole('button', { name: /Tailoring/ }));
  expect(await screen.findByText('3 places are free.')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Add somebody' }));
  expect(await screen.findByText(/is in the course\.$/)).toBeInTheDocument();
  expect(sent).toEqual([expect.objectContaining({ participantId: sara.id, takesPlaceAtOnce: true })]);
});

test('aStreamHasPlacesOfItsOwnAndALineThatIsFullTakesNobody', () => {
  const streams: CoursePlaces = {
    ...{ ...places, selection: 'STREAMS', taken: 12 },
    streamA: { places: 8, taken: 8 },
    streamB: { places: 8, taken: 4 },
  };
  expect(standingOf(streams, undefined)).toEqual({ as: 'UNSAID' });
  expect(standingOf(streams, 'A')).toEqual({ as: 'LINE' });
  expect(standingOf(streams, 'B')).toEqual({ as: 'FREE', free: 4 });
  expect(standingOf({ ...places, waiting: 10 }, undefined)).toEqual({ as: 'NOBODY' });
  expect(standingOf({ ...places, selection: 'SCORED' }, undefined)).toEqual({ as: 'COMMITTEE' });
});
