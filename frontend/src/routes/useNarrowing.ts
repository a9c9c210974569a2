import { useRef, useState } from 'react';

type Change<Search> = (now: Search) => Search;

/**
 * What narrows and orders a list, and how it is set. It lives in the address, which the router writes a moment later: shown from
 * there alone, a box would spring back under the finger, and a second touch would start from what was before the first.
 */
export function useNarrowing<Search extends object>(search: Search, write: (change: Change<Search>) => Promise<void>) {
  const [ahead, setAhead] = useState<Search>();
  const writing = useRef(0);
  const change = async (by: Change<Search>) => {
    writing.current += 1;
    setAhead((now) => by(now ?? search));
    try {
      await write(by);
    } finally {
      writing.current -= 1;
      if (writing.current === 0) setAhead(undefined);
    }
  };
  return { search: ahead ?? search, change, replace: (next: Search) => change(() => next) };
}
