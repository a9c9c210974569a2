import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import type { ParticipantSummary } from '../../api/contract';
import { idOf } from '../../test/basics';
import { created } from '../../test/house';
import { open } from '../../test/open';
import { BAGHDAD, everything, hemin, KIRKUK, problem, sara, service, signedInAs } from '../../test/service';

const all = [...everything, 'PARTICIPANT_EXPORT', 'PARTICIPANT_EXPORT_READ', 'SAVED_VIEW_USE'];
const VIEW = '0193f000-0000-7000-8000-000000000001';

function people(count: number): ParticipantSummary[] {
  return Array.from({ length: count }, (_, index) => ({
    ...sara,
    id: `0193b000-0000-7000-8000-${String(index).padStart(12, '0')}`,
    name: { given: `P${index}`, father: null, grandfather: null },
  }));
}

function registrar(permissions: readonly string[] = all) {
  service.use(signedInAs('REGISTRAR', permissions));
}

function listing(items: ParticipantSummary[] = [sara, hemin]) {
  const asked: URLSearchParams[] = [];
  service.use(
    http.get('*/api/v1/participants', ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return HttpResponse.json({ items, next: null });
    }),
  );
  return asked;
}

function view(part: object = {}) {
  return {
    id: VIEW,
    list: 'PARTICIPANTS',
    name: 'Women first',
    query: 'sex=FEMALE&sort=name',
    centreId: null,
    owner: { subject: '0193a000-0000-7000-8000-000000000001', displayName: 'Avan Omar' },
    mine: true,
    version: 3,
    ...part,
  };
}

test('aBoxAnswersTheHandAtOnceAndASecondOneForgetsNothing', async () => {
  registrar();
  listing();
  const { user } = await open('/people');
  await screen.findByRole('columnheader', { name: 'Registered' });
  await user.click(screen.getByRole('button', { name: 'Filters and columns' }));
  const sex = screen.getByRole('checkbox', { name: 'Sex' });
  const birth = screen.getByRole('checkbox', { name: 'Birth' });
  // Before the router has written the first into the address.
  fireEvent.click(sex);
  expect(sex).not.toBeChecked();
  fireEvent.click(birth);
  expect(birth).not.toBeChecked();
  await waitFor(() => expect(screen.queryByRole('columnheader', { name: 'Birth' })).toBeNull());
  expect(screen.queryByRole('columnheader', { name: 'Sex' })).toBeNull();
  expect(sex).not.toBeChecked();
  expect(birth).not.toBeChecked();
});

test('aHeaderSortsOneWayAndThenTheOther', async () => {
  registrar();
  const asked = listing();
  const { user } = await open('/people');
  const header = await screen.findByRole('columnheader', { name: 'Registered' });
  expect(header).not.toHaveAttribute('aria-sort');
  await user.click(within(header).getByRole('button'));
  await waitFor(() => expect(header).toHaveAttribute('aria-sort', 'descending'));
  await user.click(within(header).getByRole('button'));
  await waitFor(() => expect(header).toHaveAttribute('aria-sort', 'ascending'));
  expect(asked.map((one) => one.get('sort'))).toEqual(['name', '-registeredOn', 'registeredOn']);
});

test('whatNarrowsTheListIsNamedAndCanBeTakenAway', async () => {
  registrar();
  const asked = listing();
  const { user } = await open('/people?sex=FEMALE&birthYearFrom=1990');
  await user.click(await screen.findByRole('button', { name: /Take away: .?Sex: .?Female/ }));
  await waitFor(() => expect(asked.at(-1)?.get('sex')).toBeNull());
  expect(asked.at(-1)?.get('birthYearFrom')).toBe('1990');
  await user.click(screen.getByRole('button', { name: 'Show all again' }));
  await waitFor(() => expect(asked.at(-1)?.get('birthYearFrom')).toBeNull());
});

test('nobodyAtAllAndNobodyWhoMatchesAreTwoThings', async () => {
  registrar();
  listing([]);
  const { user } = await open('/people?sex=MALE');
  expect(await screen.findByText(/Nobody matches/)).toBeInTheDocument();
  await user.click(screen.getAllByRole('button', { name: 'Show all again' })[0] as HTMLElement);
  expect(await screen.findByText('Nobody is registered here yet.')).toBeInTheDocument();
});

test('aFailureSaysSoAndCanBeTriedAgain', async () => {
  registrar();
  service.use(http.get('*/api/v1/participants', () => problem(500, 'internal-error')));
  await open('/people');
  expect(await screen.findByRole('alert')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Try once more' })).toBeInTheDocument();
});

test('linesAreChosenByBoxBySpanAndByKey', async () => {
  registrar();
  listing(people(6));
  const { user } = await open('/people');
  const box = (index: number) => screen.getByRole('checkbox', { name: new RegExp(`Select .?P${index}`) });
  await user.click(await screen.findByRole('checkbox', { name: /Select .?P1/ }));
  fireEvent.click(box(3), { shiftKey: true });
  expect(screen.getByText('3 selected')).toBeInTheDocument();
  screen.getByRole('link', { name: 'P3' }).focus();
  await user.keyboard('{ArrowDown}x');
  expect(screen.getByRole('link', { name: 'P4' })).toHaveFocus();
  expect(box(4)).toBeChecked();
  await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
  expect(box(5)).toBeChecked();
  expect(screen.getByText('5 selected')).toBeInTheDocument();
  await user.keyboard(' ');
  expect(box(5)).not.toBeChecked();
  await user.click(screen.getByRole('checkbox', { name: 'Select all that are shown' }));
  expect(screen.getByText('6 selected')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Select none' }));
  expect(box(1)).not.toBeChecked();
});

test('whoMayNeitherExportNorShareIsOfferedNoBoxes', async () => {
  registrar(['PARTICIPANT_READ', 'CENTRE_READ']);
  listing();
  await open('/people');
  await screen.findByRole('link', { name: /سارة/ });
  expect(screen.queryByRole('checkbox', { name: /^Select/ })).not.toBeInTheDocument();
});

test('theChosenAreAskedForInAFileWithAReason', async () => {
  registrar();
  listing();
  const sent: unknown[] = [];
  service.use(
    http.post('*/api/v1/participants/exports', async ({ request }) => {
      const body = (await request.json()) as { reason: string };
      sent.push(body, request.headers.get('Idempotency-Key'));
      const { reason, ...file } = body;
      const decision = { state: 'OPEN', askedAt: '2026-11-24T07:00:00Z', askedBecause: reason };
      return created({ ...file, id: idOf('file'), people: 1, decision });
    }),
  );
  const { user } = await open('/people');
  await user.click(await screen.findByRole('checkbox', { name: /Select .?سارة/ }));
  await user.click(screen.getByRole('button', { name: 'Export…' }));
  await user.click(screen.getByRole('button', { name: 'Ask for the file' }));
  expect(screen.getByText('Say in a few words what the file is for')).toBeInTheDocument();
  await user.type(screen.getByLabelText('What is it for?'), 'Lists for the sewing course');
  await user.click(screen.getByRole('checkbox', { name: 'Sex' }));
  await user.click(screen.getByRole('radio', { name: 'CSV' }));
  await user.click(screen.getByRole('button', { name: 'Ask for the file' }));
  expect(await screen.findByText(/1 person. It waits for a manager/)).toBeInTheDocument();
  expect(sent[0]).toEqual({
    centreId: KIRKUK,
    reason: 'Lists for the sewing course',
    format: 'CSV',
    byteOrderMark: false,
    columns: ['REFERENCE', 'NAME', 'BIRTH_YEAR'],
    selection: { participantIds: [sara.id] },
  });
  expect(sent[1]).toMatch(/^[0-9a-f-]{36}$/);
});

test('aViewSaysWhenItIsChangedAndCanBeKept', async () => {
  registrar();
  listing();
  const sent: unknown[] = [];
  let kept = view();
  service.use(
    http.get('*/api/v1/saved-views', () => HttpResponse.json({ items: [kept], next: null })),
    http.patch('*/api/v1/saved-views/:id', async ({ request }) => {
      const body = (await request.json()) as object;
      sent.push(request.headers.get('If-Match'), body);
      kept = view({ ...body, version: 4 });
      return HttpResponse.json(kept);
    }),
  );
  const { user } = await open('/people');
  await screen.findByRole('option', { name: 'Women first' });
  await user.selectOptions(screen.getByLabelText('View'), 'Women first');
  await waitFor(() => expect(screen.getByRole('combobox', { name: 'Sex' })).toHaveValue('FEMALE'));
  expect(screen.queryByRole('option', { name: 'Women first *' })).not.toBeInTheDocument();
  await user.selectOptions(screen.getByLabelText('Order'), 'Newest first');
  expect(await screen.findByRole('option', { name: 'Women first *' })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Keep the changes' }));
  await waitFor(() => expect(screen.queryByRole('option', { name: 'Women first *' })).not.toBeInTheDocument());
  expect(sent).toEqual(['"3.en.record"', { query: 'sex=FEMALE&sort=-registeredOn' }]);
});

test('aListIsKeptUnderANameAndSharedWithTheCentre', async () => {
  registrar();
  listing();
  const sent: unknown[] = [];
  service.use(
    http.post('*/api/v1/saved-views', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(view({ centreId: KIRKUK }), { status: 201 });
    }),
  );
  const { user } = await open('/people?sex=FEMALE');
  await user.click(await screen.findByRole('button', { name: 'Save as a view…' }));
  await user.type(screen.getByLabelText('Name of the view'), 'Women first');
  await user.click(screen.getByRole('checkbox', { name: 'Share with everybody at Kirkuk centre' }));
  await user.click(screen.getByRole('button', { name: 'Save the view' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(sent).toEqual([
    { list: 'PARTICIPANTS', details: { name: 'Women first', query: 'sex=FEMALE&sort=name', centreId: KIRKUK } },
  ]);
});

test('aColleaguesViewIsUsedButNotChanged', async () => {
  registrar();
  listing();
  service.use(
    http.get('*/api/v1/saved-views', () =>
      HttpResponse.json({ items: [view({ mine: false, centreId: KIRKUK })], next: null }),
    ),
  );
  await open(`/people?view=${VIEW}&sex=FEMALE&sort=-name`);
  expect(await screen.findByRole('option', { name: 'Women first *' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Keep the changes' })).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Save as a view…' })).toBeInTheDocument();
});

test('sharingShowsFirstWhatWouldHappenToEach', async () => {
  service.use(
    http.get('*/api/v1/me', () =>
      HttpResponse.json({
        subject: '0193a000-0000-7000-8000-000000000001',
        username: 'registrar.kirkuk',
        displayName: 'Avan Omar',
        assignments: [
          { role: 'REGISTRAR', centreId: KIRKUK, permissions: all },
          { role: 'REGISTRAR', centreId: BAGHDAD, permissions: all },
        ],
        permissions: all,
        centreIds: [KIRKUK, BAGHDAD],
      }),
    ),
  );
  service.use(
    http.get('*/api/v1/centres', async () => {
      const { kirkuk } = await import('../../test/house');
      return HttpResponse.json({
        items: [
          kirkuk,
          { ...kirkuk, id: BAGHDAD, name: { en: 'Baghdad centre', ar: 'مركز بغداد', ckb: 'سەنتەری بەغدا' } },
        ],
      });
    }),
  );
  listing();
  const sent: { preview: boolean }[] = [];
  service.use(
    http.post('*/api/v1/participants/sharings', async ({ request }) => {
      sent.push((await request.json()) as { preview: boolean });
      return HttpResponse.json({
        items: [
          { participantId: sara.id, outcome: 'SHARED' },
          { participantId: hemin.id, outcome: 'ALREADY_THERE' },
        ],
      });
    }),
  );
  const { user } = await open('/people');
  await user.click(await screen.findByRole('checkbox', { name: 'Select all that are shown' }));
  await user.click(screen.getByRole('button', { name: 'Share with another centre…' }));
  await user.selectOptions(screen.getByLabelText('With which of your centres?'), 'Baghdad centre');
  await user.click(screen.getByRole('button', { name: 'Show what would happen' }));
  expect(await screen.findByText('1 person would be shared.')).toBeInTheDocument();
  expect(screen.getByText('there already')).toBeInTheDocument();
  expect(sent.map(({ preview }) => preview)).toEqual([true]);
  await user.click(screen.getByRole('button', { name: 'Share 1 person' }));
  expect(await screen.findByText('1 person is shared.')).toBeInTheDocument();
  expect(sent.map(({ preview }) => preview)).toEqual([true, false]);
});
