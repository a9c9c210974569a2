import { expect, test } from 'vitest';
import { goesBy, onLatinKeys, readReference, sessionAt } from './checkIn';

test('aReferenceIsReadHoweverItWasTyped', () => {
  for (const typed of ['KRK-004217-9', 'krk0042179', ' KRK 004217 9 ', 'krk‑٠٠٤٢١٧‑٩', 'KRK–004217–9'])
    expect(readReference(typed)).toBe('KRK-004217-9');
  for (const typed of ['', 'Sara', 'KRK-004217', 'https://hawsh.example/rollcall/1', 'KRK-004217-95'])
    expect(readReference(typed)).toBeUndefined();
});

test('aScannerIsUnderstoodOnAnArabicKeyboard', () => {
  const keys = 'KeyK KeyR KeyK Minus Digit0 Digit0 Digit4 Digit2 Numpad1 Digit7 Minus Digit9'.split(' ');
  expect(readReference(onLatinKeys(['ShiftLeft', ...keys]))).toBe('KRK-004217-9');
});

test('theSessionThatRunsIsChosenElseTheNextElseTheLast', () => {
  const sessions = [
    { id: 'late', from: '2026-11-24T13:00', to: '2026-11-24T15:00' },
    { id: 'early', from: '2026-11-24T09:00', to: '2026-11-24T10:30' },
  ];
  const chosen = (clock: string) => sessionAt(sessions, `2026-11-24T${clock}`)?.id;
  expect(chosen('08:00')).toBe('early');
  expect(chosen('09:30')).toBe('early');
  expect(chosen('10:30')).toBe('late');
  expect(chosen('16:00')).toBe('late');
  expect(sessionAt([], '2026-11-24T09:00')).toBeUndefined();
});

test('aNameIsFoundInEitherSpellingAndAnyOrder', () => {
  expect(goesBy('سارة أحمد حسن', 'احمد ساره')).toBe(true);
  expect(goesBy('کەریم ئازاد', 'كەري')).toBe(true);
  expect(goesBy('Yaşar Bayatlı', 'yas')).toBe(true);
  expect(goesBy('سارة أحمد حسن', 'سارة محمد')).toBe(false);
});
