import type { SessionSheet } from '../../api/contract';
import { latinDigits } from '../../i18n/digits';
import type { Line } from './roll';

/** A reference as cards carry it, out of what a scanner or a finger typed; undefined when it is none. */
export function readReference(text: string): string | undefined {
  const plain = latinDigits(text)
    .toUpperCase()
    .replace(/[\s\u2010-\u2015\u2212-]/g, '');
  const parts = /^([A-Z]{3})(\d{6,7})(\d)$/.exec(plain);
  return parts ? `${parts[1]}-${parts[2]}-${parts[3]}` : undefined;
}

/**
 * What the keys would have said on a Latin keyboard: a scanner presses keys, and where the keyboard is set to Arabic or Kurdish
 * the letters of a card arrive as others.
 */
export function onLatinKeys(codes: readonly string[]): string {
  return codes.map((code) => /^(?:Key([A-Z])|(?:Digit|Numpad)(\d))$/.exec(code)?.slice(1).join('') ?? '').join('');
}

type Timed = { id: string; startsAt: string; endsAt: string };

/** The one that runs, then those to come, then those that are over, the latest of them first. */
export function inTurn<T extends Timed>(sessions: readonly T[], now: string): T[] {
  const inOrder = [...sessions].sort((one, other) => one.startsAt.localeCompare(other.startsAt));
  return [...inOrder.filter(({ endsAt }) => now < endsAt), ...inOrder.filter(({ endsAt }) => endsAt <= now).reverse()];
}

export function rowOfReference(sheet: SessionSheet, reference: string) {
  return sheet.rows.find((row) => row.reference === reference);
}

export function isIn(line: Line): boolean {
  return line.said?.mark === 'PRESENT' || line.said?.mark === 'LATE';
}

/** When whoever is in came in. */
export function inSince(line: Line): string | undefined {
  return line.waiting && line.sync === 'waits' ? line.waiting.markedAt : line.standing[0]?.at;
}

/** Whom I let in last, the latest first. */
export function lastIn(lines: readonly Line[], me: string, most: number): Line[] {
  return lines
    .filter((line) => isIn(line) && (line.sync === 'waits' || line.standing[0]?.by === me))
    .sort((one, other) => (inSince(other) ?? '').localeCompare(inSince(one) ?? ''))
    .slice(0, most);
}
