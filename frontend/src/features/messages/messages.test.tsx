import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { idOf, KIRKUK, problem } from '../../test/basics';
import { page } from '../../test/house';
import { open } from '../../test/open';
import { everything, sara, service, signedInAs } from '../../test/service';

const message = {
  id: idOf('m1'),
  centreId: KIRKUK,
  kind: 'SESSION_CANCELLED',
  courseId: idOf('c1'),
  title: { en: 'Tailoring', ar: 'خياطة', ckb: 'دورین' },
  startsAt: '2099-11-24T09:00',
  state: 'BY_HAND',
  reason: 'WOMAN_CALLER_ONLY',
  writtenAt: '2026-11-24T07:00:00Z',
  dueAt: null,
  settledAt: null,
};

const call = {
  message,
  person: sara,
  phone: '+9647701234567',
  whose: 'SHARED',
  askFor: 'رنا',
  womanCallerOnly: true,
  maySayCentre: false,
  bestHours: ['MORNING'],
  language: 'ar',
  words: 'لا ينعقد الموعد.',
  triedAt: null,
};

test('whatSomebodyWasToldIsShownWhenItIsAskedFor', async () => {
  let read = 0;
  service.use(
    http.get(`*/participants/${sara.id}/messages`, () => {
      read += 1;
      return page([
        message,
        { ...message, id: idOf('m2'), kind: 'OFFER_MADE', title: null, startsAt: null, reason: null, state: 'SENT' },
      ]);
    }),
  );
  const { user } = await open(`/people/${sara.id}`);
  const section = (await screen.findByRole('heading', { name: 'Messages' })).closest('section') as HTMLElement;
  expect(read).toBe(0);
  await user.click(within(section).getByRole('button', { name: 'Show what they were told' }));
  expect(await within(section).findByText('A session is cancelled')).toBeInTheDocument();
  expect(within(section).getByText('only a woman may call')).toBeInTheDocument();
  expect(within(section).getByText('sent')).toBeInTheDocument();
});

test('whoMayNotReadContactsSeesNoMessages', async () => {
  service.use(
    signedInAs(
      'REGISTRAR',
      everything.filter((one) => !one.startsWith('PARTICIPANT_CONTACT')),
    ),
  );
  await open(`/people/${sara.id}`);
  await screen.findByRole('heading', { name: /سارة/ });
  expect(screen.queryByRole('heading', { name: 'Messages' })).not.toBeInTheDocument();
});

test('whoWasReachedLeavesTheListOfCalls', async () => {
  const sent: object[] = [];
  let calls = [call];
  service.use(
    http.get('*/calls', () => page(calls)),
    http.post(`*/calls/${idOf('m1')}/outcome`, async ({ request }) => {
      sent.push((await request.json()) as object);
      calls = [];
      return HttpResponse.json({ ...message, state: 'TOLD' });
    }),
  );
  const { user } = await open(`/centres/${KIRKUK}/calls`);
  expect(await screen.findByText('Do not name the centre')).toBeInTheDocument();
  expect(screen.getByText('لا ينعقد الموعد.')).toHaveAttribute('dir', 'rtl');
  await user.click(screen.getByRole('button', { name: /^Reached/ }));
  expect(await screen.findByText('Nobody has to be called.')).toBeInTheDocument();
  expect(sent).toEqual([{ outcome: 'REACHED' }]);
});

test('whatSomebodyElseHasDoneIsSaidAndTheListIsReadAgain', async () => {
  service.use(
    http.get('*/calls', () => page([call])),
    http.post(`*/calls/${idOf('m1')}/outcome`, () => problem(409, 'state-conflict')),
  );
  const { user } = await open(`/centres/${KIRKUK}/calls`);
  await user.click(await screen.findByRole('button', { name: /^Did not reach/ }));
  expect(await screen.findByRole('alert')).toBeInTheDocument();
});
