import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { idOf } from '../../test/basics';
import { whatWaits } from '../../offline/outbox';
import { aDeskIsOpen, atTheDesk, FIRST, marksSent, sheet, verdict } from '../../test/checkIn';
import { keepNothing } from '../../test/memoryDatabase';
import { sara, service } from '../../test/service';

vi.mock('../../offline/database', () => import('../../test/memoryDatabase'));

beforeEach(aDeskIsOpen);

afterEach(() => {
  vi.unstubAllGlobals();
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

it('aCardOfSevenDigitsIsLetInWithoutALine', async () => {
  service.use(
    sheet(FIRST, [{ ...sara, reference: 'KRK-0042179-4' }]),
    http.post('*/api/v1/sessions/:id/attendance-marks', () => HttpResponse.error()),
  );
  const user = await atTheDesk();
  await user.keyboard('KRK-0042179-4{Enter}');
  await waitFor(() => expect(verdict()).toHaveTextContent('Welcome'));
  expect(whatWaits().marks).toMatchObject([{ participantId: sara.id, mark: 'PRESENT' }]);
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
