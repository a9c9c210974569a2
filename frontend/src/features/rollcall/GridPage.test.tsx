import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { idOf } from '../../test/basics';
import { forgetAll, keepNothing } from '../../test/memoryDatabase';
import { open } from '../../test/open';
import { sara, service, signedInAs } from '../../test/service';
import { refresh } from '../../offline/outbox';

vi.mock('../../offline/database', () => import('../../test/memoryDatabase'));

const COURSE = idOf('course');
const SESSION = idOf('lesson');

let sent: string[];

beforeEach(async () => {
  vi.stubGlobal('indexedDB', {});
  forgetAll();
  await refresh();
  sent = [];
  service.use(
    signedInAs('FACILITATOR', ['CENTRE_READ', 'COURSE_READ', 'ROSTER_READ', 'ATTENDANCE_MARK']),
    http.get(`*/api/v1/courses/${COURSE}/attendance-grid`, () =>
      HttpResponse.json({
        days: [{ sessionId: SESSION, startsAt: '2026-11-25T09:00', session: 'PLANNED', sheet: 'OPEN' }],
        lines: [
          {
            participantId: sara.id,
            reference: sara.reference,
            name: sara.name,
            cells: [{ enrolled: true, conflict: false, mark: null, key: null }],
          },
        ],
      }),
    ),
    http.post(`*/api/v1/sessions/${SESSION}/attendance-marks`, async ({ request }) => {
      const { marks } = (await request.json()) as { marks: { counter: number; mark: string }[] };
      sent.push(...marks.map(({ mark }) => mark));
      const results = marks.map(({ counter }) => ({ counter, outcome: 'STORED', errors: [] }));
      return HttpResponse.json({ results, held: [], sheet: 'OPEN', version: 2 });
    }),
  );
});

afterEach(() => {
  vi.unstubAllGlobals();
});

async function aCell() {
  const { user } = await open(`/rollcall/course/${COURSE}`);
  const cell = await screen.findByRole('button', { name: /سارة.*not yet/i }, { timeout: 15_000 });
  return { user, cell };
}
const full = () => keepNothing(new DOMException('The disk is full', 'QuotaExceededError'));

it('aMarkInACellIsCalledKeptOnceItIs', async () => {
  const { user, cell } = await aCell();
  await user.click(cell);
  expect(await screen.findByText(/, kept$/)).toBeInTheDocument();
  await waitFor(() => expect(sent).toEqual(['PRESENT']));
});

it('sendsAtOnceWhatThisDeviceCannotKeepAndDoesNotCallItKept', async () => {
  const { user, cell } = await aCell();
  full();
  await user.click(cell);
  expect(await screen.findByText('Not kept on this device: sent at once instead.')).toBeInTheDocument();
  expect(sent).toEqual(['PRESENT']);
  expect(screen.queryByText(/, kept$/)).not.toBeInTheDocument();
});

it('saysAloudAndOnTheScreenWhatIsNeitherKeptNorSentAndTriesOnceMore', async () => {
  const { user, cell } = await aCell();
  full();
  service.use(http.post(`*/api/v1/sessions/${SESSION}/attendance-marks`, () => HttpResponse.error(), { once: true }));
  await user.click(cell);
  expect(await screen.findByRole('alert')).toHaveTextContent('This device cannot keep it');
  expect(screen.queryByText(/, kept$/)).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Try once more' }));
  await waitFor(() => expect(screen.queryByText('This device cannot keep it')).not.toBeInTheDocument());
  expect(sent).toEqual(['PRESENT']);
});
