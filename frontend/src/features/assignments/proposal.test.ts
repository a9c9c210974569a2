import { expect, test } from 'vitest';
import { EVERYWHERE, type Proposal, toRequest } from './proposal';

const today = { year: 2026, month: 11, day: 24 };
const form: Proposal = {
  account: { subject: 's', username: 'u', displayName: 'U', enabled: true, roles: [] },
  role: 'FINANCE',
  where: EVERYWHERE,
  from: '',
  to: '',
  reason: ' ',
};

test('fromTodayOnMeansFromNowOn', () => {
  expect(toRequest(form, today).validFrom).toBeUndefined();
  expect(toRequest({ ...form, from: '2026-11-24' }, today).validFrom).toBeUndefined();
  expect(toRequest({ ...form, from: '2026-12-01' }, today).validFrom).toBe('2026-11-30T21:00:00Z');
});

test('theLastDayCountsWhole', () => {
  expect(toRequest({ ...form, to: '2026-12-31' }, today).validTo).toBe('2026-12-31T21:00:00Z');
});

test('everywhereIsNoCentre', () => {
  expect(toRequest(form, today)).toEqual({ subject: 's', role: 'FINANCE' });
});
