import { screen, within } from '@testing-library/react';
import { http } from 'msw';
import { expect, test } from 'vitest';
import { openCall, submitted, summaryOf } from '../../../test/applications';
import { idOf, KIRKUK, words } from '../../../test/basics';
import { page } from '../../../test/house';
import { open } from '../../../test/open';
import { service, signedInAs } from '../../../test/service';

const { id, centreId, title, budget, opensOn, closesOn } = openCall;
const call = { id, centreId, title, budget, opensOn, closesOn, askedToOpen: false };

function waits(role: string, permissions: readonly string[], calls: object[] = []) {
  service.use(
    signedInAs(role, ['CENTRE_READ', 'PLACE_READ', ...permissions]),
    http.get('*/api/v1/grant-calls', () => page(calls)),
    http.get('*/api/v1/grant-applications', () =>
      page([{ ...summaryOf(submitted), state: 'CHANGES_REQUESTED' as const }]),
    ),
    http.get('*/api/v1/reviews', () =>
      page([
        { id: idOf('review'), centreId: KIRKUK, callTitle: words('Gardens'), title: 'A garden', state: 'ASSIGNED' },
      ]),
    ),
  );
}

const lines = async () => {
  const waiting = within(await screen.findByRole('region', { name: 'Initiatives' }));
  await waiting.findAllByRole('listitem');
  return waiting.getAllByRole('link').map((link) => link.getAttribute('href'));
};

test('anOfficerFindsTheCallThatHasClosedAndWhatIsBeingMended', async () => {
  waits('GRANTS_OFFICER', ['GRANT_READ', 'GRANT_MANAGE'], [{ ...call, state: 'CLOSED' }]);
  await open('/');
  expect(await lines()).toEqual([
    `/initiatives/calls/${id}/selection`,
    '/initiatives/applications?state=CHANGES_REQUESTED',
  ]);
});

test('whoDecidesFindsTheCallThatWaitsToBeOpened', async () => {
  waits('GRANTS_APPROVER', ['GRANT_READ', 'GRANT_APPROVE'], [{ ...call, state: 'DRAFT', askedToOpen: true }]);
  await open('/');
  expect(await lines()).toEqual([`/initiatives/calls/${id}`]);
});

test('aReviewerFindsTheirReviewsAndIsAskedForNothingElse', async () => {
  waits('REVIEWER', ['GRANT_REVIEW']);
  await open('/');
  expect(await lines()).toEqual(['/initiatives/reviews?state=ASSIGNED']);
});

test('nothingThatWaitsIsAGoodDay', async () => {
  waits('GRANTS_APPROVER', ['GRANT_READ', 'GRANT_APPROVE'], [{ ...call, state: 'OPEN' }]);
  await open('/');
  expect(await screen.findByText('Nothing waits for you here.')).toBeInTheDocument();
});
