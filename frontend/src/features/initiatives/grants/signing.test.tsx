import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import type { Grant } from '../../../api/contract';
import { problem } from '../../../test/basics';
import { aGrantIsGiven, GRANT, support } from '../../../test/grants';
import { tagged } from '../../../test/house';
import { open } from '../../../test/open';
import { service } from '../../../test/service';

const agreed: Partial<Grant> = { state: 'PREPARED', signature: null, agreementScanned: false, version: 4 };

/** @return what is sent: each scan as what it is, and the signature with the version it was seen in */
function anAgreementIsSigned() {
  aGrantIsGiven(agreed);
  const sent: unknown[] = [];
  service.use(
    http.put('*/grants/:id/agreement-scan', ({ request }) => {
      sent.push(request.headers.get('Content-Type'));
      return tagged({ ...support, ...agreed, agreementScanned: true, version: 5 });
    }),
    http.post('*/grants/:id/signature', async ({ request }) => {
      sent.push([request.headers.get('If-Match'), await request.json()]);
      return HttpResponse.json({ ...support, version: 6 });
    }),
  );
  return sent;
}

const picture = new File(['PNG'], 'signed.png', { type: 'image/png' });

const scanField = () =>
  screen
    .getAllByLabelText('Bring the scan of the signed agreement')
    .find(({ tagName }) => tagName === 'INPUT') as HTMLElement;

test('theScanIsBroughtWhileTheSignatureIsWrittenDownAndNothingTypedIsLost', async () => {
  const sent = anAgreementIsSigned();
  const { user } = await open(GRANT);
  await user.click(await screen.findByRole('button', { name: 'It was signed' }));
  await user.type(await screen.findByLabelText('Where the signed paper lies'), 'Cabinet 3');
  await user.upload(scanField(), picture);
  await waitFor(() => expect(screen.queryByLabelText('Why there is no scan yet')).not.toBeInTheDocument());
  await user.click(screen.getByRole('button', { name: 'It was signed' }));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent).toMatchObject(['image/png', ['"5.en.record"', { paperAt: 'Cabinet 3', notScannedBecause: null }]]);
});

test('withoutAScanThereIsAReason', async () => {
  const sent = anAgreementIsSigned();
  const { user } = await open(GRANT);
  await user.click(await screen.findByRole('button', { name: 'It was signed' }));
  await user.type(await screen.findByLabelText('Where the signed paper lies'), 'Cabinet 3');
  await user.click(screen.getByRole('button', { name: 'It was signed' }));
  expect((await screen.findAllByText('Bring the scan, or write why there is none yet.')).length).toBeGreaterThan(0);
  expect(sent).toEqual([]);
  await user.type(screen.getByLabelText('Why there is no scan yet'), 'No scanner today');
  await user.click(screen.getByRole('button', { name: 'It was signed' }));
  await waitFor(() => expect(sent).toMatchObject([['"4.en.record"', { notScannedBecause: 'No scanner today' }]]));
});

test('aScanThatIsNotTakenSaysWhyAndCanBeBroughtAgain', async () => {
  anAgreementIsSigned();
  service.use(http.put('*/grants/:id/agreement-scan', () => problem(413, 'payload-too-large')));
  const { user } = await open(GRANT);
  await user.click(await screen.findByRole('button', { name: 'It was signed' }));
  await screen.findByLabelText('Where the signed paper lies');
  await user.upload(scanField(), picture);
  expect(await screen.findByRole('alert')).toBeInTheDocument();
  expect(scanField()).toBeInTheDocument();
});
