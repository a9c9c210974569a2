import { expect, test } from 'vitest';
import { splitTypedName } from './typedName';

test('namesFollowTheirOrder', () => {
  expect(splitTypedName('sara ahmed hassan')).toEqual({
    given: 'sara',
    father: 'ahmed',
    grandfather: 'hassan',
    year: '',
  });
});

test('wordsThatBelongTogetherStayTogether', () => {
  expect(splitTypedName('عبد الرحمن خالد أبو بكر')).toEqual({
    given: 'عبد الرحمن',
    father: 'خالد',
    grandfather: 'أبو بكر',
    year: '',
  });
  expect(splitTypedName('Abdul Rahman Ali').given).toBe('Abdul Rahman');
});

test('aYearOfBirthIsTakenFromAnyDigits', () => {
  expect(splitTypedName('هێمن کەریم ١٩٩٦')).toEqual({ given: 'هێمن', father: 'کەریم', grandfather: '', year: '1996' });
});

test('aReferenceIsNoName', () => {
  expect(splitTypedName('KRK-004217-9')).toEqual({ given: '', father: '', grandfather: '', year: '' });
});

test('everythingAfterTheSecondNameIsKept', () => {
  expect(splitTypedName('a b c d').grandfather).toBe('c d');
});

test('aWordThatBindsAndHasNothingAfterItIsKept', () => {
  expect(splitTypedName('سارة عبد').father).toBe('عبد');
});
