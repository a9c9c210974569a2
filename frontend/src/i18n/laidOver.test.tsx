import { expect, test } from 'vitest';
import { laidOver } from './laidOver';

test('aGroupThatTwoFeaturesAddToHasTheWordsOfBoth', () => {
  const all = laidOver(
    { kits: { title: 'Kits' }, permissions: { KIT: 'give kits' } },
    { holidays: { title: 'Holidays' }, permissions: { HOLIDAY: 'set holidays' } },
  );
  expect(all.permissions.KIT).toBe('give kits');
  expect(all.permissions.HOLIDAY).toBe('set holidays');
  expect(all.holidays.title).toBe('Holidays');
});
