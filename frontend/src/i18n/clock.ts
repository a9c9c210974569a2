import { latinDigits } from './digits';

/** A time of day as people type it (8, 830, 8.30, ٨:٣٠) as the wire carries it, 08:30; undefined when it is none. */
export function typedClock(text: string): string | undefined {
  const digits = latinDigits(text).trim();
  const parts = /^(\d{1,2})(?:[:.٫,\s]?(\d{2}))?$/.exec(digits);
  if (!parts) return undefined;
  const hour = Number(parts[1]);
  const minute = Number(parts[2] ?? 0);
  if (hour > 23 || minute > 59) return undefined;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
