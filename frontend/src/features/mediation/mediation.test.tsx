import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { under } from '../../api/under';
import { idOf, KIRKUK, problem } from '../../test/basics';
import { page, listed, tagged } from '../../test/house';
import { aCaseIsMediated, agreed, FILE, mediated, party, THE_PIPE } from '../../test/mediation';
import { open } from '../../test/open';
import { service, signedInAs } from '../../test/service';

beforeEach(aCaseIsMediated);

test('escTwiceHidesTheScreenAndWhatWasTypedIsStillThere', async () => {
  const { user } = await open('/mediation/cases/new');
  await user.click(await screen.findByRole('radio', { name: 'land' }));
  expect(document.title).toBe('My work · Hawsh');
  await user.keyboard('{Escape}');
  expect(screen.getByRole('heading', { name: 'Take in a dispute' })).toBeVisible();
  await user.keyboard('{Escape}');
  expect(screen.getByText('Take in a dispute', { selector: 'h1 *' })).not.toBeVisible();
  expect(document.title).toBe('Hawsh');
  await user.click(screen.getByRole('button', { name: 'Go on' }));
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Take in a dispute' })).toBeVisible());
  expect(screen.getByRole('radio', { name: 'land' })).toBeChecked();
  expect(document.title).toBe('My work · Hawsh');
});

test('nothingOfACaseIsKeptInTheBrowserAfterLeavingTheRoom', async () => {
  service.use(
    http.post('*/mediation-cases/:id/alerts', () =>
      HttpResponse.json(
        { id: idOf('al'), caseId: mediated.id, raisedAt: '2026-11-24T08:00:00Z', text: THE_PIPE },
        { status: 201, headers: { ETag: '"0"' } },
      ),
    ),
  );
  const { router, queries, user } = await open(FILE);
  expect(await screen.findByText(THE_PIPE)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Somebody is in danger' }));
  await user.type(screen.getByLabelText('What the supervisor has to know'), THE_PIPE);
  await user.click(screen.getByRole('button', { name: 'Somebody is in danger' }));
  await screen.findByText('The supervisor has been told.');
  const kept = () =>
    JSON.stringify([
      queries
        .getQueryCache()
        .getAll()
        .map(({ state }) => state.data),
      queries
        .getMutationCache()
        .getAll()
        .map(({ state }) => state.variables),
      { ...localStorage },
      { ...sessionStorage },
      history.state,
    ]);
  expect(kept()).toContain(THE_PIPE);
  await router.navigate({ to: '/' });
  await waitFor(() => expect(screen.queryByText(THE_PIPE)).not.toBeInTheDocument());
  // The first page counts what waits, without a word of what it is about.
  const ofTheFile = queries
    .getQueryCache()
    .findAll(under('Mediation'))
    .filter(({ queryKey: [asked] }) => (asked as { _id: string })._id !== 'listMediationWaiting');
  expect(ofTheFile).toEqual([]);
  for (const word of [THE_PIPE, mediated.reference, 'Adnan']) expect(kept()).not.toContain(word);
});

test('theNextStepSaysWhatIsMissingAndLeadsThere', async () => {
  const { user, router } = await open(FILE);
  const next = await screen.findByRole('region', { name: 'Next step' });
  expect(within(next).getByText(/^Kawa has not said that they take part/)).toBeInTheDocument();
  expect(within(next).queryByText(/Adnan/)).not.toBeInTheDocument();
  await user.click(within(next).getByRole('link', { name: 'Ask whether they take part' }));
  expect(router.state.location.pathname).toBe(`${FILE}/parties`);
});

test('aRefusedStepTakesTheEyeToItsReason', async () => {
  service.use(
    http.get('*/mediation-cases/:id/parties', () => listed([party('Adnan', agreed), party('Kawa', agreed)])),
    http.post('*/mediation-cases/:id/steps', () =>
      problem(409, 'state-conflict', [
        { pointer: '/state', code: 'mediation-consent-missing', message: 'This party took it back.' },
      ]),
    ),
  );
  const { user } = await open(FILE);
  await user.click(await screen.findByRole('button', { name: 'Begin the mediation' }));
  const reason = (await screen.findByText('This party took it back.')).closest('.reason');
  expect(reason).toHaveFocus();
});

test('whereNothingIsMediatedTheEndingAsksWhereThePeopleWereSent', async () => {
  const sent: unknown[] = [];
  service.use(
    http.post('*/mediation-cases/:id/ending', async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json());
      return tagged({ ...mediated, state: 'ENDED', version: 4 });
    }),
  );
  const { user } = await open(FILE);
  await user.click(await screen.findByRole('button', { name: 'End without an agreement' }));
  await user.selectOptions(screen.getByLabelText('Why'), 'a criminal matter');
  await user.click(screen.getByRole('button', { name: 'End without an agreement' }));
  expect(await screen.findByRole('alert')).toHaveTextContent(/write where the people were sent/);
  expect(sent).toEqual([]);
  await user.type(screen.getByLabelText('Where the people were sent instead'), 'Legal aid');
  await user.click(screen.getByRole('button', { name: 'End without an agreement' }));
  await waitFor(() =>
    expect(sent).toEqual(['"3.en.record"', { reason: 'CRIMINAL_MATTER', referredTo: 'Legal aid', account: null }]),
  );
});

test('whoeverKnowsAPartySaysSoAndDoesNotTakeTheCaseOn', async () => {
  const sent: unknown[] = [];
  let waiting = true;
  const proposal = {
    id: idOf('pr'),
    centreId: KIRKUK,
    kind: 'LAND',
    urgency: 'SOON',
    languages: ['ar'],
    parties: ['Adnan', 'Kawa'],
    proposedAt: '2026-11-24T08:00:00Z',
    version: 0,
  };
  service.use(
    http.get('*/api/v1/mediation-proposals', () => listed(waiting ? [proposal] : [])),
    http.post('*/mediation-proposals/:id/answer', async ({ request }) => {
      sent.push(await request.json());
      waiting = false;
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user } = await open('/mediation/cases');
  expect(await screen.findByText(/Between .*Adnan.*Kawa/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'I know one of them' }));
  await waitFor(() => expect(screen.queryByText(/Between/)).not.toBeInTheDocument());
  expect(sent).toEqual([{ knowsAParty: true, takesItOn: false }]);
});

test('aHandOverSaysBeforeAndAfterThatItIsNotReadAgain', async () => {
  const sent: unknown[] = [];
  service.use(
    signedInAs('REGISTRAR', ['CENTRE_READ', 'MEDIATION_HAND_OVER']),
    http.post('*/mediation-hand-overs', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ receivedAt: '2026-11-24T08:00:00Z' }, { headers: { ETag: '"0"' } });
    }),
  );
  const { user } = await open('/mediation/hand-over');
  expect(await screen.findByText(/cannot be read again here/)).toBeInTheDocument();
  await user.click(await screen.findByRole('radio', { name: 'housing' }));
  await user.selectOptions(screen.getByLabelText('Who brought it'), 'one of the parties');
  await user.click(screen.getByRole('checkbox', { name: 'Arabic' }));
  await user.click(screen.getByRole('button', { name: 'Next' }));
  expect(screen.getByText(/armed group is never written down/)).toBeInTheDocument();
  await user.type(screen.getByLabelText('What was told'), THE_PIPE);
  await user.click(screen.getByRole('button', { name: 'Send it on' }));
  expect(await screen.findByText(/A mediator gets in touch/)).toBeInTheDocument();
  expect(screen.queryByText(THE_PIPE)).not.toBeInTheDocument();
  expect(sent).toEqual([
    {
      centreId: KIRKUK,
      kind: 'HOUSING',
      cameBy: 'A_PARTY',
      urgency: 'ORDINARY',
      languages: ['ar'],
      told: { account: THE_PIPE, howToReach: null },
    },
  ]);
});

test('aSupervisorIsToldThatAMediatorIsNotAvailableAndNeverWhy', async () => {
  const one = {
    id: idOf('m'),
    centreId: KIRKUK,
    name: 'Salwa Adel',
    account: null,
    certificate: 'MT-12',
    certifiedOn: '2025-03-01',
    trainedHours: 40,
    languages: ['ar'],
    active: true,
    version: 0,
  };
  const card = {
    id: mediated.id,
    centreId: KIRKUK,
    reference: mediated.reference,
    kind: 'LAND',
    urgency: 'SOON',
    languages: ['ar'],
    state: 'INTAKE',
    stateSince: mediated.stateSince,
    receivedAt: mediated.receivedAt,
    mediators: [],
    proposed: [],
    anotherAsked: [],
    overdue: ['NOBODY_MEDIATES'],
  };
  service.use(
    signedInAs('MEDIATION_SUPERVISOR', ['CENTRE_READ', 'MEDIATION_SUPERVISE']),
    http.get('*/mediation-alerts', () =>
      listed([{ id: idOf('al'), caseId: mediated.id, raisedAt: '2026-11-24T08:00:00Z', text: 'They wait outside' }]),
    ),
    http.get('*/mediation-cards', () => page([card])),
    http.get('*/mediators', () => listed([one])),
    http.post('*/mediation-cards/:id/proposals', () => HttpResponse.json({ available: false })),
  );
  const { user } = await open('/mediation/cards');
  expect(await screen.findByText('They wait outside')).toBeInTheDocument();
  expect(await screen.findByText('nobody mediates')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Ask a mediator' }));
  await user.selectOptions(screen.getByLabelText('Mediator'), one.id);
  await user.click(screen.getByRole('button', { name: 'Ask a mediator' }));
  expect(await screen.findByText('Not available.')).toBeInTheDocument();
});
