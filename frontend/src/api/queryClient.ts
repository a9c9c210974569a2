import { QueryClient } from '@tanstack/react-query';
import { isBusy, isRefusal } from './problem';

/** Longer than this nobody reads "one moment"; then the page says what is going on and asks again by itself. */
const READING_PATIENCE = 2;

/** Longer than this nobody waits in front of a button; then the page says when to try again. */
const SENDING_PATIENCE = 10;

export function newQueryClient(): QueryClient {
  return new QueryClient({
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
