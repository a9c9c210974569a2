import { QueryClient } from '@tanstack/react-query';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { signIn } from '../auth/signIn';
import { problem, service } from '../test/service';
import { listKitsQuery, listParticipantsPages } from './gen/queries.gen';
import { Refusal } from './problem';

test('aListThatGoesOnAsksForWhatTheServiceCalledNext', async () => {
  signIn.adopt({ access_token: 'token', profile: { sub: '0193a000-0000-7000-8000-000000000001' } });
  const asked: string[] = [];
  service.use(
    http.get('*/api/v1/participants', ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json({ items: [], next: asked.length < 2 ? 'further' : null });
    }),
  );
  const client = new QueryClient();
  await client.fetchInfiniteQuery({ ...listParticipantsPages({ query: { limit: 50 } }), pages: 5 });
  expect(asked).toEqual(['?limit=50', '?limit=50&cursor=further']);
});

test('aQueryThrowsWhatTheServiceRefuses', async () => {
  signIn.adopt({ access_token: 'token', profile: { sub: '0193a000-0000-7000-8000-000000000001' } });
  service.use(http.get('*/api/v1/courses/:id/kits', () => problem(404, 'not-found')));
  const asking = new QueryClient({ defaultOptions: { queries: { retry: false } } }).fetchQuery(
    listKitsQuery({ path: { courseId: '0193c000-0000-7000-8000-000000000001' } }),
  );
  await expect(asking).rejects.toBeInstanceOf(Refusal);
});
