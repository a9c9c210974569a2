import { expect, test } from 'vitest';
import { goesBy, mentions } from './folded';

test.each([
  ['Holidays', 'holi'],
  ['Register somebody', 'some reg'],
  ['تسجيل شخص', 'تسجيل'],
  ['الأرقام', 'ارقام'],
  ['السجلّ', 'السجل'],
  ['Room ٣', 'room 3'],
  ['ژمارەکان', 'ژماره'],
  ['كۆرسەکان', 'کۆرس'],
])('%s is found by %s', (text, typed) => {
  expect(mentions(text, typed)).toBe(true);
});

test('everyWordTypedHasToStandInIt', () => {
  expect(mentions('Register somebody', 'register centre')).toBe(false);
});

test('aNameIsFoundByTheBeginningsOfItsPartsInAnyOrder', () => {
  expect(goesBy('Zîn Ali', 'ali zi')).toBe(true);
  expect(goesBy('أحمد علي', 'احمد')).toBe(true);
  expect(goesBy('Zîn Ali', 'li')).toBe(false);
});
