import type { AttendanceMarkValue } from '../api/contract';
import { all, asked, changing } from './database';

export type MarkValue = AttendanceMarkValue;
export type MarkKey = { device: string; counter: number };

export type NewMark = {
  sessionId: string;
  participantId: string;
  mark: MarkValue;
  minutesLate?: number | null;
  /** Of the code list `absence-reasons`. */
  reason?: string | null;
  seen: MarkKey[];
  correction?: string;
};

/** A mark that the service has not acknowledged yet. It holds ids, and no name. */
export type WaitingMark = NewMark & {
  owner: string;
  device: string;
  counter: number;
  markedAt: string;
  /** Why the service did not take it; it waits for a person then. */
  refused?: { code: string; message: string };
};

export type WaitingCount = { owner: string; device: string; sessionId: string; people: number; countedAt: string };

export type Waiting = { marks: readonly WaitingMark[]; counts: readonly WaitingCount[] };

type Device = { owner: string; device: string; counter: number };

const NOTHING: Waiting = { marks: [], counts: [] };
const listeners = new Set<() => void>();
const others = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('hawsh.outbox');

let waiting: Waiting = NOTHING;
others?.addEventListener('message', () => void refresh());

/** What waits, of whomever; the same object until something changes. */
export function whatWaits(): Waiting {
  return waiting;
}

export function watchOutbox(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export async function refresh(): Promise<void> {
  waiting = { marks: await all<WaitingMark>('marks'), counts: await all<WaitingCount>('counts') };
  for (const listener of listeners) listener();
}

async function changed(): Promise<void> {
  await refresh();
  others?.postMessage('changed');
}

/** Numbered and kept in one step: a number is never used twice, also if the browser ends now. */
export async function keepMarks(owner: string, marks: readonly NewMark[]): Promise<WaitingMark[]> {
  const kept = await changing(['device', 'marks'], async (at) => {
    const device = await deviceOf(owner, at('device'));
    const numbered = marks.map((mark) => {
      device.counter += 1;
      return { ...mark, owner, device: device.device, counter: device.counter, markedAt: new Date().toISOString() };
    });
    at('device').put(device);
    for (const mark of numbered) at('marks').put(mark);
    return numbered;
  });
  await changed();
  return kept;
}

/** What this device calls itself before the service. */
export async function deviceHere(owner: string): Promise<string> {
  return changing(['device'], async (at) => {
    const device = await deviceOf(owner, at('device'));
    at('device').put(device);
    return device.device;
  });
}

/** A number for something that is sent at once, such as somebody walking in. */
export async function nextKey(owner: string): Promise<MarkKey> {
  return changing(['device'], async (at) => {
    const device = await deviceOf(owner, at('device'));
    device.counter += 1;
    at('device').put(device);
    return { device: device.device, counter: device.counter };
  });
}

export async function keepCount(owner: string, sessionId: string, people: number): Promise<void> {
  await changing(['device', 'counts'], async (at) => {
    const device = await deviceOf(owner, at('device'));
    at('device').put(device);
    at('counts').put({ owner, device: device.device, sessionId, people, countedAt: new Date().toISOString() });
  });
  await changed();
}

async function deviceOf(owner: string, devices: IDBObjectStore): Promise<Device> {
  const known = (await asked(devices.get(owner))) as Device | undefined;
  return known ?? { owner, device: crypto.randomUUID(), counter: 0 };
}

/** The service has them. */
export async function acknowledge(marks: readonly WaitingMark[], count: WaitingCount | undefined): Promise<void> {
  await changing(['marks', 'counts'], async (at) => {
    for (const mark of marks) at('marks').delete([mark.owner, mark.counter]);
    if (!count) return;
    const now = (await asked(at('counts').get([count.owner, count.sessionId]))) as WaitingCount | undefined;
    if (now?.countedAt === count.countedAt) at('counts').delete([count.owner, count.sessionId]);
  });
  await changed();
}

export async function refuse(marks: readonly WaitingMark[], why: (mark: WaitingMark) => WaitingMark['refused']) {
  await changing(['marks'], async (at) => {
    for (const mark of marks) at('marks').put({ ...mark, refused: why(mark) });
  });
  await changed();
}

export async function tryAgain(mark: WaitingMark, correction?: string): Promise<void> {
  const { refused: _, ...anew } = mark;
  await changing(['marks'], async (at) => {
    at('marks').put(correction ? { ...anew, correction } : anew);
  });
  await changed();
}

export async function discard(mark: WaitingMark): Promise<void> {
  await acknowledge([mark], undefined);
}
