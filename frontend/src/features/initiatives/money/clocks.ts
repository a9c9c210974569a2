import { addDays, beginningOf, dayAfter, dayOf, isoDay, readDay } from '../../../i18n/dates';

/** By which of the two clocks: as it stands now, as it was on a day, or as it was known on a day. */
export const clockValues = ['now', 'was', 'knew'] as const;
export type Clock = (typeof clockValues)[number];

/** What is asked for: nothing of a day that is still going on, which is now. */
export function askedAt(clock: Clock, day: string): { effectiveOn?: string; knownAt?: string } {
  if (clock === 'was') return { effectiveOn: day };
  const over = day < isoDay(dayOf(new Date()));
  return clock === 'knew' && over ? { knownAt: beginningOf(dayAfter(readDay(day))) } : {};
}

/** Books are looked at as they stood when the month before ended. */
export function endOfLastMonth(): string {
  const { year, month } = dayOf(new Date());
  return isoDay(addDays({ year, month, day: 1 }, -1));
}
