import { expect, test } from 'vitest';
import { birthDateOf, birthFault, certainlyUnder18, noBirth, typedBirth } from './birth';

const today = { year: 2026, month: 11, day: 24 };
const typed = (part: Partial<typeof noBirth>) => ({ ...noBirth, ...part });

test('aBirthDateIsNeverMoreExactThanWhatWasTyped', () => {
  expect(birthDateOf(typed({}))).toBeNull();
  expect(birthDateOf(typed({ year: '1996' }))).toEqual({ precision: 'YEAR', year: 1996 });
  expect(birthDateOf(typed({ year: '1996', estimated: true }))).toEqual({ precision: 'ESTIMATED', year: 1996 });
  expect(birthDateOf(typed({ year: '1996', month: '5' }))).toEqual({ precision: 'MONTH', year: 1996, month: 5 });
  expect(birthDateOf(typed({ year: '1996', month: '5', day: '17' }))).toEqual({
    precision: 'DAY',
    year: 1996,
    month: 5,
    day: 17,
  });
});

test('whatIsReadIsWhatWouldBeWritten', () => {
  for (const birthDate of [
    { precision: 'YEAR', year: 1996 },
    { precision: 'ESTIMATED', year: 1996 },
    { precision: 'MONTH', year: 1996, month: 5 },
    { precision: 'DAY', year: 1996, month: 5, day: 17 },
  ] as const) {
    expect(birthDateOf(typedBirth(birthDate))).toEqual(birthDate);
  }
});

test('oddDatesAreSaid', () => {
  expect(birthFault(typed({}), today)).toBeUndefined();
  expect(birthFault(typed({ year: '96' }), today)).toBe('register.birthYearOdd');
  expect(birthFault(typed({ year: '2027' }), today)).toBe('register.birthYearOdd');
  expect(birthFault(typed({ year: '2026', month: '12' }), today)).toBe('register.birthYearOdd');
  expect(birthFault(typed({ year: '2023', month: '2', day: '29' }), today)).toBe('register.birthDayOdd');
  expect(birthFault(typed({ month: '2' }), today)).toBe('register.birthNeedsYear');
});

test('aGuardianIsAskedForOnlyWhenThePersonIsCertainlyAChild', () => {
  expect(certainlyUnder18({ precision: 'YEAR', year: 2009 }, today)).toBe(true);
  expect(certainlyUnder18({ precision: 'YEAR', year: 2008 }, today)).toBe(false);
  expect(certainlyUnder18({ precision: 'DAY', year: 2008, month: 11, day: 25 }, today)).toBe(true);
  expect(certainlyUnder18({ precision: 'DAY', year: 2008, month: 11, day: 24 }, today)).toBe(false);
  expect(certainlyUnder18(null, today)).toBe(false);
});
