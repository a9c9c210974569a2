import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { idOf } from '../../test/basics';
import { open } from '../../test/open';
import { hemin, sara, service } from '../../test/service';

const twin = { ...sara, id: '0193b000-0000-7000-8000-000000000003', reference: 'KRK-000862-9' };
const reasons = [
  { part: 'GIVEN', verdict: 'OTHER_SPELLING' },
  { part: 'FATHER', verdict: 'SAME_SPELLING' },
  { part: 'BIRTH_DATE', verdict: 'DIFFERENT' },
  { part: 'GRANDFATHER', verdict: 'MISSING' },
];
const first = {
  id: idOf('p1'),
  one: { ...sara, name: { ...sara.name, given: 'ساره' } },
  other: twin,
  level: 'LIKELY',
  reasons,
  foundAt: '2026-11-01T08:00:00Z',
};
const second = { ...first, id: idOf('p2'), one: hemin };

function aHouseWithPairs() {
  const said: unknown[] = [];
  let decided: unknown[] = [];
  service.use(
    http.get('*/participants/match-pairs', () =>
      HttpResponse.json({ items: decided.length > 0 ? [second] : [first, second], next: null }),
    ),
    http.get('*/participants/distinctions', () => HttpResponse.json({ items: decided, next: null })),
    http.post(`*/participants/${first.one.id}/distinctions`, async ({ request }) => {
      said.push(await request.json());
      const distinction = {
        id: idOf('d1'),
        one: first.one,
        other: first.other,
        by: { subject: idOf('s'), displayName: 'Avan Omar' },
        at: '2026-11-01T08:00:00Z',
      };
      decided = [distinction];
      return HttpResponse.json(distinction, { status: 201 });
    }),
    http.post(`*/participants/distinctions/${idOf('d1')}/withdrawal`, () => {
      said.push('taken back');
      decided = [];
      return new HttpResponse(null, { status: 204 });
    }),
  );
  return said;
}

test('twoRecordsStandSideBySideWithWhatDiffersMarked', async () => {
  aHouseWithPairs();
  await open('/people/matches');
  expect(await screen.findByText('Pair 1 of 2')).toBeInTheDocument();
  expect([...document.querySelectorAll('mark.diff')].map(({ textContent }) => textContent)).toEqual(['ه', 'ة']);
  expect(screen.getByText('Given name: another spelling')).toBeInTheDocument();
  expect(screen.getByText('Birth: different')).toBeInTheDocument();
  expect(screen.queryByText(/Family name/)).not.toBeInTheDocument();
});

test('oneKeySaysTwoPeopleAndOneTakesItBack', async () => {
  const said = aHouseWithPairs();
  const { user } = await open('/people/matches');
  await screen.findByText('Pair 1 of 2');
  await user.keyboard('d');
  expect(await screen.findByText(/remembered, and not asked again/)).toBeInTheDocument();
  expect(await screen.findByText('Pair 1 of 1')).toBeInTheDocument();
  await user.keyboard('z');
  await waitFor(() => expect(said).toEqual([{ other: twin.id }, 'taken back']));
  expect(await screen.findByText('Pair 1 of 2')).toBeInTheDocument();
});

test('aPairCanBeSkippedAndAPersonOpened', async () => {
  aHouseWithPairs();
  const { user, router } = await open('/people/matches');
  await screen.findByText('Pair 1 of 2');
  await user.keyboard('k');
  expect(await screen.findByText('Pair 2 of 2')).toBeInTheDocument();
  await user.keyboard('1');
  await waitFor(() => expect(router.state.location.pathname).toBe(`/people/${hemin.id}`));
});

test('nothingWaitingTeachesToLookThroughTheCentre', async () => {
  service.use(
    http.get('*/participants/match-pairs', () => HttpResponse.json({ items: [], next: null })),
    http.get('*/participants/distinctions', () => HttpResponse.json({ items: [], next: null })),
    http.post('*/participants/match-pairs/searches', async ({ request }) => {
      const { cursor } = (await request.json()) as { cursor?: string };
      return HttpResponse.json(
        cursor ? { looked: 20, found: 1, next: null } : { looked: 100, found: 2, next: 'further' },
      );
    }),
  );
  const { user } = await open('/people/matches');
  expect(await screen.findByText('No pair waits for a look.')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Look through the centre' }));
  expect(await screen.findByText('Looked at 120 people: 3 new pairs.')).toBeInTheDocument();
});
