import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import type { GrantCall } from '../../../api/contract';
import { KIRKUK, problem } from '../../../test/basics';
import { tagged } from '../../../test/house';
import { open } from '../../../test/open';
import { service, signedInAs } from '../../../test/service';

const ID = '01939e5c-0000-7000-8000-0000000c0001';
const READS = ['CENTRE_READ', 'GRANT_READ', 'HISTORY_READ'] as const;
const officer = signedInAs('GRANTS_OFFICER', [...READS, 'GRANT_MANAGE']);
const approver = signedInAs('GRANTS_APPROVER', [...READS, 'GRANT_APPROVE']);
const euros = (amount: string) => ({ amount, currency: 'EUR' as const });

const draft: GrantCall = {
  id: ID,
  centreId: KIRKUK,
  rules: {
    centreId: KIRKUK,
    contribution: {
      id: '01939e5c-0000-7000-8000-0000000c0002',
      organisation: {
        id: '01939e5c-0000-7000-8000-0000000c0003',
        name: { en: 'European Union', ar: 'الاتحاد الأوروبي', ckb: 'یەکێتیی ئەوروپا' },
      },
      from: '2026-01-01',
      to: null,
    },
    ceiling: euros('5000'),
    total: euros('60000'),
    left: euros('45000'),
    lastDay: '2027-12-31',
    mainAim: false,
    requirements: ['PURPOSE', 'CRITERIA'],
    version: 0,
  },
  state: 'DRAFT',
  title: { en: 'A garden', ar: 'حديقة', ckb: null },
  purpose: null,
  kinds: [],
  applicants: [],
  criteria: [],
  exactAmount: null,
  maximum: null,
  budget: null,
  opensOn: null,
  closesOn: null,
  documents: [],
  howToApply: null,
  complainTo: null,
  complaintDays: null,
  blindReviews: false,
  unmet: [
    { pointer: '/title/ckb', code: 'required', message: 'Please fill this in.', about: null },
    { pointer: '/criteria', code: 'choose-at-least-one', message: 'Choose at least one.', about: null },
    { pointer: '/budget', code: 'required', message: 'Please fill this in.', about: null },
  ],
  opening: null,
  withdrawnBecause: null,
  version: 2,
};
const opening = (subject: string) => ({
  state: 'OPEN' as const,
  askedBy: { subject, displayName: 'Dilshad Kamal' },
  askedAt: '2026-12-01T08:00:00Z',
  askedBecause: null,
  decidedBy: null,
  decidedAt: null,
  decidedBecause: null,
});

const read = (call: GrantCall) => [
  http.get(`*/grant-calls/${ID}`, () => tagged(call)),
  http.get(`*/histories/grant_call/${ID}`, () => HttpResponse.json({ items: [], next: null })),
];

test('whoWritesTheFirstCallIsToldWhereItBegins', async () => {
  service.use(
    officer,
    http.get('*/grant-calls', () => HttpResponse.json({ items: [], next: null })),
  );
  await open('/initiatives/calls');
  expect(await screen.findByText(/No call has been written yet/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Write a call' })).toBeInTheDocument();
});

test('whatADraftStillLacksStandsBesideItAndLeadsToItsField', async () => {
  service.use(officer, ...read(draft));
  const { user } = await open(`/initiatives/calls/${ID}`);
  const lacks = within(await screen.findByRole('complementary', { name: 'What comes next' }));
  expect(lacks.getByText('3 parts are still missing:')).toBeInTheDocument();
  expect(lacks.getByText(/^in .*کوردی/)).toBeInTheDocument();
  expect(lacks.getByText('Choose at least one.')).toBeInTheDocument();
  await user.click(lacks.getByRole('button', { name: 'Budget for all' }));
  expect(screen.getByLabelText(/^Budget for all/)).toHaveFocus();
});

test('onlyWhatWasWrittenIsSentAndInTheCurrencyOfTheContribution', async () => {
  const sent: unknown[] = [];
  service.use(
    officer,
    ...read(draft),
    http.patch(`*/grant-calls/${ID}`, async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json());
      return tagged({ ...draft, budget: euros('1000'), version: 3 });
    }),
  );
  const { user } = await open(`/initiatives/calls/${ID}`);
  await user.type(await screen.findByLabelText(/^Budget for all/), '1,000');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Saved.');
  expect(sent).toEqual(['"2.en.record"', { budget: { amount: '1000', currency: 'EUR' } }]);
});

test('everythingThatIsLackingIsSaidWhenItIsToBeOpened', async () => {
  service.use(
    officer,
    ...read(draft),
    http.post(`*/grant-calls/${ID}/opening`, () => problem(422, 'validation-failed', draft.unmet)),
  );
  const { user } = await open(`/initiatives/calls/${ID}`);
  await user.click(await screen.findByRole('button', { name: 'Ask to open' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: 'Ask to open' }));
  expect(await dialog.findByText('Choose at least one.')).toBeInTheDocument();
});

test('aSecondPersonOpensItAndItIsNotWrittenOnMeanwhile', async () => {
  const asked = { ...draft, unmet: [], opening: opening('01939e5c-0000-7000-8000-0000000c0009') };
  const sent: (string | null)[] = [];
  service.use(
    approver,
    ...read(asked),
    http.post(`*/grant-calls/${ID}/opening/approval`, ({ request }) => {
      sent.push(request.headers.get('If-Match'));
      return tagged({ ...asked, state: 'OPEN', opening: { ...asked.opening, state: 'APPROVED' }, version: 3 });
    }),
  );
  const { user } = await open(`/initiatives/calls/${ID}`);
  await user.click(await screen.findByRole('button', { name: 'Open the call' }));
  expect(screen.queryByRole('button', { name: 'Save' })).not.toBeInTheDocument();
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Open the call' }));
  expect(await screen.findByText('open')).toBeInTheDocument();
  expect(sent).toEqual(['"2.en.record"']);
});

test('whoeverOnlyReadsSeesNoWayToWrite', async () => {
  service.use(signedInAs('FINANCE', [...READS]), ...read(draft));
  await open(`/initiatives/calls/${ID}`);
  expect(await screen.findByText('A garden', { selector: 'h1 *' })).toBeInTheDocument();
  for (const act of ['Save', 'Ask to open', 'Withdraw the call'])
    expect(screen.queryByRole('button', { name: act })).not.toBeInTheDocument();
});

test('aListThatDoesNotComeSaysSoAndIsAskedForOnceMore', async () => {
  let asked = 0;
  service.use(
    officer,
    http.get('*/grant-calls', () => {
      asked += 1;
      return asked === 1 ? problem(403, 'forbidden') : HttpResponse.json({ items: [], next: null });
    }),
  );
  const { user } = await open('/initiatives/calls');
  await user.click(await screen.findByRole('button', { name: 'Try once more' }));
  expect(await screen.findByText(/No call has been written yet/)).toBeInTheDocument();
});
