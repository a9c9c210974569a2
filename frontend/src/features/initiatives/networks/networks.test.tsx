import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { idOf, KIRKUK, problem, words } from '../../../test/basics';
import { page, listed, stamped, tagged } from '../../../test/house';
import { aNetworkIsKnown, GARDEN, garden, looked, nothingSaid, officer, rana } from '../../../test/networks';
import { open } from '../../../test/open';
import { service } from '../../../test/service';
import { nextSteps } from './nextSteps';

beforeEach(() => aNetworkIsKnown());

test('aNetworkIsFoundInTheListAndFiltersStandInTheAddress', async () => {
  const asked: string[] = [];
  service.use(
    http.get('*/api/v1/volunteer-networks', ({ request }) => {
      asked.push(new URL(request.url).search);
      return page([]);
    }),
  );
  const { user, router } = await open('/initiatives/networks');
  expect(await screen.findByText(/No network yet/)).toBeInTheDocument();
  await user.selectOptions(screen.getByLabelText('Who comes together'), 'women');
  await user.type(screen.getByLabelText('Name'), 'garden');
  await waitFor(() => expect(router.state.location.search).toEqual({ kind: 'WOMEN', name: 'garden' }));
  expect(await screen.findByText(/No network is like this/)).toBeInTheDocument();
  expect(asked.at(-1)).toContain('name=garden');
});

test('twoHundredNetworksAreShownPageByPage', async () => {
  const many = Array.from({ length: 50 }, (_, at) => ({
    id: idOf(`n${at}`),
    centreId: KIRKUK,
    name: words(`Network ${at}`),
    kind: 'YOUTH',
    state: 'ACTIVE',
    members: at,
    ...stamped,
  }));
  service.use(
    http.get('*/api/v1/volunteer-networks', ({ request }) =>
      HttpResponse.json({ items: many, next: new URL(request.url).searchParams.has('cursor') ? null : 'more' }),
    ),
  );
  const { user } = await open('/initiatives/networks');
  await user.click(await screen.findByRole('button', { name: 'Show more' }));
  expect(await screen.findByText('100 networks')).toBeInTheDocument();
});

test('whileTheServiceIsAwayTheListSaysSoAndIsNotCalledEmpty', async () => {
  service.use(http.get('*/api/v1/volunteer-networks', () => problem(503, 'unavailable')));
  await open('/initiatives/networks');
  expect(await screen.findByRole('alert')).toBeInTheDocument();
  expect(screen.queryByText(/No network yet/)).not.toBeInTheDocument();
});

test('whatIsMissingIsSaidInTheOrderInWhichItIsDone', () => {
  const what = (...found: Parameters<typeof nextSteps>) => nextSteps(...found).map((one) => one.what);
  expect(what(garden, [], nothingSaid)).toEqual(['NO_MEMBERS', 'NO_WAY', 'NO_FOCAL_POINT']);
  expect(what(garden, [{ ...rana, represents: false }], nothingSaid)[0]).toBe('NO_REPRESENTATIVE');
  expect(what(garden, [{ ...rana, leftOn: '2026-02-01' }], nothingSaid)[0]).toBe('NO_MEMBERS');
  const known = { ...garden, focalPointId: idOf('point') };
  const reached = { ...nothingSaid, inKind: { place: 'Gate' }, preferred: 'IN_KIND' as const };
  expect(what(known, [rana, { ...rana, clearance: 'MATCH' }], reached)).toEqual(['NOT_CHECKED', 'MATCH']);
  expect(what(known, [{ ...rana, clearance: 'CLEAR' }], reached)).toEqual([]);
});

test('whoManagesACentreSeesTheNetworkAndNobodyInIt', async () => {
  aNetworkIsKnown(['CENTRE_READ', 'NETWORK_READ', 'NETWORK_MIX_READ']);
  await open(GARDEN);
  expect(await screen.findByText('They plant trees')).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'Members' })).not.toBeInTheDocument();
  expect(screen.queryByText(/Before support/)).not.toBeInTheDocument();
  expect(await screen.findByText(/55 %/)).toBeInTheDocument();
  expect(screen.getAllByText('too few to show')).toHaveLength(2);
});

test('aNetworkOfAnotherCentreIsNotThere', async () => {
  service.use(http.get('*/api/v1/volunteer-networks/:id', () => problem(404, 'not-found')));
  await open(GARDEN);
  expect(await screen.findByRole('heading', { level: 1, name: /nothing here/i })).toBeInTheDocument();
});

test('whatIsMissingLeadsToWhereItIsDone', async () => {
  await open(GARDEN);
  const link = await screen.findByRole('link', { name: /was not looked up yet/ });
  expect(link).toHaveAttribute('href', `${GARDEN}/members`);
});

test('aMemberTwiceIsSaidAtTheFieldAndNothingTypedIsLost', async () => {
  let sent: unknown;
  service.use(
    http.post('*/volunteer-networks/:id/members', async ({ request }) => {
      sent = await request.json();
      return problem(422, 'validation-failed', [
        { pointer: '/name', code: 'network-member-twice', message: 'A member already', about: rana.id },
      ]);
    }),
  );
  const { user } = await open(`${GARDEN}/members`);
  await user.click(await screen.findByRole('button', { name: 'Add a member' }));
  await user.type(screen.getByLabelText('Name'), 'رنا أحمد');
  await user.selectOptions(screen.getByLabelText('Role'), 'member');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect((await screen.findAllByText('A member already')).length).toBeGreaterThan(0);
  expect(screen.getByLabelText('Name')).toHaveValue('رنا أحمد');
  // Nobody asked how old they are: that is not under age.
  expect(sent).toMatchObject({ ofAge: null });
});

test('aPossibleMatchIsDecidedByNobodyWhoFoundIt', async () => {
  service.use(
    http.get('*/volunteer-networks/:id/members', () => listed([{ ...rana, clearance: 'WAITING' }])),
    http.get('*/volunteer-networks/:id/sanction-checks', () => page([looked])),
  );
  aNetworkMayBeCleared();
  await open(`${GARDEN}/members`);
  expect(await screen.findByText('The same name, another year')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'It is somebody else' })).not.toBeInTheDocument();
});

test('whatWasFoundInAnotherNetworkIsPointedOutBesideTheRepresentative', async () => {
  const found = { networkId: idOf('park'), networkName: garden.name, memberId: idOf('listed') };
  service.use(
    http.get('*/volunteer-networks/:id/members', () =>
      listed([
        {
          ...rana,
          clearance: 'CLEAR',
          foundElsewhere: [{ ...found, samePerson: false, clearance: 'MATCH' }],
        },
      ]),
    ),
    http.get('*/volunteer-networks/:id/sanction-checks', () => page([])),
  );
  aNetworkMayBeCleared();
  await open(`${GARDEN}/members`);
  expect(await screen.findByText(/Somebody called alike in/)).toBeInTheDocument();
});

test('aSecondPersonSaysThatItIsSomebodyElse', async () => {
  const other = { subject: idOf('other'), displayName: 'Dilshad' };
  let decided = false;
  service.use(
    http.get('*/volunteer-networks/:id/sanction-checks', () =>
      page([{ ...looked, decision: { ...looked.decision, askedBy: other } }]),
    ),
    http.post('*/sanction-checks/:id/approval', () => {
      decided = true;
      return HttpResponse.json({ ...looked, decision: { ...looked.decision, askedBy: other, state: 'APPROVED' } });
    }),
  );
  aNetworkMayBeCleared();
  const { user } = await open(`${GARDEN}/members`);
  await user.click(await screen.findByRole('button', { name: 'It is somebody else' }));
  await waitFor(() => expect(decided).toBe(true));
});

test('oneWayAloneIsTheOneTheyLikeBestAndOnlyWhatChangedIsSent', async () => {
  let sent: unknown;
  service.use(
    http.patch('*/volunteer-networks/:id/support', async ({ request }) => {
      sent = await request.json();
      return tagged({ ...nothingSaid, inKind: { place: 'Gate' }, preferred: 'IN_KIND', version: 1 });
    }),
  );
  const { user } = await open(`${GARDEN}/support`);
  await user.click(await screen.findByRole('button', { name: 'Say how support reaches them' }));
  await user.click(screen.getByRole('checkbox', { name: 'In kind' }));
  await user.type(screen.getByLabelText('Where goods are brought'), 'Gate');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(sent).toEqual({ inKind: { place: 'Gate' }, preferred: 'IN_KIND' }));
});

test('whatTheScreenAsksStandsOnPaperInTheSameOrder', async () => {
  const { user } = await open('/initiatives/networks/new');
  await screen.findByRole('button', { name: 'Begin the file' });
  const form = document.querySelector('form') as HTMLElement;
  const asked = [...form.querySelectorAll(':scope > .field > label, :scope > fieldset > legend')].map((label) =>
    (label.firstChild?.textContent ?? '').trim(),
  );
  document.body.replaceChildren();
  await open('/initiatives/networks/form');
  const paper = within(await screen.findByRole('article', { name: 'A network' }))
    .getAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent);
  expect(paper.filter((label) => asked.includes(label ?? ''))).toEqual(asked);
  expect(asked.length).toBeGreaterThan(4);
  void user;
});

function aNetworkMayBeCleared() {
  service.use(
    http.get('*/api/v1/me', () =>
      HttpResponse.json({
        subject: '0193a000-0000-7000-8000-000000000001',
        username: 'approver',
        displayName: 'Avan Omar',
        assignments: [{ role: 'GRANTS_APPROVER', centreId: KIRKUK, permissions: [...officer, 'NETWORK_CLEAR'] }],
        permissions: [...officer, 'NETWORK_CLEAR'],
        centreIds: [KIRKUK],
      }),
    ),
  );
}
