import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import type { PlaceImport } from '../../api/contract';
import { administrator, REBAZ } from '../../test/guard';
import { open } from '../../test/open';
import { service } from '../../test/service';

const ready: PlaceImport = {
  id: '0193e000-0000-7000-8000-000000000001',
  scheme: 'COD',
  validFrom: '2026-11-24',
  state: 'CHECKED',
  rowCount: 3,
  faultCount: 0,
  added: 2,
  changed: 0,
  ended: 1,
  unchanged: 118,
  faults: [],
  preview: [
    {
      pcode: 'IQG13Q01N01',
      level: 'SUBDISTRICT',
      name: { en: 'Al-Abassy', ar: 'العباسي', ckb: null },
      change: 'ADDED',
    },
  ],
  createdAt: '2026-11-24T07:00:00Z',
  expiresAt: '2026-11-25T07:00:00Z',
};

async function check(found: PlaceImport) {
  const asked: string[] = [];
  service.use(
    administrator,
    http.post('*/places/imports', async ({ request }) => {
      asked.push(new URL(request.url).search, await request.text());
      return HttpResponse.json(found, { status: 201 });
    }),
    http.get('*/histories/place_import/:id', () =>
      HttpResponse.json({
        items: [{ version: 1, changedFields: ['state'], by: REBAZ, at: '2026-11-24T07:01:00Z' }],
        next: null,
      }),
    ),
    http.post('*/places/imports/:id/commit', () => HttpResponse.json({ ...found, state: 'COMMITTED' })),
  );
  const opened = await open('/places/import');
  const input = await screen.findByLabelText('The file', { selector: 'input' });
  await opened.user.upload(input, new File(['level,pcode\n'], 'places.csv', { type: 'text/csv' }));
  await opened.user.type(screen.getByLabelText('Day'), '3');
  await opened.user.selectOptions(screen.getByLabelText('Month'), 'June');
  await opened.user.type(screen.getByLabelText('Year'), '2019');
  await opened.user.click(screen.getByRole('button', { name: 'Check the file' }));
  return { ...opened, asked };
}

test('aNewerListSaysWhatItChangesBeforeItChangesAnything', async () => {
  const { user, asked } = await check(ready);
  expect(await screen.findByText('The list is ready')).toBeInTheDocument();
  expect(screen.getByRole('rowheader', { name: 'Al-Abassy' })).toBeInTheDocument();
  expect(screen.getByText('118')).toBeInTheDocument();
  expect(asked[0]).toBe('?scheme=COD&validFrom=2019-06-03');
  await user.click(screen.getByRole('button', { name: 'Bring the list in' }));
  expect(await screen.findByText('The list is brought in')).toBeInTheDocument();
  expect(await screen.findByText('Changed: the state')).toBeInTheDocument();
  expect(screen.getByText('Rebaz Karim')).toBeInTheDocument();
});

test('aListThatSaysNothingNewIsNotBroughtIn', async () => {
  await check({ ...ready, added: 0, ended: 0, preview: [] });
  expect(await screen.findByText('The list says what is here already')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Bring the list in' })).not.toBeInTheDocument();
});

test('aFaultyListNamesRowAndRemedyAndOffersNothingElse', async () => {
  await check({
    ...ready,
    state: 'FAULTY',
    faultCount: 1,
    faults: [{ row: 4, column: 'parent_pcode', code: 'x', message: 'No such place is on the list', value: 'IQG99' }],
    preview: [],
  });
  expect(await screen.findByText('No such place is on the list')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Bring the list in' })).not.toBeInTheDocument();
});

test('whoMayOnlyReadPlacesIsNotOfferedTheImport', async () => {
  service.use(http.get('*/api/v1/places', () => HttpResponse.json({ items: [], next: null })));
  await open('/places');
  await screen.findByRole('heading', { name: 'Places' });
  expect(screen.queryByRole('link', { name: 'Bring in a newer list' })).not.toBeInTheDocument();
});
