import { NotKept } from '../api/problem';
import { sendAtOnce } from './courier';
import { keepCount, keepMarks, type MarkKey, type NewMark, nextKey, type WaitingMark } from './outbox';

export type Fate = 'kept' | 'sent';

/**
 * Keeps marks on this device. Where it cannot (its storage is full or closed) they are sent at once.
 *
 * @throws NotKept where there is no line either, or the service did not take them: then they are nowhere
 */
export async function keepOrSend(owner: string, marks: readonly NewMark[]): Promise<Fate> {
  try {
    await keepMarks(owner, marks);
    return 'kept';
  } catch (full) {
    const device = crypto.randomUUID();
    const markedAt = new Date().toISOString();
    const numbered: WaitingMark[] = marks.map((mark, at) => ({ ...mark, owner, device, counter: at + 1, markedAt }));
    return instead(full, async () => {
      for (const sessionId of new Set(marks.map((mark) => mark.sessionId))) {
        await sendAtOnce(
          sessionId,
          numbered.filter((mark) => mark.sessionId === sessionId),
          undefined,
        );
      }
    });
  }
}

/** The same for how many people were counted. */
export async function keepOrSendCount(owner: string, sessionId: string, people: number): Promise<Fate> {
  try {
    await keepCount(owner, sessionId, people);
    return 'kept';
  } catch (full) {
    const count = { owner, device: crypto.randomUUID(), sessionId, people, countedAt: new Date().toISOString() };
    return instead(full, () => sendAtOnce(sessionId, [], count));
  }
}

/** The number and the moment of a mark that is sent at once, also from a device that can keep no numbers. */
export async function markNow(owner: string): Promise<MarkKey & { markedAt: string }> {
  const key = await nextKey(owner).catch(() => ({ device: crypto.randomUUID(), counter: 1 }));
  return { ...key, markedAt: new Date().toISOString() };
}

async function instead(full: unknown, send: () => Promise<void>): Promise<Fate> {
  try {
    await send();
    return 'sent';
  } catch {
    throw new NotKept(full);
  }
}
