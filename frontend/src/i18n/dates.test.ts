import { expect, test } from 'vitest';
import {
  addDays,
  dayOf,
  daysBetween,
  daysInMonth,
  isoDay,
  isRealDay,
  localNow,
  longDay,
  monthOfYear,
  readDay,
  weekdayAndDay,
  weekdayIndex,
} from './dates';
import { groupedNumber, latinDigits, typedNumber } from './digits';

const monday = { year: 2026, month: 11, day: 23 };

test('aDayIsWrittenInEachLanguage', () => {
  expect(longDay(monday, 'en')).toBe('23 November 2026');
  expect(longDay(monday, 'ar')).toBe('23 تشرين الثاني 2026');
  expect(longDay(monday, 'ckb')).toBe('23ی تشرینی دووەمی 2026');
});

test('theHeadlineNamesTheWeekday', () => {
  expect(weekdayAndDay(monday, 'en')).toBe('Monday, 23 November');
  expect(weekdayAndDay(monday, 'ar')).toBe('الاثنين، 23 تشرين الثاني');
  expect(weekdayAndDay(monday, 'ckb')).toBe('دووشەممە، 23ی تشرینی دووەم');
});

test('aMonthIsWrittenWithItsYear', () => {
  expect(monthOfYear({ year: 1996, month: 1 }, 'ar')).toBe('كانون الثاني 1996');
  expect(monthOfYear({ year: 1996, month: 1 }, 'ckb')).toBe('کانوونی دووەمی 1996');
});

test('theDayIsBaghdadsWhereverTheComputerStands', () => {
  expect(dayOf(new Date('2026-11-23T20:59:59Z'))).toEqual(monday);
  expect(dayOf(new Date('2026-11-23T21:00:00Z'))).toEqual({ ...monday, day: 24 });
  expect(readDay('2026-11-22T22:00:00Z')).toEqual(monday);
});

test('daysAreCountedAcrossMonthsAndYears', () => {
  expect(daysBetween({ year: 2025, month: 12, day: 31 }, { year: 2026, month: 1, day: 1 })).toBe(1);
  expect(daysBetween(monday, monday)).toBe(0);
});

test('aDayThatNeverWasIsNoDay', () => {
  expect(isRealDay({ year: 2023, month: 2, day: 29 })).toBe(false);
  expect(isRealDay({ year: 2024, month: 2, day: 29 })).toBe(true);
});

test('bothArabicDigitSetsAreRead', () => {
  expect(latinDigits('٠١٩٩٦ ۱۹۹۶')).toBe('01996 1996');
  expect(typedNumber(' ١٩٩٦ ')).toBe(1996);
  expect(typedNumber('about 30')).toBeNull();
});

test('largeNumbersAreGrouped', () => {
  expect([0, 999, 4608, 5400000].map(groupedNumber)).toEqual(['0', '999', '4,608', '5,400,000']);
});

test('aLocalTimeStaysOnItsDay', () => {
  expect(isoDay(readDay('2026-11-24T23:30'))).toBe('2026-11-24');
  expect(isoDay(readDay('2026-11-24T23:30:00Z'))).toBe('2026-11-25');
});

test('daysAreCountedOverMonthsAndYears', () => {
  expect(isoDay(addDays(readDay('2026-12-30'), 3))).toBe('2027-01-02');
  expect(isoDay(addDays(readDay('2026-03-01'), -1))).toBe('2026-02-28');
  expect(daysInMonth({ year: 2028, month: 2 })).toBe(29);
  expect(weekdayIndex(readDay('2026-11-22'))).toBe(0);
});

test('theClockOfTheCentreIsThreeHoursAhead', () => {
  expect(localNow(new Date('2026-11-24T22:15:40Z'))).toBe('2026-11-25T01:15');
});
