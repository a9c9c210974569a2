import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { idOf, words } from '../../test/basics';
import { page, listed, sewing, sewingClass, tagged, tailoring } from '../../test/house';
import { open } from '../../test/open';
import { problem, service, signedInAs } from '../../test/service';

const COURSE = '0193c000-0000-7000-8000-0000000000c1';

const session = { ...sewingClass, courseId: COURSE };

const course = { ...tailoring, id: COURSE, nextSession: session.startsAt };

const manager = signedInAs('CENTRE_MANAGER', ['CENTRE_READ', 'COURSE_READ', 'COURSE_MANAGE', 'CENTRE_PEOPLE_READ']);

const oneCourse = [
  manager,
  http.get(`*/courses/${COURSE}`, () => tagged(course)),
  http.get(`*/courses/${COURSE}/sessions`, () => listed([session])),
  http.get(`*/histories/course/${COURSE}`, () => page([])),
  http.get('*/centres/*/rooms', () => listed([sewing])),
  http.get(`*/activities/${idOf('a1')}`, () => problem(404, 'not-found')),
];

test('aMoveSaysFirstWithWhatItClashesAndNothingIsSentBefore', async () => {
  const sent: unknown[] = [];
  service.use(
    ...oneCourse,
    http.get('*/centres/*/availability', () => HttpResponse.json({ rooms: [], times: [] })),
    http.post(`*/courses/${COURSE}/session-previews`, async ({ request }) => {
      const { startsAt } = (await request.json()) as { startsAt: string };
      return HttpResponse.json({
        clashes: startsAt.endsWith('09:00')
          ? []
          : [
              {
                kind: 'TEACHER',
                startsAt: '2099-11-24T13:00',
                endsAt: '2099-11-24T15:00',
                sessionId: idOf('s9'),
                title: words('Literacy'),
                names: ['Runak Ali'],
              },
            ],
      });
    }),
    http.patch(`*/sessions/${idOf('s1')}`, async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json());
      return tagged({ ...session, startsAt: '2099-11-24T13:00', endsAt: '2099-11-24T16:00', version: 4 });
    }),
  );
  const { user } = await open(`/courses/${COURSE}`);
  await user.click(await screen.findByRole('button', { name: 'Move this session' }));
  const dialog = within(screen.getByRole('dialog', { hidden: true }));
  await dialog.findByText('Nothing stands in the way.');
  await user.clear(dialog.getByLabelText('From'));
  await user.type(dialog.getByLabelText('From'), '13');
  await user.clear(dialog.getByLabelText('To'));
  await user.type(dialog.getByLabelText('To'), '16');
  expect(await dialog.findByText(/Runak Ali.*teaches.*Literacy/)).toBeInTheDocument();
  expect(sent).toEqual([]);
  await user.click(dialog.getByRole('button', { name: 'Move it', hidden: true }));
  expect(await screen.findByText(/^Moved to/)).toBeInTheDocument();
  expect(sent[0]).toBe('"3.en.record"');
  expect(sent[1]).toMatchObject({ startsAt: '2099-11-24T13:00', endsAt: '2099-11-24T16:00', roomId: sewing.id });
});

test('whoIsOutsideTheGroupSeesAPrivateSession', async () => {
  service.use(
    signedInAs('FACILITATOR', ['CENTRE_READ', 'COURSE_READ']),
    http.get('*/courses', () =>
      page([{ ...course, privateSession: true, title: null, activityId: null, type: null, teachers: [] }]),
    ),
  );
  await open('/courses');
  expect(await screen.findByRole('link', { name: 'Private session' })).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'Plan a course' })).not.toBeInTheDocument();
});

test('theWeekStandsFromSaturdayAndASessionOpensItsMenu', async () => {
  service.use(
    manager,
    http.get('*/sessions', () => listed([session])),
    http.get('*/centres/*/room-holds', () => listed([])),
    http.get('*/centres/*/rooms', () => listed([sewing])),
  );
  const { user } = await open('/calendar?day=2099-11-24&view=week', 'ckb');
  expect(await screen.findByText('لە 21ی تشرینی دووەم تا 27ی تشرینی دووەم')).toBeInTheDocument();
  const [block] = await screen.findAllByRole('button', { name: /Tailoring ک/ });
  await user.click(block as HTMLElement);
  expect(await screen.findByText('گواستنەوە')).toBeInTheDocument();
});

test('aWeekShadesClosedHoursKeepsAnEmptyWeekendNarrowAndCountsWhatHasNoRoomBesideTheOthers', async () => {
  const eight = Array.from({ length: 8 }, (_, index) => ({
    ...{ ...session, id: idOf(`b${index}`), startsAt: `2099-11-24T09:0${index}`, endsAt: '2099-11-24T11:00' },
  }));
  service.use(
    manager,
    http.get('*/sessions', () => listed(eight)),
    http.get('*/centres/*/room-holds', () => listed([])),
    http.get('*/centres/*/rooms', () => listed([sewing])),
  );
  const { user, router } = await open('/calendar?day=2099-11-24&view=week');
  const tuesday = within(await screen.findByRole('region', { name: 'Tuesday 24' }));
  const saturday = await screen.findByRole('region', { name: 'Saturday 21, closed' });
  expect(saturday).toHaveClass('bare');
  expect(saturday.querySelectorAll('.shut')).toHaveLength(1);
  expect(tuesday.getAllByRole('button', { name: /Tailoring/ })).toHaveLength(2);
  await user.click(tuesday.getByRole('button', { name: '6 more on Tuesday 24' }));
  expect(router.state.location.search).toMatchObject({ view: 'day', day: '2099-11-24' });
});

test('whoWasQuickerIsSaidWhereItWasSent', async () => {
  service.use(
    ...oneCourse,
    http.post(`*/courses/${COURSE}/session-previews`, () => HttpResponse.json({ clashes: [] })),
    http.get('*/centres/*/availability', () => HttpResponse.json({ rooms: [], times: [] })),
    http.patch(`*/sessions/${idOf('s1')}`, () =>
      problem(409, 'state-conflict', [{ pointer: '/roomId', code: 'room-taken', message: 'The room is taken then.' }]),
    ),
  );
  const { user } = await open(`/courses/${COURSE}`);
  await user.click(await screen.findByRole('button', { name: 'Move this session' }));
  await user.type(screen.getByLabelText(/^Topic/), ' and zips');
  await user.click(screen.getByRole('button', { name: 'Move it', hidden: true }));
  expect(await screen.findByText('The room is taken then.')).toBeInTheDocument();
});
