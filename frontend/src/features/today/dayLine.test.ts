import { expect, test } from 'vitest';
import { dayLineOf, standingOf } from './dayLine';

const rooms = [
  { id: 'a', name: 'Classroom' },
  { id: 'b', name: 'Hall' },
];
const at = (from: string, to: string, roomId: string | null = 'a') => ({
  startsAt: `2026-11-24T${from}`,
  endsAt: `2026-11-24T${to}`,
  roomId,
});

test('aRoomHasOneLineAsLongAsNothingOverlapsInIt', () => {
  const { slots, lines } = dayLineOf([at('09:00', '10:30'), at('10:30', '12:00'), at('11:00', '12:00')], rooms);
  expect(slots.map(({ line }) => line)).toEqual([0, 0, 1]);
  expect(lines).toBe(2);
});

test('whatHasNoRoomComesLastAndAnEmptyRoomIsNotNamed', () => {
  const line = dayLineOf([at('09:00', '10:00', null), at('12:00', '13:00', 'b')], rooms);
  expect(line.rooms).toEqual([
    { name: 'Hall', line: 0 },
    { name: undefined, line: 1 },
  ]);
  expect(line.slots.map(({ room }) => room)).toEqual([undefined, 'Hall']);
});

test('theLineReachesAsFarAsTheDayDoes', () => {
  const line = dayLineOf([at('07:30', '08:00'), at('19:50', '19:55')], rooms);
  expect(line.hours[0]).toEqual({ hour: 7, starts: 0 });
  expect(line.columns).toBe(13 * 12);
  expect(line.slots[1]).toMatchObject({ starts: 12 * 12, ends: 13 * 12 });
  expect(line.at('07:00')).toBe(0);
  expect(line.at('06:59')).toBeUndefined();
});

test('aSheetThatIsNotFinishedIsSaidOnceTheSessionIsOver', () => {
  const session = { ...at('09:00', '10:30'), state: 'PLANNED', sheet: 'NOT_TAKEN' };
  expect(standingOf(session, '2026-11-24T08:59')).toBe('ahead');
  expect(standingOf(session, '2026-11-24T09:00')).toBe('runs');
  expect(standingOf(session, '2026-11-24T10:30')).toBe('untaken');
  expect(standingOf({ ...session, sheet: 'OPEN' }, '2026-11-24T10:30')).toBe('unfinished');
  expect(standingOf({ ...session, sheet: 'LOCKED' }, '2026-11-24T10:30')).toBe('over');
  expect(standingOf({ ...session, state: 'CANCELLED' }, '2026-11-24T10:30')).toBe('gone');
});
