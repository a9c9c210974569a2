import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it, vi } from 'vitest';
import { idOf } from '../../test/basics';
import { keepMarks, refresh, whatWaits } from '../../offline/outbox';
import { forgetAll, keepNothing } from '../../test/memoryDatabase';
import { open } from '../../test/open';
import { KIRKUK, problem, service, signedInAs } from '../../test/service';

vi.mock('../../offline/database', () => import('../../test/memoryDatabase'));

const ME = '0193a000-0000-7000-8000-000000000001';
const SARA = '0193a000-0000-7000-8000-000000000002';
const SESSION = '0193e000-0000-7000-8000-000000000001';
const people = ['Amal', 'Bahar', 'Dalia'].map((given, at) => ({
  id: `0193b000-0000-7000-8000-00000000000${at}`,
  given,
}));

type Sent = { device: string; inTheRoom?: { people: number }; marks: Record<string, unknown>[] };
let sent: Sent[];
let answers: Record<string, object>;
let counted: number | null;

function held(participantId: string, mark: string | null, standing: object[] = [], conflict = false) {
  return { participantId, mark, minutesLate: null, reason: null, conflict, standing };
}

function standing(device: string, counter: number, mark: string, subject: string, displayName: string) {
  return {
    device,
    counter,
    mark,
    minutesLate: null,
    reason: null,
    markedAt: '2026-11-25T07:42:00Z',
    markedBy: { subject, displayName },
    correction: null,
  };
}

function sheet(part: object = {}, of: Record<string, object> = answers) {
  return {
    sessionId: SESSION,
    courseId: SESSION,
    centreId: KIRKUK,
    title: { en: 'English A2', ar: 'الإنجليزية', ckb: 'ئینگلیزی' },
    startsAt: '2026-11-25T09:00',
    endsAt: '2026-11-25T10:30',
    session: 'PLANNED',
    sheet: 'OPEN',
    byHeadcount: false,
    inTheRoom: counted,
    topic: null,
    lockedAt: null,
    lockedBy: null,
    rows: people.map(({ id, given }) => ({
      reference: 'KRK-004217-9',
      name: { given, father: null, grandfather: null, greatGrandfather: null },
      walkIn: false,
      attendance: of[id] ?? held(id, null),
    })),
    headcount: [],
    scan: 'MISSING',
    scans: [],
    version: 1,
    ...part,
  };
}

function theSheet(part: object = {}) {
  return http.get(`*/api/v1/sessions/${SESSION}/sheet`, () =>
    HttpResponse.json(sheet(part), { headers: { ETag: '"1.en.record"' } }),
  );
}

beforeEach(async () => {
  vi.stubGlobal('indexedDB', {});
  forgetAll();
  await refresh();
  sent = [];
  answers = {};
  counted = null;
  service.use(
    signedInAs('FACILITATOR', ['CENTRE_READ', 'COURSE_READ', 'ROSTER_READ', 'ATTENDANCE_MARK']),
    theSheet(),
    http.post(`*/api/v1/sessions/${SESSION}/attendance-marks`, async ({ request }) => {
      const body = (await request.json()) as Sent;
      sent.push(body);
      counted = body.inTheRoom?.people ?? counted;
      const now = body.marks.map((mark) =>
        held(String(mark.participantId), String(mark.mark), [
          standing(body.device, Number(mark.counter), String(mark.mark), ME, 'Avan Omar'),
        ]),
      );
      for (const one of now) answers[one.participantId] = one;
      return HttpResponse.json({
        results: body.marks.map(({ counter }) => ({ counter, outcome: 'STORED', errors: [] })),
        held: now,
        sheet: 'OPEN',
        version: 2,
      });
    }),
  );
});

async function opened() {
  const { user } = await open(`/rollcall/${SESSION}`);
  await screen.findByRole('radiogroup', { name: /Amal/ });
  return user;
}

it('everybodyIsHereInOneActAndGoesInOneRequest', async () => {
  const user = await opened();
  await user.click(screen.getByRole('button', { name: 'Everybody is here' }));
  await waitFor(() => expect(sent.flatMap(({ marks }) => marks)).toHaveLength(3));
  expect(sent).toHaveLength(1);
  expect(sent[0]?.marks.map(({ mark, counter }) => [mark, counter])).toEqual([
    ['PRESENT', 1],
    ['PRESENT', 2],
    ['PRESENT', 3],
  ]);
  expect(await screen.findAllByText('Saved')).toHaveLength(3);
});

it('oneKeyMarksAndGoesOnToTheNextName', async () => {
  const user = await opened();
  within(screen.getByRole('radiogroup', { name: /Amal/ }))
    .getAllByRole('radio')[0]
    ?.focus();
  await user.keyboard('pla');
  await waitFor(() =>
    expect(sent.flatMap(({ marks }) => marks.map(({ mark }) => mark))).toEqual(['PRESENT', 'LATE', 'ABSENT']),
  );
});

it('aQuickThumbIsCountedAlsoBeforeItsFirstTapIsDrawn', async () => {
  await opened();
  const chip = screen.getByRole('button', { name: /^\W?Amal\W?: not yet/ });
  for (const _ of ['PRESENT', 'LATE', 'EXCUSED']) fireEvent.click(chip);
  await waitFor(() => expect(answers[people[0]?.id ?? '']).toMatchObject({ mark: 'EXCUSED' }));
  expect(await screen.findByRole('button', { name: /Amal\W?: Excused/ })).toBe(chip);
});

it('theNumberInTheRoomMustAgreeBeforeTheSheetIsFinished', async () => {
  let submitted: unknown;
  service.use(
    http.post(`*/api/v1/sessions/${SESSION}/submission`, async ({ request }) => {
      submitted = await request.json();
      return HttpResponse.json(
        sheet({
          sheet: 'LOCKED',
          lockedAt: '2026-11-25T08:00:00Z',
          lockedBy: { subject: ME, displayName: 'Avan Omar' },
        }),
      );
    }),
  );
  const user = await opened();
  await user.type(screen.getByLabelText('How many are in the room?'), '٢');
  await user.click(screen.getByRole('button', { name: 'Everybody is here' }));
  expect((await screen.findAllByText(/The marks say 3, and 2 were counted/)).length).toBeGreaterThan(0);
  await user.click(screen.getByRole('button', { name: 'Finish the sheet' }));
  expect(submitted).toBeUndefined();
  await user.click(within(screen.getByRole('radiogroup', { name: /Dalia/ })).getByRole('radio', { name: 'Absent' }));
  await waitFor(() =>
    expect(screen.getByRole('button', { name: 'Finish the sheet' })).toHaveAttribute('aria-disabled', 'false'),
  );
  service.use(
    theSheet({
      sheet: 'LOCKED',
      lockedAt: '2026-11-25T08:00:00Z',
      lockedBy: { subject: ME, displayName: 'Avan Omar' },
    }),
  );
  await user.click(screen.getByRole('button', { name: 'Finish the sheet' }));
  await screen.findByText(/^Finished by Avan Omar/);
  expect(submitted).toEqual({ inTheRoom: 2 });
  expect(sent.some(({ inTheRoom }) => inTheRoom?.people === 2)).toBe(true);
});

it('twoAnswersAreShownAndThePersonWhoSettlesThemHasSeenBoth', async () => {
  const amal = people[0]?.id ?? '';
  answers[amal] = held(
    amal,
    'LATE',
    [standing(idOf('device-of-sara'), 4, 'LATE', SARA, 'Sara'), standing(idOf('mine'), 9, 'PRESENT', ME, 'Avan Omar')],
    true,
  );
  const user = await opened();
  expect(screen.getByText(/Sara.* marked “Late”/)).toBeVisible();
  expect(screen.getByText(/You marked “Present”/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: /Take .*Sara.*Late/ }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.marks[0]).toMatchObject({
    mark: 'LATE',
    seen: [
      { device: idOf('device-of-sara'), counter: 4 },
      { device: idOf('mine'), counter: 9 },
    ],
  });
});

it('withoutALineMarksWaitAndGoOnceTheLineIsBack', async () => {
  const user = await opened();
  service.use(http.post(`*/api/v1/sessions/${SESSION}/attendance-marks`, () => HttpResponse.error(), { once: true }));
  await user.click(within(screen.getByRole('radiogroup', { name: /Amal/ })).getByRole('radio', { name: 'Present' }));
  await screen.findByText('Waiting for the line');
  await waitFor(() => expect(sent).toHaveLength(1), { timeout: 8_000 });
  await screen.findByText('Saved');
});

it('whatTheServiceRefusesWaitsForAPersonAndTheOthersGoOn', async () => {
  service.use(
    http.post(`*/api/v1/sessions/${SESSION}/attendance-marks`, async ({ request }) => {
      const body = (await request.json()) as Sent;
      return HttpResponse.json({
        results: body.marks.map(({ counter }, at) => ({
          counter,
          outcome: at === 0 ? 'REFUSED' : 'STORED',
          errors: at === 0 ? [{ pointer: '/correction', code: 'sheet-locked', message: 'The sheet is locked.' }] : [],
        })),
        held: [],
        sheet: 'OPEN',
        version: 2,
      });
    }),
  );
  const user = await opened();
  await user.click(screen.getByRole('button', { name: 'Everybody is here' }));
  expect(await screen.findByText('The sheet is locked.')).toBeVisible();
  await user.click(screen.getByRole('link', { name: '1 waits' }));
  await user.type(await screen.findByLabelText('Why is it corrected?'), 'She came late');
  await user.click(screen.getByRole('button', { name: 'Discard' }));
  expect(await screen.findByText('Nothing waits. Everything has arrived.')).toBeVisible();
});

it('aSheetOfSomebodyElseDoesNotExist', async () => {
  service.use(http.get(`*/api/v1/sessions/${SESSION}/sheet`, () => problem(404, 'not-found')));
  await open(`/rollcall/${SESSION}`);
  expect(await screen.findByRole('heading', { level: 1 })).toBeVisible();
  expect(screen.queryByRole('radiogroup')).toBeNull();
});

const firstWayOf = (name: RegExp) =>
  within(screen.getByRole('radiogroup', { name })).getAllByRole('radio')[0] as HTMLElement;
const full = () => keepNothing(new DOMException('The disk is full', 'QuotaExceededError'));

it('theSheetIsNotOlderThanWhatArrivedWhileItWasAskedFor', async () => {
  let arrived: () => void = () => undefined;
  const allArrived = new Promise<void>((done) => {
    arrived = done;
  });
  const amal = people[0]?.id ?? '';
  await keepMarks(ME, [{ sessionId: SESSION, participantId: amal, mark: 'PRESENT', seen: [] }]);
  service.use(
    http.get(
      `*/api/v1/sessions/${SESSION}/sheet`,
      async () => {
        const before = sheet();
        await allArrived;
        return HttpResponse.json(before, { headers: { ETag: '"1.en.record"' } });
      },
      { once: true },
    ),
  );
  await open(`/rollcall/${SESSION}`);
  await waitFor(() => expect(whatWaits().marks).toEqual([]));
  expect(sent).toHaveLength(1);
  arrived();
  await screen.findByRole('radiogroup', { name: /Amal/ });
  expect(await screen.findByText('Saved')).toBeVisible();
});

it('sendsAtOnceWhatThisDeviceCannotKeepAndDoesNotCallItKept', async () => {
  const user = await opened();
  full();
  await user.click(firstWayOf(/Amal/));
  expect(await screen.findByText('Not kept on this device: sent at once instead.')).toBeInTheDocument();
  expect(sent.flatMap(({ marks }) => marks)).toMatchObject([{ mark: 'PRESENT' }]);
  expect(screen.queryByText(/, kept$/)).not.toBeInTheDocument();
});

it('saysAloudAndOnTheScreenWhatIsNeitherKeptNorSentAndTriesOnceMore', async () => {
  const user = await opened();
  full();
  service.use(http.post(`*/api/v1/sessions/${SESSION}/attendance-marks`, () => HttpResponse.error(), { once: true }));
  await user.click(firstWayOf(/Amal/));
  expect(await screen.findByRole('alert')).toHaveTextContent('This device cannot keep it');
  expect(screen.queryByText(/, kept$/)).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Try once more' }));
  await waitFor(() => expect(screen.queryByText('This device cannot keep it')).not.toBeInTheDocument());
  expect(sent.flatMap(({ marks }) => marks)).toHaveLength(1);
});
