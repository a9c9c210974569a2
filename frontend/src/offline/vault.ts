import type { OfflineLease } from '../api/contract';
import { all, asked, changing, one } from './database';

/**
 * Names for today's and tomorrow's sheets. They open with two things at once: a PIN, and the service's share of the key, which a
 * live sign-in is given for a day and which lies here as a key that can be used and not read out (ADR 63). After five wrong
 * tries, at the end of the lease or when another person signs in, share and names are gone; what waits to be sent is not.
 */
export type VaultState = { owner: string; tries: number; until: string };

type Sealed = { iv: Uint8Array<ArrayBuffer>; data: ArrayBuffer };
type Vault = VaultState & { lease: string; salt: Uint8Array<ArrayBuffer>; wrapped: ArrayBuffer; sealed: Sealed };
type Share = { owner: string; key: CryptoKey; seen: number };

const ROUNDS = 600_000;
export const TRIES = 5;
const LEASE_SECONDS = 24 * 60 * 60;
/** Clocks waver when they are set right; one that goes back further was put back. */
const WAVERS = 2 * 60 * 1000;

let unlocked: { owner: string; key: CryptoKey } | undefined;

/** Whose names lie here, if they may still be read. */
export async function vaultHere(): Promise<VaultState | undefined> {
  for (const vault of await all<Vault>('vault')) {
    if (isOver(vault)) await wipe(vault.owner);
    else if (await shareOf(vault.owner)) return vault;
  }
  return undefined;
}

/** Keeps this instead of what was kept: a new lease, a new key, and nothing that opens what was copied before. */
export async function keep(owner: string, pin: string, lease: OfflineLease, content: unknown): Promise<void> {
  const share = await shareIn(lease);
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const drawn = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt']);
  const wrapped = await crypto.subtle.wrapKey('raw', drawn, await keyOf(pin, salt, share), 'AES-KW');
  const data = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv },
    drawn,
    new TextEncoder().encode(JSON.stringify(content)),
  );
  const vault: Vault = {
    owner,
    lease: lease.id,
    salt,
    wrapped,
    sealed: { iv, data },
    tries: TRIES,
    until: endOf(lease),
  };
  await changing(['vault', 'shares'], async (at) => {
    at('vault').put(vault);
    at('shares').put({ owner, key: share, seen: Date.now() });
  });
}

/** A try is counted before it is made, so that ending the browser gives none back. */
export async function unlock(owner: string, pin: string): Promise<{ open: boolean; left: number }> {
  const vault = await one<Vault>('vault', owner);
  if (!vault || isOver(vault)) {
    await wipe(owner);
    return { open: false, left: 0 };
  }
  const share = await shareOf(owner);
  if (!share) return { open: false, left: 0 };
  const left = vault.tries - 1;
  await changing(['vault'], async (at) => at('vault').put({ ...vault, tries: left }));
  try {
    const key = await keyOf(pin, vault.salt, share);
    unlocked = {
      owner,
      key: await crypto.subtle.unwrapKey('raw', vault.wrapped, key, 'AES-KW', { name: 'AES-GCM' }, false, ['decrypt']),
    };
  } catch {
    if (left === 0) await wipe(owner);
    return { open: false, left };
  }
  await changing(['vault'], async (at) => at('vault').put({ ...vault, tries: TRIES }));
  return { open: true, left: TRIES };
}

export async function unseal<T>(): Promise<T | undefined> {
  const vault = unlocked && (await one<Vault>('vault', unlocked.owner));
  if (!unlocked || !vault) throw new Error('The names are locked');
  if (isOver(vault)) return undefined;
  const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: vault.sealed.iv }, unlocked.key, vault.sealed.data);
  return JSON.parse(new TextDecoder().decode(plain)) as T;
}

export function lock(): void {
  unlocked = undefined;
}

/** @param lease only what is kept under this one; whatever it is if left out */
export async function wipe(owner: string, lease?: string): Promise<void> {
  if (unlocked?.owner === owner) lock();
  await changing(['vault', 'shares'], async (at) => {
    const now = (await asked(at('vault').get(owner))) as Vault | undefined;
    if (lease && now?.lease !== lease) return;
    at('vault').delete(owner);
    at('shares').delete(owner);
  });
}

/** Everybody was signed out on purpose, and this device may be in other hands. */
export async function wipeAll(): Promise<void> {
  for (const vault of await all<Vault>('vault')) await wipe(vault.owner);
}

/**
 * Somebody signed in: the names of anybody else are taken away, and their own stay only as long as the service says. It gives
 * the share again where this device gave it up, and says by its own clock how long is left.
 */
export async function settle(owner: string, ask: (lease: string) => Promise<OfflineLease | undefined>): Promise<void> {
  for (const vault of await all<Vault>('vault')) {
    const lease = vault.owner === owner ? await ask(vault.lease) : undefined;
    if (lease) await giveBack(owner, lease);
    else await wipe(vault.owner, vault.lease);
  }
}

async function giveBack(owner: string, lease: OfflineLease): Promise<void> {
  const key = await shareIn(lease);
  await changing(['vault', 'shares'], async (at) => {
    const now = (await asked(at('vault').get(owner))) as Vault | undefined;
    if (now?.lease !== lease.id) return;
    at('vault').put({ ...now, until: endOf(lease) });
    at('shares').put({ owner, key, seen: Date.now() });
  });
}

function isOver(vault: VaultState): boolean {
  return Date.parse(vault.until) <= Date.now() || vault.tries <= 0;
}

/**
 * The share, and the latest moment it was seen at. A clock that went back would make the day longer: the share is given up, and
 * the service gives it again to whoever signs in within the lease.
 */
function shareOf(owner: string): Promise<CryptoKey | undefined> {
  return changing(['shares'], async (at) => {
    const share = (await asked(at('shares').get(owner))) as Share | undefined;
    if (!share) return undefined;
    if (Date.now() < share.seen - WAVERS) {
      at('shares').delete(owner);
      return undefined;
    }
    at('shares').put({ ...share, seen: Math.max(share.seen, Date.now()) });
    return share.key;
  });
}

function shareIn({ share }: OfflineLease): Promise<CryptoKey> {
  const bytes = Uint8Array.from(atob(share), (one) => one.charCodeAt(0));
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
}

/** In this device's own time, whatever it is: the service says how long, and not until when. */
function endOf({ secondsLeft }: OfflineLease): string {
  return new Date(Date.now() + Math.min(secondsLeft, LEASE_SECONDS) * 1000).toISOString();
}

/** Of PIN and share: without the share there is nothing that a guess could be tried on. */
async function keyOf(pin: string, salt: Uint8Array<ArrayBuffer>, share: CryptoKey): Promise<CryptoKey> {
  const typed = await crypto.subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, ['deriveBits']);
  const ofPin = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS },
    typed,
    256,
  );
  const ofBoth = await crypto.subtle.sign('HMAC', share, ofPin);
  return crypto.subtle.importKey('raw', ofBoth, 'AES-KW', false, ['wrapKey', 'unwrapKey']);
}
