import { beforeEach, expect, test, vi } from 'vitest';
import { idOf } from '../test/basics';
import { A_DAY, aLease } from '../test/lease';
import { all, forgetAll } from '../test/memoryDatabase';
import { keepMarks, refresh, whatWaits } from './outbox';
import { keep, settle, unlock, unseal, vaultHere, wipeAll } from './vault';

vi.mock('./database', () => import('../test/memoryDatabase'));

const ME = idOf('me');
const PIN = '493027';
const NAMES = ['Amal', 'Hemin'];

type Row = {
  salt: Uint8Array<ArrayBuffer>;
  wrapped: ArrayBuffer;
  sealed: { iv: Uint8Array<ArrayBuffer>; data: ArrayBuffer };
};

beforeEach(() => {
  forgetAll();
  vi.useRealTimers();
});

/** What somebody tries who copied the row: the PIN, and whatever they take for the share. */
async function opened(row: Row, pin: string, share?: string): Promise<unknown> {
  const typed = await crypto.subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, ['deriveBits']);
  const ofPin = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt: row.salt, iterations: 600_000 },
    typed,
    256,
  );
  const bytes = share && Uint8Array.from(atob(share), (one) => one.charCodeAt(0));
  const hmac =
    bytes && (await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']));
  const bits = hmac ? await crypto.subtle.sign('HMAC', hmac, ofPin) : ofPin;
  try {
    const wrapping = await crypto.subtle.importKey('raw', bits, 'AES-KW', false, ['unwrapKey']);
    const key = await crypto.subtle.unwrapKey('raw', row.wrapped, wrapping, 'AES-KW', 'AES-GCM', false, ['decrypt']);
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: row.sealed.iv }, key, row.sealed.data);
    return JSON.parse(new TextDecoder().decode(plain));
  } catch {
    return undefined;
  }
}

const copied = async () => (await all('vault'))[0] as unknown as Row;

/** So many seconds later, by the clock of this device. */
function later(seconds: number): void {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + seconds * 1000 });
}

test('whoeverCopiedTheRowAndKnowsThePinOpensNothing', async () => {
  const lease = aLease();
  await keep(ME, PIN, lease, NAMES);
  expect(await opened(await copied(), PIN)).toBeUndefined();
  expect(await opened(await copied(), PIN, aLease('another').share)).toBeUndefined();
  // The attack is the right one: with the share it opens.
  expect(await opened(await copied(), PIN, lease.share)).toEqual(NAMES);

  const [share] = await all('shares');
  expect(share?.key).toMatchObject({ extractable: false });
  expect(JSON.stringify([await all('vault'), await all('shares')])).not.toContain(lease.share);
});

test('thePinOpensItForADayAndThenNothingDoesWhileWhatWasMarkedStays', async () => {
  await keep(ME, PIN, aLease(), NAMES);
  await keepMarks(ME, [{ sessionId: idOf('s1'), participantId: idOf('p1'), mark: 'PRESENT', seen: [] }]);
  later(A_DAY - 60);
  expect(await unlock(ME, PIN)).toEqual({ open: true, left: 5 });
  expect(await unseal()).toEqual(NAMES);

  later(60);
  expect(await unseal()).toBeUndefined();
  expect(await vaultHere()).toBeUndefined();
  expect([...(await all('vault')), ...(await all('shares'))]).toEqual([]);
  expect(await unlock(ME, PIN)).toEqual({ open: false, left: 0 });
  await refresh();
  expect(whatWaits().marks).toHaveLength(1);
});

test('aClockThatWasPutBackOpensNothingUntilTheServiceGivesTheShareAgain', async () => {
  const lease = aLease();
  await keep(ME, PIN, lease, NAMES);
  later(A_DAY / 2);
  expect(await vaultHere()).toMatchObject({ owner: ME });
  later(-600);
  expect(await vaultHere()).toBeUndefined();
  expect(await all('shares')).toEqual([]);
  expect(await unlock(ME, PIN)).toEqual({ open: false, left: 0 });

  await settle(ME, async () => ({ ...lease, secondsLeft: 3600 }));
  expect(await unlock(ME, PIN)).toMatchObject({ open: true });
  later(3600);
  expect(await vaultHere()).toBeUndefined();
});

test('howLongADayIsTheServiceSaysWhateverThisClockShows', async () => {
  later(-400 * A_DAY);
  await keep(ME, PIN, { ...aLease(), validUntil: '2026-12-03T08:00:00Z' }, NAMES);
  expect(await vaultHere()).toBeDefined();
  later(A_DAY);
  expect(await vaultHere()).toBeUndefined();
});

test('whatTheServiceGivesNoMoreIsGoneHereTooAndSoAreTheNamesOfAnybodyElse', async () => {
  await keep(ME, PIN, aLease(), NAMES);
  await expect(settle(ME, () => Promise.reject(new Error('no line')))).rejects.toThrow();
  expect(await vaultHere()).toBeDefined();
  await settle(ME, async () => undefined);
  expect([...(await all('vault')), ...(await all('shares'))]).toEqual([]);

  await keep(ME, PIN, aLease(), NAMES);
  await settle(idOf('another'), async () => aLease());
  expect([...(await all('vault')), ...(await all('shares'))]).toEqual([]);

  await keep(ME, PIN, aLease(), NAMES);
  await wipeAll();
  expect([...(await all('vault')), ...(await all('shares'))]).toEqual([]);
});

test('whatIsTakenAlongWhileTheServiceIsAskedAboutTheLeaseBeforeStays', async () => {
  await keep(ME, PIN, aLease('before'), NAMES);
  await settle(ME, async () => {
    await keep(ME, PIN, aLease('anew'), NAMES);
    return undefined;
  });
  expect(await unlock(ME, PIN)).toMatchObject({ open: true });
});

test('afterFiveWrongTriesTheShareIsGoneWithTheNames', async () => {
  await keep(ME, PIN, aLease(), NAMES);
  for (const left of [4, 3, 2, 1, 0]) expect(await unlock(ME, '000000')).toEqual({ open: false, left });
  expect([...(await all('vault')), ...(await all('shares'))]).toEqual([]);
});
