import { render, screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { Door } from '../../app/Door';
import { signIn } from '../../auth/signIn';
import { accounts, aLoss, officer, REBAZ } from '../../test/guard';
import { open } from '../../test/open';
import { problem, service, signedInAs } from '../../test/service';

const everybody = signedInAs('FACILITATOR', ['PROFILE_READ', 'DATA_DEMAND_RECORD', 'CENTRE_READ']);

const mine = [
  { id: 'a', startedAt: '2026-11-24T05:00:00Z', lastSeenAt: '2026-11-24T05:10:00Z', current: true },
  { id: 'b', startedAt: '2026-11-20T05:00:00Z', lastSeenAt: '2026-11-21T05:10:00Z', current: false },
];

test('theOneInTheHandIsMarkedAndTheOthersCanBeEnded', async () => {
  const ended: unknown[] = [];
  service.use(
    everybody,
    http.get('*/me/sessions', () => HttpResponse.json({ items: mine.slice(0, 2 - ended.length) })),
    http.post('*/me/sessions/:id/ending', ({ params }) => {
      ended.push(params.id);
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user } = await open('/me/sessions');
  const buttons = await screen.findAllByRole('button', { name: /^End the sign-in/ });
  expect(buttons).toHaveLength(1);
  expect(screen.getByText('this one')).toBeInTheDocument();
  await user.click(buttons[0] as HTMLElement);
  await waitFor(() => expect(screen.queryByRole('button', { name: /^End the sign-in/ })).not.toBeInTheDocument());
  expect(ended).toEqual(['b']);
});

test('signingOutEverywhereLeadsToTheDoor', async () => {
  service.use(
    everybody,
    http.get('*/me/sessions', () => HttpResponse.json({ items: mine })),
    http.post('*/me/sessions/ending', () => HttpResponse.json({ ended: 2 })),
  );
  const { user } = await open('/me/sessions');
  await user.click(await screen.findByRole('button', { name: 'Sign out everywhere' }));
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Sign out everywhere' }));
  await waitFor(() => expect(signIn.state()).toBe('shutOut'));
});

test('whileTheIdentityProviderIsAwayItIsSaidCalmly', async () => {
  service.use(
    everybody,
    http.get('*/me/sessions', () => {
      const away = problem(503, 'unavailable');
      away.headers.set('Retry-After', '30');
      return away;
    }),
  );
  await open('/me/sessions');
  expect(await screen.findByText(/We ask again in 30 seconds/)).toBeInTheDocument();
});

test('myLostDeviceIsClosedAtOnceAndWhatItHeldStandsAtTheDoor', async () => {
  const sent: unknown[] = [];
  service.use(
    everybody,
    http.post('*/device-losses', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(aLoss(), { status: 201 });
    }),
  );
  const { user } = await open('/devices/new');
  expect(screen.queryByText('Whose device is it?')).not.toBeInTheDocument();
  await user.click(await screen.findByRole('radio', { name: 'Seized' }));
  await user.click(screen.getByRole('button', { name: 'End all my sign-ins now' }));
  await waitFor(() => expect(signIn.state()).toBe('shutOut'));
  expect(sent).toEqual([{ kind: 'SEIZED' }]);
  render(<Door everywhere />);
  expect(screen.getByText('the records of 12 people, opened')).toBeInTheDocument();
  expect(screen.queryByText(/lists with names/)).not.toBeInTheDocument();
  expect(screen.getByText(/Ask for nothing back alone/)).toBeInTheDocument();
});

test('aColleaguesDeviceIsReportedAndThePageSaysWhatItHeld', async () => {
  const loss = aLoss({ subject: REBAZ.subject, displayName: 'Rebaz Karim' });
  service.use(
    officer,
    accounts,
    http.post('*/device-losses', () => HttpResponse.json(loss, { status: 201 })),
    http.get('*/device-losses', () => HttpResponse.json({ items: [loss], next: null })),
  );
  const { user, router } = await open('/devices/new');
  await user.click(await screen.findByRole('radio', { name: 'A colleague’s' }));
  await user.click(screen.getByRole('button', { name: /^End all their/ }));
  expect(screen.getByRole('alert')).toHaveTextContent('Choose the colleague');
  await user.type(screen.getByLabelText('Person'), 're');
  await user.click(await screen.findByRole('button', { name: /Rebaz Karim/ }));
  await user.click(screen.getByRole('button', { name: /^End all their/ }));
  await waitFor(() => expect(router.state.location.pathname).toBe(`/devices/${loss.id}`));
  expect(await screen.findByText(/All sign-ins are ended/)).toBeInTheDocument();
});
