import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { isBusy, isRefusal } from './problem';
import { under } from './under';

/** Under which name it is known who I am. */
export const ME = 'me';

/** Longer than this nobody reads "one moment"; then the page says what is going on and asks again by itself. */
const READING_PATIENCE = 2;

/** Longer than this nobody waits in front of a button; then the page says when to try again. */
const SENDING_PATIENCE = 10;

export function newQueryClient(): QueryClient {
  const client = new QueryClient({
    queryCache: new QueryCache({
      // A role may have been taken away a moment ago: then the ways of the house change at once.
      onError: (error, { queryKey }) => {
        if (isRefusal(error, 403) && queryKey[0] !== ME) void client.invalidateQueries({ queryKey: [ME] });
      },
    }),
    mutationCache: new MutationCache({
      onSuccess: () => void client.invalidateQueries(under('Histories')),
      // Somebody was quicker: everything on the screen is shown as it is now, before anybody decides again.
      onError: (error) => {
        if (isRefusal(error, 412)) void client.invalidateQueries();
      },
    }),
    defaultOptions: {
      queries: {
        // The line is judged by what is answered, not by what the browser believes.
        networkMode: 'always',
        staleTime: 20_000,
        retry: (failures, error) =>
          failures < 2 && (isBusy(error) ? comesWithin(READING_PATIENCE, error) : !isAnswer(error)),
        retryDelay,
      },
      // What was turned away for being too much at once had no effect, so it may be sent again.
      mutations: {
        networkMode: 'always',
        retry: (failures, error) => failures < 1 && comesWithin(SENDING_PATIENCE, error),
        retryDelay,
      },
    },
  });
  return client;
}

/** A refusal that would be the same the second time. */
function isAnswer(error: unknown): boolean {
  return isRefusal(error) && error.status < 500;
}

function comesWithin(seconds: number, error: unknown): boolean {
  return isBusy(error) && error.retryAfter !== undefined && error.retryAfter <= seconds;
}

/** As long as the service asks for; without its word a little longer each time. */
function retryDelay(failures: number, error: unknown): number {
  if (isBusy(error) && error.retryAfter !== undefined) return error.retryAfter * 1000;
  return Math.min(1000 * 2 ** failures, 30_000);
}
