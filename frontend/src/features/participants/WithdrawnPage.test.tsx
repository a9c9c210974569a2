import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { open } from '../../test/open';
import { everything, problem, sara, service, signedInAs } from '../../test/service';

const endpoint = '*/api/v1/participants/withdrawn-registrations';

beforeEach(() => {
  service.use(signedInAs('DATA_PROTECTION_OFFICER', ['CENTRE_READ', 'ERASURE_MANAGE']));
});

test('whoTookTheAgreementBackIsListedByReferenceAlone', async () => {
  service.use(
    http.get(endpoint, () =>
      HttpResponse.json({
        items: [
          { participantId: sara.id, reference: sara.reference, centreId: sara.centreId, withdrawnOn: '2026-11-03' },
        ],
        next: null,
      }),
    ),
  );
  await open('/people/withdrawn');
  const row = within((await screen.findByText(sara.reference)).closest('tr') as HTMLElement);
  expect(row.getByText('Kirkuk centre')).toBeInTheDocument();
  expect(row.getByText('3 November 2026')).toBeInTheDocument();
  expect(screen.queryByText(sara.name.given)).not.toBeInTheDocument();
});

test('whereNobodyTookItBackThatIsSaid', async () => {
  service.use(http.get(endpoint, () => HttpResponse.json({ items: [], next: null })));
  await open('/people/withdrawn', 'ckb');
  expect(await screen.findByText('کەس ڕەزامەندیی تۆمارکردنی نەکشاندووەتەوە.')).toBeInTheDocument();
});

test('aFailureIsSaidAndTriedAgain', async () => {
  let failing = true;
  service.use(
    http.get(endpoint, () =>
      failing ? problem(400, 'invalid-request') : HttpResponse.json({ items: [], next: null }),
    ),
  );
  const { user } = await open('/people/withdrawn');
  const again = await screen.findByRole('button', { name: 'Try once more' });
  failing = false;
  await user.click(again);
  expect(await screen.findByText('Nobody has taken the agreement to be registered back.')).toBeInTheDocument();
});

test('whoErasesNobodyHasNoSuchRoom', async () => {
  service.use(signedInAs('REGISTRAR', everything));
  await open('/people/withdrawn');
  expect(await screen.findByRole('heading', { name: 'This page belongs to other work' })).toBeInTheDocument();
});
