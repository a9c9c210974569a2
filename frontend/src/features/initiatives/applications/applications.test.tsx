import { screen, waitFor, within } from '@testing-library/react';
import { delay, HttpResponse, http } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import type { GrantApplication } from '../../../api/contract';
import { APPLICATION, anApplicationIsKept, draft, reader, submitted, summaryOf } from '../../../test/applications';
import { idOf, problem } from '../../../test/basics';
import { page, tagged } from '../../../test/house';
import { open } from '../../../test/open';
import { service } from '../../../test/service';

const LIST = '*/api/v1/grant-applications';

beforeEach(() => void anApplicationIsKept());

test('anApplicationIsFoundByItsCodeAndTheFiltersStandInTheAddress', async () => {
  const asked: string[] = [];
  service.use(
    http.get(LIST, ({ request }) => {
      asked.push(new URL(request.url).search);
      return page([]);
    }),
  );
  const { user, router } = await open('/initiatives/applications');
  expect(await screen.findByText(/No application yet/)).toBeInTheDocument();
  await user.selectOptions(screen.getByLabelText('State'), 'submitted');
  await screen.findByRole('option', { name: 'Gardens for everybody' });
  await user.selectOptions(screen.getByLabelText('Call'), 'Gardens for everybody');
  await user.type(screen.getByLabelText('Tracking code'), 'si-٤f7k2mnp-b');
  await waitFor(() =>
    expect(router.state.location.search).toEqual({ state: 'SUBMITTED', call: draft.callId, code: 'SI-4F7K2MNP-B' }),
  );
  expect(await screen.findByText(/No application is like this/)).toBeInTheDocument();
  expect(asked.at(-1)).toContain('code=SI-4F7K2MNP-B');
});

test('twoHundredApplicationsAreShownPageByPageAndABareNumberHasItsWord', async () => {
  const many = Array.from({ length: 100 }, (_, at) => ({ ...summaryOf(submitted), id: idOf(`a${at}`) }));
  service.use(
    http.get(LIST, ({ request }) =>
      HttpResponse.json({ items: many, next: new URL(request.url).searchParams.has('cursor') ? null : 'more' }),
    ),
  );
  const { user } = await open('/initiatives/applications');
  await user.click(await screen.findByRole('button', { name: 'Show more' }));
  expect(await screen.findByText('200 applications')).toBeInTheDocument();
  expect(document.querySelector('tbody td.num')).toHaveAttribute('data-label', 'Asked for');
});

test('theBoardIsTheSameListByStatesAndItsViewStandsInTheAddress', async () => {
  const asked: string[] = [];
  service.use(
    http.get(LIST, ({ request }) => {
      asked.push(new URL(request.url).search);
      return page([summaryOf(submitted), { ...summaryOf(submitted), id: idOf('second') }, summaryOf(draft)]);
    }),
  );
  const { user, router } = await open('/initiatives/applications?state=SUBMITTED');
  await user.click(await screen.findByRole('button', { name: 'Board' }));
  expect(router.state.location.search).toEqual({ state: 'SUBMITTED', view: 'board' });
  const column = within(await screen.findByRole('region', { name: 'submitted' }));
  expect(column.getAllByRole('link', { name: 'A garden at the school' })).toHaveLength(2);
  expect(column.getByRole('heading')).toHaveTextContent(/2$/);
  expect(column.getByText(/^Together/)).toHaveTextContent(/252/);
  expect(screen.queryByRole('region', { name: 'withdrawn' })).not.toBeInTheDocument();
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
  expect(asked.at(-1)).toMatch(/state=SUBMITTED.*limit=200|limit=200.*state=SUBMITTED/);
});

test('aListOnItsWayIsNotCalledEmpty', async () => {
  service.use(http.get(LIST, () => delay('infinite')));
  await open('/initiatives/applications');
  await screen.findByRole('heading', { level: 1, name: 'Applications for initiatives' });
  expect(document.querySelector('.waiting')).toBeInTheDocument();
  expect(screen.queryByText(/No application yet/)).not.toBeInTheDocument();
});

test.each([
  [403, 'forbidden'],
  [503, 'unavailable'],
])('aListThatDoesNotCome(%i)SaysSoAndIsAskedForOnceMore', async (status, code) => {
  let broken = true;
  service.use(http.get(LIST, () => (broken ? problem(status, code) : page([]))));
  const { user } = await open('/initiatives/applications');
  const again = await screen.findByRole('button', { name: 'Try once more' });
  expect(screen.queryByText(/No application yet/)).not.toBeInTheDocument();
  broken = false;
  await user.click(again);
  expect(await screen.findByText(/No application yet/)).toBeInTheDocument();
});

test('aNetworkThatAppliesAlreadyIsLedToThatApplication', async () => {
  service.use(
    http.post(LIST, () =>
      problem(409, 'already-exists', [
        { pointer: '/networkId', code: 'application-exists', message: 'It applies already', about: draft.id },
      ]),
    ),
  );
  const { user } = await open('/initiatives/applications/new');
  await user.click(await screen.findByRole('button', { name: 'Begin the application' }));
  expect(screen.getAllByText('Choose the network that applies.').length).toBeGreaterThan(0);
  await screen.findByRole('option', { name: 'Friends of the garden' });
  await user.selectOptions(screen.getByLabelText('Network'), 'Friends of the garden');
  await user.type(screen.getByLabelText('What it is called'), 'A garden');
  await user.click(screen.getByRole('button', { name: 'Begin the application' }));
  expect(await screen.findByRole('link', { name: 'Go on with that application' })).toHaveAttribute('href', APPLICATION);
  expect(screen.getByLabelText('What it is called')).toHaveValue('A garden');
});

test('whatIsSubmittedIsReadOnlyAndItsCodeIsReadOut', async () => {
  anApplicationIsKept({ ...submitted, late: true, lateBecause: 'The road was closed' }, reader);
  await open(APPLICATION);
  expect(await screen.findByText('SI-4F7K2MNP-B')).toBeInTheDocument();
  expect(screen.getByText(/The road was closed/)).toBeInTheDocument();
  expect(await screen.findByText('Daquq')).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: 'History' })).toBeInTheDocument();
  expect(document.querySelector('form')).toBeNull();
  for (const act of ['Submit', 'Withdraw', 'Ask for changes'])
    expect(screen.queryByRole('button', { name: act })).not.toBeInTheDocument();
});

test('anApplicationOfAnotherCentreIsNotThere', async () => {
  service.use(http.get('*/api/v1/grant-applications/:id', () => problem(404, 'not-found')));
  await open(APPLICATION);
  expect(await screen.findByRole('alert')).toBeInTheDocument();
});

test('changesAreAskedForPartByPart', async () => {
  anApplicationIsKept(submitted);
  const sent = stepsAnswer('change-request', {
    ...submitted,
    state: 'CHANGES_REQUESTED',
    changes: [{ part: 'UPKEEP', words: 'Who waters it?' }],
  });
  const { user } = await open(APPLICATION);
  await user.click(await screen.findByRole('button', { name: 'Ask for changes' }));
  const dialog = within(await screen.findByRole('dialog'));
  const ask = dialog.getByRole('button', { name: 'Ask for changes' });
  await user.click(ask);
  expect(dialog.getByText('Choose at least one part.')).toBeInTheDocument();
  await user.click(dialog.getByRole('checkbox', { name: 'Who cares for it afterwards' }));
  await user.click(ask);
  expect(dialog.getAllByText('Write what is to be mended.').length).toBeGreaterThan(0);
  await user.type(dialog.getByLabelText(/^What to mend/), 'Who waters it?');
  await user.click(ask);
  const wish = await screen.findByText('Who waters it?', { selector: 'bdi' });
  expect(sent).toEqual([{ changes: [{ part: 'UPKEEP', words: 'Who waters it?' }] }]);
  await user.click(within(wish.closest('li') as HTMLElement).getByRole('button'));
  expect(screen.getByLabelText('Who cares for it afterwards')).toHaveFocus();
});

test.each([
  ['It cannot be supported', 'ineligibility', 'INELIGIBLE'],
  ['Withdraw', 'withdrawal', 'WITHDRAWN'],
] as const)('%s: itEndsForAReason', async (act, step, state) => {
  anApplicationIsKept(submitted);
  const sent = stepsAnswer(step, { ...submitted, state, endedBecause: 'They moved' });
  const { user } = await open(APPLICATION);
  await user.click(await screen.findByRole('button', { name: act }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: act }));
  expect(sent).toEqual([]);
  await user.type(dialog.getByLabelText('Why'), 'They moved');
  await user.click(dialog.getByRole('button', { name: act }));
  expect(await screen.findByText(/They moved/)).toBeInTheDocument();
  expect(sent).toEqual([{ reason: 'They moved' }]);
  expect(screen.queryByRole('button', { name: act })).not.toBeInTheDocument();
});

test('aStepThatIsRefusedSaysWhyAndTheDialogStays', async () => {
  anApplicationIsKept(submitted);
  service.use(
    http.post('*/grant-applications/:id/withdrawal', () =>
      problem(409, 'state-conflict', [{ pointer: '/state', code: 'application-over', message: 'It is over' }]),
    ),
  );
  const { user } = await open(APPLICATION);
  await user.click(await screen.findByRole('button', { name: 'Withdraw' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.type(dialog.getByLabelText('Why'), 'They moved');
  await user.click(dialog.getByRole('button', { name: 'Withdraw' }));
  expect(await dialog.findByText('It is over')).toBeInTheDocument();
});

test('whileTheCallIsSelectedFromNothingIsSentBackAndTheDialogSaysWhy', async () => {
  anApplicationIsKept(submitted);
  service.use(
    http.post('*/grant-applications/:id/change-request', () =>
      problem(409, 'state-conflict', [
        { pointer: '/state', code: 'application-being-selected', message: 'It is being selected from.' },
      ]),
    ),
  );
  const { user } = await open(APPLICATION);
  await user.click(await screen.findByRole('button', { name: 'Ask for changes' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('checkbox', { name: 'Who cares for it afterwards' }));
  await user.type(dialog.getByLabelText(/^What to mend/), 'Who waters it?');
  await user.click(dialog.getByRole('button', { name: 'Ask for changes' }));
  expect(await dialog.findByText('It is being selected from.')).toBeInTheDocument();
});

/** @return what was sent */
function stepsAnswer(step: string, after: GrantApplication) {
  const sent: unknown[] = [];
  service.use(
    http.post(`*/grant-applications/:id/${step}`, async ({ request }) => {
      sent.push(await request.json());
      return tagged({ ...after, version: after.version + 1 });
    }),
  );
  return sent;
}
