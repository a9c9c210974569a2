import { expect, test } from 'vitest';
import { recordOf, sara } from '../../test/service';
import { changedFields, clashes, merged } from '../../ui/editing';
import { editable, patchOf } from './editing';

const before = editable(recordOf(sara));

test('onlyWhatChangedTravels', () => {
  expect(patchOf(before, { ...before, father: 'خالد' })).toEqual({ name: { father: 'خالد' } });
  expect(patchOf(before, before)).toEqual({});
});

test('anEmptiedNameIsTakenAway', () => {
  expect(patchOf(before, { ...before, grandfather: ' ' })).toEqual({ name: { grandfather: null } });
});

test('theFamilyNameIsKeptUnlessOneIsWritten', () => {
  expect(patchOf(before, { ...before, family: '' })).toEqual({});
  expect(patchOf(before, { ...before, family: 'الجبوري' })).toEqual({ name: { family: 'الجبوري' } });
});

test('aBirthDateCanBeTakenBack', () => {
  const mine = { ...before, birth: { year: '', month: '', day: '', estimated: false } };
  expect(patchOf(before, mine)).toEqual({ birthDate: null });
});

test('twoWhoChangeDifferentThingsNeverMeet', () => {
  const mine = { ...before, father: 'خالد' };
  const theirs = { ...before, sex: 'MALE' as const };
  expect(clashes(before, mine, theirs)).toEqual([]);
  expect(merged(before, mine, theirs, new Set())).toEqual({ ...before, father: 'خالد', sex: 'MALE' });
});

test('twoWhoChangeTheSameThingAreAsked', () => {
  const mine = { ...before, father: 'خالد', sex: 'MALE' as const };
  const theirs = { ...before, father: 'محمد' };
  expect(clashes(before, mine, theirs)).toEqual(['father']);
  expect(merged(before, mine, theirs, new Set()).father).toBe('خالد');
  expect(merged(before, mine, theirs, new Set(['father']))).toEqual({ ...before, father: 'محمد', sex: 'MALE' });
});

test('twoWhoWriteTheSameAgree', () => {
  const mine = { ...before, father: 'خالد' };
  expect(clashes(before, mine, { ...mine })).toEqual([]);
});

test('spacesAreNoChange', () => {
  expect(changedFields(before, { ...before, given: `${before.given} ` })).toEqual([]);
});
