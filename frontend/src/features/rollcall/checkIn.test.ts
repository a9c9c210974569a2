import { expect, test } from 'vitest';
import { goesBy } from '../../i18n/folded';
import { inTurn, onLatinKeys, readReference } from './checkIn';

test('aReferenceIsReadHoweverItWasTyped', () => {
  for (const typed of ['KRK-004217-9', 'krk0042179', ' KRK 004217 9 ', 'krk‑٠٠٤٢١٧‑٩', 'KRK–004217–9'])
    expect(readReference(typed)).toBe('KRK-004217-9');
  for (const typed of ['KRK-0042179-4', 'krk00421794', ' KRK 0042179 4 ', 'krk‑٠٠٤٢١٧٩‑٤'])
    expect(readReference(typed)).toBe('KRK-0042179-4');
  for (const typed of ['', 'Sara', 'KRK-004217', 'https://hawsh.example/rollcall/1', 'KRK-00421795-1', 'KRK-04217-9'])
    expect(readReference(typed)).toBeUndefined();
});

test('aScannerIsUnderstoodOnAnArabicKeyboard', () => {
  const keys = 'KeyK KeyR KeyK Minus Digit0 Digit0 Digit4 Digit2 Numpad1 Digit7 Minus Digit9'.split(' ');
  expect(readReference(onLatinKeys(['ShiftLeft', ...keys]))).toBe('KRK-004217-9');
});

test('theSessionThatRunsComesFirstThenTheNextOnesThenThoseThatAreOver', () => {
  const sessions = [
    { id: 'late', startsAt: '2026-11-24T13:00', endsAt: '2026-11-24T15:00' },
    { id: 'early', startsAt: '2026-11-24T09:00', endsAt: '2026-11-24T10:30' },
    { id: 'noon', startsAt: '2026-11-24T11:00', endsAt: '2026-11-24T12:00' },
  ];
  const order = (clock: string) => inTurn(sessions, `2026-11-24T${clock}`).map(({ id }) => id);
  expect(order('08:00')).toEqual(['early', 'noon', 'late']);
  expect(order('09:30')).toEqual(['early', 'noon', 'late']);
  expect(order('10:30')).toEqual(['noon', 'late', 'early']);
  expect(order('16:00')).toEqual(['late', 'noon', 'early']);
});

test('aNameIsFoundInEitherSpellingAndAnyOrder', () => {
  expect(goesBy('سارة أحمد حسن', 'احمد ساره')).toBe(true);
  expect(goesBy('کەریم ئازاد', 'كەري')).toBe(true);
  expect(goesBy('Yaşar Bayatlı', 'yas')).toBe(true);
  expect(goesBy('سارة أحمد حسن', 'سارة محمد')).toBe(false);
});
