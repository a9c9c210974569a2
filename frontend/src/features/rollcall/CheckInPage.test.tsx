import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { idOf } from '../../test/basics';
import { aDeskIsOpen, atTheDesk, FIRST, marksSent, SECOND, sent, session, sheet, verdict } from '../../test/checkIn';
import { stamped } from '../../test/house';
import { open } from '../../test/open';
import { hemin, problem, sara, service, signedInAs } from '../../test/service';

vi.mock('../../offline/database', () => import('../../test/memoryDatabase'));

beforeEach(aDeskIsOpen);

afterEach(() => {
  vi.unstubAllGlobals();
});

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
      HttpResponse.json({ items: [session(FIRST, '09'), session(SECOND, '13'), session(third, '17')] }),
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
            ...stamped,
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

it('aFinishedSheetLetsNobodyInAndLeadsToIt', async () => {
  service.use(sheet(FIRST, [sara], { sheet: 'LOCKED' }));
  await open(`/checkin?session=${FIRST}`);
  expect(await screen.findByText('This sheet is finished.', {}, { timeout: 15_000 })).toBeVisible();
  expect(screen.getByRole('link', { name: /Correct it on the sheet/ })).toHaveAttribute('href', `/rollcall/${FIRST}`);
});

it('aDayWithoutSessionsAndACancelledOneSaySo', async () => {
  service.use(http.get('*/api/v1/sessions', () => HttpResponse.json({ items: [] })));
  await open('/checkin');
  expect(await screen.findByText(/No session today/, {}, { timeout: 15_000 })).toBeVisible();
  service.use(
    http.get('*/api/v1/sessions', () => HttpResponse.json({ items: [session(FIRST, '09', { state: 'CANCELLED' })] })),
  );
  await open('/checkin');
  expect(await screen.findByText('Every session of today is cancelled.', {}, { timeout: 15_000 })).toBeVisible();
});
