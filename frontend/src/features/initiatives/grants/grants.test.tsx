import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import type { Grant } from '../../../api/contract';
import { idOf, problem } from '../../../test/basics';
import {
  aGrantIsGiven,
  agreedMoney,
  approved,
  asked,
  GRANT,
  me,
  part,
  summary,
  support,
  trees,
} from '../../../test/grants';
import { page, tagged } from '../../../test/house';
import { open } from '../../../test/open';
import { service } from '../../../test/service';
import { dueOf } from './due';

const due = (more: Partial<Grant>) => dueOf({ ...support, ...more }).map(({ what }) => what);

test('whatIsDueBeginsWithWhatOthersWaitFor', () => {
  const fresh: Partial<Grant> = {
    state: 'PREPARED',
    agreedOn: null,
    signature: null,
    milestones: [],
    instalments: [],
  };
  expect(due(fresh)).toEqual(['AGREE']);
  expect(due({ ...fresh, proposal: { kind: 'AGREEMENT', plan: null, decision: asked() } })).toEqual(['DECIDE']);
  expect(due({ state: 'PREPARED', signature: null, instalments: [] })).toEqual(['SIGN']);
  expect(due({ instalments: [part({ unmet: [{ pointer: '/x', code: 'x', message: 'x' }] })] })).toEqual(['NEXT']);
  expect(
    due({
      milestones: [{ ...trees, overdue: true }],
      instalments: [
        part({ state: 'REQUESTED' }),
        part({ state: 'APPROVED', means: 'GOODS' }),
        part({ state: 'PAYMENT_FAILED' }),
      ],
    }),
  ).toEqual(['APPROVE', 'DELIVER', 'AGAIN', 'LATE']);
  const reached = { milestones: [{ ...trees, state: 'REACHED' as const }], instalments: [part({ state: 'PAID' })] };
  expect(due(reached)).toEqual(['COMPLETE']);
  expect(due({ ...reached, completedOn: '2026-11-01', unmet: [] })).toEqual(['CLOSE']);
  expect(due({ state: 'CLOSED' })).toEqual([]);
});

test('theMoneyIsOneBarThatStartsAtWhatIsAgreed', async () => {
  aGrantIsGiven();
  await open(GRANT);
  const bar = await screen.findByRole('figure');
  expect(bar).toHaveTextContent(/Agreed.*2,500,000.*IQD/);
  expect(bar).toHaveTextContent(/At first .*3,000,000/);
  expect(within(bar).getByText('paid, not accounted for yet').closest('div')).toHaveTextContent(/500,000/);
  expect(within(bar).queryByText('in the cash box')).not.toBeInTheDocument();
});

test('cashIsPaidByAThirdPersonBeforeTwoWitnesses', async () => {
  aGrantIsGiven({ instalments: [part({ state: 'APPROVED', request: approved() })] });
  const sent: unknown[] = [];
  service.use(
    http.post('*/instalments/:id/payment', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ ...support, instalments: [part({ state: 'PAID', request: approved() })], version: 5 });
    }),
  );
  const { user } = await open(GRANT);
  await user.click(await screen.findByRole('button', { name: 'It was paid' }));
  await user.type(screen.getByLabelText('First witness'), 'Rana');
  const form = document.querySelector('form') as HTMLElement;
  await user.click(within(form).getByRole('button', { name: 'It was paid' }));
  expect((await screen.findAllByText(/paid before two witnesses/)).length).toBeGreaterThan(0);
  expect(sent).toEqual([]);
  await user.type(screen.getByLabelText('Second witness'), 'Sara');
  await user.click(within(form).getByRole('button', { name: 'It was paid' }));
  await waitFor(() => expect(sent).toMatchObject([{ reference: null, witnesses: ['Rana', 'Sara'] }]));
  expect(await screen.findByText('paid')).toBeInTheDocument();
});

test.each([
  ['asked', approved(me)],
  ['approved', approved(undefined, me)],
])('whoever %s does not pay', async (_, request) => {
  aGrantIsGiven({ instalments: [part({ state: 'APPROVED', request })] });
  await open(GRANT);
  expect(await screen.findByText(/a third person pays\./)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'It was paid' })).not.toBeInTheDocument();
});

test('whoeverAskedDoesNotApproveAndNobodyIsSentBackWithoutAReason', async () => {
  aGrantIsGiven({ instalments: [part({ state: 'REQUESTED', request: asked(me) })] });
  await open(GRANT);
  expect(await screen.findByText(/somebody else decides/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Approve' })).not.toBeInTheDocument();

  document.body.replaceChildren();
  aGrantIsGiven({ instalments: [part({ state: 'REQUESTED', request: asked() })] });
  const sent: unknown[] = [];
  service.use(
    http.post('*/instalments/:id/decision', async ({ request }) => {
      sent.push(await request.json());
      return tagged({ ...support, version: 5 });
    }),
  );
  const { user } = await open(GRANT);
  await user.click(await screen.findByRole('button', { name: 'Send back' }));
  const dialog = screen.getByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: 'Send back' }));
  expect(sent).toEqual([]);
  await user.type(within(dialog).getByLabelText('Why'), 'The trees come first');
  await user.click(within(dialog).getByRole('button', { name: 'Send back' }));
  await waitFor(() => expect(sent).toEqual([{ approved: false, reason: 'The trees come first' }]));
});

test('whatStandsInTheWayIsSaidInsteadOfAButton', async () => {
  aGrantIsGiven({
    instalments: [
      part({
        milestoneId: trees.id,
        unmet: [
          { pointer: '/milestoneId', code: 'grant-milestone-not-reached', message: '"Forty trees stand" comes first.' },
        ],
      }),
    ],
  });
  await open(GRANT);
  expect(await screen.findByText('"Forty trees stand" comes first.')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Ask for it' })).not.toBeInTheDocument();
  expect(screen.getByText('It is not completed yet.')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Ask to close' })).not.toBeInTheDocument();
});

test('whatDidNotArriveSaysWhyAndByWhichWayItIsTriedNext', async () => {
  aGrantIsGiven({ instalments: [part({ state: 'APPROVED', means: 'MOBILE_WALLET', request: approved() })] });
  const sent: unknown[] = [];
  service.use(
    http.post('*/instalments/:id/failure', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ ...support, version: 5 });
    }),
  );
  const { user } = await open(GRANT);
  await user.click(await screen.findByRole('button', { name: 'It did not arrive' }));
  const why = within(screen.getByLabelText('Why'));
  // What came back had left before: that is said of what was paid.
  expect(why.queryByRole('option', { name: 'it came back' })).not.toBeInTheDocument();
  await user.selectOptions(screen.getByLabelText('Why'), 'the wallet refused it');
  await user.selectOptions(screen.getByLabelText('Next time'), 'licensed transfer office');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(sent).toEqual([{ reason: 'WALLET_REFUSED', words: null, otherMeans: 'TRANSFER_OFFICE' }]));
});

test('theFirstAgreementIsWrittenWholeAndWhatTheServiceFindsStandsAtItsPart', async () => {
  aGrantIsGiven({
    state: 'PREPARED',
    agreedOn: null,
    signature: null,
    startsOn: null,
    endsOn: null,
    milestones: [],
    instalments: [],
    money: { ...agreedMoney, agreed: { amount: '2500000', currency: 'IQD' } },
  });
  const sent: unknown[] = [];
  service.use(
    http.post('*/grants/:id/proposal', async ({ request }) => {
      sent.push(await request.json());
      return problem(422, 'validation-failed', [
        { pointer: '/plan/instalments/0/amount/amount', code: 'cash-not-in-notes', message: 'In notes of 250.' },
      ]);
    }),
  );
  const { user } = await open(GRANT);
  await user.click(await screen.findByRole('button', { name: 'Write the agreement' }));
  const days = [...document.querySelectorAll<HTMLInputElement>('input.day')];
  const years = [...document.querySelectorAll<HTMLInputElement>('input.year')];
  const months = screen.getAllByLabelText('Month');
  for (const [at, month] of ['January', 'June'].entries()) {
    await user.type(days[at] as HTMLElement, '1');
    await user.selectOptions(months[at] as HTMLElement, month);
    await user.type(years[at] as HTMLElement, '2027');
  }
  await user.selectOptions(screen.getByLabelText('Way'), 'cash');
  await user.click(screen.getByRole('button', { name: 'Ask a second person' }));
  expect((await screen.findAllByText('In notes of 250.')).length).toBeGreaterThan(0);
  expect(sent).toEqual([
    {
      kind: 'AGREEMENT',
      plan: {
        startsOn: '2027-01-01',
        endsOn: '2027-06-01',
        notShownBecause: null,
        milestones: [],
        instalments: [{ id: null, amount: { amount: '2500000', currency: 'IQD' }, means: 'CASH', waitsFor: null }],
      },
      reason: null,
    },
  ]);
});

test('theListSaysWhatIsLateAndWhatWaits', async () => {
  aGrantIsGiven();
  service.use(
    http.get('*/api/v1/grants', () =>
      page([
        { ...summary, overdue: true, nextDueOn: '2026-10-01' },
        { ...summary, id: idOf('other'), title: 'A wall', proposed: true },
      ]),
    ),
  );
  await open('/initiatives/grants');
  expect(await screen.findByText(/since 1 October 2026/)).toBeInTheDocument();
  expect(screen.getByText('waits for a second person')).toBeInTheDocument();
  expect(screen.getByText('2 initiatives')).toBeInTheDocument();
});
