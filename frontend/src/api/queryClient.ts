import { QueryClient } from '@tanstack/react-query';
import { isRefusal } from './problem';

export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // The line is judged by what is answered, not by what the browser believes.
        networkMode: 'always',
        staleTime: 20_000,
        retry: (failures, error) => failures < 2 && !isAnswer(error),
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}

/** A refusal that would be the same the second time. */
function isAnswer(error: unknown): boolean {
  return isRefusal(error) && error.status < 500;
}
