import { expect, test } from 'vitest';
import { allLike, hoursFaults, nameIndex, toOpeningHours, typedOpening } from './hours';

const regular = [
  { day: 'SUNDAY' as const, opens: '08:30', closes: '15:30' },
  { day: 'MONDAY' as const, opens: '08:30', closes: '15:30' },
];
const ramadan = {
  name: { en: 'Ramadan', ar: 'رمضان', ckb: 'ڕەمەزان' },
  from: '2027-02-08',
  to: '2027-03-09',
  hours: [{ day: 'SUNDAY' as const, opens: '09:00', closes: '13:30' }],
};

test('hoursComeBackAsTheyWent', () => {
  const hours = { regular, seasons: [ramadan] };
  expect(toOpeningHours(typedOpening(hours))).toEqual(hours);
});

test('timesAreTakenAsTheyAreTyped', () => {
  const typed = typedOpening({ regular: [], seasons: [] });
  typed.regular.SUNDAY = { opens: '٨٣٠', closes: '15.30' };
  expect(hoursFaults(typed)).toEqual({});
  expect(toOpeningHours(typed).regular).toEqual([regular[0]]);
});

test('aDayNeedsBothTimesInTheirOrder', () => {
  const typed = typedOpening({ regular: [], seasons: [] });
  typed.regular.SUNDAY = { opens: '08:30', closes: '' };
  typed.regular.MONDAY = { opens: '15:30', closes: '08:30' };
  typed.regular.TUESDAY = { opens: 'early', closes: 'late' };
  expect(hoursFaults(typed)).toEqual({
    'regular-SUNDAY': 'centres.hoursBoth',
    'regular-MONDAY': 'centres.hoursOrder',
    'regular-TUESDAY': 'kit.timeOdd',
  });
});

test('aSeasonNeedsItsNameAndItsDays', () => {
  const typed = typedOpening({ regular, seasons: [{ ...ramadan, name: { en: 'Ramadan', ar: '', ckb: '' } }] });
  typed.seasons[0] = { ...(typed.seasons[0] as (typeof typed.seasons)[0]), from: '2027-03-10', to: '2027-02-31' };
  expect(hoursFaults(typed)).toEqual({ 'season-0-name': 'kit.wordsMissing', 'season-0-to': 'kit.dayOdd' });
});

test('oneDayFillsTheWorkingWeekAndNotTheWeekend', () => {
  const filled = allLike('SUNDAY', typedOpening({ regular, seasons: [] }).regular);
  expect(filled.THURSDAY.opens).toBe('08:30');
  expect(filled.FRIDAY.opens).toBe('');
  expect(filled.SATURDAY.opens).toBe('');
});

test('theWeekBeginsOnSaturdayAndTheNamesOnSunday', () => {
  expect([nameIndex('SATURDAY'), nameIndex('SUNDAY'), nameIndex('FRIDAY')]).toEqual([6, 0, 5]);
});
