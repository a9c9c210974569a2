import type { OfflineLease } from '../api/contract';
import { createOfflineLease, readOfflineLease } from '../api/gen/sdk.gen';
import { isRefusal } from '../api/problem';
import { deviceHere } from './outbox';
import { settle } from './vault';

/** A day for this device; the one before is over. */
export async function leaseHere(owner: string): Promise<OfflineLease> {
  return createOfflineLease({ body: { device: await deviceHere(owner) } });
}

/** Somebody has signed in: what lies here is held against what the service says of it. Without an answer it stays as it is. */
export function settleHere(owner: string): Promise<void> {
  return settle(owner, leaseAgain);
}

function leaseAgain(offlineLeaseId: string): Promise<OfflineLease | undefined> {
  return readOfflineLease({ path: { offlineLeaseId } }).catch((refusal) => {
    if (isRefusal(refusal, 404)) return undefined;
    throw refusal;
  });
}
