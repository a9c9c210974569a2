import { expect, test } from 'vitest';
import { columns, columnsOf, columnsText, listed, plainQuery, queryOf, readPeopleSearch, searchOf } from './peopleList';

const said = {
  sort: '-registeredOn',
  centre: '0193b000-0000-7000-8000-000000000001',
  sex: 'FEMALE',
  registeredFrom: '2026-01-01',
  birthYearTo: 2001,
  columns: 'sex,reference',
  view: '0193b000-0000-7000-8000-0000000000aa',
};

test('aViewKeepsEverythingTheAddressSaysButItsOwnName', () => {
  const search = readPeopleSearch(said);
  expect(searchOf(queryOf(search))).toEqual({ ...search, view: undefined });
  expect(queryOf(search)).not.toContain('view');
});

test('theOrderOfWhatIsSaidMakesNoDifference', () => {
  const turned = readPeopleSearch(Object.fromEntries(Object.entries(said).reverse()));
  expect(queryOf(turned)).toBe(queryOf(readPeopleSearch(said)));
});

test('whatIsNotUnderstoodIsLeftOut', () => {
  expect(
    queryOf(
      readPeopleSearch({ sort: 'family', sex: 'سارة', centre: 'Kirkuk', registeredFrom: 'x', birthYearFrom: 12 }),
    ),
  ).toBe(plainQuery);
});

test('aWordAboutSomebodyHasNoPlaceInTheAddress', () => {
  expect(queryOf(readPeopleSearch({ text: 'Sara', name: 'Sara' }))).toBe(plainQuery);
});

test('theServiceIsAskedForWhatTheAddressSays', () => {
  expect(listed(readPeopleSearch(said))).toMatchObject({
    sort: '-registeredOn',
    centreId: said.centre,
    birthYearTo: 2001,
  });
});

test('allColumnsAreNothingSpecialAndNoneIsSomething', () => {
  expect(columnsText(columns)).toBeUndefined();
  expect(columnsOf(undefined)).toEqual(columns);
  expect(columnsOf(columnsText([]))).toEqual([]);
  expect(columnsOf(columnsText(['sex']))).toEqual(['sex']);
});
