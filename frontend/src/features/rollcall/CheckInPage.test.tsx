import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { idOf } from '../../test/basics';
import { dayOf, isoDay } from '../../i18n/dates';
import { refresh } from '../../offline/outbox';
import { forgetAll, keepNothing } from '../../test/memoryDatabase';
import { open } from '../../test/open';
import { hemin, KIRKUK, problem, sara, service, signedInAs } from '../../test/service';

vi.mock('../../offline/database', () => import('../../test/memoryDatabase'));

const ME = '0193a000-0000-7000-8000-000000000001';
const FIRST = '0193e000-0000-7000-8000-000000000001';
const SECOND = '0193e000-0000-7000-8000-000000000002';
const today = isoDay(dayOf(new Date()));

type Sent = { device: string; marks: { participantId: string; counter: number; mark: string }[] };
let sent: Sent[];
let came: Record<string, { mark: string | null; standing: object[] }>;

function session(id: string, hour: string, part: object = {}) {
  return {
    id,
    courseId: id,
    centreId: KIRKUK,
    from: `${today}T${hour}:00`,
    to: `${today}T${hour}:50`,
    state: 'PLANNED',
    sheet: 'OPEN',
    privateSession: false,
    shape: 'CLOSED_GROUP',
    title: { en: `Class at ${hour}`, ar: 'درس', ckb: 'وانە' },
    teachers: [],
    mine: true,
    capacity: 18,
    placesTaken: 1,
    childcareSeats: 0,
    sequence: 0,
    version: 0,
    ...part,
  };
}

function sheet(id: string, people: (typeof sara)[], part: object = {}) {
  return http.get(`*/api/v1/sessions/${id}/sheet`, () =>
    HttpResponse.json({
      sessionId: id,
      courseId: id,
      centreId: KIRKUK,
      title: { en: 'Class', ar: 'درس', ckb: 'وانە' },
      from: `${today}T09:00`,
      to: `${today}T09:50`,
      session: 'PLANNED',
      sheet: 'OPEN',
      byHeadcount: false,
      inTheRoom: null,
      rows: people.map((person) => ({
        reference: person.reference,
        name: person.name,
        walkIn: false,
        attendance: { participantId: person.id, mark: null, conflict: false, standing: [], ...came[person.id] },
      })),
      headcount: [],
      scan: 'MISSING',
      scans: [],
      version: 1,
      ...part,
    }),
  );
}

afterEach(() => {
  vi.unstubAllGlobals();
});

beforeEach(async () => {
  vi.stubGlobal('indexedDB', {});
  forgetAll();
  await refresh();
  sent = [];
  came = {};
  service.use(
    signedInAs('FACILITATOR', ['CENTRE_READ', 'COURSE_READ', 'ROSTER_READ', 'ATTENDANCE_MARK']),
    http.get('*/api/v1/sessions', () =>
      HttpResponse.json({ items: [session(FIRST, '09'), session(SECOND, '13')], next: null }),
    ),
    http.get('*/api/v1/courses/:id/enrolments', () => HttpResponse.json({ items: [], next: null })),
    sheet(FIRST, [sara]),
    sheet(SECOND, [hemin]),
    http.post('*/api/v1/sessions/:id/attendance-marks', async ({ request }) => {
      const body = (await request.json()) as Sent;
      sent.push(body);
      const held = body.marks.map(({ participantId, counter, mark }) => ({
        participantId,
        mark: mark === 'CLEARED' ? null : mark,
        conflict: false,
        standing:
          mark === 'CLEARED'
            ? []
            : [
                {
                  device: body.device,
                  counter,
                  mark,
                  markedAt: new Date().toISOString(),
                  markedBy: { subject: ME, displayName: 'Avan Omar' },
                },
              ],
      }));
      for (const one of held) came[one.participantId] = one;
      return HttpResponse.json({
        results: body.marks.map(({ counter }) => ({ counter, outcome: 'STORED', errors: [] })),
        held,
        sheet: 'OPEN',
        version: 2,
      });
    }),
  );
});

async function atTheDesk() {
  const { user } = await open(`/checkin?session=${FIRST}`);
  const field = await screen.findByRole('combobox', { name: 'Card, number or name' }, { timeout: 15_000 });
  await waitFor(() => expect(field).toHaveFocus());
  return user;
}
const verdict = () => document.querySelector('.verdict') as HTMLElement;
const marksSent = () => sent.flatMap(({ marks }) => marks.map(({ mark }) => mark));

it('whoIsOnTheSheetIsWelcomeAndMarkedAsInRollCall', async () => {
  const user = await atTheDesk();
  await user.keyboard(`${sara.reference}{Enter}`);
  await waitFor(() => expect(verdict()).toHaveTextContent('Welcome'));
  expect(verdict()).toHaveTextContent('سارة أحمد');
  expect(verdict()).toHaveClass('reed');
  await waitFor(() => expect(marksSent()).toEqual(['PRESENT']));
  await user.keyboard(`${sara.reference}{Enter}`);
  await waitFor(() => expect(verdict()).toHaveTextContent('Already in'));
  expect(verdict()).toHaveTextContent(/Since today/);
  expect(marksSent()).toEqual(['PRESENT']);
});

it('aPhoneShowsItsKeysOnlyToWhoTouchesTheField', async () => {
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes('coarse'), addEventListener() {} }));
  const user = await atTheDesk();
  const field = screen.getByRole('combobox', { name: 'Card, number or name' });
  expect(field).toHaveAttribute('inputmode', 'none');
  await user.click(field);
  expect(field).toHaveAttribute('inputmode', 'text');
  await user.keyboard(`${sara.reference}{Enter}`);
  await waitFor(() => expect(verdict()).toHaveTextContent('Welcome'));
  expect(field).toHaveAttribute('inputmode', 'none');
});

it('undoTakesTheLastOneBack', async () => {
  const user = await atTheDesk();
  await user.keyboard(`${sara.reference}{Enter}`);
  await waitFor(() => expect(marksSent()).toEqual(['PRESENT']));
  const last = await screen.findByRole('list', { name: 'Let in last' });
  await user.click(within(last).getByRole('button', { name: /Undo/ }));
  await waitFor(() => expect(marksSent()).toEqual(['PRESENT', 'CLEARED']));
  await waitFor(() => expect(screen.queryByRole('list', { name: 'Let in last' })).toBeNull());
});

it('whoHasAnotherSessionTodayIsLetInThere', async () => {
  const user = await atTheDesk();
  await user.keyboard(`${hemin.reference}{Enter}`);
  await waitFor(() => expect(verdict()).toHaveTextContent('In another session today'));
  expect(verdict()).toHaveTextContent('Class at 13');
  expect(marksSent()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Let in there' }));
  await waitFor(() => expect(verdict()).toHaveTextContent('Welcome'));
  await waitFor(() => expect(sent[0]?.marks[0]?.participantId).toBe(hemin.id));
});

it('nobodyIsLetInWhereTheSheetIsFinished', async () => {
  const third = '0193e000-0000-7000-8000-000000000003';
  service.use(
    http.get('*/api/v1/sessions', () =>
      HttpResponse.json({ items: [session(FIRST, '09'), session(SECOND, '13'), session(third, '17')], next: null }),
    ),
    sheet(SECOND, [hemin], { sheet: 'LOCKED' }),
    sheet(third, [hemin]),
  );
  const user = await atTheDesk();
  await user.keyboard(`${hemin.reference}{Enter}`);
  await waitFor(() => expect(verdict()).toHaveTextContent('In another session today'));
  expect(verdict()).toHaveTextContent('Class at 17');
});

it('whoWaitsForAPlaceIsToldSoAndMaySitIn', async () => {
  service.use(
    http.get('*/api/v1/courses/:id/enrolments', () =>
      HttpResponse.json({
        items: [
          {
            id: idOf('e'),
            courseId: FIRST,
            person: { id: idOf('p'), reference: 'KRK-000007-1', name: sara.name, sex: 'FEMALE' },
            state: 'WAITLISTED',
            place: 2,
            childcareWish: 'NONE',
            childcareChildren: 0,
            childcareGiven: false,
            childcareQueued: false,
            appliedAt: '2026-11-01T08:00:00Z',
            offerPaused: false,
            version: 0,
          },
        ],
        next: null,
      }),
    ),
  );
  const user = await atTheDesk();
  await user.keyboard('KRK-000007-1{Enter}');
  await waitFor(() => expect(verdict()).toHaveTextContent('On the waiting list'));
  expect(verdict()).toHaveTextContent('Place 2 in line');
  expect(screen.getByRole('button', { name: 'Add to today’s sheet' })).toBeVisible();
});

it('aCardNobodyKnowsIsRedWithWhatToDo', async () => {
  service.use(
    http.post('*/api/v1/sessions/:id/walk-ins', () =>
      problem(422, 'validation-failed', [{ pointer: '/reference', code: 'person-unknown', message: 'Nobody' }]),
    ),
  );
  const user = await atTheDesk();
  await user.keyboard('KRK-999999-9{Enter}');
  await waitFor(() => expect(verdict()).toHaveTextContent('Not known'));
  expect(verdict()).toHaveClass('clay');
  await user.click(screen.getByRole('button', { name: 'Add to today’s sheet' }));
  await waitFor(() => expect(verdict()).toHaveTextContent('Not known'));
});

it('whoForgotTheCardIsFoundByName', async () => {
  const user = await atTheDesk();
  await user.keyboard('ساره');
  expect(await screen.findByRole('option', { name: /سارة أحمد/, selected: true })).toBeVisible();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(verdict()).toHaveTextContent('Welcome'));
});

it('aSearchOfTheRegisterThatFailsSaysSoAndIsTriedAgain', async () => {
  let fails = true;
  service.use(
    signedInAs('FACILITATOR', ['CENTRE_READ', 'COURSE_READ', 'ROSTER_READ', 'ATTENDANCE_MARK', 'PARTICIPANT_SEARCH']),
    http.post('*/api/v1/participants/searches', () =>
      fails
        ? problem(422, 'validation-failed')
        : HttpResponse.json({
            items: [{ participant: hemin, match: 'SAME_SPELLING' }],
            more: false,
            matching: { people: 1, orMore: false },
          }),
    ),
  );
  const user = await atTheDesk();
  await user.keyboard('Hemin');
  const alert = await screen.findByRole('alert');
  fails = false;
  await user.click(within(alert).getByRole('button', { name: 'Try once more' }));
  expect(await screen.findByRole('option', { name: /not on this sheet/ })).toBeVisible();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

it('whatAnotherWindowSentIsSeenHereAtOnce', async () => {
  await atTheDesk();
  const { watchTaken } = await import('../../offline/courier');
  const heard: string[] = [];
  const stop = watchTaken((sessionId) => heard.push(sessionId));
  const other = new BroadcastChannel('hawsh.taken');
  other.postMessage([FIRST, { results: [], held: [], sheet: 'OPEN', version: 2 }, undefined]);
  await waitFor(() => expect(heard).toEqual([FIRST]));
  other.close();
  stop();
});

const full = () => keepNothing(new DOMException('The disk is full', 'QuotaExceededError'));

it('whoCannotBeKeptOnThisDeviceIsLetInBySendingItAtOnce', async () => {
  const user = await atTheDesk();
  full();
  await user.keyboard(`${sara.reference}{Enter}`);
  await waitFor(() => expect(verdict()).toHaveTextContent('Welcome'));
  expect(marksSent()).toEqual(['PRESENT']);
});

it('nobodyIsWelcomedWhomThisDeviceNeitherKeptNorSent', async () => {
  const user = await atTheDesk();
  full();
  service.use(http.post('*/api/v1/sessions/:id/attendance-marks', () => HttpResponse.error(), { once: true }));
  await user.keyboard(`${sara.reference}{Enter}`);
  expect(await screen.findByRole('alert')).toHaveTextContent('This device cannot keep it');
  expect(screen.queryByText('Welcome')).not.toBeInTheDocument();
  await user.keyboard(`${sara.reference}{Enter}`);
  await waitFor(() => expect(verdict()).toHaveTextContent('Welcome'));
  expect(marksSent()).toEqual(['PRESENT']);
});

it('aWalkInIsSentAlsoWhereThisDeviceKeepsNothing', async () => {
  const added: { device: string; counter: number }[] = [];
  service.use(
    http.post('*/api/v1/sessions/:id/walk-ins', async ({ request }) => {
      added.push((await request.json()) as { device: string; counter: number });
      const attendance = { participantId: idOf('guest'), mark: 'PRESENT', conflict: false, standing: [] };
      const row = { reference: 'KRK-999999-9', name: sara.name, walkIn: true, attendance };
      return HttpResponse.json({ row, sheet: 'OPEN', version: 2 }, { status: 201 });
    }),
  );
  const user = await atTheDesk();
  full();
  await user.keyboard('KRK-999999-9{Enter}');
  await user.click(await screen.findByRole('button', { name: 'Add to today’s sheet' }));
  await waitFor(() => expect(verdict()).toHaveTextContent('Welcome'));
  expect(added).toMatchObject([{ device: expect.stringMatching(/^[\w-]{36}$/), counter: 1 }]);
});

it('aFinishedSheetLetsNobodyInAndLeadsToIt', async () => {
  service.use(sheet(FIRST, [sara], { sheet: 'LOCKED' }));
  await open(`/checkin?session=${FIRST}`);
  expect(await screen.findByText('This sheet is finished.', {}, { timeout: 15_000 })).toBeVisible();
  expect(screen.getByRole('link', { name: /Correct it on the sheet/ })).toHaveAttribute('href', `/rollcall/${FIRST}`);
});

it('aDayWithoutSessionsAndACancelledOneSaySo', async () => {
  service.use(http.get('*/api/v1/sessions', () => HttpResponse.json({ items: [], next: null })));
  await open('/checkin');
  expect(await screen.findByText(/No session today/, {}, { timeout: 15_000 })).toBeVisible();
  service.use(
    http.get('*/api/v1/sessions', () =>
      HttpResponse.json({ items: [session(FIRST, '09', { state: 'CANCELLED' })], next: null }),
    ),
  );
  await open('/checkin');
  expect(await screen.findByText('Every session of today is cancelled.', {}, { timeout: 15_000 })).toBeVisible();
});
