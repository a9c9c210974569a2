import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { idOf, KIRKUK, words } from '../../test/basics';
import { tailoring } from '../../test/house';
import { open } from '../../test/open';
import { problem, service, signedInAs } from '../../test/service';
import { amountOf } from '../../i18n/amounts';

const COURSE = '0193c000-0000-7000-8000-0000000000c1';
const LIST = '0193c000-0000-7000-8000-0000000000a1';
const KIT = '0193c000-0000-7000-8000-0000000000b1';

const money = (amount: string) => ({ amount, currency: 'IQD' });
const me = { subject: '0193a000-0000-7000-8000-000000000001', displayName: 'Avan Omar' };
const other = { subject: '0193a000-0000-7000-8000-000000000009', displayName: 'Runak Ali' };

const list = {
  id: LIST,
  centreId: KIRKUK,
  courseId: COURSE,
  course: words('Tailoring'),
  kind: 'TRANSPORT',
  from: '2026-11-01',
  to: '2026-11-28',
  unit: money('5000'),
  state: 'PREPARED',
  decision: { state: 'OPEN', askedBy: other, askedAt: '2026-11-28T09:00:00Z' },
  lines: [{ payeeId: idOf('p1'), name: 'سارة أحمد', units: '8', amount: money('40000') }],
  total: money('40000'),
  version: 0,
};

const manages = ['CENTRE_READ', 'COURSE_READ', 'ENROLMENT_MANAGE', 'PAYMENT_LIST_READ', 'PAYMENT_LIST_PREPARE'];
const pays = ['CENTRE_READ', 'PAYMENT_LIST_READ', 'PAYMENT_LIST_PAY'];

function one(of: object) {
  service.use(http.get(`*/api/v1/payment-lists/${LIST}`, () => HttpResponse.json({ ...list, ...of })));
}

test('whoeverPreparedAListIsToldThatSomebodyElsePaysItAndHasNoButton', async () => {
  service.use(signedInAs('CENTRE_MANAGER', [...manages, 'PAYMENT_LIST_PAY']));
  one({ decision: { ...list.decision, askedBy: me } });
  await open(`/payment-lists/${LIST}`);
  expect(await screen.findByText(/You prepared this list, so somebody else pays it/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'It is paid' })).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Withdraw' })).toBeInTheDocument();
});

test('financePaysOnceAfterHavingReadTheTotal', async () => {
  const sent: unknown[] = [];
  service.use(
    signedInAs('FINANCE', pays),
    http.post(`*/api/v1/payment-lists/${LIST}/payment`, ({ request }) => {
      sent.push(request.headers.get('If-Match'));
      return HttpResponse.json({
        ...list,
        state: 'PAID',
        decision: { ...list.decision, state: 'APPROVED', decidedBy: me, decidedAt: '2026-11-29T09:00:00Z' },
        version: 1,
      });
    }),
  );
  one({});
  const { user } = await open(`/payment-lists/${LIST}`);
  expect((await screen.findByRole('table')).textContent).toContain('40,000');
  expect(screen.queryByRole('button', { name: 'Withdraw' })).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'It is paid' }));
  const dialog = screen.getByRole('dialog');
  expect(dialog.textContent).toContain('40,000');
  await user.click(within(dialog).getByRole('button', { name: 'It is paid' }));
  expect(await screen.findByText(/Paid by .*Avan Omar/)).toBeInTheDocument();
  expect(sent).toEqual(['"0.en.record"']);
});

test('whoeverIsSlowerIsToldThatSomebodyElseWasFaster', async () => {
  service.use(
    signedInAs('FINANCE', pays),
    http.post(`*/api/v1/payment-lists/${LIST}/payment`, () => problem(409, 'already-decided')),
  );
  one({});
  const { user } = await open(`/payment-lists/${LIST}`);
  await user.click(await screen.findByRole('button', { name: 'It is paid' }));
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'It is paid' }));
  expect(await screen.findByText(/Somebody else was faster/)).toBeInTheDocument();
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

test('aReceiptIsSignedAfterItWasPrintedAndTheKitIsWrittenDownWithoutASignature', async () => {
  const sent: unknown[] = [];
  const kit = {
    id: KIT,
    courseId: COURSE,
    holder: { participantId: idOf('p1'), reference: 'KRK-004217-9', given: 'سارة', father: 'أحمد' },
    item: 'Sewing machine',
    serial: 'SM-0417',
    givenOn: '2026-11-24',
    receiptSigned: false,
    returnedOn: null,
    version: 0,
  };
  service.use(
    signedInAs('CENTRE_MANAGER', manages),
    http.get(`*/api/v1/courses/${COURSE}`, () => HttpResponse.json({ ...tailoring, id: COURSE })),
    http.get(`*/api/v1/courses/${COURSE}/kits`, () => HttpResponse.json({ items: [kit] })),
    http.get('*/payment-lists', ({ request }) => {
      sent.push(new URL(request.url).searchParams.get('courseId'));
      return HttpResponse.json({ items: [], next: null });
    }),
    http.post(`*/api/v1/kits/${KIT}/receipt`, ({ request }) => {
      sent.push(request.headers.get('If-Match'));
      return HttpResponse.json({ ...kit, receiptSigned: true, version: 1 });
    }),
  );
  const { user } = await open(`/courses/${COURSE}/giving`);
  await user.click(await screen.findByRole('button', { name: /receipt for .*Sewing machine.* is signed/ }));
  expect(sent).toEqual([COURSE, '"0.en.record"']);
  await user.click(screen.getByRole('link', { name: /Receipt for/ }));
  const receipt = await screen.findByRole('article');
  expect(receipt).toHaveTextContent('SM-0417');
  expect(receipt).not.toHaveTextContent(/hawsh/i);
});

test('anAmountIsReadHoweverItIsTyped', () => {
  expect(['5,000', '٥٠٠٠', '2500٫5', ' 12 000 ', '0', 'five', '1.234'].map(amountOf)).toEqual([
    '5000',
    '5000',
    '2500.5',
    '12000',
    undefined,
    undefined,
    undefined,
  ]);
});
