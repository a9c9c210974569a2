import type { SessionClash } from '../../api/contract';
import { isRefusal } from '../../api/problem';

/** What forbids; a day off is only said. */
export type ClashKind = Exclude<SessionClash['kind'], 'DAY_OFF'>;

/** What clashes, and each time it does in a sentence. */
export type ClashGroup = { kind: ClashKind; lines: readonly string[] };

/** In the order in which one mends: another room is easier had than another hour. */
const order: readonly ClashKind[] = ['ROOM', 'CLOSED', 'TEACHER', 'PEOPLE'];

/** The service's words for each, seen beforehand or by the schema alone. */
const kinds: Record<string, ClashKind> = {
  'room-taken': 'ROOM',
  'room-taken-on': 'ROOM',
  'room-has-session': 'ROOM',
  'teacher-taken': 'TEACHER',
  'teacher-busy': 'TEACHER',
  'teacher-has-session': 'TEACHER',
  'people-elsewhere': 'PEOPLE',
  'people-elsewhere-on': 'PEOPLE',
  'closed-then': 'CLOSED',
};

/** Why a plan was refused, by what clashes; nothing where it was refused for something else. */
export function groupsOf(error: unknown): ClashGroup[] {
  const errors = (isRefusal(error, 409) && error.problem.errors) || [];
  return errors.every(({ code }) => kinds[code])
    ? grouped(errors.map(({ code, message }) => ({ kind: kinds[code], line: message })))
    : [];
}

/** The same sentence is said once: two sessions may clash with one. */
export function grouped(clashes: readonly { kind: SessionClash['kind'] | undefined; line: string }[]): ClashGroup[] {
  return order
    .map((kind) => ({
      kind,
      lines: [...new Set(clashes.filter((one) => one.kind === kind).map(({ line }) => line))],
    }))
    .filter(({ lines }) => lines.length > 0);
}
