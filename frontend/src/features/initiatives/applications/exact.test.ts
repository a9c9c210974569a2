import { expect, test } from 'vitest';
import { idOf } from './applicationValues';
import { askedOf, costOf, degreesOf, isMore, quantityOf } from './exact';

const line = (quantity: string, unitCost: string, own = false) => ({ quantity, unitCost, own });

test('sumsAreExactToTheLastPlaceAndWhatTheyBringIsNotAskedFor', () => {
  expect(costOf(line('3', '0.1'))).toBe('0.3');
  expect(costOf(line('٢٫٥', '1,000.50'))).toBe('2501.25');
  expect(costOf(line('0.333', '0.01'))).toBe('0.00333');
  expect(costOf(line('', '1'))).toBeUndefined();
  expect(costOf(line('0', '1'))).toBeUndefined();
  expect(askedOf([line('999999999', '999999999.99'), line('1', '0.01'), line('5', '5', true), line('x', '1')])).toBe(
    '999999998990000000.02',
  );
  expect(askedOf([])).toBe('0');
});

test('anAmountIsMoreByItsSmallestCoin', () => {
  expect(isMore('2500.01', '2500')).toBe(true);
  expect(isMore('2500', '2500.00')).toBe(false);
  expect(isMore('999', '2500')).toBe(false);
});

test('numbersAreTypedOnAnyKeyboard', () => {
  expect(quantityOf('۰۱۲')).toBe('12');
  expect(quantityOf('12.340')).toBe('12.34');
  expect(quantityOf('1.2.3')).toBeUndefined();
  expect(degreesOf('35.4681234')).toBe('35.46812');
  expect(degreesOf('135')).toBeUndefined();
});

test('aPointerMeansOneFieldOfTheForm', () => {
  expect(idOf('/budget/2/unitCost/amount')).toBe('budget-2-unitCost');
  expect(idOf('/budget/2/id')).toBe('budget');
  expect(idOf('/beneficiaries')).toBe('beneficiaries-women');
  expect(idOf('/point/latitude')).toBe('point-latitude');
  expect(idOf('/networkId')).toBe('networkId');
});
