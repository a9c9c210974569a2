import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { idOf, KIRKUK, problem } from '../../../test/basics';
import { codeLists, served } from '../../../test/codes';
import { page, listed } from '../../../test/house';
import { open } from '../../../test/open';
import { service, signedInAs, somebody } from '../../../test/service';

const WHY = 'Her mediator is in hospital.';
const REFERENCE = 'MC-2345ABCD-H';
const soon = new Date(Date.now() + 40 * 60_000).toISOString();
const supervisor = signedInAs('MEDIATION_SUPERVISOR', [
  'CENTRE_READ',
  'MEDIATION_SUPERVISE',
  'MEDIATION_BREAK_GLASS',
  'MEDIATION_FILE_READ',
]);

const decision = (state: string) => ({
  state,
  askedBy: { subject: idOf('asker'), displayName: 'Rana Aziz' },
  askedAt: '2026-11-24T08:00:00Z',
  askedBecause: null,
  decidedBy: null,
  decidedAt: null,
  decidedBecause: null,
});

const opening = {
  id: idOf('opening'),
  centreId: KIRKUK,
  reference: REFERENCE,
  emergency: false,
  state: 'WAITING',
  askedAt: '2026-11-24T08:00:00Z',
  askedUntil: '2026-11-25T08:00:00Z',
  caseId: null,
  openedAt: null,
  closesAt: null,
  decision: null,
};

const opened = {
  ...opening,
  state: 'OPEN',
  caseId: idOf('case'),
  openedAt: '2026-11-24T08:00:00Z',
  closesAt: soon,
  decision: decision('APPROVED'),
};

const deed = {
  centreId: KIRKUK,
  emergency: true,
  reason: WHY,
  decision: decision('OPEN'),
  openedAt: '2026-11-24T08:00:00Z',
  closesAt: '2026-11-24T09:00:00Z',
  read: [{ part: 'PARTIES', times: 2, firstAt: '2026-11-24T08:01:00Z', lastAt: '2026-11-24T08:05:00Z' }],
  justified: null,
};

const listing = (openings: object[], requests: object[] = []) => [
  http.get('*/api/v1/mediation-openings', () => page(openings)),
  http.get('*/api/v1/mediation-opening-requests', () => page(requests)),
];

beforeEach(() => service.use(supervisor, served(codeLists)));

test('whatFollowsStandsThereBeforeAFileIsAskedFor', async () => {
  const sent: unknown[] = [];
  service.use(
    ...listing([]),
    http.post('*/api/v1/mediation-openings', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(opening, { status: 201 });
    }),
  );
  const { user } = await open('/mediation/openings');
  await user.click(await screen.findByRole('button', { name: 'Open a file of another centre' }));
  expect(screen.getByText(/members of the case are told your name/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Ask' }));
  expect(await screen.findByRole('alert')).toHaveTextContent(/Write the reference/);
  await user.type(screen.getByLabelText('Reference'), REFERENCE.toLowerCase());
  await user.type(screen.getByLabelText('Why it cannot wait for its members'), WHY);
  await user.click(screen.getByRole('radio', { name: 'Emergency: open it at once' }));
  expect(screen.getByText(/Three emergencies are possible/)).toBeInTheDocument();
  await user.click(screen.getByRole('radio', { name: 'A second person approves first' }));
  await user.click(screen.getByRole('button', { name: 'Ask' }));
  await waitFor(() =>
    expect(sent).toEqual([{ centreId: KIRKUK, reference: REFERENCE, reason: WHY, emergency: false }]),
  );
});

test('aReferenceThatOpensNothingIsNamedAtItsField', async () => {
  service.use(
    ...listing([]),
    http.post('*/api/v1/mediation-openings', () =>
      problem(422, 'validation-failed', [
        { pointer: '/reference', code: 'mediation-no-such-file', message: 'The attempt is written down.' },
      ]),
    ),
  );
  const { user } = await open('/mediation/openings');
  await user.click(await screen.findByRole('button', { name: 'Open a file of another centre' }));
  await user.type(screen.getByLabelText('Reference'), REFERENCE);
  await user.type(screen.getByLabelText('Why it cannot wait for its members'), WHY);
  await user.click(screen.getByRole('radio', { name: 'Emergency: open it at once' }));
  await user.click(screen.getByRole('button', { name: 'Ask' }));
  await waitFor(() => expect(screen.getByLabelText('Reference')).toHaveAccessibleDescription(/written down/));
});

test('theSecondPersonReadsWhyAndConfirmsOrCloses', async () => {
  const said: string[] = [];
  const request = {
    id: opening.id,
    centreId: KIRKUK,
    reference: REFERENCE,
    emergency: true,
    reason: WHY,
    decision: decision('OPEN'),
    askedUntil: opening.askedUntil,
    closesAt: soon,
  };
  service.use(
    http.get('*/api/v1/mediation-openings', () => page([])),
    http.get('*/api/v1/mediation-opening-requests', () => page(said.length > 0 ? [] : [request])),
    http.post('*/mediation-opening-requests/:id/:way', ({ params }) => {
      said.push(String(params.way));
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user } = await open('/mediation/openings');
  const asked = await screen.findByRole('region', { name: 'A second person is needed' });
  expect(within(asked).getByText(WHY)).toBeInTheDocument();
  expect(within(asked).getByText(/Rana Aziz/)).toBeInTheDocument();
  await user.click(within(asked).getByRole('button', { name: 'Do not confirm, close it' }));
  await waitFor(() => expect(said).toEqual(['refusal']));
  await waitFor(() => expect(screen.queryByText(WHY)).not.toBeInTheDocument());
});

test('anOpenFileIsReadPartByPartAndEnded', async () => {
  const read: string[] = [];
  let ended = false;
  service.use(
    http.get('*/api/v1/mediation-openings', () =>
      page([ended ? { ...opened, state: 'CLOSED', caseId: null } : opened]),
    ),
    http.get('*/mediation-cases/:id/notes', () => {
      read.push('notes');
      return listed([
        {
          id: idOf('note'),
          kind: 'SHARED',
          author: somebody.subject,
          writtenAt: '2026-11-20T08:00:00Z',
          text: 'They both want peace.',
          version: 0,
        },
      ]);
    }),
    http.post('*/mediation-openings/:id/ending', () => {
      ended = true;
      return HttpResponse.json({ ...opened, state: 'CLOSED', caseId: null });
    }),
  );
  const { user } = await open(`/mediation/openings/${opening.id}`);
  expect(await screen.findByText(/^Open until/)).toBeInTheDocument();
  expect(read).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Shared notes' }));
  expect(await screen.findByText('They both want peace.')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Write a note' })).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'End now' }));
  expect(await screen.findByText('This file is not open to you.')).toBeInTheDocument();
  expect(screen.queryByText('They both want peace.')).not.toBeInTheDocument();
});

test('theMembersAreToldWhoOpenedTheirFileAndWhy', async () => {
  service.use(
    signedInAs('MEDIATOR', ['CENTRE_READ', 'MEDIATION_CASE', 'MEDIATION_FILE_READ']),
    http.get('*/api/v1/mediation-cases', () => page([])),
    http.get('*/api/v1/mediation-proposals', () => listed([])),
    http.get('*/api/v1/mediation-opening-notices', () =>
      page([{ id: opening.id, caseId: idOf('case'), reference: REFERENCE, deed }]),
    ),
  );
  await open('/mediation/cases');
  expect(await screen.findByText(/Opened in an emergency by .*Rana Aziz/)).toBeInTheDocument();
  expect(screen.getByText(WHY)).toBeInTheDocument();
  expect(screen.getByText(/The parties: read 2 times/)).toBeInTheDocument();
  expect(screen.getByText(/has not reviewed it yet/)).toBeInTheDocument();
});

test('theOfficerSeesWhatIsOverdueAndSaysWhetherItWasJustified', async () => {
  const sent: unknown[] = [];
  const review = {
    id: opening.id,
    deed,
    dueAt: '2026-12-01T08:00:00Z',
    overdueDays: 2,
    reviewedBy: null,
    reviewedAt: null,
    note: null,
  };
  service.use(
    signedInAs('DATA_PROTECTION_OFFICER', ['CENTRE_READ', 'MEDIATION_OPENING_REVIEW']),
    http.get('*/api/v1/mediation-opening-reviews', () => page([review])),
    http.post('*/mediation-opening-reviews/:id/outcome', async ({ request }) => {
      sent.push(await request.json());
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user } = await open('/file-openings');
  expect(await screen.findByText('overdue by 2 days')).toBeInTheDocument();
  expect(screen.getByText(WHY)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Review' }));
  await user.click(screen.getByRole('button', { name: 'Review' }));
  expect(await screen.findByRole('alert')).toHaveTextContent(/Say whether it was justified/);
  await user.click(screen.getByRole('radio', { name: 'not justified' }));
  await user.type(screen.getByLabelText('Why'), 'A mediator was there.');
  await user.click(screen.getByRole('button', { name: 'Review' }));
  await waitFor(() => expect(sent).toEqual([{ justified: false, note: 'A mediator was there.' }]));
});

test('aListThatCannotBeReadSaysSo', async () => {
  service.use(
    http.get('*/api/v1/mediation-openings', () => problem(500, 'internal-error')),
    http.get('*/api/v1/mediation-opening-requests', () => page([])),
  );
  await open('/mediation/openings');
  expect(await screen.findByRole('button', { name: 'Try once more' })).toBeInTheDocument();
});
