import type { Language } from './languages';

/**
 * Own tables for months and weekdays: Chromium has no Central Kurdish and would show English, and plain Arabic month
 * names are not the ones Iraq uses.
 */
const months: Record<Language, readonly string[]> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  ar: 'كانون الثاني,شباط,آذار,نيسان,أيار,حزيران,تموز,آب,أيلول,تشرين الأول,تشرين الثاني,كانون الأول'.split(','),
  ckb: 'کانوونی دووەم,شوبات,ئازار,نیسان,ئایار,حوزەیران,تەمووز,ئاب,ئەیلوول,تشرینی یەکەم,تشرینی دووەم,کانوونی یەکەم'.split(
    ',',
  ),
};

const weekdays: Record<Language, readonly string[]> = {
  en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
  ar: 'الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت'.split(' '),
  ckb: 'یەکشەممە دووشەممە سێشەممە چوارشەممە پێنجشەممە هەینی شەممە'.split(' '),
};

/** A day of the calendar, without a time zone. */
export type Day = { year: number; month: number; day: number };

/** Sunday is 0. */
export function weekdayName(index: number, language: Language): string {
  return weekdays[language][index] ?? '';
}

// Iraq has kept UTC+3 without summer time since 2007; everything the client shows is Baghdad's time.
const BAGHDAD = 3 * 60 * 60 * 1000;

export function dayOf(instant: Date): Day {
  const there = new Date(instant.getTime() + BAGHDAD);
  return { year: there.getUTCFullYear(), month: there.getUTCMonth() + 1, day: there.getUTCDate() };
}

/** "2026-11-23", a local "2026-11-23T08:30" or an instant, read as a day. */
export function readDay(text: string): Day {
  if (/T.*(Z|[+-]\d\d:\d\d)$/.test(text)) return dayOf(new Date(text));
  const [year = 0, month = 1, day = 1] = text.slice(0, 10).split('-').map(Number);
  return { year, month, day };
}

/** 08:30, on Baghdad's clock. */
export function clockOf(instant: Date): string {
  return new Date(instant.getTime() + BAGHDAD).toISOString().slice(11, 16);
}

/** The instant at which a day of Baghdad begins, as the wire carries it. */
export function beginningOf({ year, month, day }: Day): string {
  return new Date(Date.UTC(year, month - 1, day) - BAGHDAD).toISOString().replace('.000', '');
}

/** The instant a clock of Baghdad shows on a day, as the wire carries it: of `2026-11-24` and `08:30`. */
export function instantAt(day: string, clock: string): string {
  return `${day}T${clock}:00+03:00`;
}

export function dayAfter({ year, month, day }: Day): Day {
  const next = new Date(Date.UTC(year, month - 1, day + 1));
  return { year: next.getUTCFullYear(), month: next.getUTCMonth() + 1, day: next.getUTCDate() };
}

export function isoDay({ year, month, day }: Day): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

export function monthName(month: number, language: Language): string {
  return months[language][month - 1] ?? '';
}

export function monthNames(language: Language): readonly string[] {
  return months[language];
}

/** 23 November 2026 · 23 تشرين الثاني 2026 · 23ی تشرینی دووەمی 2026 */
export function longDay({ year, month, day }: Day, language: Language): string {
  return `${dayAndMonth({ month, day }, language)}${language === 'ckb' ? 'ی' : ''} ${year}`;
}

/** November 1996 · تشرين الثاني 1996 · تشرینی دووەمی 1996 */
export function monthOfYear({ year, month }: { year: number; month: number }, language: Language): string {
  return `${monthName(month, language)}${language === 'ckb' ? 'ی' : ''} ${year}`;
}

/** Monday, 23 November · الاثنين، 23 تشرين الثاني · دووشەممە، 23ی تشرینی دووەم */
export function weekdayAndDay(day: Day, language: Language): string {
  const weekday = weekdays[language][weekdayIndex(day)];
  return `${weekday}${language === 'en' ? ',' : '،'} ${dayAndMonth(day, language)}`;
}

/** 23 November · 23 تشرين الثاني · 23ی تشرینی دووەم */
export function dayAndMonth({ month, day }: { month: number; day: number }, language: Language): string {
  return `${day}${language === 'ckb' ? 'ی' : ''} ${monthName(month, language)}`;
}

/** Sunday is 0. */
export function weekdayIndex({ year, month, day }: Day): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

export function addDays({ year, month, day }: Day, days: number): Day {
  const date = new Date(Date.UTC(year, month - 1, day + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function daysInMonth({ year, month }: { year: number; month: number }): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Now on the clocks of the centres, as the wire carries it: `2026-11-24T08:30`. */
export function localNow(instant: Date): string {
  return new Date(instant.getTime() + BAGHDAD).toISOString().slice(0, 16);
}

/** Whole days from one day to another; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round(
    (Date.UTC(to.year, to.month - 1, to.day) - Date.UTC(from.year, from.month - 1, from.day)) / 86_400_000,
  );
}

export function isRealDay({ year, month, day }: Day): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
