import { expect, test } from 'vitest';
import { typedClock } from './clock';

test.each([
  ['8', '08:00'],
  ['830', '08:30'],
  ['08:30', '08:30'],
  ['8.30', '08:30'],
  ['٨:٣٠', '08:30'],
  ['۱۵٫۳۰', '15:30'],
  [' 15 30 ', '15:30'],
  ['0', '00:00'],
])('aTimeIsUnderstoodAsItIsTyped %s', (typed, meant) => {
  expect(typedClock(typed)).toBe(meant);
});

test.each(['', '24:00', '8:60', '8:3', 'noon', '123456'])('whatIsNoTimeIsNone %s', (typed) => {
  expect(typedClock(typed)).toBeUndefined();
});
