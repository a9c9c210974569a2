import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import type { GrantGoodsPaper } from '../../../api/contract';
import { asking } from '../../../api/under';
import { idOf, problem } from '../../../test/basics';
import { buyer, goodsAreBought, handover, purchase, whole } from '../../../test/goods';
import { approved, GRANT, me, support } from '../../../test/grants';
import { created, listed, tagged } from '../../../test/house';
import { open } from '../../../test/open';
import { service } from '../../../test/service';

const scan = (name: string): GrantGoodsPaper => ({
  id: idOf(name),
  grantId: support.id,
  type: 'PDF',
  size: 4_000,
  addedAt: '2026-11-10T08:00:00Z',
});

/** Scans that were brought, one after the other, and those that were deleted again. */
function scansAreKept() {
  const brought: string[] = [];
  const deleted: string[] = [];
  const kinds: (string | null)[] = [];
  service.use(
    http.post('*/grants/:id/goods-papers', ({ request }) => {
      kinds.push(request.headers.get('Content-Type'));
      brought.push(`new${brought.length}`);
      return created(scan(brought.at(-1) as string));
    }),
    http.delete('*/grants/:id/goods-papers/:paper', ({ params }) => {
      deleted.push(String(params.paper));
      return new HttpResponse(null, { status: 204 });
    }),
  );
  return { deleted, kinds };
}

const picture = () => new File(['PNG'], 'receipt.png', { type: 'image/png' });
const pdf = () => new File(['%PDF'], 'receipt.pdf', { type: 'application/pdf' });

const inputOf = (label: string) =>
  screen.getAllByLabelText(label).find(({ tagName }) => tagName === 'INPUT') as HTMLElement;

test('whatIsMissingIsSaidByItsNameAndTheLowestQuoteIsMarked', async () => {
  goodsAreBought();
  await open(GRANT);
  expect(await screen.findByText('Before it can be delivered:')).toBeInTheDocument();
  expect(screen.getByText('Day the network received it: Please fill this in.')).toBeInTheDocument();
  expect(screen.getByText('Who received it for the network: Please fill this in.')).toBeInTheDocument();
  expect(screen.getByText('Nursery of Daquq').closest('li')).toHaveTextContent(/250,000.*the lowest/);
  expect(screen.getByText('مشتل كركوك').closest('li')).toHaveTextContent(/told, not written/);
  expect(screen.queryByRole('button', { name: 'Deliver it' })).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Write down what is bought' })).toBeInTheDocument();
});

test('onlyWhatWasWrittenNowIsSentAndTheLinesAreCountedBesideTheInstalment', async () => {
  goodsAreBought();
  const sent: { version: string | null; body: unknown }[] = [];
  service.use(
    http.patch('*/grants/:id/purchases/:purchase', async ({ request }) => {
      sent.push({ version: request.headers.get('If-Match'), body: await request.json() });
      return tagged(whole);
    }),
  );
  const { user } = await open(GRANT);
  await user.click(await screen.findByRole('button', { name: 'Write down what is bought' }));
  await user.click(screen.getByRole('button', { name: 'Add a line' }));
  await user.type(screen.getByLabelText('What'), 'Olive trees');
  await user.type(screen.getByLabelText('How many'), '٤٠');
  await user.type(screen.getByLabelText(/All of it together costs/), '240,000');
  expect(screen.getByText(/Together .*240,000.* of .*250,000/)).toBeInTheDocument();
  await user.click(screen.getByRole('radio', { name: /shop without invoices/ }));
  await user.type(screen.getByLabelText('Shop'), 'Nursery of Daquq');
  await user.type(screen.getByLabelText('Amount in words'), 'مئتان وأربعون ألفاً');
  await user.type(screen.getByLabelText('First witness'), 'Sara');
  const save = screen.getByRole('button', { name: 'Save' });
  await user.click(save);
  expect(await screen.findByRole('alert')).toHaveTextContent(/Write in what it is counted.*Write who saw it/);
  expect(sent).toEqual([]);
  await user.type(screen.getByLabelText(/^Unit/), 'piece');
  await user.type(screen.getByLabelText('Second witness'), 'Hemin');
  await user.selectOptions(screen.getByLabelText(/Who received it for the network/), 'رنا أحمد');
  await user.click(save);
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.version).toContain('"2.');
  expect(sent[0]?.body).toEqual({
    lines: [{ what: 'Olive trees', quantity: '40', unit: 'piece', cost: { amount: '240000', currency: 'IQD' } }],
    receiptPaperId: null,
    withoutInvoice: {
      shop: 'Nursery of Daquq',
      amountInWords: 'مئتان وأربعون ألفاً',
      firstWitness: 'Sara',
      secondWitness: 'Hemin',
    },
    receivedBy: expect.any(String),
  });
});

test('aScanThatNothingNamesInTheEndIsDeletedAgain', async () => {
  goodsAreBought();
  const { deleted, kinds } = scansAreKept();
  const sent: unknown[] = [];
  service.use(
    http.patch('*/grants/:id/purchases/:purchase', async ({ request }) => {
      sent.push(await request.json());
      return tagged({ ...purchase, receiptPaperId: idOf('new1'), version: 3 });
    }),
  );
  const { user } = await open(GRANT);
  const write = await screen.findByRole('button', { name: 'Write down what is bought' });
  await user.click(write);
  await user.upload(inputOf('Add a scan: Receipt'), pdf());
  expect(await screen.findByText('Receipt: the scan is there')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(deleted).toEqual([idOf('new0')]));

  await user.click(await screen.findByRole('button', { name: 'Write down what is bought' }));
  await user.upload(inputOf('Add a scan: Receipt'), picture());
  await screen.findByText('Receipt: the scan is there');
  expect(kinds).toEqual(['application/pdf', 'image/png']);
  await user.click(screen.getByRole('button', { name: 'Without: Quote 1: the scan is there' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(deleted).toEqual([idOf('new0'), idOf('scan1')]));
  expect(sent).toMatchObject([
    { receiptPaperId: idOf('new1'), withoutInvoice: null, quotes: [{ paperId: null }, { paperId: null }] },
  ]);
});

test('aThirdPersonDeliversAndReadsInTheSamePlaceWhyItIsRefused', async () => {
  goodsAreBought(whole);
  service.use(
    http.post('*/grants/:id/purchases/:purchase/delivery', () =>
      problem(409, 'state-conflict', [
        { pointer: '/networkId', code: 'grant-network-not-cleared', message: 'Somebody is not looked up.' },
      ]),
    ),
  );
  const { user } = await open(GRANT);
  expect(await screen.findByText(/Received for .*250,000.*to be delivered .*250,000/)).toBeInTheDocument();
  expect(screen.getByText('Nursery of Daquq', { selector: 'bdi' }).closest('li')).toHaveTextContent(
    /as much as what was bought/,
  );
  expect(await screen.findByText(/for the network: .*رنا أحمد/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Deliver it' }));
  const dialog = screen.getByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: 'Deliver it' }));
  expect(await within(dialog).findByText('Somebody is not looked up.')).toBeInTheDocument();

  const delivered: (string | null)[] = [];
  service.use(
    http.post('*/grants/:id/purchases/:purchase/delivery', ({ request }) => {
      delivered.push(request.headers.get('If-Match'));
      return tagged({ ...whole, state: 'DELIVERED', transactionId: idOf('moved'), version: 3 });
    }),
  );
  await user.click(within(dialog).getByRole('button', { name: 'Deliver it' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  expect(delivered).toHaveLength(1);
});

test.each([
  ['asked', approved(me)],
  ['approved', approved(undefined, me)],
])('whoever %s does not deliver', async (_, request) => {
  goodsAreBought(whole, buyer, request);
  await open(GRANT);
  expect(await screen.findByText(/a third person delivers it/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Deliver it' })).not.toBeInTheDocument();
});

test('whoeverMayOnlyReadSeesWhatIsWrittenAndNotWhoReceivedIt', async () => {
  goodsAreBought(whole, ['CENTRE_READ', 'GRANT_READ']);
  const { queries } = await open(GRANT, 'ar');
  expect(await screen.findByText(/عن الشبكة: .*من يمثل الشبكة/)).toBeInTheDocument();
  expect(document.documentElement).toHaveAttribute('dir', 'rtl');
  const members = queries.getQueryCache().findAll(asking('listVolunteerNetworkMembers'));
  expect(members.map(({ state: { fetchStatus, data } }) => [fetchStatus, data])).toEqual([['idle', undefined]]);
  for (const name of ['كتابة ما يُشترى', 'تسليمه', 'تسجيل تسليم'])
    expect(screen.queryByRole('button', { name })).not.toBeInTheDocument();
});

test('buyingBeginsWhereNothingIsBoughtAndAnAnswerThatDoesNotComeCanBeAskedForAgain', async () => {
  goodsAreBought();
  service.use(http.get('*/grants/:id/purchases', () => problem(503, 'unavailable'), { once: true }));
  const begun: unknown[] = [];
  service.use(
    http.post('*/grants/:id/purchases', async ({ request }) => {
      begun.push(await request.json());
      return created(purchase);
    }),
  );
  const { user } = await open(GRANT);
  const again = await screen.findByRole('button', { name: 'Try once more' });
  service.use(http.get('*/grants/:id/purchases', () => listed([]), { once: true }));
  await user.click(again);
  await user.click(await screen.findByRole('button', { name: 'Begin to buy' }));
  expect(await screen.findByText('Nursery of Daquq')).toBeInTheDocument();
  expect(begun).toEqual([{ instalmentId: purchase.instalmentId }]);
});

test('aHandoverIsRecordedOnceAndStandsInTheList', async () => {
  goodsAreBought(whole);
  const recorded: unknown[] = [];
  service.use(
    http.get('*/grants/:id/handovers', () => listed(recorded.length > 0 ? [handover] : [])),
    http.post('*/grants/:id/handovers', async ({ request }) => {
      recorded.push(await request.json());
      return created(handover);
    }),
  );
  const { user } = await open(GRANT);
  expect(await screen.findByText(/No municipality and no owner/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Record a handover' }));
  await user.type(screen.getByLabelText('What was handed over'), handover.what);
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect((await screen.findAllByText('Write who took it over.')).length).toBeGreaterThan(0);
  expect(recorded).toEqual([]);
  await user.type(screen.getByLabelText('Who took it over'), handover.takenOverBy);
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText(/taken over by .*بلدية داقوق/)).toBeInTheDocument();
  expect(recorded).toMatchObject([{ what: handover.what, takenOverBy: handover.takenOverBy, paperId: null }]);
});

test('thePrintedNoteIsFilledFromWhatIsWritten', async () => {
  goodsAreBought(whole);
  await open(`${GRANT}/papers?paper=goods`);
  const paper = await screen.findByRole('article', { name: 'Goods-received note' });
  expect(within(paper).getByRole('row', { name: /Olive trees/ })).toHaveTextContent(/40 piece.*250,000/);
  expect(within(paper).getByRole('row', { name: /In all/ })).toHaveTextContent(/250,000/);
  expect(within(paper).getAllByRole('row')).toHaveLength(3);
  expect(paper).toHaveTextContent(/10 November 2026/);
  expect(within(paper).getByText(/Witness 2: .*Hemin/)).toHaveClass('line');
});
