import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, test, vi } from 'vitest';
import { idOf } from '../../../test/basics';
import { GRANT, me } from '../../../test/grants';
import { created, listed } from '../../../test/house';
import { open } from '../../../test/open';
import { service } from '../../../test/service';
import { aGardenGrows, photo, report, treesBought, visit } from '../../../test/works';
import { uprightOf } from './evidence';

beforeEach(() => aGardenGrows());

test('aPhotoIsChosenOnlyAfterSomebodySaidWhoIsOnItAndEachOneAnew', async () => {
  const brought: string[] = [];
  const sent: unknown[] = [];
  service.use(
    http.post('*/grants/:id/evidence', ({ request }) => {
      brought.push(new URL(request.url).search);
      return HttpResponse.json(photo(`new${brought.length}`), { status: 201 });
    }),
    http.post('*/grants/:id/milestone-reports', async ({ request }) => {
      sent.push(await request.json());
      return created(report);
    }),
  );
  const { user } = await open(GRANT);
  await user.click(await screen.findByRole('button', { name: 'Report that it is done' }));
  expect(screen.getByText(/No face of anybody who did not agree on paper/)).toBeInTheDocument();
  expect(screen.queryByLabelText('Add a photo: before')).not.toBeInTheDocument();
  await user.type(screen.getByLabelText('What was done'), 'Forty trees are planted');
  await user.type(screen.getByLabelText('Hours of volunteers'), '١٢٠');
  await user.type(screen.getByLabelText('women'), '40');
  const hand = screen.getByRole('button', { name: 'Hand in the report' });
  await user.click(hand);
  expect((await screen.findAllByText(/Add a photo of before and one of after/)).length).toBeGreaterThan(0);

  for (const moment of ['before', 'after']) {
    await user.click(screen.getByRole('radio', { name: 'nobody' }));
    const field = screen.getAllByLabelText(`Add a photo: ${moment}`).find((one) => one.tagName === 'INPUT');
    await user.upload(field as HTMLElement, new File(['x'], 'garden.jpg', { type: 'image/jpeg' }));
    expect(await screen.findByText(new RegExp(`${moment}: added`))).toBeInTheDocument();
    expect(screen.getByRole('radio', { name: 'nobody' })).not.toBeChecked();
  }
  expect(brought).toEqual(['?kind=PHOTO&faces=NOBODY', '?kind=PHOTO&faces=NOBODY']);
  await user.click(hand);
  await waitFor(() =>
    expect(sent).toMatchObject([
      {
        volunteerHours: 120,
        reached: { women: 40, men: null, girls: null, boys: null, total: null },
        photos: [
          { evidenceId: idOf('new1'), moment: 'BEFORE' },
          { evidenceId: idOf('new2'), moment: 'AFTER' },
        ],
        noPhotosBecause: null,
      },
    ]),
  );
});

test('aReportIsAcceptedBySomebodyElseAndItsPhotosAreOpenedOnAsking', async () => {
  // jsdom draws nothing.
  vi.stubGlobal('createImageBitmap', async () => ({ width: 4, height: 3, close: () => undefined }));
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  const opened: string[] = [];
  service.use(
    http.get('*/grants/:id/milestone-reports', () => listed([report])),
    http.get('*/grant-evidence/:id', ({ params }) => {
      opened.push(String(params.id));
      return new HttpResponse('x', { headers: { 'Content-Type': 'image/jpeg' } });
    }),
    http.post('*/milestone-reports/:id/decision', () =>
      HttpResponse.json({ ...report, decision: { ...report.decision } }),
    ),
  );
  const { user } = await open(GRANT);
  expect(await screen.findByRole('button', { name: 'Accept' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Report that it is done' })).not.toBeInTheDocument();
  expect(opened).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Show 2 photos' }));
  await waitFor(() => expect(opened.sort()).toEqual([idOf('after'), idOf('before')].sort()));
  expect(await screen.findAllByRole('img', { name: /before|after/ })).toHaveLength(2);
});

test('whoeverHandedAnExpenseInDoesNotApproveIt', async () => {
  service.use(
    http.get('*/grants/:id/expenses', () =>
      HttpResponse.json({
        items: [{ ...treesBought, decision: { ...report.decision, askedBy: me } }],
        openOfPaid: { amount: '0', currency: 'IQD' },
        openOfDelivered: { amount: '0', currency: 'IQD' },
      }),
    ),
  );
  await open(GRANT);
  expect(await screen.findByText('Forty trees')).toBeInTheDocument();
  expect(screen.getByText(/somebody else decides/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Approve' })).not.toBeInTheDocument();
});

test('anExpenseIsProvedByItsReceiptOrByTwoWhoSawIt', async () => {
  const sent: unknown[] = [];
  service.use(
    http.post('*/grants/:id/expenses', async ({ request }) => {
      sent.push(await request.json());
      return created(treesBought);
    }),
  );
  const { user } = await open(GRANT);
  expect(await screen.findByText(/Still to be told of what was paid: .*260,000/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Hand in an expense' }));
  await user.type(screen.getByLabelText('What was bought'), 'Twelve olive trees');
  await user.type(screen.getByLabelText('Amount in IQD'), '60,000');
  await user.selectOptions(await screen.findByLabelText(/Line of the budget/), 'Trees');
  const hand = screen.getByRole('button', { name: 'Hand in' });
  await user.click(hand);
  expect((await screen.findAllByText(/Add the receipt, or choose two/)).length).toBeGreaterThan(0);
  await user.click(screen.getByRole('radio', { name: /two who saw it/ }));
  await user.type(screen.getByLabelText('Why there is no receipt'), 'The shop writes none');
  await user.type(screen.getByLabelText('First witness'), 'Rana');
  await user.type(screen.getByLabelText('Second witness'), 'Sara');
  await user.click(hand);
  await waitFor(() =>
    expect(sent).toMatchObject([
      {
        amount: { amount: '60000', currency: 'IQD' },
        budgetLineId: idOf('line'),
        receiptId: null,
        unproven: { reason: 'The shop writes none', witnesses: ['Rana', 'Sara'] },
      },
    ]),
  );
});

test('whatIsNeglectedIsShownAsSuchAndSaysWhatItNeeds', async () => {
  aGardenGrows({ completedOn: '2026-05-20' });
  const sent: unknown[] = [];
  service.use(
    http.post('*/grants/:id/upkeep/visits', async ({ request }) => {
      sent.push(await request.json());
      return created(visit);
    }),
  );
  const { user } = await open(GRANT);
  expect(await screen.findByText('The pump is broken')).toBeInTheDocument();
  expect(screen.getByText('neglected')).toBeInTheDocument();
  expect(screen.getByText('after 6 months').closest('li')).toHaveTextContent(/overdue/);
  await user.click(screen.getByRole('button', { name: 'Record a visit' }));
  await user.click(screen.getByRole('radio', { name: 'neglected' }));
  await user.selectOptions(screen.getByLabelText('Who cares for it'), 'people of the neighbourhood');
  const form = document.querySelector('form') as HTMLElement;
  await user.click(within(form).getByRole('button', { name: 'Save' }));
  expect((await screen.findAllByText('Write what it needs.')).length).toBeGreaterThan(0);
  await user.type(screen.getByLabelText('What it needs'), 'A new pump');
  await user.click(within(form).getByRole('button', { name: 'Save' }));
  await waitFor(() =>
    expect(sent).toMatchObject([{ condition: 'NEGLECTED', carer: 'NEIGHBOURS', needed: 'A new pump', photoId: null }]),
  );
});

test('aPhotoStandsUprightHoweverTheCameraWasHeld', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 8].map((orientation) => uprightOf(orientation))).toEqual([
    { turns: 0, mirrored: false },
    { turns: 0, mirrored: true },
    { turns: 2, mirrored: false },
    { turns: 2, mirrored: true },
    { turns: 1, mirrored: true },
    { turns: 1, mirrored: false },
    { turns: 3, mirrored: true },
    { turns: 3, mirrored: false },
  ]);
});
