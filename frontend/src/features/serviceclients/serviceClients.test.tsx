import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import {
  aServiceClient,
  anAssignment,
  credentialsOf,
  keysKeeper,
  noChanges,
  roles,
  theAssignments,
} from '../../test/guard';
import { tagged } from '../../test/house';
import { open } from '../../test/open';
import { problem, service } from '../../test/service';

const client = aServiceClient();
const address = `/service-clients/${client.id}`;
const listed = (items: unknown[]) => http.get('*/service-clients', () => HttpResponse.json({ items }));
const holding = (...held: Parameters<typeof theAssignments>[0]) => theAssignments(held);

test('theListSaysWhoseEachIsAndHowItStands', async () => {
  service.use(keysKeeper, listed([client, aServiceClient({ id: client.id.replace(/c$/, 'e'), state: 'MISSING' })]));
  await open('/service-clients');
  const [row, missing] = (await screen.findAllByRole('rowheader')).map((name) => name.closest('tr') as HTMLElement);
  expect(within(row as HTMLElement).getByText('وزارة التخطيط')).toBeInTheDocument();
  expect(within(row as HTMLElement).getByText('at work')).toBeInTheDocument();
  expect(within(missing as HTMLElement).getByText('missing at the sign-in service')).toBeInTheDocument();
});

test('whereThereIsNoneItIsSaid', async () => {
  service.use(keysKeeper, listed([]));
  await open('/service-clients');
  expect(await screen.findByText('No program asks Hawsh on its own yet.')).toBeInTheDocument();
});

test('whoMayNotIsToldAndWhatDoesNotAnswerIsAskedAgain', async () => {
  service.use(
    keysKeeper,
    http.get('*/service-clients', () => problem(403, 'forbidden')),
  );
  const { user } = await open('/service-clients');
  await screen.findByRole('alert');
  service.use(listed([client]));
  await user.click(screen.getByRole('button', { name: 'Try once more' }));
  expect(await screen.findByRole('rowheader')).toBeInTheDocument();
});

test('theSecretIsShownOnceWithTheCommandThatGetsATokenAndIsKeptNowhere', async () => {
  const sent: unknown[] = [];
  service.use(
    keysKeeper,
    listed([]),
    http.get(`*${address}`, () => tagged(client)),
    ...holding(),
    http.post('*/service-clients', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(credentialsOf(client), { status: 201 });
    }),
  );
  const { user, queries, router } = await open('/service-clients/new');
  await user.click(await screen.findByRole('button', { name: 'Make it' }));
  expect(screen.getByRole('alert')).toHaveTextContent('Write whose program it is');
  await user.type(screen.getByLabelText('Name'), 'Numbers of the ministry ');
  await user.type(screen.getByLabelText('Organisation'), 'وزارة التخطيط');
  await user.type(screen.getByLabelText('What for'), 'Shows courses');
  await user.click(screen.getByRole('button', { name: 'Make it' }));
  expect(await screen.findByText('secret-of-version-0')).toBeInTheDocument();
  expect(sent).toEqual([{ name: 'Numbers of the ministry', organisation: 'وزارة التخطيط', purpose: 'Shows courses' }]);
  expect(screen.getByText(/^curl /)).toHaveTextContent(
    "curl -d grant_type=client_credentials -d client_id=numbers-of-the-ministry-3fa9c1 -d client_secret='secret-of-version-0' http://localhost:8180/realms/hawsh/protocol/openid-connect/token",
  );
  await user.click(screen.getByRole('link', { name: 'I have put it away' }));
  await waitFor(() => expect(router.state.location.pathname).toBe(address));
  expect(await screen.findByText('It holds no role, so it may do nothing.')).toBeInTheDocument();
  expect(screen.queryByText('secret-of-version-0')).not.toBeInTheDocument();
  const kept = queries.getQueryCache().getAll();
  expect(JSON.stringify(kept.map(({ state }) => state.data))).not.toContain('secret-of');
});

test('aNameThatIsTakenIsSaidAtItsField', async () => {
  service.use(
    keysKeeper,
    http.post('*/service-clients', () =>
      problem(422, 'validation-failed', [
        { pointer: '/name', code: 'service-client-named', message: 'Choose another name.' },
      ]),
    ),
  );
  const { user } = await open('/service-clients/new');
  for (const field of ['Name', 'Organisation', 'What for']) await user.type(await screen.findByLabelText(field), 'x');
  await user.click(screen.getByRole('button', { name: 'Make it' }));
  await waitFor(() => expect(screen.getByLabelText('Name')).toHaveAccessibleDescription(/Choose another name/));
});

test('aSecretIsRenewedAfterOneQuestionAndSaysWhatItDoes', async () => {
  const seen: unknown[] = [];
  service.use(
    keysKeeper,
    ...holding(anAssignment({ state: 'ACTIVE', subject: client.subject })),
    http.get(`*${address}`, () => tagged(client)),
    http.post(`*${address}/rotation`, ({ request }) => {
      seen.push(request.headers.get('If-Match'));
      return HttpResponse.json(credentialsOf({ ...client, version: 1 }));
    }),
  );
  const { user } = await open(address);
  await user.click(await screen.findByRole('button', { name: 'Renew the secret' }));
  const dialog = screen.getByRole('dialog');
  expect(dialog).toHaveTextContent('every token got by it open nothing any more');
  await user.click(within(dialog).getByRole('button', { name: 'Renew the secret' }));
  expect(await screen.findByText('secret-of-version-1')).toBeInTheDocument();
  expect(seen).toEqual(['"0.en.record"']);
  expect(screen.getByRole('table', { name: 'Its roles' })).toHaveTextContent('reception');
});

test('whatIsEndedCanOnlyBeLookedAt', async () => {
  let now = client;
  service.use(
    keysKeeper,
    ...holding(),
    http.get(`*${address}`, () => tagged(now)),
    http.post(`*${address}/ending`, async ({ request }) => {
      expect(await request.json()).toEqual({ reason: 'The project is over' });
      now = aServiceClient({
        state: 'ENDED',
        endedAt: '2026-02-10T07:00:00Z',
        endedBecause: 'The project is over',
        version: 1,
      });
      return HttpResponse.json(now);
    }),
  );
  const { user } = await open(address);
  await user.click(await screen.findByRole('button', { name: 'End it' }));
  const dialog = screen.getByRole('dialog');
  await user.type(within(dialog).getByLabelText(/^Reason/), 'The project is over');
  await user.click(within(dialog).getByRole('button', { name: 'End it' }));
  expect(await screen.findByText('It has ended and opens nothing any more.')).toBeInTheDocument();
  expect(await screen.findByText('The project is over')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Renew the secret' })).not.toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'Propose a role' })).not.toBeInTheDocument();
});

test('fromItsPageARoleIsProposedForTheProgramItself', async () => {
  const sent: unknown[] = [];
  service.use(
    keysKeeper,
    roles,
    noChanges,
    http.get(`*${address}`, () => tagged(client)),
    http.post('*/role-assignments', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(anAssignment(), { status: 201 });
    }),
  );
  const { user } = await open(`/access/new?client=${client.id}`);
  expect(await screen.findByText('Numbers of the ministry')).toBeInTheDocument();
  expect(screen.getByText(/^Service client of/)).toHaveTextContent('وزارة التخطيط');
  await user.selectOptions(screen.getByLabelText('Role'), 'finance');
  await user.selectOptions(screen.getByLabelText('Where'), 'All centres');
  await user.click(screen.getByRole('button', { name: 'Propose it' }));
  await waitFor(() => expect(sent).toEqual([{ subject: client.subject, role: 'FINANCE' }]));
});
