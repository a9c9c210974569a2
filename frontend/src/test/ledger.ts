import { HttpResponse, http } from 'msw';
import type { FundingContribution, LedgerAccount, LedgerTransaction, Money } from '../api/contract';
import { idOf, KIRKUK, words } from './basics';
import { page, listed } from './house';
import { service, signedInAs, somebody } from './service';

const CONTRIBUTION = idOf('gift');

export const gift: FundingContribution = {
  id: CONTRIBUTION,
  centreId: KIRKUK,
  organisation: { id: idOf('funder'), name: words('The funder') },
  from: '2026-01-01',
  to: null,
  visibility: 'SHOWN',
  visibilityText: words('Paid by the funder'),
  waiver: null,
  version: 0,
};

export function account(
  kind: LedgerAccount['kind'],
  amount: string,
  currency: Money['currency'] = 'USD',
  cashBoxId: string | null = null,
): LedgerAccount {
  return {
    id: idOf(`${kind}${currency}`.slice(-12)),
    contributionId: CONTRIBUTION,
    kind,
    callId: null,
    grantId: null,
    cashBoxId,
    balance: { amount, currency },
  };
}

export const accounts = [
  account('FUNDER', '-10000.00'),
  account('CONTRIBUTION', '5500.50'),
  account('CALL', '1000.00'),
  account('GRANT', '1499.50'),
  account('EXCHANGE', '2000.00'),
  account('FUNDER', '0', 'IQD'),
  account('CONTRIBUTION', '2370000', 'IQD'),
  account('CASH_BOX', '250000', 'IQD', '0193f100-0000-7000-8000-000000b0c5e7'),
  account('EXCHANGE', '-2620000', 'IQD'),
];

export const received: LedgerTransaction = {
  id: idOf('received'),
  centreId: KIRKUK,
  contributionId: CONTRIBUTION,
  kind: 'RECEIVE',
  effectiveOn: '2026-03-02',
  enteredAt: '2026-03-03T08:00:00Z',
  enteredBy: { subject: somebody.subject, displayName: 'Avan Omar' },
  text: 'Transfer 4711',
  aboutId: null,
  reverses: null,
  reversedBy: null,
  movedFrom: null,
  reservedUntil: null,
  rate: null,
  payment: null,
  postings: [{ ...posting('FUNDER', '-10000.00') }, { ...posting('CONTRIBUTION', '10000.00') }],
};

export const exchanged: LedgerTransaction = {
  ...received,
  id: idOf('exchanged'),
  kind: 'EXCHANGE',
  text: null,
  rate: { rate: '1310', on: '2026-03-04', source: 'Central Bank of Iraq' },
  postings: [
    posting('CONTRIBUTION', '-2000.00'),
    posting('EXCHANGE', '2000.00'),
    posting('EXCHANGE', '-2620000', 'IQD'),
    posting('CONTRIBUTION', '2620000', 'IQD'),
  ],
};

function posting(kind: LedgerAccount['kind'], amount: string, currency: Money['currency'] = 'USD') {
  const { id, callId, grantId, cashBoxId, balance } = account(kind, amount, currency);
  return { accountId: id, kind, callId, grantId, cashBoxId, amount: balance };
}

export const keeper = ['CENTRE_READ', 'GRANT_READ', 'LEDGER_READ', 'LEDGER_KEEP'];

/** The ledger of one centre with a contribution, an exchange and a cash box; each test changes only what it is about. */
export function aLedgerIsKept(permissions: readonly string[] = keeper) {
  service.use(
    signedInAs('FINANCE', permissions),
    http.get('*/api/v1/centres/:id/funding-contributions', () => listed([gift])),
    http.get('*/api/v1/grant-calls', () => page([])),
    http.get('*/api/v1/grants', () => page([])),
    http.get('*/api/v1/centres/:id/ledger/accounts', () =>
      HttpResponse.json({
        effectiveOn: '2026-12-01',
        knownAt: '2026-12-01T08:00:00Z',
        closedUntil: '2026-02-28',
        accounts,
      }),
    ),
    http.get('*/api/v1/centres/:id/ledger/transactions', () => page([exchanged, received])),
  );
}
