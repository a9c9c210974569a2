import { expect, test } from 'vitest';
import { digitOf, missingIn, partsOf, type WalkIn, walkInRequest } from './walkIn';

const form: WalkIn = {
  text: 'سارة أحمد',
  alias: false,
  sex: 'FEMALE',
  ageBand: 'AGE_18_24',
  centreId: 'centre',
};

test('aNameIsSplitAndAChosenWordStaysWhole', () => {
  expect(partsOf(form)).toMatchObject({ given: 'سارة', father: 'أحمد' });
  expect(partsOf({ text: ' Guest 7 ', alias: true })).toEqual({
    given: 'Guest 7',
    father: '',
    grandfather: '',
    year: '',
  });
});

test('whatIsMissingIsNamed', () => {
  expect(missingIn({ ...form, text: ' ', sex: undefined, ageBand: undefined, centreId: '' })).toEqual([
    'text',
    'sex',
    'ageBand',
    'centreId',
  ]);
  expect(missingIn(form)).toEqual([]);
});

test('aTypedYearTakesThePlaceOfAnAge', () => {
  const born = { ...form, text: 'سارة أحمد ١٩٩٦', ageBand: undefined };
  expect(missingIn(born)).toEqual([]);
  expect(walkInRequest(born)).toMatchObject({ birthDate: { precision: 'YEAR', year: 1996 } });
  expect(walkInRequest(born).ageBand).toBeUndefined();
});

test('anAliasCarriesNoOtherPart', () => {
  expect(walkInRequest({ ...form, text: 'أم ليلى', alias: true })).toEqual({
    centreId: 'centre',
    kind: 'ALIAS',
    name: { given: 'أم ليلى', father: undefined, grandfather: undefined },
    sex: 'FEMALE',
    birthDate: undefined,
    ageBand: 'AGE_18_24',
  });
});

test('theKeyCountsAndNotTheDigitItWrites', () => {
  expect(digitOf('Digit3')).toBe(3);
  expect(digitOf('Numpad7')).toBe(7);
  expect(digitOf('Digit0')).toBeUndefined();
  expect(digitOf('KeyA')).toBeUndefined();
});
