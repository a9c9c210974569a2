import { expect, test } from 'vitest';
import { withinSentence } from './isolation';

test.each([
  ['ar', '2001-05-17', '\u20682001-05-17\u2069'],
  ['ar', 'المسار A 8', '\u2068المسار A 8\u2069'],
  ['ckb', 'KRK-004217-9', '\u2068KRK-004217-9\u2069'],
  ['en', 'سارة', '\u2068سارة\u2069'],
])('in %s the value %s keeps its own direction', (language, value, isolated) => {
  expect(withinSentence(language, value)).toBe(isolated);
  expect(withinSentence(language, isolated)).toBe(isolated);
});

test.each([
  ['ar', '12'],
  ['ar', '11 كانون الثاني 2026'],
  ['ckb', 'سارا'],
  ['en', 'English A1, 09:00'],
])('in %s nothing is done to %s', (language, value) => {
  expect(withinSentence(language, value)).toBe(value);
});
