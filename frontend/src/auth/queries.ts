import { queryOptions } from '@tanstack/react-query';
import { answer } from '../api/client';
import { readMe } from '../api/gen/sdk.gen';

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => answer(readMe({ signal })),
  staleTime: 60_000,
});
