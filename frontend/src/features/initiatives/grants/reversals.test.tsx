import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import type { GrantInstalment, GrantPaymentReversal } from '../../../api/contract';
import { aGrantIsGiven, approved, asked, dilshad, GRANT, me, nadia, part, support } from '../../../test/grants';
import { open } from '../../../test/open';
import { service } from '../../../test/service';
import { dueOf } from './due';

const reader = ['CENTRE_READ', 'GRANT_READ'];
const approver = [...reader, 'GRANT_APPROVE'];

const reported = (more: Partial<GrantPaymentReversal> = {}): GrantPaymentReversal => ({
  reason: 'CAME_BACK',
  otherMeans: null,
  decision: asked(),
  notBy: [nadia, dilshad],
  ...more,
});

const paid = (reversal?: GrantPaymentReversal): GrantInstalment =>
  part({ state: 'PAID', means: 'BANK', request: approved(), reversal });

/** @return what is sent about the instalment */
function itIsPaid(reversal: GrantPaymentReversal | undefined, permissions: readonly string[]) {
  aGrantIsGiven({ instalments: [paid(reversal)] }, permissions);
  const sent: unknown[] = [];
  const keep = async ({ request }: { request: Request }) => {
    sent.push(await request.json());
    return HttpResponse.json({ ...support, version: 5 });
  };
  service.use(http.post('*/instalments/:id/decision', keep), http.post('*/instalments/:id/failure', keep));
  return sent;
}

test('whatWasPaidAndCameBackIsReportedAndStaysPaidUntilSomebodyElseConfirmsIt', async () => {
  const sent = itIsPaid(undefined, [...reader, 'GRANT_PAY']);
  const { user } = await open(GRANT);
  await user.click(await screen.findByRole('button', { name: 'It came back' }));
  expect(screen.getByText(/counts as paid until somebody else/)).toBeInTheDocument();
  await user.selectOptions(screen.getByLabelText('Why'), 'it came back');
  await user.click(screen.getByRole('button', { name: 'Report it' }));
  await waitFor(() => expect(sent).toEqual([{ reason: 'CAME_BACK', words: null, otherMeans: null }]));
});

test('aSecondPersonConfirmsItAfterASecondLook', async () => {
  const sent = itIsPaid(reported({ otherMeans: 'CASH' }), approver);
  const { user } = await open(GRANT);
  expect(await screen.findByText('It is reported that this did not arrive: it came back')).toBeInTheDocument();
  expect(screen.getByText(/asked for anew, by another way: cash/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'It did not arrive' }));
  const dialog = within(screen.getByRole('dialog'));
  expect(dialog.getByText(/The ledger then says the opposite/)).toBeInTheDocument();
  expect(sent).toEqual([]);
  await user.click(dialog.getByRole('button', { name: 'It did not arrive' }));
  await waitFor(() => expect(sent).toEqual([{ approved: true }]));
});

test('itIsRejectedOnlyWithAReason', async () => {
  const sent = itIsPaid(reported(), approver);
  const { user } = await open(GRANT);
  await user.click(await screen.findByRole('button', { name: 'It did arrive' }));
  const dialog = within(screen.getByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: 'It did arrive' }));
  expect(sent).toEqual([]);
  await user.type(dialog.getByRole('textbox'), 'The bank sees it');
  await user.click(dialog.getByRole('button', { name: 'It did arrive' }));
  await waitFor(() => expect(sent).toEqual([{ approved: false, reason: 'The bank sees it' }]));
});

test.each([
  ['reported', reported({ decision: asked(me), notBy: [me, dilshad] }), 'You reported this, so somebody else decides.'],
  ['paid', reported({ notBy: [nadia, me] }), 'You paid this, so somebody else decides.'],
])('whoever %s it does not decide', async (_, reversal, says) => {
  itIsPaid(reversal, [...approver, 'GRANT_PAY']);
  await open(GRANT);
  await screen.findByText('It is reported that this did not arrive: it came back');
  expect(screen.getByText(says)).toBeInTheDocument();
  for (const name of ['It did not arrive', 'It did arrive', 'It came back'])
    expect(screen.queryByRole('button', { name })).not.toBeInTheDocument();
});

test('whatIsReportedIsDueAndWhatWasRejectedSaysWhyAndCanBeReportedAnew', async () => {
  expect(dueOf({ ...support, instalments: [paid(reported())] }).map(({ what }) => what)).toContain('UNDO');
  const rejected = { ...approved(), state: 'REFUSED' as const, decidedBecause: 'The bank sees it' };
  itIsPaid(reported({ decision: rejected }), [...reader, 'GRANT_PAY']);
  await open(GRANT);
  expect(await screen.findByText('The bank sees it')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'It came back' })).toBeInTheDocument();
});
