import { expect, test } from 'vitest';
import { differing } from './differing';

test('onlyTheLettersThatDifferAreMarked', () => {
  expect(differing('سارة', 'ساره')).toEqual({ start: 'سار', middle: 'ة', end: '' });
  expect(differing('Hassan', 'Hasan')).toEqual({ start: 'Has', middle: 's', end: 'an' });
  expect(differing('أحمد', 'احمد')).toEqual({ start: '', middle: 'أ', end: 'حمد' });
});

test('whatIsTheSameHasNoMark', () => {
  expect(differing('Sara', 'Sara')).toEqual({ start: 'Sara', middle: '', end: '' });
});
