import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import type { GrantReview } from '../../../api/contract';
import { trees } from '../../../test/applications';
import { idOf, KIRKUK, problem, words } from '../../../test/basics';
import { page, stamped, tagged } from '../../../test/house';
import { open } from '../../../test/open';
import { service, signedInAs } from '../../../test/service';

const review: GrantReview = {
  id: idOf('review'),
  centreId: KIRKUK,
  callTitle: words('Gardens for everybody'),
  criteria: [words('Useful'), words('Lasting')],
  application: {
    id: idOf('apply'),
    title: 'A garden at the school',
    plan: 'Trees and a bench',
    kind: 'COMMUNITY_GARDEN',
    beneficiaries: { women: 40, men: null, children: null, total: null },
    upkeep: 'The school',
    districtPcode: null,
    volunteerHours: 120,
    budget: [trees],
  },
  state: 'ASSIGNED',
  said: null,
  other: null,
  version: 2,
};
const summary = {
  id: review.id,
  centreId: KIRKUK,
  callTitle: review.callTitle,
  title: review.application.title,
  ...stamped,
};
const ADDRESS = `/initiatives/reviews/${review.id}`;

let sent: unknown[] = [];

beforeEach(() => {
  sent = [];
  service.use(
    signedInAs('REVIEWER', ['CENTRE_READ', 'PLACE_READ', 'GRANT_REVIEW']),
    http.get('*/api/v1/reviews', () => page([{ ...summary, state: 'ASSIGNED' }])),
    http.get('*/api/v1/reviews/:id', () => tagged(review)),
    http.post('*/api/v1/reviews/:id/submission', async ({ request }) => {
      const body = (await request.json()) as { points: number[]; words: string };
      sent.push(body);
      return tagged({ ...review, state: 'IN', said: { ...body, submittedAt: '2026-11-24T08:00:00Z' }, version: 3 });
    }),
    http.post('*/api/v1/reviews/:id/refusal', () => {
      sent.push('declined');
      return new HttpResponse(null, { status: 204 });
    }),
  );
});

test('aReviewerFindsTheirOwnReviewsAndNoOtherTab', async () => {
  const { user, router } = await open('/initiatives/reviews');
  await user.selectOptions(await screen.findByLabelText('State'), 'waits');
  expect(router.state.location.search).toEqual({ state: 'ASSIGNED' });
  expect(await screen.findByRole('link', { name: 'A garden at the school' })).toHaveAttribute('href', ADDRESS);
  expect(screen.queryByRole('link', { name: 'Applications' })).not.toBeInTheDocument();
});

test('nobodyAskedIsFineAndAListThatDoesNotComeSaysSo', async () => {
  service.use(http.get('*/api/v1/reviews', () => page([])));
  await open('/initiatives/reviews');
  expect(await screen.findByText(/That is fine/)).toBeInTheDocument();
  service.use(http.get('*/api/v1/reviews', () => problem(403, 'forbidden')));
  await open('/initiatives/reviews');
  expect(await screen.findByRole('button', { name: 'Try once more' })).toBeInTheDocument();
});

test('aReviewIsPointsByEachCriterionAndWhyAndIsSaidOnce', async () => {
  const { user } = await open(ADDRESS);
  const send = await screen.findByRole('button', { name: 'Send my review' });
  expect(screen.getByText('Trees and a bench')).toBeInTheDocument();
  expect(document.querySelector('main')).not.toHaveTextContent(/Friends of the garden|SI-/);
  await user.click(send);
  expect(screen.getAllByText('Choose a number of points.')).toHaveLength(4);
  expect(sent).toEqual([]);
  await user.click(within(screen.getByRole('group', { name: 'Useful' })).getByLabelText('5'));
  await user.click(within(screen.getByRole('group', { name: 'Lasting' })).getByLabelText('0'));
  await user.type(screen.getByLabelText('Why'), 'Many will sit there');
  await user.click(send);
  expect(await screen.findByText('What the other one says is shown once it is in.')).toBeInTheDocument();
  expect(sent).toEqual([{ points: [5, 0], words: 'Many will sit there' }]);
  expect(screen.queryByRole('button', { name: 'Send my review' })).not.toBeInTheDocument();
});

test('whoIsRelatedLeavesItToSomebodyElseWithoutSayingWhy', async () => {
  const { user, router } = await open(ADDRESS);
  await user.click(await screen.findByRole('button', { name: 'Somebody else should review this' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: 'Somebody else should review this' }));
  await screen.findByRole('heading', { name: 'My reviews' });
  expect(sent).toEqual(['declined']);
  expect(router.state.location.pathname).toBe('/initiatives/reviews');
});
