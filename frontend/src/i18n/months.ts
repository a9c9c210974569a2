import { dayOf, isoDay } from './dates';

export type Month = { year: number; month: number };

/** `2026-11` */
export function readMonth(text: string): Month {
  const [year = 0, month = 1] = text.split('-').map(Number);
  return { year, month };
}

export function thisMonth(): string {
  return isoDay(dayOf(new Date())).slice(0, 7);
}

export function isMonth(text: string | undefined): text is string {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text ?? '');
}

export function monthAfter(text: string, by: number): string {
  const { year, month } = readMonth(text);
  return new Date(Date.UTC(year, month - 1 + by, 1)).toISOString().slice(0, 7);
}
