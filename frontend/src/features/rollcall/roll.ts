import type { SessionSheet, SheetRow } from '../../api/contract';
import type { MarkKey, MarkValue, NewMark, Waiting, WaitingMark } from '../../offline/outbox';
import type { NameParts } from '../../ui/Named';

/** The states of a row in the order a thumb goes through them. */
export const marks = ['PRESENT', 'LATE', 'EXCUSED', 'ABSENT'] as const;
export type Shown = (typeof marks)[number];

export type Said = { mark: MarkValue; minutesLate?: number | null; reason?: string | null };

/** A mark that stands, as the service knows it. */
export type Standing = Said & MarkKey & { by: string; byName: string | null; at: string };

export type RollRow = {
  participantId: string;
  name: NameParts | null;
  walkIn: boolean;
  said: Said | undefined;
  standing: readonly Standing[];
  conflict: boolean;
};

/** A sheet as the screen needs it, whether the service or this browser holds it. */
export type Roll = {
  sessionId: string;
  title: { en: string; ar: string; ckb: string };
  from: string;
  to: string;
  sheet: SessionSheet['sheet'];
  inTheRoom: number | null;
  rows: readonly RollRow[];
};

export type Sync = 'none' | 'saved' | 'waits' | 'refused' | 'clash';
export type Line = RollRow & { sync: Sync; waiting: WaitingMark | undefined };

export function rollOf(sheet: SessionSheet): Roll {
  return {
    sessionId: sheet.sessionId,
    title: sheet.title,
    from: sheet.startsAt,
    to: sheet.endsAt,
    sheet: sheet.sheet,
    inTheRoom: sheet.inTheRoom ?? null,
    rows: sheet.rows.map(rowOf),
  };
}

function rowOf({ name, walkIn, attendance }: SheetRow): RollRow {
  return {
    participantId: attendance.participantId,
    name: name ?? null,
    walkIn,
    said: attendance.mark ? (attendance as Said) : undefined,
    conflict: attendance.conflict,
    standing: attendance.standing.map((mark) => ({
      device: mark.device,
      counter: mark.counter,
      mark: mark.mark as MarkValue,
      minutesLate: mark.minutesLate,
      reason: mark.reason,
      by: mark.markedBy.subject,
      byName: mark.markedBy.displayName ?? null,
      at: mark.markedAt,
    })),
  };
}

/** What somebody sees: what the service holds, and over it what this browser has not handed over yet. */
export function linesOf(roll: Roll, owner: string, { marks: waiting }: Waiting): Line[] {
  const mine = waiting.filter((mark) => mark.owner === owner && mark.sessionId === roll.sessionId);
  const latest = new Map(mine.map((mark) => [mark.participantId, mark]));
  return roll.rows.map((row) => {
    const last = latest.get(row.participantId);
    if (last?.refused) return { ...row, waiting: last, sync: 'refused' };
    if (last) return { ...row, said: last.mark === 'CLEARED' ? undefined : last, waiting: last, sync: 'waits' };
    return { ...row, waiting: undefined, sync: row.conflict ? 'clash' : row.said ? 'saved' : 'none' };
  });
}

export function countedIn(roll: Roll, owner: string, { counts }: Waiting): number | null {
  const mine = counts.find((count) => count.owner === owner && count.sessionId === roll.sessionId);
  return mine ? mine.people : roll.inTheRoom;
}

export function tally(lines: readonly Line[]): Record<Shown | 'open', number> {
  const counted = { PRESENT: 0, LATE: 0, EXCUSED: 0, ABSENT: 0, open: 0 };
  for (const { said } of lines) counted[said && said.mark !== 'CLEARED' ? said.mark : 'open'] += 1;
  return counted;
}

export function next(mark: MarkValue | undefined): Shown {
  const at = marks.indexOf(mark as Shown);
  return marks[(at + 1) % marks.length] as Shown;
}

/** A mark that has seen what the screen shows of this row. */
export function markOf(roll: Roll, row: RollRow, said: Said, correction?: string): NewMark {
  return {
    sessionId: roll.sessionId,
    participantId: row.participantId,
    ...said,
    seen: row.standing.map(({ device, counter }) => ({ device, counter })),
    ...(correction ? { correction } : {}),
  };
}
