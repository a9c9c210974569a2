import type { AttendanceTaken } from '../api/contract';
import { recordAttendanceMarks } from '../api/gen/sdk.gen';
import type { WaitingCount, WaitingMark } from './outbox';

export type Taken = AttendanceTaken;

/** Marks of one device for one sheet; the number of each says whether it came before. */
export function takeThere(
  sessionId: string,
  marks: readonly WaitingMark[],
  count: WaitingCount | undefined,
): Promise<Taken> {
  return recordAttendanceMarks({
    path: { sessionId },
    body: {
      device: (marks[0] ?? count)?.device ?? crypto.randomUUID(),
      inTheRoom: count ? { people: count.people, countedAt: count.countedAt } : undefined,
      marks: marks.map(({ counter, participantId, mark, minutesLate, reason, markedAt, seen, correction }) => ({
        counter,
        participantId,
        mark,
        minutesLate,
        reason,
        markedAt,
        seen,
        correction,
      })),
    },
  });
}
