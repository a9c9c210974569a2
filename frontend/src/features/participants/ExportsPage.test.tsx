import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import type { SecondDecision, ParticipantExport } from '../../api/contract';
import { open } from '../../test/open';
import { everything, KIRKUK, problem, service, signedInAs } from '../../test/service';

const ME = '0193a000-0000-7000-8000-000000000001';
const REBIN = '0193a000-0000-7000-8000-000000000002';

function asked(by: SecondDecision['askedBy'], part: Partial<SecondDecision> = {}): SecondDecision {
  return {
    state: 'OPEN',
    askedBy: by,
    askedAt: '2026-11-20T07:40:00Z',
    askedBecause: 'Lists for the sewing course',
    ...part,
  };
}

const me = { subject: ME, displayName: 'Avan Omar' };

function anExport(part: Partial<ParticipantExport> = {}): ParticipantExport {
  return {
    id: '0193e000-0000-7000-8000-000000000001',
    centreId: KIRKUK,
    format: 'CSV',
    byteOrderMark: false,
    columns: ['REFERENCE', 'NAME'],
    selection: { sex: 'FEMALE' },
    people: 42,
    decision: asked({ subject: REBIN, displayName: 'Rebin Salih' }),
    ...part,
  };
}

function exports(...items: ParticipantExport[]) {
  service.use(http.get('*/api/v1/participants/exports', () => HttpResponse.json({ items, next: null })));
}

const manager = () =>
  signedInAs('CENTRE_MANAGER', [
    'CENTRE_READ',
    'PARTICIPANT_READ',
    'PARTICIPANT_EXPORT_READ',
    'PARTICIPANT_EXPORT_APPROVE',
  ]);
const registrar = () => signedInAs('REGISTRAR', [...everything, 'PARTICIPANT_EXPORT', 'PARTICIPANT_EXPORT_READ']);

test('whoDecidesSeesWhyWhomAndWhatAndApproves', async () => {
  service.use(manager());
  let one = anExport();
  const decided: string[] = [];
  service.use(
    http.get('*/api/v1/participants/exports', () => HttpResponse.json({ items: [one], next: null })),
    http.post('*/api/v1/participants/exports/:id/approval', ({ request }) => {
      decided.push(new URL(request.url).pathname);
      one = anExport({
        decision: asked(
          { subject: REBIN, displayName: 'Rebin Salih' },
          { state: 'APPROVED', decidedBy: me, decidedAt: '2026-11-20T08:00:00Z' },
        ),
        openUntil: '2099-01-01T00:00:00Z',
      });
      return HttpResponse.json(one);
    }),
  );
  const { user } = await open('/people/exports');
  expect(await screen.findByText('Lists for the sewing course')).toBeInTheDocument();
  expect(screen.getByText('42 people')).toBeInTheDocument();
  expect(screen.getByText(/Sex: .?Female/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Approve' }));
  expect(await screen.findByText(/Can be fetched until/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Fetch the file' })).not.toBeInTheDocument();
  expect(decided).toHaveLength(1);
});

test('aRefusalSaysWhy', async () => {
  service.use(manager());
  exports(anExport());
  const sent: unknown[] = [];
  service.use(
    http.post('*/api/v1/participants/exports/:id/refusal', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(anExport({ decision: asked(me, { state: 'REFUSED' }) }));
    }),
  );
  const { user } = await open('/people/exports');
  await user.click(await screen.findByRole('button', { name: 'Refuse' }));
  await user.type(screen.getByLabelText(/^Reason/), 'Only the references are needed');
  await user.click(screen.getAllByRole('button', { name: 'Refuse' }).at(-1) as HTMLElement);
  await waitFor(() => expect(sent).toEqual([{ reason: 'Only the references are needed' }]));
});

test('whoAskedDoesNotDecideAlsoWithBothPermissions', async () => {
  service.use(
    signedInAs('CENTRE_MANAGER', [
      ...everything,
      'PARTICIPANT_EXPORT',
      'PARTICIPANT_EXPORT_READ',
      'PARTICIPANT_EXPORT_APPROVE',
    ]),
  );
  exports(anExport({ decision: asked(me) }));
  await open('/people/exports');
  await screen.findByText('Waits for approval');
  expect(screen.getByText('You asked for this, so somebody else decides.')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Approve' })).not.toBeInTheDocument();
});

test('whatIsOverCannotBeFetchedAndSaysSo', async () => {
  service.use(registrar());
  exports(
    anExport({
      decision: asked(me, { state: 'APPROVED' }),
      openUntil: '2020-01-01T00:00:00Z',
    }),
  );
  await open('/people/exports');
  expect(await screen.findByText('The time to fetch it is over')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Fetch the file' })).not.toBeInTheDocument();
});

test('aFailedFetchSaysWhatHappened', async () => {
  service.use(registrar());
  exports(
    anExport({
      decision: asked(me, { state: 'APPROVED' }),
      openUntil: '2099-01-01T00:00:00Z',
    }),
  );
  service.use(http.get('*/api/v1/participants/exports/:id/file', () => problem(409, 'state-conflict')));
  const { user } = await open('/people/exports');
  await user.click(await screen.findByRole('button', { name: 'Fetch the file' }));
  expect(await screen.findByRole('alert')).toBeInTheDocument();
});
