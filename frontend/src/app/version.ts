import { useSyncExternalStore } from 'react';

/** A newer client that waits beside this one: it is let in by a person, never over something that was typed. */
let waiting: ServiceWorker | undefined;
const listeners = new Set<() => void>();

/** The one address that code may load a script from; the browser refuses every other, and all text that would become markup. */
const WORKER = '/sw.js';
type ScriptAddresses = { createScriptURL: (address: string) => string };
type TrustedTypes = { createPolicy: (name: 'hawsh', rules: ScriptAddresses) => ScriptAddresses };

function workerAddress(): string {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  return trustedTypes?.createPolicy('hawsh', { createScriptURL: () => WORKER }).createScriptURL(WORKER) ?? WORKER;
}

/** The client lies in the browser from here on, and opens without a line. */
export async function keepClient(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const registration = await navigator.serviceWorker.register(workerAddress());
  const look = () => {
    // The first of all replaces nothing, so nobody is asked.
    if (!registration.waiting || !navigator.serviceWorker.controller) return;
    waiting = registration.waiting;
    for (const listener of listeners) listener();
  };
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', look));
  look();
}

export function useNewVersion(): ServiceWorker | undefined {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => waiting,
  );
}

export function letIn(version: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true });
  version.postMessage('go');
}
