import { startTransition, useOptimistic } from 'react';

type Change<Search> = (now: Search) => Search;

/**
 * What narrows and orders a list, and how it is set. It lives in the address, which the router writes a moment later: shown from
 * there alone, a box would spring back under the finger, and a second touch would start from what was before the first.
 */
export function useNarrowing<Search extends object>(search: Search, write: (change: Change<Search>) => Promise<void>) {
  const [shown, show] = useOptimistic(search, (now, change: Change<Search>) => change(now));
  const change = (by: Change<Search>) =>
    startTransition(async () => {
      show(by);
      await write(by);
    });
  return { search: shown, change, replace: (next: Search) => change(() => next) };
}
