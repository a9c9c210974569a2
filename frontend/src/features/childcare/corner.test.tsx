import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { under } from '../../api/under';
import { idOf, KIRKUK, words } from '../../test/basics';
import { open } from '../../test/open';
import { problem, service, signedInAs } from '../../test/service';

const stay = {
  id: idOf('s1'),
  childId: idOf('c1'),
  day: '2026-11-25',
  cameAt: '2026-11-25T06:10:00Z',
  broughtBy: null,
  note: 'No peanuts',
  leftAt: null,
  leftWith: null,
  leftHow: null,
  version: 0,
};

const yusuf = {
  childId: idOf('c1'),
  participantId: idOf('p1'),
  given: 'Yusuf',
  sex: 'MALE',
  fromMonths: 24,
  parentName: 'Amina Salim',
  parentPhone: '+9647701234567',
  state: 'HERE',
  startsAt: '2026-11-25T09:00',
  endsAt: '2026-11-25T11:00',
  room: words('Sewing room'),
  stay,
  collectors: [
    { id: idOf('x1'), kind: 'FORBIDDEN', name: 'Karim Jabbar', relation: null, phone: null },
    { id: idOf('x2'), kind: 'ALLOWED', name: 'Maryam Ali', relation: 'aunt', phone: null },
  ],
  events: [],
  release: null,
};

const day = {
  day: '2026-11-25',
  at: '2026-11-25T06:30:00Z',
  corner: {
    places: 15,
    here: 1,
    adultsHere: 1,
    adultsNeeded: 2,
    bands: [{ fromMonths: 24, toMonths: 72, childrenPerWorker: 8, here: 1, free: 0 }],
  },
  adults: [
    {
      id: idOf('a1'),
      staffMemberId: idOf('m1'),
      name: 'Nadia',
      day: '2026-11-25',
      cameAt: '2026-11-25T05:30:00Z',
      leftAt: null,
    },
  ],
  staff: [{ id: idOf('m2'), name: 'Lapsed', mayBeWithChildren: false }],
  childrenOfDay: [yusuf],
  parentsWithoutChild: [],
  refused: [{ why: 'NO_PLACE', children: 2 }],
  closing: null,
};

const worker = signedInAs('CHILDCARE_WORKER', ['CENTRE_READ', 'CHILDCARE_READ', 'CHILDCARE_MARK', 'CHILDCARE_RELEASE']);

function corner() {
  service.use(
    worker,
    http.get(`*/api/v1/centres/${KIRKUK}/childcare-days/:day`, () => HttpResponse.json(day)),
    http.get(`*/api/v1/centres/${KIRKUK}/childcare-days/:day/headcount`, () =>
      HttpResponse.json({ day: '2026-11-26', children: 0, bands: [], ageNotKnown: 0, adultsNeeded: 0 }),
    ),
  );
}

test('theForbiddenStandOutAndCannotBePressed', async () => {
  corner();
  const { user } = await open('/childcare');
  await user.click(await screen.findByRole('button', { name: 'Hand Yusuf over' }));
  const dialog = await screen.findByRole('dialog', { hidden: true });
  expect(within(dialog).getByText('Karim Jabbar').closest('.note')).toHaveClass('clay');
  expect(within(dialog).queryByRole('button', { name: /Karim/, hidden: true })).toBeNull();
  expect(within(dialog).getByRole('button', { name: /Maryam Ali/, hidden: true })).toHaveTextContent('May collect');
});

test('tooFewAdultsIsSaidAloud', async () => {
  corner();
  await open('/childcare');
  expect(await screen.findByText(/Too few adults/)).toBeVisible();
  expect(screen.getByText(/Lapsed \(Papers missing or over\)/)).toBeInTheDocument();
});

test('theCodeStandsUntilItIsClosedWhileTheListChangesBesideIt', async () => {
  corner();
  let taken = false;
  service.use(
    http.get(`*/api/v1/centres/${KIRKUK}/childcare-days/:day`, () =>
      HttpResponse.json({
        ...day,
        childrenOfDay: [taken ? yusuf : { ...yusuf, state: 'EXPECTED', stay: null, parentPhone: null }],
      }),
    ),
    http.post(`*/api/v1/centres/${KIRKUK}/childcare-stays`, () => {
      taken = true;
      return HttpResponse.json({ stay, code: '482013' }, { status: 201 });
    }),
  );
  const { user } = await open('/childcare');
  await user.click(await screen.findByRole('button', { name: 'Take Yusuf in' }));
  await user.click(screen.getByRole('button', { name: 'Take in', hidden: true }));
  expect(await screen.findByText('482013')).toBeInTheDocument();
  expect(await screen.findByRole('button', { name: 'Hand Yusuf over', hidden: true })).toBeInTheDocument();
  expect(screen.getByText('482013')).toBeInTheDocument();
});

test('aHandOverIsSaidAloudAndTakenBackByOneTap', async () => {
  corner();
  const gone = { ...stay, leftAt: new Date().toISOString(), leftWith: 'Amina Salim', leftHow: 'PARENT', version: 1 };
  let takenBack = false;
  service.use(
    http.post(`*/api/v1/childcare-stays/${idOf('s1')}/pick-up`, () => HttpResponse.json(gone)),
    http.post(`*/api/v1/childcare-stays/${idOf('s1')}/pick-up/withdrawal`, () => {
      takenBack = true;
      return HttpResponse.json(stay);
    }),
  );
  const { user } = await open('/childcare');
  await user.click(await screen.findByRole('button', { name: 'Hand Yusuf over' }));
  await user.click(screen.getByRole('button', { name: /Amina Salim/, hidden: true }));
  const said = await screen.findByText(/Yusuf.* went with .*Amina Salim/);
  expect(said.closest('[role=status]')).not.toBeNull();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByText(/Yusuf.* is here as before/)).toBeInTheDocument();
  expect(takenBack).toBe(true);
});

test('aChildAtTheDoorIsFoundThoughNobodyExpectedIt', async () => {
  corner();
  service.use(
    http.post(`*/api/v1/centres/${KIRKUK}/children/searches`, () =>
      HttpResponse.json({
        items: [
          {
            childId: idOf('c2'),
            participantId: idOf('p2'),
            given: 'Lina',
            sex: 'FEMALE',
            birthYear: 2021,
            parentName: 'Salma',
          },
        ],
      }),
    ),
  );
  const { user } = await open('/childcare');
  await user.type(await screen.findByLabelText('Find a child'), 'Li');
  await user.click(await screen.findByRole('button', { name: /Take .*Lina.* in/ }));
  expect(await screen.findByLabelText(/^Note for today/)).toBeInTheDocument();
});

test('theEvacuationListIsMadeOfWhatWasReadLast', async () => {
  corner();
  const { user } = await open('/childcare');
  await screen.findByRole('button', { name: 'Hand Yusuf over' });
  service.use(http.get(`*/api/v1/centres/${KIRKUK}/childcare-days/:day`, () => HttpResponse.error()));
  await user.click(screen.getByRole('button', { name: 'Evacuation list' }));
  expect(await screen.findByRole('rowheader', { name: 'Yusuf' })).toBeVisible();
  expect(screen.getByRole('cell', { name: 'Sewing room' })).toBeVisible();
  expect(screen.getByRole('link', { name: '+964 770 123 4567' })).toHaveAttribute('href', 'tel:+9647701234567');
});

test('aNoteOfAColleagueIsNeverOverwrittenUnseen', async () => {
  const sent: unknown[] = [];
  let now = stay;
  corner();
  service.use(
    http.get(`*/api/v1/centres/${KIRKUK}/childcare-days/:day`, () =>
      HttpResponse.json({ ...day, childrenOfDay: [{ ...yusuf, stay: now }] }),
    ),
    http.put(`*/childcare-stays/${idOf('s1')}/note`, async ({ request }) => {
      if (!request.headers.get('If-Match')?.startsWith(`"${now.version}.`)) return problem(412, 'version-conflict');
      sent.push(await request.json());
      return HttpResponse.json(now);
    }),
  );
  const { user, queries } = await open('/childcare');
  await user.click(await screen.findByRole('button', { name: 'Write something about Yusuf' }));
  const note = screen.getByLabelText(/^Note for today/);
  await user.clear(note);
  await user.type(note, 'Sleeps at ten');
  // The list is read anew by itself while somebody types.
  now = { ...stay, note: 'No peanuts, no eggs', version: 1 };
  await queries.refetchQueries(under('Childcare'));
  await user.click(screen.getByRole('button', { name: 'Save the note', hidden: true }));
  await user.click(await screen.findByRole('radio', { name: 'Yours: Sleeps at ten', hidden: true }));
  expect(screen.getByRole('radio', { name: 'In the record now: No peanuts, no eggs', hidden: true })).not.toBeChecked();
  expect(sent).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Save what I chose', hidden: true }));
  await waitFor(() => expect(sent).toEqual([{ note: 'Sleeps at ten' }]));
});
