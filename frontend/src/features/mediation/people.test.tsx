import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { idOf, KIRKUK } from '../../test/basics';
import { page, listed, tagged } from '../../test/house';
import { aCaseIsMediated, FILE, mediated } from '../../test/mediation';
import { open } from '../../test/open';
import { service, signedInAs, somebody } from '../../test/service';

const elder = { id: idOf('el'), name: 'Abu Salam', account: null };
const salwa = { id: idOf('sa'), name: 'Salwa Adel', account: somebody.subject };

const beside = {
  ...mediated,
  members: [
    { mediator: salwa, state: 'ACCEPTED', declaredAt: '2026-11-18T08:00:00Z', anotherAskedAt: null },
    { mediator: elder, state: 'PROPOSED', declaredAt: null, anotherAskedAt: null },
  ],
};

const card = {
  id: mediated.id,
  centreId: KIRKUK,
  reference: mediated.reference,
  kind: 'LAND',
  urgency: 'SOON',
  languages: ['ar'],
  state: 'ACTIVE',
  stateSince: mediated.stateSince,
  receivedAt: mediated.receivedAt,
  mediators: [salwa.id],
  proposed: [],
  anotherAsked: [salwa.id],
  overdue: ['NOBODY_KEEPS_THE_FILE'],
};

const onTheList = (who: { id: string; name: string; account: string | null }, more = {}) => ({
  ...who,
  centreId: KIRKUK,
  certificate: 'MT-12',
  certifiedOn: '2025-03-01',
  certifiedUntil: null,
  trainedHours: 40,
  phone: null,
  participantReference: null,
  languages: ['ar'],
  active: true,
  version: 0,
  ...more,
});

const supervises = signedInAs('MEDIATION_SUPERVISOR', ['CENTRE_READ', 'MEDIATION_SUPERVISE']);

beforeEach(() => {
  aCaseIsMediated();
  service.use(
    http.get('*/api/v1/mediation-cases/:id', () => tagged(beside)),
    http.get('*/mediation-alerts', () => listed([])),
    http.get('*/mediation-cards', () => page([card])),
    http.get('*/mediators', () => listed([onTheList(elder, { certifiedUntil: '2020-01-01' }), onTheList(salwa)])),
  );
});

test('aMemberWritesDownWhatSomebodyOfTheCommunityDeclaredOnPaper', async () => {
  const sent: unknown[] = [];
  service.use(
    http.post('*/mediation-cases/:id/declarations', async ({ request }) => {
      sent.push(await request.json());
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user } = await open(FILE);
  await user.click(await screen.findByRole('button', { name: 'Write the declaration down' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(sent).toEqual([]);
  await user.click(screen.getByRole('radio', { name: 'knows none and takes it on' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() =>
    expect(sent).toEqual([{ mediatorId: elder.id, declared: { knowsAParty: false, takesItOn: true } }]),
  );
});

test('aPartyAsksForAnotherMediatorAndTheSupervisorIsTold', async () => {
  const sent: unknown[] = [];
  service.use(
    http.post('*/mediation-cases/:id/replacement-requests', async ({ request }) => {
      sent.push(await request.json());
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user } = await open(FILE);
  await user.click(await screen.findByRole('button', { name: 'A party asks for another mediator' }));
  expect(screen.getByLabelText('Whom it is about')).toHaveValue(salwa.id);
  await user.click(screen.getByRole('button', { name: 'A party asks for another mediator' }));
  expect(await screen.findByText('The supervisor has been told.')).toBeInTheDocument();
  expect(sent).toEqual([{ mediatorId: salwa.id }]);
});

test('theCardSaysInsteadOfWhomAnotherIsAskedForAndWhoseCertificateHasEndedIsNotAsked', async () => {
  service.use(supervises);
  const { user } = await open('/mediation/cards');
  expect(await screen.findByText(/Another mediator asked for instead of .*Salwa Adel/)).toBeInTheDocument();
  expect(screen.getByText('somebody of the community was asked, and nobody keeps the file')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Ask a mediator' }));
  expect(within(screen.getByLabelText('Mediator')).queryByRole('option', { name: /Abu Salam/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  await user.click(screen.getByRole('button', { name: 'Keep a mediator out' }));
  expect(screen.getByLabelText('Mediator')).toHaveValue(salwa.id);
});

test('aLoginThatMediatesIsPutOnTheListByItsName', async () => {
  service.use(
    supervises,
    http.get('*/mediator-candidates', () => listed([{ centreId: KIRKUK, account: idOf('ac'), name: 'Yousif Khalil' }])),
  );
  const { user } = await open('/mediation/mediators');
  await user.click(await screen.findByRole('button', { name: 'Add a mediator' }));
  await user.selectOptions(
    screen.getByLabelText('Who it is'),
    await screen.findByRole('option', { name: 'Yousif Khalil' }),
  );
  expect(screen.getByLabelText('Name')).toHaveValue('Yousif Khalil');
});

test('todayCountsWhatWaitsAndSaysNothingOfWhatItIsAbout', async () => {
  const waits = (kind: string, due: string, caseId: string | null = mediated.id) => ({ kind, due, caseId });
  service.use(
    http.get('*/api/v1/mediation-waiting', () =>
      listed([
        waits('PROPOSAL', '2026-11-23T08:00:00Z', null),
        waits('PROPOSAL', '2026-11-23T09:00:00Z', null),
        waits('MEETING', '2026-11-24T08:00:00Z'),
        waits('FOLLOW_UP', '2026-11-24T00:00:00Z'),
      ]),
    ),
  );
  await open('/');
  const waiting = within(await screen.findByRole('region', { name: 'Mediation' }));
  expect(await waiting.findByText('You are asked to take 2 cases on')).toBeInTheDocument();
  expect(waiting.getByText(/^A talk today at/)).toBeInTheDocument();
  expect(waiting.getByText('Somebody is to be asked whether it holds')).toBeInTheDocument();
  expect(waiting.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/mediation/cases',
    '/mediation/cases',
    '/mediation/cases',
  ]);
});

test('whereNothingWaitsTodaySaysSoKindly', async () => {
  service.use(
    supervises,
    http.get('*/api/v1/mediation-waiting/supervision', () => listed([])),
  );
  await open('/');
  expect(await screen.findByText('Nothing waits for you. It is a good day.')).toBeInTheDocument();
});
