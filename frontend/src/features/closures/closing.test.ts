import { expect, test } from 'vitest';
import { beginClosing, closingFaults, noticeOf, opensAgain, spanOf, toClosure } from './closing';

const now = '2026-11-24T10:40';
const begun = { ...beginClosing(now), cause: 'CURFEW' };

test.each([
  ['TODAY', now, '2026-11-25T00:00'],
  ['TOMORROW', '2026-11-25T00:00', '2026-11-26T00:00'],
  ['THREE_DAYS', now, '2026-11-27T00:00'],
  ['FURTHER_NOTICE', now, null],
] as const)('aQuickChoiceIsAFromAndATo %s', (span, startsAt, endsAt) => {
  expect(spanOf({ ...begun, span }, now)).toEqual({ startsAt, endsAt });
});

test('ownTimesNeedAnOrder', () => {
  const own = { ...begun, span: 'OTHER' as const, fromTime: '12', toDay: '2026-11-24', toTime: '1530' };
  expect(spanOf(own, now)).toEqual({ startsAt: '2026-11-24T12:00', endsAt: '2026-11-24T15:30' });
  expect(closingFaults({ ...own, toTime: '11' }, now)).toEqual({ span: 'closing.spanOdd' });
  expect(closingFaults({ ...own, cause: undefined }, now)).toEqual({ cause: 'closing.causeMissing' });
});

test('theDoorIsToldInThreeLanguagesUntilSomebodyWrites', () => {
  const words = noticeOf(begun, {
    now,
    opens: '2026-11-25T08:30',
    why: { en: 'curfew', ar: 'حظر تجوال', ckb: 'قەدەغەی هاتوچۆ' },
  });
  expect(words?.en).toBe(
    'We are closed from Tuesday, 24 November 2026, 10:40.\nReason: curfew.\nWe open again on Wednesday, 25 November 2026, 08:30.',
  );
  expect(words?.ar).toContain('السبب: حظر تجوال.');
  expect(words?.ckb).toContain('هۆکار: قەدەغەی هاتوچۆ.');
  const own = { en: 'Closed', ar: 'مغلق', ckb: 'داخراوە' };
  expect(noticeOf({ ...begun, written: own }, { now })).toBe(own);
});

test('whyIsNotOnTheDoorWhereItCouldFrighten', () => {
  expect(noticeOf({ ...begun, cause: 'SECURITY' }, { now, why: undefined })?.en).not.toContain('Reason');
});

test('theFirstOpenDayAfterwardsIsFound', () => {
  const days = [
    { date: '2026-11-25', open: false },
    { date: '2026-11-26', open: true, opens: '08:30:00', closes: '15:30:00' },
  ];
  expect(opensAgain('2026-11-25T00:00', days)).toBe('2026-11-26T08:30');
  expect(opensAgain(null, days)).toBeUndefined();
});

test('whatIsSentIsWhatWasChosen', () => {
  expect(toClosure({ ...begun, span: 'FURTHER_NOTICE' }, { now })).toMatchObject({
    roomId: null,
    startsAt: now,
    endsAt: null,
    cause: 'CURFEW',
  });
});
