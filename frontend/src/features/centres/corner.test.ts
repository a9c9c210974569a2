import { expect, test } from 'vitest';
import { bandFaults, firstBands, toBands, typedCorner } from './corner';

test('agesAreSaidInYearsAndCarriedInMonths', () => {
  const bands = toBands(firstBands, 0);
  expect(bands).toEqual([
    { fromMonths: 0, toMonths: 24, childrenPerWorker: 4 },
    { fromMonths: 24, toMonths: 48, childrenPerWorker: 8 },
    { fromMonths: 48, toMonths: 144, childrenPerWorker: 12 },
  ]);
  expect(typedCorner({ roomId: 'r', places: 15, bands, version: 0 }).bands).toEqual(firstBands);
});

test('aBandThatEndsBeforeTheOneBeforeItIsRefused', () => {
  expect(
    bandFaults([
      { to: '2', unit: 'YEARS', children: '4' },
      { to: '18', unit: 'MONTHS', children: '4' },
    ]),
  ).toEqual({ 'bands-1': 'corner.order' });
  expect(bandFaults([{ to: '2', unit: 'YEARS', children: '' }])).toEqual({ 'bands-0': 'kit.numberOdd' });
});
