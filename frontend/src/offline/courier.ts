import { isBusy, isRefusal, NoAnswer } from '../api/problem';
import { acknowledge, refresh, refuse, type WaitingCount, type WaitingMark, watchOutbox, whatWaits } from './outbox';
import { type Taken, takeThere } from './queries';

const MOST_AT_ONCE = 200;
const LONGEST_PAUSE = 60_000;
const LOOK_EVERY = 20_000;
/** Taps come in handfuls: what is tapped within this time goes together. */
const GATHER = 120;

type Listener = (sessionId: string, taken: Taken, people: number | undefined) => unknown;
const listeners = new Set<Listener>();
/** Windows of this browser: one carries the marks, and each shows what became of them. */
const others = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('hawsh.taken');
others?.addEventListener('message', ({ data }: MessageEvent<Parameters<Listener>>) => tell(...data));

function tell(...what: Parameters<Listener>): void {
  for (const listener of listeners) listener(...what);
}

function tellEveryWindow(...what: Parameters<Listener>): void {
  tell(...what);
  others?.postMessage(what);
}

/** What the service said when marks arrived, of this window or another. */
export function watchTaken(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Asks the service for something that marks change. An answer that was on its way while marks of such a session arrived may
 * be older than they are: it is asked for once more.
 */
export async function askNoOlderThanTaken<T>(
  concerns: (sessionId: string) => boolean,
  ask: () => Promise<T>,
): Promise<T> {
  for (;;) {
    const overtaken = new Set<string>();
    const stop = watchTaken((sessionId) => overtaken.add(sessionId));
    const found = await ask().finally(stop);
    if (![...overtaken].some(concerns)) return found;
  }
}

/**
 * Carries what waits to the service, for one signed-in person and never for another. Of several tabs one carries at a time.
 * Nothing leaves the outbox before the service has acknowledged it.
 */
export function startCourier(owner: string): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = 0;
  let running = false;
  let ended = false;

  const soon = (after: number) => {
    clearTimeout(timer);
    if (!ended) timer = setTimeout(go, after);
  };
  const go = async () => {
    if (running) return soon(GATHER);
    running = true;
    try {
      const quiet = await leading(owner, () => carry(owner));
      pause = 0;
      soon(quiet ? LOOK_EVERY : GATHER);
    } catch {
      pause = Math.min(LONGEST_PAUSE, Math.max(1_000, pause * 2));
      soon(pause * (0.75 + Math.random() / 2));
    } finally {
      running = false;
    }
  };
  const now = () => {
    pause = 0;
    soon(0);
  };
  const stopWatching = watchOutbox(() => {
    if (pause === 0 && ready(owner).length > 0) soon(GATHER);
  });
  window.addEventListener('online', now);
  window.addEventListener('focus', now);
  window.addEventListener('hawsh:send', now);
  void refresh().then(now, now);
  return () => {
    ended = true;
    clearTimeout(timer);
    stopWatching();
    window.removeEventListener('online', now);
    window.removeEventListener('focus', now);
    window.removeEventListener('hawsh:send', now);
  };
}

/** Somebody asks that it be tried at once. */
export function sendNow(): void {
  window.dispatchEvent(new Event('hawsh:send'));
}

async function leading(owner: string, work: () => Promise<void>): Promise<boolean> {
  if (!navigator.locks) await work();
  else {
    await navigator.locks.request(`hawsh.courier.${owner}`, { ifAvailable: true }, async (lock) => {
      if (lock) await work();
    });
  }
  return ready(owner).length === 0;
}

function ready(owner: string): (WaitingMark | WaitingCount)[] {
  const { marks, counts } = whatWaits();
  return [...marks.filter((mark) => !mark.refused), ...counts].filter((one) => one.owner === owner);
}

async function carry(owner: string): Promise<void> {
  await refresh();
  const { marks, counts } = whatWaits();
  const mine = marks.filter((mark) => mark.owner === owner && !mark.refused);
  const counted = counts.filter((count) => count.owner === owner);
  const sessions = new Set([...mine, ...counted].map((one) => one.sessionId));
  for (const sessionId of sessions) {
    const count = counted.find((one) => one.sessionId === sessionId);
    await carryOne(sessionId, mine.filter((mark) => mark.sessionId === sessionId).slice(0, MOST_AT_ONCE), count);
  }
}

/**
 * Sends what this browser could not keep, once.
 *
 * @throws Error if the service did not take all of it
 */
export async function sendAtOnce(
  sessionId: string,
  marks: readonly WaitingMark[],
  count: WaitingCount | undefined,
): Promise<void> {
  const taken = await takeThere(sessionId, marks, count);
  tellEveryWindow(sessionId, taken, count?.people);
  if (taken.results.some(({ outcome }) => outcome === 'REFUSED')) throw new Error('A mark was refused');
}

async function carryOne(sessionId: string, marks: WaitingMark[], count: WaitingCount | undefined): Promise<void> {
  try {
    const taken = await takeThere(sessionId, marks, count);
    // First on the screen as the service holds it, then out of the outbox: nothing flickers in between.
    tellEveryWindow(sessionId, taken, count?.people);
    const refused = new Map(
      taken.results.filter(({ outcome }) => outcome === 'REFUSED').map((result) => [result.counter, result.errors[0]]),
    );
    await acknowledge(
      marks.filter((mark) => !refused.has(mark.counter)),
      count,
    );
    const left = marks.filter((mark) => refused.has(mark.counter));
    if (left.length > 0) {
      await refuse(left, (mark) => ({
        code: refused.get(mark.counter)?.code ?? '',
        message: refused.get(mark.counter)?.message ?? '',
      }));
    }
  } catch (error) {
    if (error instanceof NoAnswer || isBusy(error) || !isRefusal(error) || error.status >= 500) throw error;
    // This sheet does not take them, and would not the second time: the others go on.
    const first = error.problem.errors?.[0];
    await refuse(marks, () => ({
      code: first?.code ?? error.code,
      message: first?.message ?? error.problem.detail ?? error.problem.title,
    }));
    if (count) await acknowledge([], count);
  }
}
