import { screen, within } from '@testing-library/react';
import { http } from 'msw';
import { expect, test } from 'vitest';
import { openCall, submitted, summaryOf } from '../../../test/applications';
import { idOf, KIRKUK, words } from '../../../test/basics';
import { summary } from '../../../test/grants';
import { page, stamped } from '../../../test/house';
import { open } from '../../../test/open';
import { service, signedInAs } from '../../../test/service';

const { id, centreId, title, budget, opensOn, closesOn } = openCall;
const call = {
  id,
  centreId,
  title,
  state: 'OPEN',
  budget,
  opensOn,
  closesOn,
  askedToOpen: false,
  waitsFor: [],
  ...stamped,
};
const CALL = `/initiatives/calls/${id}`;

/** @return what the lists of calls and of supports were asked for */
function waits(role: string, permissions: readonly string[], calls: object[] = [], supports: object[] = []) {
  const asked: string[] = [];
  const list = (address: string, found: object[]) =>
    http.get(address, ({ request }) => {
      asked.push(new URL(request.url).search);
      return page(found);
    });
  service.use(
    signedInAs(role, ['CENTRE_READ', 'PLACE_READ', ...permissions]),
    list('*/api/v1/grant-calls', calls),
    list('*/api/v1/grants', supports),
    http.get('*/api/v1/grant-applications', () =>
      page([{ ...summaryOf(submitted), state: 'CHANGES_REQUESTED' as const }]),
    ),
    http.get('*/api/v1/reviews', () =>
      page([
        {
          id: idOf('review'),
          centreId: KIRKUK,
          callTitle: words('Gardens'),
          title: 'A garden',
          state: 'ASSIGNED',
          ...stamped,
        },
      ]),
    ),
  );
  return asked;
}

const region = async () => within(await screen.findByRole('region', { name: 'Initiatives' }));

const lines = async () => {
  const waiting = await region();
  await waiting.findAllByRole('listitem');
  return waiting.getAllByRole('link').map((link) => link.getAttribute('href'));
};

test('anOfficerFindsTheCallThatHasClosedAndWhatIsBeingMended', async () => {
  waits('GRANTS_OFFICER', ['GRANT_READ', 'GRANT_MANAGE'], [{ ...call, state: 'CLOSED', waitsFor: ['SELECT'] }]);
  await open('/');
  expect(await lines()).toEqual([`${CALL}/selection`, '/initiatives/applications?state=CHANGES_REQUESTED']);
});

test('whoDecidesFindsWhatASecondPersonDecidesEachOneClickAway', async () => {
  const asked = waits(
    'GRANTS_APPROVER',
    ['GRANT_READ', 'GRANT_APPROVE'],
    [
      { ...call, state: 'DRAFT', askedToOpen: true, waitsFor: ['OPEN'] },
      { ...call, id: idOf('chosen'), state: 'CLOSED', waitsFor: ['DECIDE'] },
    ],
    [{ ...summary, waitsFor: ['DECIDE', 'APPROVE', 'DECIDE_EXPENSE', 'ACCEPT_REPORT'] }],
  );
  await open('/');
  const support = `/initiatives/grants/${summary.id}`;
  expect(await lines()).toEqual([
    CALL,
    `/initiatives/calls/${idOf('chosen')}/selection`,
    support,
    support,
    support,
    support,
  ]);
  expect(asked).toEqual(['?waiting=true&limit=200', '?waiting=true&limit=200']);
  const waiting = await region();
  expect(waiting.getByText(/A garden for Daquq.*: an instalment is asked for/)).toBeInTheDocument();
  expect(waiting.getAllByRole('link', { name: /Look and decide: .*A garden for Daquq/ })).toHaveLength(4);
});

test('whoPaysFindsWhatIsToBePaidAndDelivered', async () => {
  waits('FINANCE', ['GRANT_READ', 'GRANT_PAY'], [], [{ ...summary, waitsFor: ['PAY', 'DELIVER'] }]);
  await open('/');
  expect(await lines()).toHaveLength(2);
  const waiting = await region();
  expect(waiting.getByText(/A garden for Daquq.*: an instalment waits to be paid/)).toBeInTheDocument();
  expect(waiting.getByRole('link', { name: /^Deliver: / })).toBeInTheDocument();
});

test('ofManyTheFirstAreShownAndTheOthersAreOneClickAway', async () => {
  const supports = ['AGREE', 'SIGN', 'BUY', 'VISIT'].flatMap((task, at) =>
    [1, 2].map((time) => ({ ...summary, id: idOf(`many${at}${time}`), waitsFor: [task] })),
  );
  waits('GRANTS_APPROVER', ['GRANT_READ', 'GRANT_APPROVE'], [], supports);
  const { user } = await open('/');
  expect(await lines()).toHaveLength(5);
  await user.click((await region()).getByRole('button', { name: 'Show 3 more' }));
  expect(await lines()).toHaveLength(8);
});

test('aReviewerFindsTheirReviewsAndIsAskedForNothingElse', async () => {
  const asked = waits('REVIEWER', ['GRANT_REVIEW']);
  await open('/');
  expect(await lines()).toEqual(['/initiatives/reviews?state=ASSIGNED']);
  expect(asked).toEqual([]);
});

test('nothingThatWaitsIsAGoodDay', async () => {
  waits('GRANTS_APPROVER', ['GRANT_READ', 'GRANT_APPROVE']);
  await open('/');
  expect(await screen.findByText('Nothing waits for you. It is a good day.')).toBeInTheDocument();
  expect(screen.queryByText(/nothing here for your work/)).not.toBeInTheDocument();
});
