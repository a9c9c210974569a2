import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { APPLICATION, anApplicationIsKept, at, field, draft, submitted } from '../../../test/applications';
import { problem } from '../../../test/basics';
import { tagged } from '../../../test/house';
import { open } from '../../../test/open';
import { service } from '../../../test/service';
import { idOf } from './applicationValues';

const plan = () => screen.findByLabelText('What they plan to do');

const refusals = [
  '/title',
  '/plan',
  '/kind',
  '/beneficiaries',
  '/beneficiaries/total',
  '/districtPcode',
  '/point/latitude',
  '/point/longitude',
  '/budget/0/what',
  '/budget/0/quantity',
  '/budget/0/unitCost',
  '/budget/0/unitCost/amount',
  '/budget/0/means',
  '/volunteerHours',
  '/upkeep',
  '/language',
  '/receivedOn',
];

test('everyRefusalOfASubmissionStandsAtItsFieldAndNothingIsSent', async () => {
  anApplicationIsKept();
  const errors = [...refusals, '/budget', '/budget/0/id', '/networkId'].map((pointer) => ({
    pointer,
    code: 'required',
    message: `Wrong: ${idOf(pointer)}`,
  }));
  service.use(http.post('*/grant-applications/:id/submission', () => problem(422, 'validation-failed', errors)));
  const { user } = await open(APPLICATION);
  await plan();
  await submit(user);
  expect(await screen.findByText(/answers need another look/)).toBeInTheDocument();
  for (const pointer of refusals) expect(at(idOf(pointer)), pointer).toHaveTextContent(`Wrong: ${idOf(pointer)}`);
  expect(field('budget')).toHaveTextContent('Wrong: budget');
  expect(screen.getByText('Network: Wrong: networkId')).toBeInTheDocument();
  await user.type(await plan(), 'Trees');
  expect(screen.queryByText(/Wrong: plan/)).not.toBeInTheDocument();
  expect(screen.getAllByText('Wrong: upkeep').length).toBeGreaterThan(0);
});

test('whatWasTypedIsKeptFirstAndThenSubmittedAndTheCodeIsShown', async () => {
  const { sent } = anApplicationIsKept();
  let seen: string | null = null;
  service.use(
    http.post('*/grant-applications/:id/submission', ({ request }) => {
      seen = request.headers.get('If-Match');
      return tagged(submitted);
    }),
  );
  const { user } = await open(APPLICATION);
  await user.type(await plan(), 'Trees');
  await submit(user);
  expect(await screen.findByText('SI-4F7K2MNP-B')).toBeInTheDocument();
  expect(sent).toHaveLength(1);
  expect(seen).toBe('"4.en.record"');
  expect(document.querySelector('form')).toBeNull();
});

test('whatCouldNotBeKeptIsNotSubmitted', async () => {
  anApplicationIsKept();
  service.use(http.patch('*/grant-applications/:id', () => HttpResponse.error()));
  const { user } = await open(APPLICATION);
  await user.type(await plan(), 'Trees');
  await user.click(screen.getByRole('button', { name: 'Submit' }));
  expect(await screen.findByText(/Not everything typed is kept yet/)).toBeInTheDocument();
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

test('afterTheLastDayItIsSubmittedWithAReasonOnly', async () => {
  const late = { pointer: '/lateBecause', code: 'application-late', message: 'The last day was before', about: null };
  anApplicationIsKept({ ...draft, unmet: [late] });
  let sent: unknown;
  service.use(
    http.post('*/grant-applications/:id/submission', async ({ request }) => {
      sent = await request.json();
      return tagged({ ...submitted, late: true, lateBecause: 'The road was closed' });
    }),
  );
  const { user } = await open(APPLICATION);
  await plan();
  expect(screen.queryByRole('button', { name: 'Submit' })).not.toBeInTheDocument();
  const [link, button] = screen.getAllByRole('button', { name: 'Submit late' });
  await user.click(link as HTMLElement);
  expect(button).toHaveFocus();
  await user.click(button as HTMLElement);
  const dialog = within(await screen.findByRole('dialog'));
  await user.type(dialog.getByLabelText('Why'), 'The road was closed');
  await user.click(dialog.getByRole('button', { name: 'Submit late' }));
  expect(await screen.findByText(/Accepted after the last day/)).toBeInTheDocument();
  expect(sent).toEqual({ lateBecause: 'The road was closed' });
});

async function submit(user: Awaited<ReturnType<typeof open>>['user']) {
  await user.click(screen.getByRole('button', { name: 'Submit' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: 'Submit' }));
}
