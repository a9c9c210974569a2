import { screen } from '@testing-library/react';
import { http } from 'msw';
import { expect, test } from 'vitest';
import { BAGHDAD, KIRKUK } from '../test/basics';
import { kirkuk, page, listed, tagged } from '../test/house';
import { open } from '../test/open';
import { service, signedInAs } from '../test/service';

const all = [
  'CENTRE_READ',
  'PLACE_READ',
  'CENTRE_SET_UP',
  'CENTRE_MANAGE',
  'PLACE_MANAGE',
  'HOLIDAY_MANAGE',
  'ORGANISATION_MANAGE',
];

test.each([
  ['/centres', 'Plan a new centre'],
  ['/places', 'Bring in a newer list'],
  ['/holidays?year=2027', 'Add a holiday'],
  ['/organisations', 'Add a partner'],
])('whatBelongsToNoCentreTakesTheRoleEverywhere %s', async (address, act) => {
  const baghdad = { ...kirkuk, id: BAGHDAD, name: { ...kirkuk.name, en: 'Baghdad centre' } };
  service.use(
    signedInAs('ADMINISTRATOR', all),
    http.get('*/api/v1/centres', () => listed([kirkuk, baghdad])),
    http.get('*/api/v1/places', () => page([])),
  );
  await open(address);
  await screen.findByRole('heading', { level: 1 });
  expect(screen.queryByText(act)).not.toBeInTheDocument();

  service.use(signedInAs('ADMINISTRATOR', all, null));
  await open(address);
  expect(await screen.findByText(act)).toBeInTheDocument();
});

test.each(['/centres/new', '/places/import'])('anAdministratorOfOneCentreIsToldSoAt %s', async (address) => {
  service.use(signedInAs('ADMINISTRATOR', all));
  await open(address);
  expect(await screen.findByRole('heading', { name: 'This page belongs to other work' })).toBeInTheDocument();
});

test('whoRunsOneCentreChangesNothingInAnother', async () => {
  service.use(
    signedInAs('ADMINISTRATOR', all),
    http.get('*/api/v1/centres/:id', ({ params }) => tagged({ ...kirkuk, id: String(params.id) })),
  );
  await open(`/centres/${BAGHDAD}`);
  await screen.findByText('The centre');
  expect(screen.queryByRole('button', { name: 'Change' })).not.toBeInTheDocument();
  await open(`/centres/${KIRKUK}`);
  expect(await screen.findByRole('button', { name: 'Change' })).toBeInTheDocument();
});
