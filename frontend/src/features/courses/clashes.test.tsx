import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test, vi } from 'vitest';
import { idOf, words } from '../../test/basics';
import { page, listed, sewing, sewingClass, staff, tagged, tailoring } from '../../test/house';
import { open } from '../../test/open';
import { problem, service, signedInAs } from '../../test/service';

const COURSE = '0193c000-0000-7000-8000-0000000000c1';
const HALL = '0193d000-0000-7000-8000-000000000002';

const hall = { ...sewing, id: HALL, name: words('Hall'), kind: 'HALL', capacity: 60 };

const session = { ...sewingClass, courseId: COURSE };

const course = {
  ...tailoring,
  id: COURSE,
  state: 'PLANNED',
  selection: 'FIRST_COME',
  streamAPlaces: null,
  streamBPlaces: null,
  teachers: [{ staffMemberId: staff.id, name: staff.name, role: 'TRAINER' }],
  announcedAt: null,
  placesTaken: 0,
  childcareTaken: 0,
  nextSession: session.startsAt,
};

const taken = (day: number) => ({
  pointer: '/roomId',
  code: 'room-has-session',
  message: `On 2099-11-${day}, 09:00–12:00, the room has “Literacy”.`,
});
const busy = {
  pointer: '/teachers',
  code: 'teacher-busy',
  message: 'On 2099-11-24, 09:00–12:00, Nadia Salim has another session.',
};

const free = {
  rooms: [{ id: HALL, name: words('Hall'), capacity: 60, stepFree: true }],
  times: [
    { day: null, startTime: '13:00', endTime: '16:00' },
    { day: null, startTime: '08:30', endTime: '11:30' },
  ],
};

function house(refusals: { pointer: string; code: string; message: string }[][]) {
  const sent: Record<string, unknown>[] = [];
  const asked: URLSearchParams[] = [];
  service.use(
    signedInAs('CENTRE_MANAGER', ['CENTRE_READ', 'COURSE_READ', 'COURSE_MANAGE', 'CENTRE_PEOPLE_READ']),
    http.get(`*/courses/${COURSE}`, () => tagged(course)),
    http.get(`*/courses/${COURSE}/sessions`, () => listed([session])),
    http.get('*/centres/*/rooms', () => listed([sewing, hall])),
    http.get('*/staff', () => page([staff])),
    http.get('*/activities', () => page([])),
    http.get(`*/activities/${idOf('a1')}`, () => problem(404, 'not-found')),
    http.get(`*/courses/${COURSE}/places`, () => problem(404, 'not-found')),
    http.get('*/centres/*/availability', ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return HttpResponse.json(free);
    }),
    http.patch(`*/courses/${COURSE}`, async ({ request }) => {
      sent.push((await request.json()) as Record<string, unknown>);
      const refusal = refusals.shift();
      return refusal ? problem(409, 'state-conflict', refusal) : tagged(course);
    }),
  );
  return { sent, asked };
}

async function changed(refusals: Parameters<typeof house>[0]) {
  const seen = vi.fn();
  HTMLElement.prototype.scrollIntoView = function scrollIntoView() {
    seen(this);
  };
  const { sent, asked } = house(refusals);
  const { user } = await open(`/courses/${COURSE}/edit`);
  const places = await screen.findByLabelText('Places');
  await user.clear(places);
  await user.type(places, '12');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByRole('alert');
  return { user, sent, asked, seen };
}

test('clashesAreGroupedWithHowOftenAndTheRestFolded', async () => {
  await changed([[taken(22), taken(24), taken(26), taken(28), taken(29), busy]]);
  expect(screen.getByRole('alert')).toHaveTextContent('It clashes with');
  const room = screen.getByText(/^The room is taken/).closest('.clashing') as HTMLElement;
  expect(within(room).getByText('5')).toBeInTheDocument();
  expect(within(room).getAllByRole('listitem')).toHaveLength(5);
  expect(
    within(room)
      .getByText(/All the others/)
      .closest('details'),
  ).not.toHaveAttribute('open');
  expect(
    within(room)
      .getByText(/2099-11-26/)
      .closest('details'),
  ).toBeNull();
  expect(
    within(room)
      .getByText(/2099-11-28/)
      .closest('details'),
  ).not.toBeNull();
  expect(screen.getByText(/^Who teaches it is busy/)).toBeInTheDocument();
});

test('aFreeRoomIsTakenWithOnePressAndTheNextSaveSendsIt', async () => {
  const { user, sent, asked, seen } = await changed([[taken(24)]]);
  expect(screen.getByRole('alert')).toHaveTextContent('The room is taken');
  await user.click(await screen.findByRole('button', { name: /Hall.*for 60/ }));
  expect(asked[0]?.getAll('weekday')).toEqual(['SUNDAY', 'TUESDAY']);
  expect(asked[0]?.get('people')).toBe('12');
  expect(asked[0]?.getAll('teacherId')).toEqual([staff.id]);
  expect(screen.getByLabelText('Room')).toHaveValue(HALL);
  expect(document.activeElement).toHaveTextContent(/Chosen:.*Hall/);
  expect(seen).toHaveBeenLastCalledWith(document.activeElement);
  expect(screen.queryByText(/has “Literacy”/)).not.toBeInTheDocument();
  await user.click(within(document.activeElement as HTMLElement).getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(sent[1]).toEqual({ roomId: HALL, capacity: 12 }));
});

test('whatAnotherRoomDoesNotSolveStaysAndATimeSolvesAll', async () => {
  const { user, sent } = await changed([[taken(24), busy]]);
  await user.click(await screen.findByRole('button', { name: /Hall/ }));
  expect(screen.queryByText(/has “Literacy”/)).not.toBeInTheDocument();
  expect(document.activeElement).toHaveTextContent('Nadia Salim has another session');
  await user.click(await screen.findByRole('button', { name: /13:00–16:00/ }));
  expect(screen.getByLabelText('From')).toHaveValue('13:00');
  expect(screen.queryByText(/another session/)).not.toBeInTheDocument();
  await user.click(within(document.activeElement as HTMLElement).getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(sent[1]).toEqual({ roomId: HALL, capacity: 12, startTime: '13:00', endTime: '16:00' }));
});

test('aRefusalThatIsNoClashKeepsItsOwnWords', async () => {
  await changed([[{ pointer: '/state', code: 'course-over', message: 'The course is over.' }]]);
  expect(screen.getByRole('alert')).toHaveTextContent('The course is over.');
  expect(screen.queryByText('Free times')).not.toBeInTheDocument();
});

test('twoWhoMoveASessionAtOnceBothSeeBothAndWhatWasTypedStays', async () => {
  const sent: unknown[] = [];
  house([]);
  service.use(
    http.post(`*/courses/${COURSE}/session-previews`, () => HttpResponse.json({ clashes: [] })),
    http.get(`*/sessions/${idOf('s1')}`, () =>
      tagged({ ...session, startsAt: '2099-11-24T10:00', endsAt: '2099-11-24T13:00', topic: 'Zips', version: 4 }),
    ),
    http.patch(`*/sessions/${idOf('s1')}`, async ({ request }) => {
      if (request.headers.get('If-Match') !== '"4.en.record"') return problem(412, 'version-conflict');
      sent.push(await request.json());
      return tagged({ ...session, version: 5 });
    }),
  );
  const { user } = await open(`/courses/${COURSE}`);
  await user.click(await screen.findByRole('button', { name: 'Move this session' }));
  const dialog = within(screen.getByRole('dialog', { hidden: true }));
  await user.clear(dialog.getByLabelText('From'));
  await user.type(dialog.getByLabelText('From'), '11');
  await user.click(dialog.getByRole('button', { name: 'Move it', hidden: true }));
  await user.click(await dialog.findByRole('radio', { name: 'Yours: 11:00', hidden: true }));
  expect(dialog.getByRole('radio', { name: 'In the record now: 10:00', hidden: true })).not.toBeChecked();
  await user.click(dialog.getByRole('button', { name: 'Save what I chose', hidden: true }));
  await waitFor(() =>
    expect(sent).toEqual([
      { startsAt: '2099-11-24T11:00', endsAt: '2099-11-24T13:00', roomId: sewing.id, topic: 'Zips' },
    ]),
  );
});

test('whoCallsOffASessionThatMovedMeanwhileSeesItsNewTimeFirst', async () => {
  const sent: unknown[] = [];
  house([]);
  service.use(
    http.get(`*/sessions/${idOf('s1')}`, () =>
      tagged({ ...session, startsAt: '2099-11-25T10:00', endsAt: '2099-11-25T13:00', version: 4 }),
    ),
    http.post(`*/sessions/${idOf('s1')}/cancellation`, async ({ request }) => {
      sent.push(request.headers.get('If-Match'));
      return sent.length === 1 ? problem(412, 'version-conflict') : tagged({ ...session, state: 'CANCELLED' });
    }),
  );
  const { user } = await open(`/courses/${COURSE}`);
  await user.click(await screen.findByRole('button', { name: /What to do with/ }));
  const dialog = within(screen.getByRole('dialog', { hidden: true }));
  await user.click(dialog.getByRole('button', { name: 'Call off this session', hidden: true }));
  await user.type(dialog.getByLabelText(/^Why/), 'The trainer is ill');
  await user.click(dialog.getByRole('button', { name: 'Call off this session', hidden: true }));
  expect(await dialog.findByText(/25 November.*10:00–13:00/)).toBeInTheDocument();
  expect(dialog.getByLabelText(/^Why/)).toHaveValue('The trainer is ill');
  await user.click(dialog.getByRole('button', { name: 'Call off this session', hidden: true }));
  await waitFor(() => expect(sent).toEqual(['"3.en.record"', '"4.en.record"']));
});

test.each(['Cancel', 'the escape key'])('%s dismisses, whatever was typed', async (way) => {
  house([]);
  const { user } = await open(`/courses/${COURSE}`);
  await user.click(await screen.findByRole('button', { name: 'Call off the course' }));
  const dialog = screen.getByRole('dialog', { hidden: true });
  await user.type(within(dialog).getByLabelText(/^Why/), 'The trainer is ill');
  if (way === 'Cancel') await user.click(within(dialog).getByRole('button', { name: 'Cancel', hidden: true }));
  // What the browser makes of the key.
  else fireEvent(dialog, new Event('cancel'));
  expect(screen.queryByRole('dialog', { hidden: true })).not.toBeInTheDocument();
});
