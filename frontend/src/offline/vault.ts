import { all, changing, one } from './database';

/**
 * Names for today's and tomorrow's sheets, readable with a PIN only: the PIN wraps a key that can be used here and never be read
 * out. After five wrong tries, a day, or when another person signs in, the names are gone; what waits to be sent is not.
 */
export type VaultState = { owner: string; tries: number; until: string };

type Sealed = { iv: Uint8Array<ArrayBuffer>; data: ArrayBuffer };
type Vault = VaultState & { salt: Uint8Array<ArrayBuffer>; wrapped: ArrayBuffer; sealed?: Sealed };

const ROUNDS = 600_000;
export const TRIES = 5;
const LEASE = 24 * 60 * 60 * 1000;

let unlocked: { owner: string; key: CryptoKey } | undefined;

/** Whose names lie here, if they may still be read. */
export async function vaultHere(): Promise<VaultState | undefined> {
  for (const vault of await all<Vault>('vault')) {
    if (Date.parse(vault.until) > Date.now() && vault.tries > 0) return vault;
    await wipe(vault.owner);
  }
  return undefined;
}

export async function isUnlocked(owner: string): Promise<boolean> {
  return unlocked?.owner === owner && (await vaultHere()) !== undefined;
}

export async function makeVault(owner: string, pin: string): Promise<void> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const wrapping = await keyOf(pin, salt);
  const drawn = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt', 'decrypt']);
  const wrapped = await crypto.subtle.wrapKey('raw', drawn, wrapping, 'AES-KW');
  const vault: Vault = { owner, salt, wrapped, tries: TRIES, until: inADay() };
  await changing(['vault'], async (at) => at('vault').put(vault));
  unlocked = { owner, key: await unwrap(wrapped, wrapping) };
}

/** A try is counted before it is made, so that ending the browser gives none back. */
export async function unlock(owner: string, pin: string): Promise<{ open: boolean; left: number }> {
  const vault = await one<Vault>('vault', owner);
  if (!vault || Date.parse(vault.until) <= Date.now() || vault.tries <= 0) {
    await wipe(owner);
    return { open: false, left: 0 };
  }
  const left = vault.tries - 1;
  await changing(['vault'], async (at) => at('vault').put({ ...vault, tries: left }));
  try {
    unlocked = { owner, key: await unwrap(vault.wrapped, await keyOf(pin, vault.salt)) };
  } catch {
    if (left === 0) await wipe(owner);
    return { open: false, left };
  }
  await changing(['vault'], async (at) => at('vault').put({ ...vault, tries: TRIES }));
  return { open: true, left: TRIES };
}

/** Keeps this instead of what was kept, for a day. */
export async function seal(content: unknown): Promise<void> {
  const { owner, vault, key } = await mine();
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv },
    key,
    new TextEncoder().encode(JSON.stringify(content)),
  );
  await changing(['vault'], async (at) => at('vault').put({ ...vault, owner, until: inADay(), sealed: { iv, data } }));
}

export async function unseal<T>(): Promise<T | undefined> {
  const { vault, key } = await mine();
  if (!vault.sealed || Date.parse(vault.until) <= Date.now()) return undefined;
  const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: vault.sealed.iv }, key, vault.sealed.data);
  return JSON.parse(new TextDecoder().decode(plain)) as T;
}

export function lock(): void {
  unlocked = undefined;
}

export async function wipe(owner: string): Promise<void> {
  if (unlocked?.owner === owner) lock();
  await changing(['vault'], async (at) => at('vault').delete(owner));
}

/** Somebody signed in: the names of anybody else are taken away. */
export async function wipeOthers(owner: string): Promise<void> {
  for (const vault of await all<Vault>('vault')) if (vault.owner !== owner) await wipe(vault.owner);
}

async function mine() {
  const owner = unlocked?.owner;
  const vault = owner ? await one<Vault>('vault', owner) : undefined;
  if (!unlocked || !owner || !vault) throw new Error('The names are locked');
  return { owner, vault, key: unlocked.key };
}

async function keyOf(pin: string, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const typed = await crypto.subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS },
    typed,
    { name: 'AES-KW', length: 256 },
    false,
    ['wrapKey', 'unwrapKey'],
  );
}

function unwrap(wrapped: ArrayBuffer, wrapping: CryptoKey): Promise<CryptoKey> {
  return crypto.subtle.unwrapKey('raw', wrapped, wrapping, 'AES-KW', { name: 'AES-GCM' }, false, [
    'encrypt',
    'decrypt',
  ]);
}

function inADay(): string {
  return new Date(Date.now() + LEASE).toISOString();
}
