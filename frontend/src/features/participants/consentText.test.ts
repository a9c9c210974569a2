import { expect, test } from 'vitest';
import { consentText, consentVersion } from './consentText';

test('theSameIsSaidInEveryLanguage', () => {
  expect(new Set(Object.values(consentText).map((sentences) => sentences.length)).size).toBe(1);
  expect(consentVersion).toMatch(/^\d{4}-(0[1-9]|1[0-2])$/);
});

test('kurdishIsWrittenInItsOwnLetters', () => {
  expect(consentText.ckb.join(' ')).not.toMatch(/[كيىة]/);
});
