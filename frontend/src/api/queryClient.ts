import { QueryClient } from '@tanstack/react-query';
import { isBusy, isRefusal } from './problem';

/** Longer than this nobody waits in front of a button; then the page says when to try again. */
const PATIENCE_SECONDS = 10;

export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // The line is judged by what is answered, not by what the browser believes.
        networkMode: 'always',
        staleTime: 20_000,
        retry: (failures, error) => failures < 2 && (isBusy(error) ? comesSoon(error) : !isAnswer(error)),
        retryDelay,
      },
      // What was turned away for being too much at once had no effect, so it may be sent again.
      mutations: { networkMode: 'always', retry: (failures, error) => failures < 1 && comesSoon(error), retryDelay },
    },
  });
}

/** A refusal that would be the same the second time. */
function isAnswer(error: unknown): boolean {
  return isRefusal(error) && error.status < 500;
}

function comesSoon(error: unknown): boolean {
  return isBusy(error) && error.retryAfter !== undefined && error.retryAfter <= PATIENCE_SECONDS;
}

/** As long as the service asks for; without its word a little longer each time. */
function retryDelay(failures: number, error: unknown): number {
  if (isBusy(error) && error.retryAfter !== undefined) return error.retryAfter * 1000;
  return Math.min(1000 * 2 ** failures, 30_000);
}
