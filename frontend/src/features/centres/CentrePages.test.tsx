import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { idOf, KIRKUK } from '../../test/basics';
import { corner, kirkuk, page, listed, sewing, staff, tagged } from '../../test/house';
import { open } from '../../test/open';
import { problem, service, signedInAs } from '../../test/service';

const reads = ['CENTRE_READ', 'CENTRE_PEOPLE_READ', 'PLACE_READ'];
const manages = [...reads, 'CENTRE_MANAGE', 'CENTRE_PEOPLE_MANAGE', 'ROOM_HOLD'];
const at = (part = '') => `/centres/${KIRKUK}${part}`;

test('whoHasOneCentreStandsInItAtOnce', async () => {
  service.use(signedInAs('FACILITATOR', reads));
  const { router } = await open('/centres');
  expect(await screen.findByRole('heading', { level: 1, name: 'Kirkuk centre' })).toBeInTheDocument();
  expect(router.state.location.pathname).toBe(at());
  expect(screen.queryByRole('button', { name: 'Change' })).not.toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'Letters' })).not.toBeInTheDocument();
});

test('aCentreOfOthersIsNotThere', async () => {
  service.use(signedInAs('FACILITATOR', reads));
  await open('/centres/0193b000-0000-7000-8000-00000000ffff');
  expect(await screen.findByRole('heading', { name: 'There is nothing here' })).toBeInTheDocument();
});

test('aRoomCarriesOnlyWhatChanged', async () => {
  const sent: unknown[] = [];
  service.use(
    signedInAs('CENTRE_MANAGER', manages),
    http.patch('*/rooms/:roomId', async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json());
      return tagged(sewing);
    }),
  );
  const { user } = await open(at('/rooms'));
  await user.click(await screen.findByRole('button', { name: /^Change .*Sewing room/ }));
  const capacity = await screen.findByLabelText('People at a time');
  await user.clear(capacity);
  await user.type(capacity, '١٨');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Saved.')).toBeInTheDocument();
  expect(sent).toEqual(['"0.en.record"', { capacity: 18 }]);
});

const changed = (version: number, changedFields: string[], displayName: string | null) => ({
  version,
  changedFields,
  by: { subject: '0193b000-0000-7000-8000-00000000000a', displayName },
  at: '2026-03-12T07:00:00Z',
});

test('whoChangesARoomSeesWhoChangedItBefore', async () => {
  service.use(
    signedInAs('CENTRE_MANAGER', manages),
    http.get('*/histories/room/:id', () =>
      page([changed(2, ['capacity', 'name'], 'Zana Karim'), changed(1, ['aFieldOfTomorrow'], null)]),
    ),
  );
  const { user } = await open(at('/rooms'));
  await user.click(await screen.findByRole('button', { name: /^Change .*Sewing room/ }));
  expect(await screen.findByText('Changed: how many it holds, the name')).toBeInTheDocument();
  expect(screen.getByText('Zana Karim')).toBeInTheDocument();
  expect(screen.getByText('Changed: aFieldOfTomorrow')).toBeInTheDocument();
  expect(screen.getByText('Somebody not seen here yet')).toBeInTheDocument();
});

test('aHistoryThatCannotBeReadSaysSoAndTheFormStays', async () => {
  service.use(
    signedInAs('CENTRE_MANAGER', manages),
    http.get('*/histories/room/:id', () => problem(503, 'unavailable')),
  );
  const { user } = await open(at('/rooms'), 'ar');
  await user.click(await screen.findByRole('button', { name: /Sewing room/ }));
  expect(await screen.findByRole('heading', { name: 'ما تغيّر' })).toBeInTheDocument();
  expect(await screen.findByRole('alert')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'حفظ' })).toBeInTheDocument();
});

test('whoMayOnlyReadTheCentreIsNotToldWhoChangedIt', async () => {
  let asked = 0;
  service.use(
    signedInAs('FACILITATOR', ['CENTRE_READ']),
    http.get('*/histories/centre/:id', () => {
      asked++;
      return page([]);
    }),
  );
  await open(at(''));
  await screen.findByText('KRK');
  expect(screen.queryByRole('heading', { name: 'History' })).not.toBeInTheDocument();
  expect(asked).toBe(0);
});

test('twoWhoChangeTheSameHoursBothSeeBoth', async () => {
  const sent: { openingHours: { regular: { day: string; opens: string }[] } }[] = [];
  let now = { ...kirkuk, version: 0 };
  service.use(
    signedInAs('CENTRE_MANAGER', manages),
    http.get('*/centres/:id', () => tagged(now)),
    http.patch('*/centres/:id', async ({ request }) => {
      if (request.headers.get('If-Match') !== `"${now.version}.en.record"`) return problem(412, 'version-conflict');
      sent.push((await request.json()) as (typeof sent)[number]);
      return tagged(now);
    }),
  );
  const { user } = await open(at('/hours'));
  await user.click(await screen.findByRole('button', { name: 'Change' }));
  const sunday = screen.getByLabelText('Sunday, opens');
  await user.clear(sunday);
  await user.type(sunday, '9');
  const regular = kirkuk.openingHours.regular.map((day) => ({ ...day, opens: '08:00' }));
  now = { ...kirkuk, openingHours: { regular, seasons: [] }, version: 1 };
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await user.click(await screen.findByRole('radio', { name: /^Yours: Sunday 09:00/ }));
  expect(screen.getByRole('radio', { name: /^In the record now: Sunday 08:00/ })).not.toBeChecked();
  await user.click(screen.getByRole('button', { name: 'Save what I chose' }));
  await waitFor(() => expect(sent[0]?.openingHours.regular[0]).toMatchObject({ day: 'SUNDAY', opens: '09:00' }));
});

test('theCornerSaysItsRatioInPlainWords', async () => {
  service.use(signedInAs('FACILITATOR', reads));
  await open(at('/rooms'));
  expect(await screen.findByText('up to 2 years: 4 children per worker')).toBeInTheDocument();
  expect(screen.getByText('2 years to 4 years: 8 children per worker')).toBeInTheDocument();
});

test('theFirstCornerIsSetUpWithoutAVersion', async () => {
  const sent: unknown[] = [];
  service.use(
    signedInAs('CENTRE_MANAGER', manages),
    http.get('*/childrens-corner', () => problem(404, 'not-found')),
    http.put('*/childrens-corner', async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json());
      return tagged(corner);
    }),
  );
  const { user } = await open(at('/rooms'));
  await user.click(await screen.findByRole('button', { name: 'Set it up' }));
  await user.type(screen.getByLabelText('Children at a time'), '15');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Saved.');
  expect(sent).toEqual([
    null,
    {
      roomId: sewing.id,
      places: 15,
      bands: [
        { fromMonths: 0, toMonths: 24, childrenPerWorker: 4 },
        { fromMonths: 24, toMonths: 48, childrenPerWorker: 8 },
        { fromMonths: 48, toMonths: 144, childrenPerWorker: 12 },
      ],
    },
  ]);
});

test('aPhoneIsDialledByTouch', async () => {
  service.use(signedInAs('REGISTRAR', reads));
  await open(at('/people'));
  const phone = await screen.findByRole('link', { name: '+964 770 123 4567' });
  expect(phone).toHaveAttribute('href', 'tel:+9647701234567');
});

test('whatTheServiceRefusesStandsAtItsField', async () => {
  service.use(
    signedInAs('CENTRE_MANAGER', manages),
    http.post('*/staff', () =>
      problem(422, 'validation-failed', [
        { pointer: '/phone', code: 'phone-unreadable', message: 'This is no phone number' },
      ]),
    ),
  );
  const { user } = await open(at('/people'));
  await user.click(await screen.findByRole('button', { name: 'Add somebody' }));
  await user.type(screen.getByLabelText('Name'), 'Hemin');
  await user.type(screen.getByLabelText('Work'), 'Trainer');
  await user.type(screen.getByLabelText(/^Phone/), '12');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByRole('alert');
  expect(screen.getByLabelText(/^Phone/)).toHaveAccessibleDescription('This is no phone number');
});

test('aRoomInPrivateUseTellsNobodyMore', async () => {
  const ended: unknown[] = [];
  const day = new Date(Date.now() + 3 * 3_600_000).toISOString().slice(0, 10);
  service.use(
    signedInAs('MEDIATOR', [...reads, 'ROOM_HOLD']),
    http.get('*/room-holds', () =>
      listed([
        { id: idOf('mine'), roomId: sewing.id, startsAt: `${day}T09:00`, endsAt: `${day}T10:00`, mine: true },
        { id: idOf('other'), roomId: sewing.id, startsAt: `${day}T11:00`, endsAt: `${day}T12:00`, mine: false },
      ]),
    ),
    http.post('*/room-holds/:hold/ending', ({ params }) => {
      ended.push(params.hold);
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user } = await open(at('/private-use'));
  expect(await screen.findAllByText('private use')).toHaveLength(2);
  const ways = screen.getAllByRole('button', { name: /^Give the room back/ });
  expect(ways).toHaveLength(1);
  await user.click(ways[0] as HTMLElement);
  await waitFor(() => expect(ended).toEqual([idOf('mine')]));
});

test('aRoomThatIsTakenSaysOnlyThat', async () => {
  service.use(
    signedInAs('MEDIATOR', [...reads, 'ROOM_HOLD']),
    http.post('*/room-holds', () => problem(409, 'state-conflict')),
  );
  const { user } = await open(at('/private-use'));
  await user.click(await screen.findByRole('button', { name: 'Hold a room' }));
  await user.selectOptions(await screen.findByLabelText('Which room?'), 'Sewing room');
  await user.type(screen.getByLabelText('From'), '9');
  await user.type(screen.getByLabelText('Until'), '1030');
  await user.click(screen.getByRole('button', { name: 'Hold the room' }));
  expect(await screen.findByText('Refused: state-conflict')).toBeInTheDocument();
  expect(screen.getByLabelText('Until')).toHaveValue('10:30');
});

test('todaySaysWhetherTheHouseIsOpen', async () => {
  const day = { open: false, opens: null, closes: null, why: 'HOLIDAY', closureId: null };
  service.use(
    http.get('*/open-days', ({ request }) =>
      listed([
        {
          ...day,
          date: new URL(request.url).searchParams.get('from'),
          holiday: { id: idOf('h'), name: { en: 'Army Day', ar: 'عيد الجيش', ckb: 'ڕۆژی سوپا' }, status: 'CONFIRMED' },
        },
      ]),
    ),
  );
  await open('/');
  expect(await screen.findByText('closed today: Army Day')).toBeInTheDocument();
});

test('aPersonWhoLeftIsKeptWithTheDay', async () => {
  service.use(
    signedInAs('REGISTRAR', reads),
    http.get('*/staff', () => page([{ ...staff, to: '2026-10-31' }])),
  );
  await open(at('/people'), 'ckb');
  expect(await screen.findByText('تا 31ی تشرینی یەکەمی 2026')).toBeInTheDocument();
});
