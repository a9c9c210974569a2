import { describe, expect, it } from 'vitest';
import type { WaitingMark } from '../../offline/outbox';
import { countedIn, linesOf, markOf, next, type Roll, type RollRow, tally } from './roll';

const me = 'me';

function row(id: string, part: Partial<RollRow> = {}): RollRow {
  return {
    participantId: id,
    name: { given: id },
    walkIn: false,
    said: undefined,
    standing: [],
    conflict: false,
    ...part,
  };
}

const roll: Roll = {
  sessionId: 's',
  title: { en: 'English', ar: 'الإنجليزية', ckb: 'ئینگلیزی' },
  from: '2026-11-25T09:00',
  to: '2026-11-25T10:30',
  sheet: 'OPEN',
  inTheRoom: 2,
  rows: [row('a', { said: { mark: 'PRESENT' } }), row('b', { conflict: true, said: { mark: 'LATE' } }), row('c')],
};

function waits(part: Partial<WaitingMark>): WaitingMark {
  return {
    owner: me,
    device: 'd',
    counter: 1,
    sessionId: 's',
    participantId: 'c',
    mark: 'ABSENT',
    markedAt: '2026-11-25T09:10:00Z',
    seen: [],
    ...part,
  };
}

describe('a sheet', () => {
  it('showsWhatWaitsOverWhatTheServiceHolds', () => {
    const lines = linesOf(roll, me, { marks: [waits({}), waits({ counter: 2, mark: 'LATE' })], counts: [] });
    expect(lines.map(({ sync }) => sync)).toEqual(['saved', 'clash', 'waits']);
    expect(lines[2]?.said?.mark).toBe('LATE');
    expect(tally(lines)).toEqual({ PRESENT: 1, LATE: 2, EXCUSED: 0, ABSENT: 0, open: 0 });
  });

  it('showsNothingOfAnotherPersonsOutboxOrAnotherSheet', () => {
    const lines = linesOf(roll, me, { marks: [waits({ owner: 'other' }), waits({ sessionId: 't' })], counts: [] });
    expect(lines[2]?.sync).toBe('none');
  });

  it('keepsARefusedMarkInSightAndDoesNotCountIt', () => {
    const refused = waits({ refused: { code: 'sheet-locked', message: 'Locked' } });
    const lines = linesOf(roll, me, { marks: [refused], counts: [] });
    expect(lines[2]?.sync).toBe('refused');
    expect(tally(lines).open).toBe(1);
  });

  it('takesTheCountThatWaitsBeforeTheOneThatArrived', () => {
    const count = { owner: me, device: 'd', sessionId: 's', people: 5, countedAt: '2026-11-25T09:00:00Z' };
    expect(countedIn(roll, me, { marks: [], counts: [count] })).toBe(5);
    expect(countedIn(roll, me, { marks: [], counts: [{ ...count, owner: 'other' }] })).toBe(2);
  });

  it('goesFromStateToStateUnderAThumb', () => {
    expect([undefined, 'PRESENT', 'LATE', 'EXCUSED', 'ABSENT'].map((mark) => next(mark as never))).toEqual([
      'PRESENT',
      'LATE',
      'EXCUSED',
      'ABSENT',
      'PRESENT',
    ]);
  });

  it('saysWhichMarksWereSeenWhenANewOneIsSet', () => {
    const standing = [{ device: 'x', counter: 4, mark: 'LATE' as const, by: 'b', byName: 'Sara', at: '' }];
    expect(markOf(roll, row('a', { standing }), { mark: 'ABSENT' }).seen).toEqual([{ device: 'x', counter: 4 }]);
  });
});
