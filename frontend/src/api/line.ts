import { useSyncExternalStore } from 'react';

/**
 * Whether the service can be reached. The browser's own word is only a hint (a café's network says "online" too), so
 * every answer and every silence counts, and while there is no line the service is asked again and again.
 */
type Line = 'open' | 'closed';

const PROBE = '/api/v1/public/client-settings';
const AGAIN_AFTER = 5_000;

let line: Line = 'open';
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

export function useLine(): Line {
  return useSyncExternalStore(subscribe, () => line);
}

export function lineAnswered(): void {
  set('open');
}

export function lineWasSilent(): void {
  set('closed');
}

/** Listens to the browser's hints; returns what undoes it. */
export function watchLine(): () => void {
  window.addEventListener('online', probe);
  window.addEventListener('offline', probe);
  window.addEventListener('focus', probe);
  return () => {
    window.removeEventListener('online', probe);
    window.removeEventListener('offline', probe);
    window.removeEventListener('focus', probe);
    clearTimeout(timer);
  };
}

async function probe(): Promise<void> {
  try {
    await fetch(PROBE, { cache: 'no-store' });
    set('open');
  } catch {
    set('closed');
  }
}

function set(next: Line): void {
  clearTimeout(timer);
  if (next === 'closed') timer = setTimeout(probe, AGAIN_AFTER);
  if (next === line) return;
  line = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
