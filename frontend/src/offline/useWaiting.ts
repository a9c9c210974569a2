import { useEffect, useSyncExternalStore } from 'react';
import { refresh, type Waiting, watchOutbox, whatWaits } from './outbox';

/** What this browser has not handed over yet. */
export function useWaiting(): Waiting {
  useEffect(() => {
    // A browser that keeps nothing (a private window of an old one) still marks with a line.
    if (typeof indexedDB !== 'undefined') void refresh().catch(() => undefined);
  }, []);
  return useSyncExternalStore(watchOutbox, whatWaits);
}
