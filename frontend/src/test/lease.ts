import type { OfflineLease } from '../api/contract';
import { idOf } from './basics';

export const A_DAY = 24 * 60 * 60;

/** As the service gives it to a live sign-in: each with a share of its own. */
export function aLease(name = 'lease', secondsLeft = A_DAY): OfflineLease {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return {
    id: idOf(name),
    device: idOf('device'),
    share: btoa(String.fromCharCode(...bytes)),
    validUntil: new Date(Date.now() + secondsLeft * 1000).toISOString(),
    secondsLeft,
  };
}
