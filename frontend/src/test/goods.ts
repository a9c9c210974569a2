import { http } from 'msw';
import type { GrantHandover, GrantPurchase, Money } from '../api/contract';
import { idOf } from './basics';
import { codeLists, listOf, served } from './codes';
import { aGrantIsGiven, approved, part, support } from './grants';
import { listed } from './house';
import { rana } from './networks';
import { service } from './service';

const dinars = (amount: string): Money => ({ amount, currency: 'IQD' });

/** Two named a price, and nothing came yet. */
export const purchase: GrantPurchase = {
  id: idOf('trees'),
  grantId: support.id,
  instalmentId: part().id,
  state: 'OPEN',
  amount: dinars('250000'),
  quotes: [
    { supplier: 'Nursery of Daquq', amount: dinars('250000'), quotedOn: '2026-11-01', paperId: idOf('scan1') },
    { supplier: 'مشتل كركوك', amount: dinars('310000'), quotedOn: '2026-11-02', paperId: null },
  ],
  fewerQuotes: null,
  lines: [],
  receiptPaperId: null,
  withoutInvoice: null,
  deliveredOn: null,
  receivedBy: null,
  transactionId: null,
  unmet: [
    { pointer: '/quotes', code: 'goods-quotes-or-a-reason', message: 'Add 3 quotes, or say why there are fewer.' },
    { pointer: '/deliveredOn', code: 'required', message: 'Please fill this in.' },
    { pointer: '/receivedBy', code: 'required', message: 'Please fill this in.' },
  ],
  version: 2,
};

/** Everything is written; it waits for a third person. */
export const whole: GrantPurchase = {
  ...purchase,
  fewerQuotes: { reason: 'NO_ANSWER', words: 'Two more were called' },
  lines: [{ what: 'Olive trees', quantity: '40', unit: 'piece', cost: dinars('250000') }],
  withoutInvoice: {
    shop: 'Nursery of Daquq',
    amountInWords: 'مئتان وخمسون ألف دينار',
    firstWitness: 'Sara',
    secondWitness: 'Hemin',
  },
  deliveredOn: '2026-11-10',
  receivedBy: rana.id,
  unmet: [],
};

export const handover: GrantHandover = {
  id: idOf('hand'),
  grantId: support.id,
  what: 'Forty trees and a tap',
  takenOverBy: 'بلدية داقوق، قسم الحدائق',
  takenOverOn: '2026-11-20',
  paperId: null,
};

export const buyer = [
  'CENTRE_READ',
  'GRANT_READ',
  'GRANT_MANAGE',
  'GRANT_PAY',
  'NETWORK_READ',
  'NETWORK_PEOPLE_READ',
] as const;

/** An approved instalment is given as goods; each test changes only what it is about. */
export function goodsAreBought(
  bought: GrantPurchase | undefined = purchase,
  permissions: readonly string[] = buyer,
  request = approved(),
) {
  aGrantIsGiven(
    { instalments: [part({ means: 'GOODS', state: 'APPROVED', amount: dinars('250000'), request })] },
    permissions,
  );
  service.use(
    served([
      ...codeLists,
      listOf('fewer-quotes-reasons', 'Why there are fewer than three quotes', {
        ONLY_SHOP: 'there is no other shop',
        NO_ANSWER: 'others were asked and named no price',
      }),
    ]),
    http.get('*/api/v1/grants/:id/purchases', () => listed([bought])),
  );
}
