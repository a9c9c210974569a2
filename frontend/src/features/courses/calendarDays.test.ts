import { expect, test } from 'vitest';
import { clock, daysOf, folded, minutes, placed, stepped } from './calendarDays';

test('theWeekBeginsOnSaturday', () => {
  expect(daysOf('week', '2026-11-25')).toEqual([
    '2026-11-21',
    '2026-11-22',
    '2026-11-23',
    '2026-11-24',
    '2026-11-25',
    '2026-11-26',
    '2026-11-27',
  ]);
});

test('aMonthIsShownInWholeWeeks', () => {
  const days = daysOf('month', '2026-11-25');
  expect([days[0], days.at(-1), days.length % 7]).toEqual(['2026-10-31', '2026-12-04', 0]);
});

test('oneStepGoesADayAWeekOrAMonth', () => {
  expect(stepped('day', '2026-11-30', 1)).toBe('2026-12-01');
  expect(stepped('room', '2026-11-25', -1)).toBe('2026-11-18');
  expect(stepped('month', '2026-01-31', 1)).toBe('2026-02-01');
  expect(stepped('month', '2026-01-15', -1)).toBe('2025-12-01');
});

test('whatIsAtTheSameTimeStandsSideBySide', () => {
  const at = (from: string, to: string) => ({ startsAt: `2026-11-25T${from}`, endsAt: `2026-11-25T${to}` });
  const lanes = placed([at('09:00', '12:00'), at('09:00', '10:30'), at('10:30', '12:00'), at('13:00', '14:00')]);
  expect(lanes.map(({ item, lane, lanes: of }) => [item.startsAt.slice(-5), item.endsAt.slice(-5), lane, of])).toEqual([
    ['09:00', '10:30', 0, 2],
    ['09:00', '12:00', 1, 2],
    ['10:30', '12:00', 0, 2],
    ['13:00', '14:00', 0, 1],
  ]);
});

test('whatCouldNotBeReadSideBySideIsCountedInTheLastLane', () => {
  const at = (from: string, to: string) => ({ startsAt: `2026-11-25T${from}`, endsAt: `2026-11-25T${to}` });
  const two = placed([at('13:00', '14:00'), at('13:00', '14:00')]);
  const five = placed(Array.from({ length: 5 }, (_, index) => at('09:00', `1${index}:00`)));
  const { shown, more } = folded([...five, ...two], 3);
  expect(shown.map(({ lane, lanes }) => [lane, lanes])).toEqual([
    [0, 3],
    [1, 3],
    [0, 2],
    [1, 2],
  ]);
  expect(more).toEqual([{ ...at('09:00', '14:00'), count: 3 }]);
});

test('aTimeIsMinutesAndBack', () => {
  expect(minutes('2026-11-25T09:30')).toBe(570);
  expect([clock(570), clock(-5), clock(2000)]).toEqual(['09:30', '00:00', '23:59']);
});
