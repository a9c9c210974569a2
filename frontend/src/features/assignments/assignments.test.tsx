import { screen, waitFor, within } from '@testing-library/react';
import { delay, HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { idOf } from '../../test/basics';
import {
  accounts,
  administrator,
  anAssignment,
  ME,
  noChanges,
  officer,
  REBAZ,
  roles,
  theAssignments,
} from '../../test/guard';
import { open } from '../../test/open';
import { KIRKUK, problem, service } from '../../test/service';

const waiting = anAssignment();
const address = `/access/${waiting.id}`;

test('whatWaitsForTheOfficerStandsFirstAndNothingOfTheirOwn', async () => {
  const own = anAssignment({ id: idOf('own'), subject: ME, displayName: 'Avan Omar' });
  const proposedByMe = anAssignment({
    id: idOf('mine'),
    displayName: 'Dilshad',
    decision: { ...waiting.decision, askedBy: { subject: ME } },
  });
  service.use(officer, ...theAssignments([waiting, own, proposedByMe]));
  await open('/access');
  const table = await screen.findByRole('table', { name: 'Waits for you' });
  expect(within(table).getAllByRole('rowheader')).toHaveLength(1);
  expect(within(table).getByRole('link', { name: 'نادية سالم' })).toBeInTheDocument();
  expect(within(await screen.findByRole('table', { name: 'All assignments' })).getAllByRole('rowheader')).toHaveLength(
    3,
  );
});

test.each([
  ['en', 'reception', 'waits for confirmation', '11 January 2026 to 31 December 2026'],
  ['ar', 'الاستقبال', 'بانتظار التأكيد', 'من 11 كانون الثاني 2026 إلى 31 كانون الأول 2026'],
  ['ckb', 'پێشوازی', 'چاوەڕێی پشتڕاستکردنەوەیە', 'لە 11ی کانوونی دووەمی 2026 تا 31ی کانوونی یەکەمی 2026'],
] as const)('inLanguage_%s_anAssignmentIsSaidInWords', async (language, ...words) => {
  service.use(administrator, ...theAssignments([waiting]));
  await open('/access', language);
  const row = (await screen.findByRole('rowheader')).closest('tr') as HTMLElement;
  for (const word of words) expect(within(row).getByText(word)).toBeInTheDocument();
});

test('theFiltersLiveInTheAddress', async () => {
  service.use(administrator, ...theAssignments([waiting, anAssignment({ id: idOf('x'), state: 'ENDED' })]));
  const { user, router } = await open('/access?state=ENDED');
  expect(await screen.findAllByRole('rowheader')).toHaveLength(1);
  await user.selectOptions(screen.getByLabelText('State'), 'refused');
  expect(await screen.findByText(/Nothing is like this/)).toBeInTheDocument();
  expect(router.state.location.search).toEqual({ state: 'REFUSED' });
});

test('aConfirmationCarriesWhatWasRead', async () => {
  const sent: unknown[] = [];
  service.use(
    officer,
    ...theAssignments([waiting]),
    http.post(`*/role-assignments/${waiting.id}/confirmation`, async ({ request }) => {
      sent.push(request.headers.get('If-Match'));
      // Both clicks come before there is an answer.
      await delay(100);
      return HttpResponse.json({ ...waiting, state: 'ACTIVE', version: 2 });
    }),
  );
  const { user } = await open(address);
  const button = await screen.findByRole('button', { name: 'Confirm it' });
  await user.dblClick(button);
  expect(await screen.findByText('It is confirmed and counts from now on.')).toBeInTheDocument();
  expect(sent).toEqual(['"1.en.record"']);
});

test('whoeverIsSlowerIsToldAndNothingIsDone', async () => {
  let now = waiting;
  service.use(
    officer,
    roles,
    noChanges,
    http.get('*/role-assignments/:id', () => HttpResponse.json(now, { headers: { ETag: `"${now.version}"` } })),
    http.post('*/refusal', () => {
      now = anAssignment({
        state: 'ACTIVE',
        decision: { ...waiting.decision, state: 'APPROVED', decidedBy: REBAZ, decidedAt: '2026-01-11T07:00:00Z' },
        version: 2,
      });
      return problem(412, 'version-conflict');
    }),
  );
  const { user } = await open(address);
  await user.click(await screen.findByRole('button', { name: 'Refuse it' }));
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Refuse it' }));
  expect(await screen.findByText(/Somebody else was faster/)).toBeInTheDocument();
  expect(await screen.findByText('counts now')).toBeInTheDocument();
});

test('whoDecidedOnItAndWhenCanBeRead', async () => {
  service.use(
    officer,
    http.get('*/histories/role_assignment/:id', () =>
      HttpResponse.json({
        items: [{ version: 2, changedFields: ['state'], by: REBAZ, at: '2026-01-11T07:00:00Z' }],
        next: null,
      }),
    ),
    ...theAssignments([anAssignment({ state: 'ACTIVE' })]),
  );
  await open(address);
  const history = (await screen.findByRole('heading', { name: 'History' })).closest('section') as HTMLElement;
  expect(await within(history).findByText('Changed: the state')).toBeInTheDocument();
  expect(within(history).getByText('Rebaz Karim')).toBeInTheDocument();
  expect(within(history).getByText(/11 January 2026/)).toBeInTheDocument();
});

test('nobodyDecidesAboutThemself', async () => {
  const acts: string[] = [];
  service.use(
    officer,
    ...theAssignments([anAssignment({ subject: ME, state: 'ACTIVE' })]),
    http.post('*/ending', () => {
      acts.push('ended');
      return HttpResponse.json({});
    }),
  );
  const { user } = await open(address);
  const button = await screen.findByRole('button', { name: 'End it' });
  expect(button).toHaveAttribute('aria-disabled', 'true');
  expect(screen.getByText(/Somebody else decides about your roles/)).toBeInTheDocument();
  await user.click(button);
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(acts).toEqual([]);
});

test('endingTakesAReasonAndSaysThatItCanBeProposedAgain', async () => {
  const sent: unknown[] = [];
  service.use(
    officer,
    ...theAssignments([anAssignment({ state: 'ACTIVE' })]),
    http.post('*/ending', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(anAssignment({ state: 'ENDED', version: 2 }));
    }),
  );
  const { user } = await open(address);
  await user.click(await screen.findByRole('button', { name: 'End it' }));
  const dialog = screen.getByRole('dialog');
  expect(within(dialog).getByText(/it can be proposed again/)).toBeInTheDocument();
  await user.type(within(dialog).getByLabelText(/^Reason/), 'moved on');
  await user.click(within(dialog).getByRole('button', { name: 'End it' }));
  expect(await screen.findByText(/It has ended/)).toBeInTheDocument();
  expect(sent).toEqual([{ reason: 'moved on' }]);
});

test('aProposalSaysBeforehandWhatItOpensAndWhoConfirmsIt', async () => {
  const sent: unknown[] = [];
  service.use(
    administrator,
    accounts,
    ...theAssignments([waiting]),
    http.post('*/api/v1/role-assignments', async ({ request }) => {
      sent.push(await request.json(), request.headers.get('Idempotency-Key') !== null);
      return HttpResponse.json(waiting, { status: 201 });
    }),
  );
  const { user, router } = await open('/access/new');
  await user.type(await screen.findByLabelText('Person'), 're');
  const own = await within(screen.getByRole('main')).findByRole('button', { name: /Avan Omar/ });
  expect(own).toHaveAttribute('aria-disabled', 'true');
  await user.click(screen.getByRole('button', { name: /Rebaz Karim/ }));
  await user.selectOptions(screen.getByLabelText('Role'), 'reception');
  expect(screen.getByText('read participants’ records')).toBeInTheDocument();
  await user.selectOptions(screen.getByLabelText('Where'), 'All centres');
  expect(screen.getByText(/has to confirm it. Until then/)).toBeInTheDocument();
  await user.selectOptions(screen.getByLabelText('Role'), 'finance');
  expect(screen.getByText(/It counts at once/)).toBeInTheDocument();
  await user.selectOptions(screen.getByLabelText('Role'), 'reception');
  await user.selectOptions(screen.getByLabelText('Where'), 'Kirkuk centre');
  await user.click(screen.getByRole('button', { name: 'Propose it' }));
  await waitFor(() => expect(router.state.location.pathname).toBe(address));
  expect(sent).toEqual([{ subject: REBAZ.subject, role: 'REGISTRAR', centreId: KIRKUK }, true]);
});

test('aProposalThatLacksSomethingIsNotSent', async () => {
  service.use(administrator, roles);
  const { user } = await open('/access/new');
  await user.click(await screen.findByRole('button', { name: 'Propose it' }));
  const summary = screen.getByRole('alert');
  expect(
    within(summary)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual(['Choose the person', 'Choose the role', 'Choose the centre, or all of them']);
});

test('whatWaitsForTheOfficerStandsOnTheFirstPageToo', async () => {
  service.use(officer, ...theAssignments([waiting]));
  await open('/');
  expect(await screen.findByText('1 role waits for your confirmation')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Look and decide' })).toHaveAttribute('href', '/access');
  expect(screen.queryByText(/nothing here for your work/)).not.toBeInTheDocument();
});
